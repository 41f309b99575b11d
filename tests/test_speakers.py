"""Who is who: what parse() makes of the sources of an article's quotes."""

import pytest

import newsparse
from newsparse import Speaker


def speakers_of(text: str) -> list[Speaker | None]:
    return [quote.speaker for quote in newsparse.parse(text).quotes]


# --- one source, several ways to name it -----------------------------------------------------

#: text, and the name of the speaker of each of its quotes in order, None where nobody can be named
WHO_SPEAKS = {
    "a company called by its trade": ("Carmaker Rainvolt shut. “No,” the carmaker said.", ["Rainvolt"]),
    "a company of two words": ("Manufacturer Rain Foods shut. “No,” the chain said.", ["Rain Foods"]),
    "a company that a person's noun stands for": ("Rain Motors shut. “No,” the operator said.", ["Rain Motors"]),
    "a company that acts, and one that employs": (
        "Rain Motors shut. Ana Ruiz of Wind Motors left. The company said “no.”",
        ["Rain Motors"],
    ),
    "a body of the state": ("The Rain Agency met Wind Motors. The watchdog said “no.”", ["Rain Agency"]),
    "a bank of the state": ("Rain Motors shut. “No,” the central bank said.", ["central bank"]),
    "a body of another name": ("Rain Watch left. The Rain flood agency said “no.”", ["Rain flood agency"]),
    "the initials of an office": (
        "Cabinet Secretary Ana Ruiz left. CS Ruiz said “no.” KC Ruiz said “yes.”",
        ["Ana Ruiz", "KC Ruiz"],
    ),
    "somebody without a name": (
        "A shift supervisor said it rained. “No,” the supervisor said.",
        ["shift supervisor"] * 2,
    ),
    "lawyers of somebody": ("Lawyers for the sailor, Tom Hale, said it rained.", ["Lawyers for the sailor"]),
    "rivals by name": ("Her rivals, Tom Hale of Lund and Leo Brandt, said it rained.", ["Tom Hale"]),
    "kin of no common name": ("Ana Ruiz left. Her sister, Ifrah, sat. “No,” Ifrah said.", ["Ifrah"]),
    "what somebody else says of a couple": (
        "Ana Ruiz left her husband, the singer Tom Hale, her agent said on Monday.",
        ["agent"],
    ),
    "a time before a name": ("10:42 Ana Ruiz says it rains.", ["Ana Ruiz"]),
    "full name": ("“It rained,” said Ana Ruiz.", ["Ana Ruiz"]),
    "full name, then surname": ("“It rained,” said Ana Ruiz. The dam held. “It poured,” Ruiz said.", ["Ana Ruiz"] * 2),
    "full name, then first name": ("“It rained,” said Ana Ruiz.\n\n“It poured,” Ana said.", ["Ana Ruiz"] * 2),
    "title and surname": ("“It rained,” said Tom Hale.\n\n“It poured,” Mr. Hale said.", ["Tom Hale"] * 2),
    "title without a point": ("“It rained,” said Tom Hale.\n\n“It poured,” Dr Hale said.", ["Tom Hale"] * 2),
    "role and surname": ("“It rained,” said Ana Ruiz.\n\n“It poured,” Mayor Ruiz said.", ["Ana Ruiz"] * 2),
    "full name after the surname in the text": (
        "“It rained,” Ruiz said.\n\nAna Ruiz has run the dam for years.",
        ["Ana Ruiz"],
    ),
    "name met outside a report": ("Ana Ruiz runs the dam at Lund.\n\n“It rained,” Ruiz said.", ["Ana Ruiz"]),
    "two people": (
        "“It rained,” said Ana Ruiz.\n\n“It poured,” said Tom Hale.\n\n“Indeed,” Ruiz said.",
        ["Ana Ruiz", "Tom Hale", "Ana Ruiz"],
    ),
    "a mister and a missis": (
        "Mr Hale said it rained. His wife, Mrs Hale, said it did not. Mr Hale said it poured.",
        ["Hale"] * 3,
    ),
    "a seat before a name": ("The Labour MP for Lund, Tom Hale, said “no.”", ["Tom Hale"]),
    "relatives that share a surname": (
        "Ana Ruiz and Leo Ruiz run the dam. “It rained,” Ana Ruiz said.\n\n“It poured,” Leo said.",
        ["Ana Ruiz", "Leo Ruiz"],
    ),
    "a middle initial": ("“It rained,” said Tom B. Hale.\n\n“It poured,” Hale said.", ["Tom B. Hale"] * 2),
    "initials": ("“It rained,” said J. R. Hale.\n\n“It poured,” Hale said.", ["J. R. Hale"] * 2),
    "a hyphen": (
        "“It rained,” said Mary-Jane Okafor-Hale.\n\n“It poured,” Okafor-Hale said.",
        ["Mary-Jane Okafor-Hale"] * 2,
    ),
    "an apostrophe": ("“It rained,” said Sean O’Dara.\n\n“It poured,” O’Dara said.", ["Sean O’Dara"] * 2),
    "a particle": (
        "“It rained,” said Ursel van der Molen.\n\n“It poured,” van der Molen said.",
        ["Ursel van der Molen"] * 2,
    ),
    "a capital particle": ("“It rained,” said Luis De Sorro.\n\n“It poured,” De Sorro said.", ["Luis De Sorro"] * 2),
    "a particle with a capital at the beginning": (
        "Anwar al-Hakim came. Al-Hakim said it rained. “It poured,” AL-HAKIM said.",
        ["Anwar al-Hakim"] * 2,
    ),
    "another apostrophe": ("“It rained,” said Sean O’Dara.\n\n“It poured,” O'Dara said.", ["Sean O’Dara"] * 2),
    "junior without the given name": ("Tom Hale Jr. came. “It rained,” Hale Jr. said.", ["Tom Hale Jr."]),
    "junior": ("“It rained,” said Tom Hale Jr., a farmer.\n\n“It poured,” Hale said.", ["Tom Hale Jr."] * 2),
    "the surname first, as in East Asia": (
        "“It rained,” said Wen Jiaming.\n\n“It poured,” Wen said.",
        ["Wen Jiaming"] * 2,
    ),
    "the genitive": ("Tom Hale’s dam held.\n\n“It rained,” Hale said.", ["Tom Hale"]),
    "a shouted byline name": ("By Ana Ruiz\n\n“It rained,” said Tom Hale.", ["Tom Hale"]),
    # pronouns
    "he after a name": ("“It rained,” said Tom Hale. “It poured,” he added.", ["Tom Hale"] * 2),
    "she after a name": ("“It rained,” Ana Ruiz said.\n\n“It poured,” she said.", ["Ana Ruiz"] * 2),
    "she by Ms., he by Mr.": (
        "Mr. Tom Hale met Ms. Ana Ruiz at the dam. “It rained,” he said.\n\n“It poured,” she said.",
        ["Tom Hale", "Ana Ruiz"],
    ),
    "he keeps who was he before": (
        "“It rained,” said Tom Hale. “It poured,” he added.\n\n“Indeed,” said Ms. Ana Ruiz.\n\n“So it goes,” he said.",
        ["Tom Hale", "Tom Hale", "Ana Ruiz", "Tom Hale"],
    ),
    "he is a new subject": (
        "“It rained,” said Ana Ruiz.\n\nTom Hale came to the dam on Monday. “It poured,” he said.",
        ["Ana Ruiz", "Tom Hale"],
    ),
    "he is no place": ("Tom Hale left Sweden for Norway. “It rained,” he said.", ["Tom Hale"]),
    "he is no organization": (
        "Tom Hale joined the Rain Institute in May. “It rained,” he said.",
        ["Tom Hale"],
    ),
    "they after a group": ("“It rained,” officials said.\n\n“It poured,” they added.", ["officials"] * 2),
    "it after an organization": (
        "“It rained,” the Rain Institute said.\n\n“It poured,” it added.",
        ["Rain Institute"] * 2,
    ),
    "a relative pronoun": ("Ana Ruiz, who said that the dam would fail, left the valley.", ["Ana Ruiz"]),
    "she with nobody named": ("“It rained,” she said.", [None]),
    "he where only a woman was named": ("Ms. Ruiz left.\n\n“It rained,” he said.", [None]),
    "an object behind a verb does not speak": (
        "“It rained,” Ruiz told a North Lund rally, saying Hale would “drown the town.” Ana Ruiz left.",
        ["Ana Ruiz"] * 2,
    ),
    "what somebody was is within a description": (
        "Ana Ruiz, a former Lund official who is now a fellow at the Center for Rain, which works for it, said “yes.”",
        ["Ana Ruiz"],
    ),
    "a title in small letters in a transcript": (
        "Former secretary of state Ana Maria Ruiz: “It rained.”",
        ["Ana Maria Ruiz"],
    ),
    "they with nobody named": ("“It rained,” they said.", [None]),
    "it with nobody named": ("“It rained,” it said.", [None]),
    # by description
    "the mayor": ("“It rained,” said Mayor Ana Ruiz.\n\n“It poured,” the mayor said.", ["Ana Ruiz"] * 2),
    "the mayor, from an apposition": (
        "“It rained,” said Ana Ruiz, the mayor of Lund.\n\n“It poured,” the mayor said.",
        ["Ana Ruiz"] * 2,
    ),
    "a mayor is another": (
        "“It rained,” said Mayor Ana Ruiz.\n\n“It poured,” a mayor from the north said.",
        ["Ana Ruiz", "mayor from the north"],
    ),
    "the latest minister": (
        "Minister Ana Ruiz left. Minister Tom Hale came.\n\n“It rained,” the minister said.",
        ["Tom Hale"],
    ),
    "the retired neurosurgeon": (
        "Tom Hale left Lund.\n\n“It rained,” the retired neurosurgeon said.",
        ["Tom Hale"],
    ),
    "the 46-year-old": ("Tom Hale left Lund.\n\n“It rained,” the 46-year-old said.", ["Tom Hale"]),
    "the businessman is no woman": (
        "Natasha Ruiz was there. Tom Hale left with Natasha Ruiz. “It rained,” the businessman said.",
        ["Tom Hale"],
    ),
    "what the verb has before it": ("“It rained,” the employee first said.", ["employee"]),
    "the same words": ("“It rained,” the spokesman said.\n\n“It poured,” the spokesman added.", ["spokesman"] * 2),
    "a group": ("The dam will fail, experts said.", ["experts"]),
    "a document": ("The dam will fail, the report said.", ["report"]),
    # organizations
    "an acronym in brackets": (
        "The Rain Research Institute (RRI) closed. “It rained,” the RRI said.",
        ["Rain Research Institute"],
    ),
    "an acronym by itself": ("“It rained,” the RRI said.", ["RRI"]),
    "relatives: who is called by the given name": (
        "Leo Ruiz ran the dam. Ana Ruiz left. Leo liked it. Leo sold it. Leo died. “It rained,” Ruiz said.",
        ["Ana Ruiz"],
    ),
    "a common word before a surname": (
        "Ana Ruiz left Lund. Praising Ruiz was easy. “It rained,” Ruiz said.",
        ["Ana Ruiz"],
    ),
    "relatives: a wife who is named only by her title": (
        "Mr. Tom Hale and Mr. Leo Hale left. “It rained,” Ms. Hale said.\n\n“It poured,” she added.",
        ["Hale", "Hale"],
    ),
    "an acronym by its letters": (
        "The Rain Research Institute closed. “It rained,” the RRI said.",
        ["Rain Research Institute"],
    ),
    "the short name of a paper": (
        "Few read the Lund Daily News. “It rained,” the Daily News wrote.",
        ["Lund Daily News"],
    ),
    "the full name of a paper behind the short one": (
        "“It rained,” the Daily News wrote.\n\nFew read the Lund Daily News.",
        ["Lund Daily News"],
    ),
    "a paper with its article": ("“It rained,” the Lund Post wrote. Few read The Lund Post.", ["The Lund Post"]),
    "relatives: who was the subject just now": (
        "Leo Ruiz left. Ruiz ran the dam. Ana Ruiz, mother of Leo Ruiz, left in May.\n\n“It rained,” Ruiz said.",
        ["Ana Ruiz"],
    ),
    "a press name keeps its article": ("“It rained,” The Lund Times reported.", ["The Lund Times"]),
    "a ministry": ("“It rained,” the Ministry of Rain said.", ["Ministry of Rain"]),
}


