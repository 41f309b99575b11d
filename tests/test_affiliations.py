"""Whom speakers belong to, and which of several roles tells most, by what else an article says."""

import pytest

import newsparse

#: text, and the role and the affiliation of the speaker of its last quote
WHAT_THEY_ARE: dict[str, tuple[str | None, str | None]] = {
    # who leads a body is that rather than anything else
    "Bo Wolf, a rain strategist, left. “No,” said Wolf, president of the Rain Institute.": (
        "president of the Rain Institute",
        "Rain Institute",
    ),
    "Bo Wolf, a rain strategist, left. “No,” said Wolf, a member of the Rain Institute.": (
        "rain strategist",
        "Rain Institute",
    ),
    "Bo Wolf, a rain strategist, left. “No,” said Wolf, director of Ohio.": ("rain strategist", "Ohio"),
    "Famous reporter Bo Wolf left. “No,” said Wolf, an anchor for Rain TV.": ("anchor for Rain TV", "Rain TV"),
    "The Swedish diplomat Bo Wolf left. “No,” said Wolf, Swedish ambassador to Norway.": (
        "Swedish ambassador to Norway",
        "Norway",
    ),
    # ends
    "“No,” said Bo Wolf, the ambassador to the U.S.": ("ambassador to the U.S.", None),
    "“No,” said Bo Wolf, a host of “The Five.”": ("host", None),
    # what a clause says that somebody is
    "Bo Wolf is an adviser to Mayor Tom Hale's campaign. “No,” said Wolf.": (
        "adviser to Mayor Tom Hale's campaign",
        "Tom Hale's campaign",
    ),
    "Bo Wolf is a candidate to beat Tom Hale. “No,” said Wolf.": (None, None),
    "Bo Wolf remains, at heart, the treasurer of the Rain Union. “No,” said Wolf.": (
        "treasurer of the Rain Union",
        "Rain Union",
    ),
    "“No,” said Bo Wolf, who became mayor of Lund.": ("mayor of Lund", "Lund"),
    "“No,” said Bo Wolf, who entertained the mayor of Lund.": (None, None),
    "Hale met state Sen. Bo Wolf. “No,” said Wolf.": ("state Sen.", None),
    # a nation's short name is no organization
    "“No,” said Bo Wolf, the ambassador to the U.S. in May.": ("ambassador to the U.S.", None),
    # the bodies of offices
    "The Justice Department left. “No,” said Attorney General Bo Wolf.": ("Attorney General", "Justice Department"),
    "The Justice Department left. “No,” said Ohio Attorney General Bo Wolf.": ("Ohio Attorney General", "Ohio"),
    "The Department of Justice left. “No,” said U.S. Attorney General Bo Wolf.": (
        "U.S. Attorney General",
        "Department of Justice",
    ),
    "The Pentagon left. “No,” said Defense Secretary Bo Wolf.": ("Defense Secretary", "Pentagon"),
    "The Pentagon and the Defense Department left. “No,” said Defense Secretary Bo Wolf.": (
        "Defense Secretary",
        "Defense Department",
    ),
    "The Supreme Court met. “No,” said Justice Bo Wolf.": ("Justice", "Supreme Court"),
    "The District Court met. “No,” said Justice Bo Wolf.": ("Justice", None),
    # the body of a bare role
    "The House Rain Committee met on Monday. “No,” said Chairman Bo Wolf.": ("Chairman", "House Rain Committee"),
    "“No,” said committee chairman Bo Wolf. The House Rain Committee met.": (
        "committee chairman",
        "House Rain Committee",
    ),
    "The House Rain Committee met. “No,” said Bo Wolf, the top Democrat on the panel.": (
        "top Democrat on the panel",
        "House Rain Committee",
    ),
    "The House Rain Committee met. “No,” said Bo Wolf, a city council member.": ("city council member", None),
    "The Rain Committee and the Dam Council met Ana Ruiz. Tom Hale left. “No,” said Chairman Bo Wolf.": (
        "Chairman",
        "Dam Council",
    ),
    "CNN met Tom Hale. “Why?” reporter Bo Wolf asked him.": ("reporter", "CNN"),
    "CNN met Tom Hale. “Why?” rain reporter Bo Wolf asked him.": ("rain reporter", None),
    "CNN met Tom Hale. He left. He slept. “Why?” reporter Bo Wolf asked him.": ("reporter", None),
    "“Why?” asked moderator Bo Wolf, who met Tom Hale on CNN.": ("moderator", "CNN"),
    "Rainworks Inc. grew. “No,” said Bo Wolf, senior vice president for dams.": (
        "senior vice president for dams",
        "Rainworks Inc.",
    ),
    "Rainworks Inc. grew. “No,” said Bo Wolf, the chief financial officer.": (
        "chief financial officer",
        "Rainworks Inc.",
    ),
    "A group led by Senate Rain Committee Chairman Tom Hale left. “No,” said Sen. Bo Wolf, the committee's critic.": (
        "Sen.",
        "Senate",
    ),
    "Senate Rain Committee Chairman Tom Hale left. “No,” said Bo Wolf, the committee's ranking member.": (
        "committee's ranking member",
        "Senate Rain Committee",
    ),
    "The Hale-Ruiz campaign met. Bo Wolf, the campaign's New Holland director, said “no.”": (
        "campaign's New Holland director",
        "Hale-Ruiz campaign",
    ),
    "“No,” said Kentwick police spokesman Bo Wolf. The Kentwick Police Department left.": (
        "Kentwick police spokesman",
        "Kentwick Police Department",
    ),
    "“No,” said Tulsa police Chief Bo Wolf. The Houston Police Department left.": ("Tulsa police Chief", "Tulsa"),
    # websites
    "“No,” said Bo Wolf, an editor at the website rainnews.com.": ("editor", "rainnews.com"),
    "“No,” said Bo Wolf, a farmer who runs rainnews.com.": ("farmer", "rainnews.com"),
    "“No,” Bo Wolf, the rain guru who founded rainnews.com wrote on Monday.": ("rain guru", "rainnews.com"),
    # what somebody has founded
    "Bo Wolf started Muslim Farmers for Hale. “No,” said Wolf.": (None, "Muslim Farmers for Hale"),
    "“No,” said Bo Wolf, who founded the Rain Institute.": ("founded the Rain Institute", "Rain Institute"),
    "Bo Wolf started a fight with Tom Hale. “No,” said Wolf.": (None, None),
    # what tells of no organization
    "“No,” said Bo Wolf, a longtime Hale supporter.": ("longtime Hale supporter", None),
    "“No,” said Bo Wolf, a Stanford graduate.": ("Stanford graduate", "Stanford"),
    "Committee Chairman Bo Wolf said “no.”": ("Committee Chairman", None),
    "A handful of Democrats said “no.”": (None, None),
    "The Labor Department officials said “no.”": ("Labor Department officials", "Labor Department"),
    # where somebody is now
    "“No,” said Bo Wolf, a former Rain Board official now at the Dam Institute.": (
        "former Rain Board official",
        "Dam Institute",
    ),
    "“No,” said Bo Wolf, a farmer now in the fields at Lund.": ("farmer", None),
    # a role before "the" and a short title
    "CNN spokesman the Rev. Bo Wolf said “no.”": ("CNN spokesman", "CNN"),
    "Tom Hale met the Rev. Bo Wolf. “No,” said Wolf.": ("Rev.", None),
    # people without names
    "“No,” said an old friend of both Hales, who left.": ("old friend of both Hales", None),
    "“No,” said one aide to Tom Hale.": ("aide to Tom Hale", None),
    "“No,” said a person close to the campaign.": ("person close to the campaign", None),
    "“No,” said an officer to Tom Hale.": ("officer", None),
    "Ana Ruiz, a reality TV star, said “no.”": ("reality TV star", None),
    # descriptions that stand for somebody
    "Leo Wolf calls it a dam. Kent has become a home for the Vermont senator. “No,” said Wolf.": (
        "Vermont senator",
        "Vermont",
    ),
    "Ana Ruiz has been scolding Tom Hale. The talk that Ruiz gave was a blow to the presumptive Republican nominee. "
    "“No,” said Hale.": ("presumptive Republican nominee", None),
    # what somebody but runs for
    "“No,” said Bo Wolf, a Democrat running for Congress.": ("Democrat running for Congress", None),
    # of several, and with a town's region
    "Trailing contenders Ana Ruiz and Bo Wolf have left. “No,” said Wolf.": ("Trailing contenders", None),
    "Patricia Ruiz and Bo Wolf, the parents of two farmers killed in the storm, left. “No,” said Wolf.": (
        "parents of two farmers",
        None,
    ),
    "“No,” said Bo Wolf, a Tampa, Fla., lawyer.": ("Tampa, Fla., lawyer", "Tampa"),
    "“No,” said Bo Wolf, a lawyer in Tampa, Fla., who left.": ("lawyer in Tampa", "Tampa"),
    # who asks
    "On Sunday, Tom Hale was on Fox News. Ana Ruiz asked him why he left. “Why?” Ruiz asked.": (None, "Fox News"),
    # clauses of work
    "Bo Wolf left. His firm, Rain Partners, grew. “No,” said Wolf.": (None, "Rain Partners"),
    "Bo Wolf left. His White House grew. “No,” said Wolf.": (None, None),
    "“No,” said Bo Wolf, whose Rain Watch group left.": (None, "Rain Watch"),
    "“No,” said Bo Wolf, whose Lund Rain Club left.": (None, "Lund Rain Club"),
    "“No,” said Bo Wolf, an organizer with Mothers Against Rain.": ("organizer", "Mothers Against Rain"),
    "“No,” said Bo Wolf, owner of the Blue Door restaurant.": (
        "owner of the Blue Door restaurant",
        "Blue Door restaurant",
    ),
    "Restaurant owner Bo Wolf said “no.”": ("Restaurant owner", None),
    "League spokesman Bo Wolf said “no.”": ("League spokesman", None),
    "Bo Wolf has led the Rain Institute since 2012. “No,” said Wolf.": (None, "Rain Institute"),
    "“No,” said Bo Wolf, a candidate for Congress.": ("candidate for Congress", None),
    "“No,” said Bo Wolf, an engineer hired by the Rain Board.": ("engineer", "Rain Board"),
    "“No,” said Bo Wolf, an engineer hired for the Rain Board.": ("engineer", None),
    "“No,” said Bo Wolf, who joined the Rain Board in May.": (None, "Rain Board"),
    "“No,” said Bo Wolf, who joined Hale in May.": (None, None),
    "The University of Lund named Bo Wolf director. “No,” said Wolf.": ("director", "University of Lund"),
    "Mara Linde named Bo Wolf director. “No,” said Wolf.": ("director", None),
    "The University of Lund's director, Bo Wolf, said “no.”": ("University of Lund's director", "University of Lund"),
    "“No,” said St. Olaf College director Bo Wolf.": ("St. Olaf College director", "St. Olaf College"),
    "“No,” said Lund General Hospital's Bo Wolf.": (None, "Lund General Hospital"),
    "“No,” said Hale & Linde's Bo Wolf.": (None, "Hale & Linde"),
    "Corman Steel made an offer. Spokesman Bo Wolf said “no.”": ("Spokesman", "Corman Steel"),
    "Corman Steel made an offer. Its president, Bo Wolf, said “no.”": ("president", "Corman Steel"),
    "Mara Linde made an offer. Spokesman Bo Wolf said “no.”": ("Spokesman", None),
    "“No,” said Bo Wolf, who plays shortstop for the Blue Sox.": ("plays shortstop for the Blue Sox", "Blue Sox"),
    "“No,” said Bo Wolf, who serves on the House Rain Committee.": (
        "serves on the House Rain Committee",
        "House Rain Committee",
    ),
    "“No,” said Bo Wolf, who works on Lund Road.": ("works on Lund Road", None),
    "“No,” said Bo Wolf, formerly of the Rain Board.": (None, "Rain Board"),
    "The Rain Group met. “No,” said Bo Wolf, who leads the group.": ("leads the group", "Rain Group"),
    "The Rain Group met. “No,” said Bo Wolf, who founded the group in May.": ("founded the group", "Rain Group"),
    "The Rain Group met. “No,” said Bo Wolf, who runs a company.": ("runs a company", None),
    "The Hale campaign met. “No,” said Bo Wolf, a senior adviser.": ("senior adviser", "Hale campaign"),
    # relations
    "“No,” said Bo Wolf of the Rain Institute, a critic of the mayor.": ("critic of the mayor", "Rain Institute"),
    "“No,” said Bo Wolf, a Rain Rovers fan.": ("Rain Rovers fan", None),
    "“No,” said Bo Wolf, a partner at Rain Partners.": ("partner", "Rain Partners"),
    "The Hale campaign left. “No,” said Hale donor Bo Wolf.": ("Hale donor", None),
    "Tom Hale left. The Hale campaign met. “No,” said Bo Wolf, a consultant and longtime Hale critic.": (
        "consultant and longtime Hale critic",
        None,
    ),
    # names
    "“No,” said Bo Wolf, president of Rain Workers Local 12.": (
        "president of Rain Workers Local 12",
        "Rain Workers Local 12",
    ),
    "“No,” said Bo Wolf, Log Hut Republicans president.": ("Log Hut Republicans president", "Log Hut Republicans"),
    "“No,” said longtime RNC data expert Bo Wolf.": ("longtime RNC data expert", "RNC"),
    "“No,” said Bo Wolf, director of the Rain Center for media and society.": (
        "director of the Rain Center for media and society",
        "Rain Center",
    ),
    "“No,” said Former Ohio State Senator Bo Wolf.": ("Former Ohio State Senator", "Ohio"),
    "“No,” said American Ridge President Bo Wolf.": ("American Ridge President", "American Ridge"),
    # whom people without names belong to
    "Tom Hale left. The Hale campaign met. “No,” said one Hale confidant.": ("Hale confidant", None),
    "Tom Hale left. The Hale campaign met. “No,” said one Hale adviser.": ("Hale adviser", "Hale campaign"),
    "“No,” said Bo Wolf, an adviser to the lakeside Committee for Rain.": (
        "adviser to the lakeside Committee for Rain",
        "Committee for Rain",
    ),
    "Responsible establishment candidate Bo Wolf said “no.”": ("Responsible establishment candidate", None),
    "Tom Hale left. Hale's former campaign closed. “No,” said Hale adviser Bo Wolf.": ("Hale adviser", None),
    # where descriptions end
    "One Republican presidential hopeful, Bo Wolf, said “no.”": ("Republican presidential hopeful", None),
    "“No,” said Bo Wolf, the minister of rain at the time the tax was new.": ("minister of rain at the time", None),
    "“No,” said Bo Wolf, president of Rain the Lund.": ("president of Rain the Lund", "Rain"),
    "“No,” said Bo Wolf, an editor of ''Our Dams Have Rain.''": ("editor of Our Dams", None),
    "“No,” said Bo Wolf, who teaches rain law and the law of dams of many countries and of the sea at Rain College.": (
        "teaches rain law",
        "Rain College",
    ),
    "“No,” said Kent County Sheriff's Office spokeswoman Bo Wolf.": (
        "Kent County Sheriff's Office spokeswoman",
        "Kent County Sheriff's Office",
    ),
    "“No,” said FBI Special Agent Bo Wolf.": ("FBI Special Agent", "FBI"),
    "“No,” said Bo Wolf of Lund, Ohio, a retired nurse.": ("retired nurse", "Lund"),
    "“No,” said Bo Wolf, who worked in the White House.": ("worked in the White House", "White House"),
    "The State Department met. “No,” said State spokesman Bo Wolf.": ("State spokesman", "State Department"),
    "“No,” said Bo Wolf, president of Keep the Rain PAC.": ("president of Keep the Rain PAC", "Keep the Rain PAC"),
    "The Rain Chamber met. “No,” said Bo Wolf, the Chamber's chief strategist.": (
        "Chamber's chief strategist",
        "Rain Chamber",
    ),
    # whose campaign "her" is
    "Hillary Ruiz met the Sander campaign. Leo Sander left. “No,” said her campaign manager, Bo Wolf.": (
        "campaign manager",
        None,
    ),
    "Leo Sander's campaign met the Ruiz campaign. Hillary Ruiz left. “No,” said her campaign manager, Bo Wolf.": (
        "campaign manager",
        "Ruiz campaign",
    ),
    # what one knows of
    "The Rain Board met. “No,” said a source familiar with Rain Board plans.": ("source", None),
    "“No,” said Sander aide Bo Wolf.": ("Sander aide", None),
    # a comma that lacks
    "Bo Wolf, a former Rain Board agent has left. “No,” said Wolf.": ("former Rain Board agent", "Rain Board"),
    "On Monday, in Lund, the mayor has left, Bo Wolf said. “No,” said Wolf.": (None, None),
    # works
    "“No,” said Bo Wolf, author of Rainlike.": ("author of Rainlike", None),
    # labels of transcripts
    "Lund met. A transcript follows.\n\nANA RUIZ, CNN ANCHOR: Will you go?\n\nBO WOLF: I will.\n\nRUIZ: Why?": (
        "CNN ANCHOR",
        "CNN",
    ),
    "Lund met. A transcript follows.\n\nANA RUIZ: Will you go?\n\nBO WOLF (R), RAIN CANDIDATE: I will.\n\n"
    "RUIZ: Why?\n\nWOLF: It rains.": (
        "RAIN CANDIDATE",
        None,
    ),
    "The liberal gossip site Rainer set a trap for Bo Wolf. “No,” said Wolf.": (None, None),
    # acronyms
    "“No,” said RWL President Bo Wolf. The Rain Workers of Lund left.": ("RWL President", "Rain Workers of Lund"),
    "“No,” said RWL President Bo Wolf. The Rain Workers met.": ("RWL President", "RWL"),
}


@pytest.mark.parametrize(("text", "expected"), WHAT_THEY_ARE.items())
def test_role_and_affiliation(text: str, expected: tuple[str | None, str | None]) -> None:
    speaker = newsparse.parse(text).quotes[-1].speaker
    assert speaker is not None
    assert (speaker.role, speaker.affiliation) == expected
