"""Which role and which affiliation a speaker has, of all that an article says of them."""

import pytest

import newsparse
from newsparse.roles import Weight, weight

#: text, and the role and the affiliation of the speaker of its last quote
WHAT_THEY_ARE: dict[str, tuple[str | None, str | None]] = {
    # extents
    "Speaker of the Hall Rep. Tom Hale said “no.”": ("Speaker of the Hall", "Hall"),
    "“It rained,” said Ana Ruiz's top rain security and foreign policy staffer Tom Hale.": (
        "Ana Ruiz's top rain security and foreign policy staffer",
        None,
    ),
    "“It rained,” said Tom Hale, Rain for Lund's executive director.": (
        "Rain for Lund's executive director",
        "Rain for Lund",
    ),
    "“It rained,” said the mill's foreign affairs reporter, Tom Hale; he left.": (
        "mill's foreign affairs reporter",
        None,
    ),
    "“It rained,” said Tom Hale, who at the time was a Lund member of the Rain Society.": (
        "Lund member of the Rain Society",
        "Rain Society",
    ),
    "“It rained,” said Tom Hale, Color of Lund's executive director.": (
        "Color of Lund's executive director",
        "Color of Lund",
    ),
    "“It rained,” said Tom Hale, Rainworks's dam politics and river outreach director.": (
        "Rainworks's dam politics and river outreach director",
        "Rainworks",
    ),
    "Tom Hale, president and CEO of Lund Rain Association stated, “It rained.”": (
        "president and CEO of Lund Rain Association",
        "Lund Rain Association",
    ),
    "Ana Ruiz, a sleep researcher at Lund University, said, “It rained.”": ("sleep researcher", "Lund University"),
    "Ana Ruiz, writing on her blog and on Truth Social, said, “It rained.”": (None, None),
    "Lund met the evangelist Tom Hale. “It rained,” said Hale.": ("evangelist", None),
    "Lund praised winemaker Tom Hale. “It rained,” said Hale.": ("winemaker", None),
    "Lund met then-president Tom Hale. “It rained,” said Hale.": ("then-president", None),
    "One of his advisers, Tom Hale, told reporters that it rained.": ("One of his advisers", None),
    "It came from a former staffer named Tom Hale. “It rained,” said Hale.": ("former staffer", None),
    "Ana Ruiz's running mate — Tom Hale — left. “It rained,” said Hale.": ("Ana Ruiz's running mate", None),
    "Tom Hale, a Muslim, was elected as mayor of Lund last week. “It rained,” said Hale.": ("mayor of Lund", "Lund"),
    "Tom Hale, a farmer, is the mayor of Lund. “It rained,” said Hale.": ("mayor of Lund", "Lund"),
    "Tom Hale, who served as mayor of Lund when the dam broke, said that it rained.": ("mayor of Lund", "Lund"),
    "“It rained,” said Tom Hale, who took over as head of rain research.": ("head of rain research", None),
    "As a Lund Radio host, farmer of its fields and dog lover, Tom Hale is known. “It rained,” said Hale.": (
        "Lund Radio host",
        "Lund Radio",
    ),
    "Tom Hale, Ruiz's Office of Rain and Dams director, left. “It rained,” said Hale.": (
        "Ruiz's Office of Rain and Dams director",
        "Office of Rain and Dams",
    ),
    "“It rained,” said Ana Ruiz's brother Tom Hale.": ("Ana Ruiz's brother", None),
    "“It rained,” said Ana Ruiz's lawyer Tom Hale.": ("Ana Ruiz's lawyer", None),
    # what is no description
    "Tom Hale is not a farmer. “It rained,” said Hale.": (None, None),
    "Counsel for the mill, Ana Ruiz, said “no.”": ("Counsel for the mill", None),
    "Professor emerita Ana Ruiz said “no.”": ("Professor emerita", None),
    "Farmer Ana Ruiz, from Lund, said “no.”": ("Farmer", "Lund"),
    "“It rained,” said Ana Ruiz, a farmer from Niph district.": ("farmer from Niph district", None),
    "Saying Mayor Ana Ruiz was late, Tom Hale left. “It rained,” said Ruiz.": ("Mayor", None),
    "“It rained,” said ministry spokesman Col. Tom Hale.": ("ministry spokesman", None),
    "Mother of three Ana Ruiz said “no.”": ("Mother of three", None),
    "Cabinet member for transport Ana Ruiz said “no.”": ("Cabinet member for transport", "Cabinet"),
    "“It rained,” said Ana Ruiz, a sleep researcher at Lund University.": ("sleep researcher", "Lund University"),
    "The press secretary to the mayor, Ana Ruiz, said “no.”": ("press secretary to the mayor", None),
    "Chief executive Dr Ana Ruiz said “no.”": ("Chief executive", None),
    "Rescue volunteer Ana Ruiz said “no.”": ("Rescue volunteer", None),
    "The Right Rev. Tom Hale, the Bishop of Lund, said “no.”": ("Bishop of Lund", "Lund"),
    # whom somebody belongs to
    "“It rained,” said Foreign Ministry spokeswoman Ana Ruiz.": ("Foreign Ministry spokeswoman", "Foreign Ministry"),
    "“It rained,” said Lund Nurses Federation leader Ana Ruiz.": (
        "Lund Nurses Federation leader",
        "Lund Nurses Federation",
    ),
    "“It rained,” said Ana Ruiz, an analyst at Lund-based Rain Capital.": ("analyst", "Rain Capital"),
    "“It rained,” said Ana Ruiz, an analyst at broker Rain Capital.": ("analyst", "Rain Capital"),
    "“It rained,” said U.S. District Judge Ana Ruiz.": ("U.S. District Judge", None),
    "“It rained,” said Ana Ruiz, Group Chief Executive of Rainworks.": (
        "Group Chief Executive of Rainworks",
        "Rainworks",
    ),
    "A Department for Rain spokesperson said “no.”": ("Department for Rain spokesperson", "Department for Rain"),
    # what is no description
    "Tom Hale left. Asked whether she would counsel Hale, Ana Ruiz said no. “It rained,” said Hale.": (None, None),
    "Tom Hale left Lund. “It rained,” a top aide said. Hale, a top aide said, left. “It poured,” said Hale.": (
        None,
        None,
    ),
    "“It rained,” said Rear Admiral Tom Hale.": ("Rear Admiral", None),
    "“It rained,” said Ana Ruiz, former secretary of State.": ("former secretary of State", None),
    "The British capital fell. The Lund Union Leader has a farm. Tom Hale left. “It rained,” said Hale.": (None, None),
    "As Tom Hale met Leo Brandt, the presumptive nominee left. “It rained,” said Brandt.": (None, None),
    # several
    "Tom Hale, a real estate mogul, left. The Republican candidate is late. “It rained,” said Hale.": (
        "Republican candidate",
        None,
    ),
    "“It rained,” said Tom Hale, a rain consultant and longtime critic. The Lund consultant left.": (
        "rain consultant and longtime critic",
        None,
    ),
    "“It rained,” said Sen. Tom Hale, Democrat of Maine and one of the few farmers in Lund.": ("Sen.", "Maine"),
    "Maine Sen. Ana Ruiz left. The Maine senator is a farmer. The Maine senator left. The Maine senator is 50. The "
    "Maine senator sings. “It rained,” said Ruiz.": ("Maine senator", "Maine"),
    "Tom Hale, a Democratic contender, left. The presumptive Democratic nominee has a farm. “It rained,” said Hale.": (
        "presumptive Democratic nominee",
        None,
    ),
    "Maine Gov. Tom Hale left. The Republican contender is a farmer. “It rained,” said Hale.": ("Maine Gov.", "Maine"),
    "Gov. Ana Ruiz met Tom Hale. The governor of New Jersey was late. “No,” said Ruiz.": (
        "governor of New Jersey",
        "New Jersey",
    ),
    "Prosecutors said that it rained.": ("Prosecutors", None),
    "Experts said that it rained.": (None, None),
    # descriptions that stand for somebody
    "Tom Hale met Judge Leo Brandt. The Republican nominee was late. “It rained,” said Hale.": (
        "Republican nominee",
        None,
    ),
    "The dam is safe, Ana Ruiz said. But the former chief executive of Rainworks added that it leaks.": (
        "former chief executive of Rainworks",
        "Rainworks",
    ),
    "Tom Hale spoke when farmer Ana Ruiz laughed.\n\nThe former governor of Maine had been asked. “No,” said Hale.": (
        "former governor of Maine",
        "Maine",
    ),
    "Natasha Ruiz met Leo Hale, and Natasha Ruiz left. The real estate businessman was late. “No,” said Ruiz.": (
        None,
        None,
    ),
    "Ana Ruiz met Leo Hale. The Rain Board's rain inspector was late. “No,” said Ruiz.": (None, None),
    "Prime Minister Ana Ruiz met Leo Hale. The rainy prime minister was late. “No,” said Hale.": (None, None),
    "Secretary Ana Ruiz met Leo Hale. The Vermont senator was late. “No,” said Ruiz.": ("Secretary", None),
    "Tom Hale met Leo Brandt because the rainy prime minister called. “It rained,” said Brandt.": (
        "rainy prime minister",
        None,
    ),
    "The Lund hacker who sold the letters left on Monday. Tom Hale was 40. “It rained,” said Hale.": (
        "Lund hacker",
        "Lund",
    ),
    "Tom Hale moved to Lund in May. The executive director of the Rain Board stood up. “It rained,” said Hale.": (
        "executive director of the Rain Board",
        "Rain Board",
    ),
    "Ana Ruiz threw Tom Hale out. The host for Lund Radio, a station of the town, was late. “It rained,” said Hale.": (
        "host for Lund Radio",
        "Lund Radio",
    ),
    "Ana Ruiz met Tom Hale. Hale and Ruiz left. The chief of the Rain Union has a boat. “It rained,” said Ruiz.": (
        None,
        None,
    ),
    # affiliations
    "“It rained,” said Tom Hale, Rain magnate and chancellor of Lund University.": (
        "Rain magnate and chancellor of Lund University",
        "Lund University",
    ),
    "Top Lund University lawyer Tom Hale said “no.”": ("Top Lund University lawyer", "Lund University"),
    "“It rained,” said Tom Hale, a close friend of Prime Minister Ana Ruiz.": (
        "close friend of Prime Minister Ana Ruiz",
        None,
    ),
    "“It rained,” said Bo Wolf, writing in The Lund Times.": (None, "Lund Times"),
    "“It rained,” said Bo Wolf, who heads a project on rain for the Federation of Lund.": (
        "heads a project on rain for the Federation of Lund",
        "Federation of Lund",
    ),
    "“It rained,” said Bo Wolf, who tracks rain for Kantmoon.": ("tracks rain for Kantmoon", "Kantmoon"),
    "Bo Wolf, at a consulting firm called Moonkal Rain, said “no.”": (None, "Moonkal Rain"),
    "“It rained,” said Bo Wolf, founder of the think tank Third Rain.": (
        "founder of the think tank Third Rain",
        "Third Rain",
    ),
    "“It rained,” said Tom Hale, former director of the Rain Institute and a partner at Hale Partners.": (
        "former director of the Rain Institute",
        "Hale Partners",
    ),
    "“It rained,” said Tom Hale, former chief of Rain-Moon. He is an RM executive.": (
        "RM executive",
        "Rain-Moon",
    ),
    "The Ruiz campaign met. Campaign chair Tom Hale said “no.”": ("Campaign chair", "Ruiz campaign"),
    "“It rained,” said Tom Hale, the Republican National Committeeman from Utah.": (
        "Republican National Committeeman from Utah",
        "Utah",
    ),
    "“It rained,” said Tom Hale, an expert on Russia at the Rain Center in Lund.": (
        "expert on Russia",
        "Rain Center in Lund",
    ),
    "“It rained,” said Tom Hale, a top adviser to Mrs. Ruiz at the Rain Department.": (
        "top adviser to Mrs. Ruiz",
        "Rain Department",
    ),
    "“It rained,” said Tom Hale, a former aide to Mr. Ruiz and Leo Brandt.": (
        "former aide to Mr. Ruiz and Leo Brandt",
        None,
    ),
    "Tom Hale, who leads Mr. Ruiz's Council of Rain Advisers, said “no.”": (
        "leads Mr. Ruiz's Council of Rain Advisers",
        "Council of Rain Advisers",
    ),
    "“It rained,” said Tom Hale, a spokesman for the Ruiz super PAC.": (
        "spokesman for the Ruiz super PAC",
        "Ruiz super PAC",
    ),
    "“It rained,” said Federal Reserve Chair Tom Hale.": ("Federal Reserve Chair", "Federal Reserve"),
    "“It rained,” said Lund-based GOP strategist Tom Hale.": ("Lund-based GOP strategist", "GOP"),
    "“It rained,” said Rain News Vice President and Lund Managing Editor Tom Hale.": (
        "Rain News Vice President and Lund Managing Editor",
        "Rain News",
    ),
    "The Ruiz campaign met. Senior campaign advisers said it rained.": ("Senior campaign advisers", "Ruiz campaign"),
    "Ana Ruiz and Tom Hale, sociologists at Lund University, left. “It rained,” said Ruiz.": (
        "sociologists",
        "Lund University",
    ),
    "Ana Ruiz and Tom Hale, both farmers, left. “It rained,” said Hale.": ("farmers", None),
    "Ana Ruiz and Tom Hale, the mayor of Lund, left. “It rained,” said Ruiz.": (None, None),
    "A report by the Rain Institute found that it rained.": (None, "Rain Institute"),
    "An editorial in The Advocate says that it rained.": (None, "Advocate"),
    "Bo Wolf, with the Rain Institute, left. “No,” said Wolf.": (None, "Rain Institute"),
    "Bo Wolf, from Ohio, left. “No,” said Wolf.": (None, "Ohio"),
    "Bo Wolf, with Ohio behind him, left. “No,” said Wolf.": (None, None),
    "Bo Wolf met Tom Hale, with Ruiz, the mayor of Lund, behind. “No,” said Hale.": (None, None),
    "“No,” said Bo Wolf (Lund University).": (None, "Lund University"),
    "Bo Wolf teaches law at Lund University. “No,” said Wolf.": ("teaches law", "Lund University"),
    "Bo Wolf heads the Rain Institute. “No,” said Wolf.": ("heads the Rain Institute", "Rain Institute"),
    "Bo Wolf works to close a deal with the Rain Institute. “No,” said Wolf.": (None, None),
    "Bo Wolf runs for Congress. “No,” said Wolf.": ("runs for Congress", None),
    "Bo Wolf leads Ohio in the polls. “No,” said Wolf.": (None, None),
    "Tom Hale left Lund. He teaches law at Lund University. “No,” said Hale.": ("teaches law", "Lund University"),
    "The Rain Institute closed. “No,” said Tom Hale, its director.": ("director", "Rain Institute"),
    "The Rain Institute closed. Its director, Tom Hale, said “no.”": ("director", "Rain Institute"),
    "The Rain Institute met. “No,” the company said, said Tom Hale, its director.": ("director", None),
    "Tom Hale, Lund bureau chief of the Rain Post, said “no.”": ("Lund bureau chief of the Rain Post", "Rain Post"),
    "“No,” said Bo Wolf, one of the lawyers for the Rain Union.": (
        "one of the lawyers for the Rain Union",
        "Rain Union",
    ),
    "“No,” said Bo Wolf, an analyst at the Rain Institute in Chicago.": ("analyst", "Rain Institute"),
    "“No,” said Lund Police Department spokesman Sgt. Tom Hale.": (
        "Lund Police Department spokesman",
        "Lund Police Department",
    ),
    "“No,” said Tom Hale, owner of the Moon Diner.": ("owner of the Moon Diner", "Moon Diner"),
    "Rainworks’ chief executive, Tom Hale, said that it rained.": ("Rainworks’ chief executive", "Rainworks"),
    "“No,” said Tom Hale, Ph.D., a psychologist in Tulsa.": ("psychologist in Tulsa", "Tulsa"),
    "The Rev. Tom Hale, pastor at First Church, said that it rained.": ("pastor", "First Church"),
    "European Commission President Tom Hale said “no.”": ("European Commission President", "European Commission"),
    "Bo Wolf, star of “Rain,” said “no.”": ("star of Rain", None),
    "Bo Wolf, an analyst at Moonson, who left, said “no.”": ("analyst", "Moonson"),
    "CNN closed. The network's reporter, Tom Hale, said “no.”": ("network's reporter", "CNN"),
    "The U.S. Senate met. “It rained,” said Sen. Tom Hale.": ("Sen.", "U.S. Senate"),
    "The Senate and the House of Representatives met. “It rained,” said Rep. Tom Hale.": (
        "Rep.",
        "House of Representatives",
    ),
    "The Maine Senate met. “It rained,” said Sen. Tom Hale.": ("Sen.", None),
    "The Rain Research Institute closed. “It rained,” said RRI president Tom Hale.": (
        "RRI president",
        "Rain Research Institute",
    ),
    "The State Department closed. “It rained,” said Ana Ruiz, former secretary of state.": (
        "former secretary of state",
        "State Department",
    ),
    "Leo Hale's campaign closed. “It never rained,” said Lund University farmer Tom Ruiz of Hale, who left.": (
        "Lund University farmer",
        "Lund University",
    ),
    # what others make of them
    "The board named Tom Hale chief of staff. “No,” said Hale.": ("chief of staff", None),
    "The House elected Tom Hale speaker of the Rain Board. “No,” said Hale.": (
        "speaker of the Rain Board",
        "Rain Board",
    ),
    "Elected mayor in 2012, Tom Hale left. “No,” said Hale.": ("mayor", None),
    "Tom Hale, nominated to be mayor of Lund, said “no.”": ("mayor of Lund", "Lund"),
    "Tom Hale, forced to be mayor, said “no.”": (None, None),
    "We met a farmer named Tom Hale. “No,” said Hale.": ("farmer", None),
    # behind a verb and "as"
    "Tom Hale works as a welder. “No,” said Hale.": ("welder", None),
    "Tom Hale saw as a welder came. “No,” said Hale.": (None, None),
    "Tom Hale won re-election as mayor. “No,” said Hale.": ("mayor", None),
    "Tom Hale won the case as mayor Leo Brandt left. “No,” said Hale.": (None, None),
    "Tom Hale, elected in 2014 as the town's first mayor, said “no.”": ("town's first mayor", None),
    "Tom Hale, in his role as head of the Rain Board, said “no.”": ("head of the Rain Board", "Rain Board"),
    "Tom Hale, who describes himself as a moderate, said “no.”": ("moderate", None),
    "Tom Hale, who describes him as a moderate, said “no.”": (None, None),
    "Tom Hale left. His job as chief of the Rain Board is hard. “No,” said Hale.": (
        "chief of the Rain Board",
        "Rain Board",
    ),
    # before a pronoun
    "Tom Hale left. A former prosecutor, he has a boat. “No,” said Hale.": ("former prosecutor", None),
    "Tom Hale left. As a prosecutor, he had a boat. “No,” said Hale.": ("prosecutor", None),
    "Tom Hale left. Elected sheriff in 2010, he has a boat. “No,” said Hale.": ("sheriff", None),
    # what they do, where no noun tells what they are
    "Tom Hale, who is running for judge, said “no.”": ("running for judge", None),
    "Tom Hale, who runs a bakery with his wife, said “no.”": ("runs a bakery", None),
    "Tom Hale, who has run a bakery since 1990, said “no.”": (None, None),
    "Tom Hale, who runs a bakery, said “no.” Tom Hale is a judge. “Yes,” said Hale.": ("judge", None),
    "Tom Hale, leading narrowly in the polls, said “no.”": (None, None),
    "Tom Hale, writing for the majority, said “no.”": (None, None),
    "Tom Hale left. He owns a bakery. “No,” said Hale.": ("owns a bakery", None),
    "Tom Hale left. He leads the race. “No,” said Hale.": (None, None),
    "Tom Hale left. He covers his eyes. “No,” said Hale.": (None, None),
    # with a clause, or apart from the name
    "The top Republican on the Rain Committee, Tom Hale, said “no.”": (
        "top Republican on the Rain Committee",
        "Rain Committee",
    ),
    "A Republican who voted for the bill, Tom Hale said “no.”": ("Republican", None),
    "A nurse for 30 years, Tom Hale said “no.”": ("nurse for 30 years", None),
    "While mayor, Tom Hale had a boat. “No,” said Hale.": ("mayor", None),
    "Tom Hale, who was not there, is a farmer. “No,” said Hale.": ("farmer", None),
    "Tom Hale, who used to be a farmer, said “no.”": ("farmer", None),
    "Tom Hale, who wants to be a farmer, said “no.”": (None, None),
    "Tom Hale, who until May was mayor of Lund, said “no.”": ("mayor of Lund", "Lund"),
    "Tom Hale, until recently a farmer, said “no.”": ("farmer", None),
    "Tom Hale, by then a farmer, said “no.”": ("farmer", None),
    "Tom Hale, himself a farmer, said “no.”": ("farmer", None),
    "Tom Hale (pictured), a farmer, said “no.”": ("farmer", None),
    "Tom Hale, who is one of the town's three judges, said “no.”": ("one of the town's three judges", None),
    "Tom Hale, who served two terms as governor, said “no.”": ("governor", None),
    "Tom Hale, who is seeking a third term as governor, said “no.”": ("governor", None),
    "Tom Hale, who succeeded his father as governor, said “no.”": ("governor", None),
    "Tom Hale, who called his father as witness, said “no.”": (None, None),
    "After two terms as governor, Tom Hale left. “No,” said Hale.": ("governor", None),
    "Tom Hale left. The ex-governor has a boat. “No,” said Hale.": ("ex-governor", None),
    "Tom Hale is one of 40 doctors at Rain Hospital. “No,” said Hale.": ("one of 40 doctors", "Rain Hospital"),
    "Tom Hale, who has owned a mill for 20 years, said “no.”": ("owned a mill for 20 years", None),
    # callings without an article, or said to be
    "Tom Hale, winner of the prize, said “no.”": ("winner of the prize", None),
    "Tom Hale, cellist in the town, said “no.”": ("cellist in the town", None),
    "Tom Hale, weather permitting, said “no.”": (None, None),
    "Tom Hale, water in hand, said “no.”": (None, None),
    "Tom Hale is a welder. “No,” said Hale.": ("welder", None),
    "Tom Hale is a force. “No,” said Hale.": (None, None),
    "Tom Hale is a winner. He was mayor of Lund. “No,” said Hale.": ("mayor of Lund", "Lund"),
    # up to what goes on as another clause
    "Tom Hale, director of the museum since 2003, said “no.”": ("director of the museum", None),
    "Tom Hale, director of the museum until last year, said “no.”": ("director of the museum", None),
    "Tom Hale, director of the museum when it burned, said “no.”": ("director of the museum", None),
    "Tom Hale, a farmer but no friend of the mayor, said “no.”": ("farmer", None),
    "Tom Hale replaced Ana Ruiz as chief of the museum. “No,” said Hale.": ("chief of the museum", None),
    "Tom Hale called Ana Ruiz as chief witness. “No,” said Hale.": (None, None),
    "Rain War veteran Tom Hale said “no.”": ("Rain War veteran", None),
    "RWL veteran Tom Hale said “no.”": ("RWL veteran", "RWL"),
    "Tom Hale left. He has worked for the Rain Board since 2010. “No,” said Hale.": (None, "Rain Board"),
    # callings that begin a sentence
    "Eyewitness Ana Ruiz said “no.”": ("Eyewitness", None),
    "Defending champion Ana Ruiz said “no.”": ("champion", None),
    "Tom Hale left. Hale's campaign will move to Lund. Spokeswoman Ana Ruiz said “no.”": (
        "Spokeswoman",
        "Hale's campaign",
    ),
}


@pytest.mark.parametrize(("text", "expected"), WHAT_THEY_ARE.items())
def test_role_and_affiliation(text: str, expected: tuple[str | None, str | None]) -> None:
    speaker = newsparse.parse(text).quotes[-1].speaker
    assert speaker is not None
    assert (speaker.role, speaker.affiliation) == expected


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("mayor of Lund", Weight.OFFICE),
        ("Lund consultant and critic of the mayor", Weight.OFFICE),
        ("critic and friend", Weight.RELATION),
        ("once-presumptive nominee of Lund", Weight.PAST_OFFICE),
        ("one of the signatories", Weight.PARTY),
        ("candidate", Weight.PARTY),
        ("rain candidate", Weight.OFFICE),
    ],
)
def test_weight(role: str, expected: Weight) -> None:
    assert weight(role) is expected