@pytest.mark.parametrize(("text", "expected"), WHO_SPEAKS.values(), ids=WHO_SPEAKS)
def test_who_speaks(text: str, expected: list[str | None]) -> None:
    assert [speaker and speaker.name for speaker in speakers_of(text)] == expected


def test_a_title_that_does_not_fit_is_somebody_elses() -> None:
    he, she = newsparse.parse("Mr. Tom Hale said it rained. His wife, Mrs. Hale, said it did not.").speakers
    assert (he.name, he.title, he.role) == ("Tom Hale", "Mr.", None)
    assert (she.name, she.title, she.role) == ("Hale", "Mrs.", "wife")


# --- what is known of a source ---------------------------------------------------------------

#: text, and the fields of the speaker of its only or last quote
WHAT_THEY_ARE: dict[str, dict[str, object]] = {
    # persons
    "“It rained,” said Ana Ruiz.": {
        "kind": "person",
        "role": None,
        "affiliation": None,
        "title": None,
        "pronoun": None,
    },
    "“It rained,” said Ana Ruiz, a farmer.": {"kind": "person", "role": "farmer", "affiliation": None},
    "“It rained,” said farmer Ana Ruiz.": {"role": "farmer"},
    "“It rained,” said Mayor Ana Ruiz.": {"name": "Ana Ruiz", "role": "Mayor"},
    "“It rained,” said Swedish President Ana Ruiz.": {"name": "Ana Ruiz", "role": "Swedish President"},
    "“It rained,” said Mr. Hale.": {"name": "Hale", "kind": "person", "title": "Mr.", "pronoun": "he"},
    "“It rained,” said Ms Ruiz.": {"name": "Ruiz", "title": "Ms", "pronoun": "she"},
    "“It rained,” said Sen. Tom Hale.": {"name": "Tom Hale", "title": "Sen.", "pronoun": None},
    "“It rained,” said Dr. Ana Ruiz.": {"name": "Ana Ruiz", "title": "Dr.", "pronoun": None},
    "“It rained,” said Lt. Col. Tom Hale.": {"name": "Tom Hale", "role": "Lt. Col.", "title": "Lt. Col."},
    "“It rained,” said DI Hale.": {"name": "Hale", "title": "DI"},
    "“It rained,” said PC Tom Hale.": {"name": "Tom Hale", "title": "PC"},
    "“It rained,” said Det Supt Tom Hale.": {"name": "Tom Hale", "title": "Det Supt"},
    "“It rained,” said Ch Insp Hale.": {"name": "Hale", "title": "Ch Insp"},
    "Cllr Sheikh said “no.”": {"name": "Sheikh", "kind": "person", "role": "Cllr", "title": "Cllr"},
    "Sir Tom Hale, the former mayor, said “no.”": {"role": "former mayor", "title": "Sir", "pronoun": "he"},
    "“It rained,” said Lord Hale.": {"name": "Hale", "role": None, "title": "Lord"},
    "“It rained,” said Rt Hon Ana Ruiz.": {"name": "Ana Ruiz", "role": None, "title": "Rt Hon"},
    "“It rained,” said Prof Ana Ruiz, the mayor.": {"name": "Ana Ruiz", "role": "mayor", "title": "Prof"},
    "“It rained,” said First Lady Ana Ruiz.": {"role": "First Lady", "title": None},
    "Ana Ruiz KC said “no.”": {"name": "Ana Ruiz", "role": None},
    "Ana Ruiz, OBE, a doctor, said “no.”": {"name": "Ana Ruiz", "role": "doctor"},
    "Tom Hale MP said “no.”": {"name": "Tom Hale", "role": "MP"},
    "Sgt. Tom Hale of the Lund Police Department said “no.”": {
        "name": "Tom Hale",
        "title": "Sgt.",
        "affiliation": "Lund Police Department",
    },
    "Tom Hale, 45, of Ash Road, Pemford, said “no.”": {"name": "Tom Hale", "affiliation": "Pemford"},
    "Tom Hale of Ash Road, a farmer, said “no.”": {"role": "farmer", "affiliation": None},
    "Tom Hale of Lund University's law school said “no.”": {"affiliation": "Lund University's law school"},
    "A mother-of-two said that it rained.": {"name": "mother-of-two", "kind": "person"},
    "Substitute Jay Okoro said “no.”": {"name": "Jay Okoro", "role": "Substitute"},
    "RT host Tom Hale said “no.”": {"role": "RT host", "affiliation": "RT"},
    "The Labour MP for Lund, Tom Hale, said “no.”": {"role": "Labour MP for Lund", "affiliation": "Lund"},
    "Tom Hale, MP for Lund North, said “no.”": {"role": "MP for Lund North", "affiliation": "Lund North"},
    "Tom Hale, MEP for Lund, said “no.”": {"role": "MEP for Lund", "affiliation": "Lund"},
    "IT director Tom Hale said “no.”": {"role": "IT director", "affiliation": None},
    "Tom Hale, head of AI safety at Rainworks, said “no.”": {"affiliation": "Rainworks"},
    "Tom Hale, head of IT at Lund University, said “no.”": {"role": "head of IT", "affiliation": "Lund University"},
    "“It rained,” said Tom Hale MP, a friend of sixty years.": {"name": "Tom Hale", "role": "friend of sixty years"},
    "“It rained,” said Tom Hale. “It poured,” he added.": {"pronoun": "he"},
    "“It rained,” said Tom Hale of the Rain Institute.": {"name": "Tom Hale", "affiliation": "Rain Institute"},
    "“It rained,” said Tom Hale, director of the Rain Institute.": {
        "role": "director of the Rain Institute",
        "affiliation": "Rain Institute",
    },
    "“It rained,” said Tom Hale, a professor at Lund University.": {
        "role": "professor",
        "affiliation": "Lund University",
    },
    "“It rained,” said Ana Ruiz, a spokeswoman for the Ministry of Rain.": {
        "role": "spokeswoman for the Ministry of Rain",
        "affiliation": "Ministry of Rain",
    },
    "“It rained,” said Ana Ruiz, 43, a farmer.": {"name": "Ana Ruiz", "role": "farmer"},
    "Ana Ruiz, a senior lecturer at Lund University, told reporters that the dam would fail.": {
        "name": "Ana Ruiz",
        "role": "senior lecturer",
        "affiliation": "Lund University",
    },
    "Farmer Tom Hale said that the dam would fail.": {"name": "Tom Hale", "role": "Farmer"},
    "Ana Ruiz, a farmer, runs the dam.\n\n“It rained,” Ruiz said.": {"name": "Ana Ruiz", "role": "farmer"},
    "“It rained,” the farmer said.": {"name": "farmer", "kind": "person", "role": "farmer"},
    "A No 10 source said that it rained.": {"name": "No 10 source", "kind": "person", "role": "No 10 source"},
    "“It rained,” said a spokesman for the ministry.": {"kind": "person", "role": "spokesman for the ministry"},
    # groups
    "“It rained,” two officials said.": {"name": "two officials", "kind": "group", "role": "officials"},
    "“It rained,” others said.": {"kind": "group", "role": None},
    "MPs said that it rained.": {"kind": "group"},
    "“It rained,” said experts.": {"name": "experts", "kind": "group"},
    "“It rained,” neighbours said.": {"kind": "group"},
    "“It rained,” police said.": {"kind": "group"},
    # organizations
    "“It rained,” the ministry said.": {"name": "ministry", "kind": "organization"},
    "“It rained,” the company said.": {"kind": "organization"},
    "The United Nations said “no.”": {"name": "United Nations", "kind": "organization", "role": None},
    "The National Farmers' Union said “no.”": {"name": "National Farmers' Union", "kind": "organization"},
    "The Farmers’ Union said “no.”": {"name": "Farmers’ Union", "kind": "organization"},
    "“It rained,” Lund University said.": {"name": "Lund University", "kind": "organization"},
    "“It rained,” the University of Lund said.": {"name": "University of Lund", "kind": "organization"},
    "“It rained,” the RRI said.": {"kind": "organization"},
    "“It rained,” Hale & Sons said.": {"name": "Hale & Sons", "kind": "organization"},
    "“It rained,” Rainworks Inc. said.": {"kind": "organization"},
    "“It rained,” Sweden said.": {"name": "Sweden", "kind": "organization"},
    "“It rained,” The Lund Times reported.": {"name": "The Lund Times", "kind": "organization"},
    # documents
    "“It rained,” the report said.": {"name": "report", "kind": "document"},
    "“It rained,” the lawsuit said.": {"kind": "document"},
    "The dam will fail, according to a survey.": {"name": "survey", "kind": "document"},
    "The dam will fail, according to court documents.": {"name": "court documents", "kind": "document"},
}


@pytest.mark.parametrize(("text", "expected"), WHAT_THEY_ARE.items())
def test_what_is_known_of_a_source(text: str, expected: dict[str, object]) -> None:
    speaker = speakers_of(text)[-1]
    assert speaker is not None
    assert {field: getattr(speaker, field) for field in expected} == expected


def test_descriptions_are_all_that_the_text_calls_a_source() -> None:
    text = (
        "“It rained,” said Mayor Ana Ruiz.\n\nAna Ruiz, a former farmer, runs the dam.\n\n"
        "“It poured,” the mayor said. “Indeed,” Ruiz said."
    )
    (speaker,) = newsparse.parse(text).speakers
    assert speaker.descriptions == ("Mayor", "former farmer", "mayor")
    assert speaker.role == "Mayor"


def test_the_most_telling_role_wins_and_the_affiliation_right_behind_the_name() -> None:
    text = (
        "“It rained,” said Director Tom Hale.\n\nTom Hale, deputy director of the Rain Institute, left.\n\n"
        "“It poured,” said Tom Hale of the Wind Institute."
    )
    (speaker,) = newsparse.parse(text).speakers
    assert (speaker.role, speaker.affiliation) == ("deputy director of the Rain Institute", "Wind Institute")


#: what an article says of Ana Ruiz in two places, and her role
ROLES = {
    ("Democratic strategist Ana Ruiz left.", "“No,” said Ana Ruiz, a longtime Hale ally."): "Democratic strategist",
    ("Ana Ruiz, a longtime Hale ally, left.", "“No,” said Mayor Ana Ruiz."): "Mayor",
    ("Former House speaker Ana Ruiz left.", "“No,” said Ana Ruiz, an adviser to Tom Hale."): "Former House speaker",
    ("Sen. Ana Ruiz left.", "“No,” said Ana Ruiz, a candidate for president."): "candidate for president",
    ("Rain Party nominee Ana Ruiz left.", "“No,” said Ana Ruiz, a mayor of Lund."): "Rain Party nominee",
    ("Ana Ruiz, a mayor, left.", "“No,” said Ana Ruiz, a former governor."): "mayor",
    ("Sen. Ana Ruiz left.", "“No,” said Ana Ruiz, a former Lund Council chairwoman."): "former Lund Council chairwoman",
    ("The candidate, Ana Ruiz, left.", "“No,” said Ana Ruiz, a retired farmer."): "retired farmer",
    ("Ana Ruiz, a lawyer, left.", "“No,” said Ana Ruiz, a rain lawyer."): "rain lawyer",
    ("Ana Ruiz, a friend of the farmers, left.", "The Maine senator was angry. “No,” said Ana Ruiz."): "Maine senator",
}


@pytest.mark.parametrize(("texts", "role"), ROLES.items())
def test_what_somebody_holds_tells_more_than_what_they_held_or_whose_ally_they_are(
    texts: tuple[str, str], role: str
) -> None:
    (speaker,) = newsparse.parse(" ".join(texts)).speakers
    assert speaker.role == role


#: texts at whose end Ana Ruiz speaks and what she is by a description elsewhere
EPITHETS = {
    "President Ana Ruiz spoke. The rain club's president, Tom Hale, left. “No,” said Ruiz.": "President",
    "Ana Ruiz told reporters on Monday that it rained. The Republican nominee had a boat. Ruiz said “no.”": (
        "Republican nominee"
    ),
    "Now that Ana Ruiz has a boat, the Maine senator must row. “No,” said Ruiz.": "Maine senator",
    "Ana Ruiz met Tom Hale. Ruiz said “no.” The senator from Maine left the town.": "senator from Maine",
    "Ana Ruiz went home to Lund. The radio talker has rowed for years. “No,” said Ruiz.": "radio talker",
    "Ana Ruiz spoke. The billionaire, who is now the nominee, left. “No,” said Ruiz.": "nominee",
    "Ana Ruiz, a former mayor, spoke. “It rained,” the mayor said. “No,” said Ruiz.": "former mayor",
    "Ana Ruiz spoke. Ruiz sang. Ruiz left, said spokesman Tom Hale. The Republican nominee sat. “No,” said Ruiz.": (
        "Republican nominee"
    ),
    "Ana Ruiz spoke. They read the Maine senator's book. “No,” said Ruiz.": "Maine senator",
    "Tom Hale met Ana Ruiz, the mayor's aide. The mayor sat. “No,” said Ruiz.": "mayor's aide",
    "Sen. Leo Brandt and Sen. Tom Hale sat. Ana Ruiz spoke. They met the Maine senator's aides. “No,” said Ruiz.": (
        "Maine senator"
    ),
    # not said of her
    "They tried to cast Ana Ruiz as a timid mayor. “No,” said Ruiz.": None,
    "Ana Ruiz spoke. She wants to be the Maine senator. “No,” said Ruiz.": None,
    "Ana Ruiz spoke. The next senator will row. “No,” said Ruiz.": None,
    "Ana Ruiz spoke. The candidate who wins will row. “No,” said Ruiz.": None,
    "It rained. Hale rowed. A radio talker sang. Ana Ruiz spoke. The radio talker has rowed. “No,” said Ruiz.": None,
    "The Democratic nominee, Ana Ruiz, spoke. The Republican nominee had a boat. “No,” said Ruiz.": (
        "Democratic nominee"
    ),
    "Ana Ruiz, the former Maine governor, met Leo Brandt. The Maine senator left. “No,” said Ruiz.": (
        "former Maine governor"
    ),
    # by an age, a number of children, a genitive, a gerund
    "Ana Ruiz lost her house. The 33-year-old teacher said that it rained. “No,” said Ruiz.": "33-year-old teacher",
    "Ana Ruiz lost her house. The mother of two said that it rained. “No,” said Ruiz.": "mother of two",
    "Ana Ruiz left. This is good for the 40-year-old cellist. “No,” said Ruiz.": "40-year-old cellist",
    "Ana Ruiz left. It is the singer's first song. “No,” said Ruiz.": "singer",
    "Ana Ruiz left. Critics accused the candidate of lying. “No,” said Ruiz.": "candidate",
    "Ana Ruiz left. Reporters had followed the Olympic champion all day. “No,” said Ruiz.": "Olympic champion",
    # whom the noun has just meant, who is not named
    "Ana Ruiz praised the chancellor. The chancellor had paid. “No,” said Ruiz.": None,
    "Ana Ruiz shot a mayor on Monday. The mayor survived. “No,” said Ruiz.": None,
    # of the lead
    "Police arrested a retired judge on Monday. Ana Ruiz was held for two days. “No,” said Ruiz.": "retired judge",
    "Police arrested a judge and a baker on Monday. Ana Ruiz was held for two days. “No,” said Ruiz.": None,
    "Tom Hale shot a judge on Monday. Ana Ruiz was held for two days. “No,” said Ruiz.": None,
    "Tom Hale met a veteran pollster. Ana Ruiz will start in May. “No,” said Ruiz.": None,
    "Tom Hale has picked a veteran pollster. Ana Ruiz will start in May. “No,” said Ruiz.": "veteran pollster",
    "A top adviser to Tom Hale quit on Monday. Ana Ruiz left Lund. “No,” said Ruiz.": "top adviser to Tom Hale",
    "The head of the Rain Board quit on Monday. Ana Ruiz told Leo Brandt why. “No,” said Ruiz.": (
        "head of the Rain Board"
    ),
    "The Maine senator did not sleep. Ana Ruiz had lost. “No,” said Ruiz.": "Maine senator",
    "The Lund Union Leader has a farm. Ana Ruiz left. “No,” said Ruiz.": None,
    # one of several
    "Republican candidates Ana Ruiz and Tom Hale spoke. “No,” said Ruiz.": "Republican candidates",
    "Republican candidates Tom Hale, Leo Brandt and Ana Ruiz spoke. “No,” said Ruiz.": "Republican candidates",
    "Sens. Tom Hale and Ana Ruiz spoke. “No,” said Ruiz.": "Sens.",
    "He told reporters Ana Ruiz had left. “No,” said Ruiz.": None,
    # in a quotation, if nothing else is said
    "“Mayor Ruiz is late,” said Tom Hale. “No,” said Ana Ruiz.": "Mayor",
    "“Mayor Ruiz is late,” said Tom Hale. “No,” said Ana Ruiz, a friend.": "friend",
    "“The farmer Ana Ruiz is late,” said Tom Hale. “No,” said Ana Ruiz.": "farmer",
}


@pytest.mark.parametrize(("text", "role"), EPITHETS.items())
def test_descriptions_tell_of_whom_they_stand_for(text: str, role: str | None) -> None:
    speaker = next(speaker for speaker in newsparse.parse(text).speakers if speaker.name == "Ana Ruiz")
    assert speaker.role == role


#: the text whose last speaker belongs to this
BELONGING = {
    "Rain Corp. grew. Its chief rower, Ana Ruiz, said “no.”": "Rain Corp.",
    "Rainmen, the rowers' union, left. Its head, Ana Ruiz, said “no.”": "Rainmen",
    "Rain Corp. met the Wind Board. Its head, Ana Ruiz, said “no.”": "Rain Corp.",
    "Workers at Skylund left. The airline said “no.” It rained. Its head, Ana Ruiz, said “no.”": None,
    "Workers at Skylund left. The airline said “no.” Its head, Ana Ruiz, said “no.”": "Skylund",
    "Rain Motors grew. “No,” said the carmaker's head, Ana Ruiz.": "Rain Motors",
    "The Lund Chamber of Rain met. “No,” said the chamber's head, Ana Ruiz.": "Lund Chamber of Rain",
    "Rain Corp. grew. “No,” said central bank governor Ana Ruiz.": None,
    "Ana Ruiz leads the Rain Institute. “No,” said Ruiz.": "Rain Institute",
    "Ana Lu Ruiz left. “No,” said Ms. Lu's aide, Tom Hale.": None,
    "Senate whip Ana Ruiz of Maine said “no.”": "Senate",
    "The Senate sat. “No,” said Sen. Ana Ruiz (R-Va.).": "Senate",
    "“No,” said Sen. Ana Ruiz (R-Va.).": "Va.",
    "The Labor Department waited. “No,” said Labor Secretary Ana Ruiz.": "Labor Department",
    "Plum River Group waited. “No,” said Ana Ruiz, a lawyer for Plum River.": "Plum River Group",
    "House Speaker Ana Ruiz of Maine said “no.”": "House",
    "Rain Committee Chairman Ana Ruiz (R-Va.) said “no.”": "Rain Committee",
    "Former Wind Institute president Ana Ruiz said “no.” Rain Institute director Ana Ruiz left.": "Rain Institute",
    "Tom Hale's campaign began. “No,” said Ana Ruiz, a spokeswoman for Hale.": "Tom Hale's campaign",
    "The Hale campaign paid Tom Hale. “No,” said Hale spokeswoman Ana Ruiz.": "Hale campaign",
    "The Hale campaign paid Tom Hale. “No,” said a spokesman for mayoral candidate Tom Hale.": "Hale campaign",
    "The Hale campaign paid Tom Hale. “No,” said campaign manager Ana Ruiz.": "Hale campaign",
    "The Hale campaign paid Tom Hale. “No,” said Ana Ruiz, a friend of Hale.": None,
    "The Hale campaign paid Tom Hale. “No,” said Ana Ruiz, an adviser to Mr. Hale.": "Hale campaign",
    "Hale's office waited for Tom Hale. “No,” said Hale spokeswoman Ana Ruiz.": "Hale's office",
    "Tom Hale left. “No,” said Hale spokeswoman Ana Ruiz.": None,
    "Rain Corp. grew. “No,” said spokeswoman Ana Ruiz.": "Rain Corp.",
    "Rain Corp. grew. “No,” said chief executive Ana Ruiz.": "Rain Corp.",
    "Rain Corp. grew. Nobody saw it. “No,” said spokeswoman Ana Ruiz.": None,
    "Rain Corp. grew. “No,” said Ana Ruiz, the company's chief executive.": "Rain Corp.",
    "Rain Corp. grew. “No,” said Ana Ruiz, a lawyer for the company.": "Rain Corp.",
    "Rain Corp. grew. “No,” said company lawyer Ana Ruiz.": "Rain Corp.",
    "Rain Corp. grew. “No,” said a lawyer for the company.": "Rain Corp.",
    "Rain Corp. grew. “No,” said Ana Ruiz, a lawyer for a company in Lund.": None,
    "The Lund Rain Committee met. “No,” said committee chair Ana Ruiz (R-Va.).": "Lund Rain Committee",
    "The House met. “No,” said Speaker Ana Ruiz.": "House",
}


@pytest.mark.parametrize(("text", "affiliation"), BELONGING.items())
def test_whom_somebody_belongs_to(text: str, affiliation: str | None) -> None:
    speaker = speakers_of(text)[-1]
    assert speaker is not None
    assert speaker.affiliation == affiliation


def test_the_lead_describes_whom_the_next_sentence_names() -> None:
    text = "The head of the Rain Union is worried.\n\n“No,” Ana Ruiz told reporters.\n\n“Yes,” said Tom Hale."
    ruiz, hale = newsparse.parse(text).speakers
    assert (ruiz.role, ruiz.affiliation, hale.role) == ("head of the Rain Union", "Rain Union", None)


def test_the_lead_may_leave_the_name_of_a_spokesman_for_later() -> None:
    text = "A spokesman for Mayor Ana Ruiz said “no.”\n\nTom Hale left.\n\nRuiz spokesman Leo Brandt then left, too."
    assert [speaker and speaker.name for speaker in speakers_of(text)] == ["Leo Brandt"]
    assert [speaker and speaker.name for speaker in speakers_of(text.replace("Mayor Ana Ruiz", "Lund"))] == [
        "spokesman for Lund"
    ]


def test_an_apposition_is_the_role_of_an_organization() -> None:
    (speaker,) = newsparse.parse("Rain Corp., the big Swedish company, said that it rained.").speakers
    assert speaker.role == "big Swedish company"


def test_mentions_are_every_place_that_names_or_points_to_a_speaker() -> None:
    text = "Ana Ruiz runs the dam. “It rained,” said Mayor Ruiz. “It poured,” she added. “Indeed,” the mayor said."
    (speaker,) = newsparse.parse(text).speakers
    assert [mention.text for mention in speaker.mentions] == ["Ana Ruiz", "Ruiz", "she", "the mayor"]


def test_speakers_stand_in_the_order_of_their_first_mention() -> None:
    text = "Tom Hale met Ana Ruiz. “It rained,” Ruiz said.\n\n“It poured,” Hale said."
    article = newsparse.parse(text)
    assert [speaker.name for speaker in article.speakers] == ["Tom Hale", "Ana Ruiz"]
    assert [quote.speaker for quote in article.quotes] == list(reversed(article.speakers))


def test_who_is_named_but_never_speaks_is_no_speaker() -> None:
    assert [speaker.name for speaker in newsparse.parse("Tom Hale met Ana Ruiz. “It rained,” Ruiz said.").speakers] == [
        "Ana Ruiz"
    ]


def test_a_lone_author_is_who_says_i() -> None:
    article = newsparse.parse("By Ana Ruiz\n\nRain fell on the dam. “Will it hold?” I asked.")
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Ana Ruiz"]


def test_nobody_says_i_without_a_byline() -> None:
    assert speakers_of("Rain fell on the dam. “Will it hold?” I asked.") == [None]


#: text, and the last line that explain gives for its speakers
WHY = {
    "Leo Ruiz ran the dam. Ana Ruiz left on Monday. “It rained,” Ruiz said.": (
        "60–64 'Ruiz' is Ana Ruiz: speaker.name (rather than Leo Ruiz)"
    ),
    "The Ruiz campaign paid Ana Ruiz. “No,” her campaign said.": (
        "39–51 'her campaign' is Ruiz campaign: speaker.staff (of Ana Ruiz)"
    ),
    "The dam is old. He said it leaked. Tom Hale has run it since May.": (
        "16–18 'He' is Tom Hale: speaker.pronoun (named next)"
    ),
    "The dam is old. While he called it “a wreck,” Tom Hale left.": (
        "22–24 'he' is Tom Hale: speaker.pronoun (the subject of the main clause)"
    ),
}


@pytest.mark.parametrize(("text", "why"), WHY.items())
def test_explain_tells_why(text: str, why: str) -> None:
    assert str(newsparse.explain(text).speakers[-1]) == why


def test_somebody_of_the_same_surname_is_one_person_however_often_named() -> None:
    article = newsparse.parse(
        "Mr. Hale said it rained. His wife, Mrs. Hale, said it did not. Mrs. Hale said no. Mr. Hale said yes."
    )
    assert [(speaker.title, len(speaker.mentions)) for speaker in article.speakers] == [("Mr.", 2), ("Mrs.", 2)]


def test_a_name_in_capitals_that_is_somebody_elses_is_one_source() -> None:
    text = "MR. TOM HALE SAID IT RAINED. HIS WIFE, MRS. HALE, SAID IT DID NOT. ” N WORKERS UNION, fair to close the dam"
    article = newsparse.parse(text)
    assert [speaker.name for speaker in article.speakers] == ["TOM HALE", "HALE"]
