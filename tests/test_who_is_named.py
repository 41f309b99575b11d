"""Which words of a text name who speaks, and by what name they are known: text → mention and name of each quote."""

import pytest

import newsparse

Named = list[tuple[str, str | None]]

#: Where the source stands.
SOURCES: dict[str, Named] = {
    "It rained all night, according to one report. According to Tom Hale of Lund, “the old dam broke in the night.”": [
        ("one report", "one report"),
        ("Tom Hale of Lund", "Tom Hale"),
    ],
    "The mayor left because, according to Tom Hale, it rained.": [("Tom Hale", "Tom Hale")],
    "The Rain Department less than two weeks ago said that “the dam” was safe.": [
        ("The Rain Department", "Rain Department")
    ],
    "In Lund, Ana Ruiz stepped up her emphasis on other water issues, saying, “It rained.”": [("Ana Ruiz", "Ana Ruiz")],
    "It rained. First, she and others on the dam said it leaked.": [("First, she and others on the dam", None)],
    "They know the dam for what it is (Tom Hale, who built it, once said, “It is old”).": [
        ("Tom Hale, who built it", "Tom Hale"),
    ],
    "“It rained,” Tom Hale wrote in a note explaining why he has left the town, “but the dam is safe.”": [
        ("Tom Hale", "Tom Hale")
    ],
    "“It rained,” Tom Hale said, noting that he and Ana Ruiz, his wife, “have seen it.”": [
        ("Tom Hale", "Tom Hale"),
        ("Tom Hale", "Tom Hale"),
    ],
    "Ana Ruiz said Tom Hale is responsible for what happens and accused him of “breaking it.”": [
        ("Ana Ruiz", "Ana Ruiz")
    ],
    "The storm did not surprise farmer Ana Ruiz: “It rained.”": [("farmer Ana Ruiz", "Ana Ruiz")],
    "The dam was called “a disaster” by Ana Ruiz.": [("Ana Ruiz", "Ana Ruiz")],
    "The plan, described as “mad” by Ana Ruiz, failed.": [("Ana Ruiz", "Ana Ruiz")],
    "Ana Ruiz said Hale was late and called him “a fool.”": [("Ana Ruiz", "Ana Ruiz"), ("Ana Ruiz", "Ana Ruiz")],
    "Both spoke – Ana Ruiz saying she was “very glad” and Tom Hale calling it a “great talk.”": [
        ("Ana Ruiz", "Ana Ruiz"),
        ("Tom Hale", "Tom Hale"),
    ],
}

#: A source and the name that it is known by.
NAMES = {
    "Centers for Disease Control Director Tom Hale": "Tom Hale",
    "Lund County Supervisor of Elections Ana Ruiz": "Ana Ruiz",
    "Former Secretary of State and presidential frontrunner Ana Ruiz": "Ana Ruiz",
    "Trusting Ana Ruiz": "Ana Ruiz",
    "South Lund-born Ana Ruiz": "Ana Ruiz",
    "Vice President for boats and bridges Ana Ruiz": "Ana Ruiz",
    "The mother of two and Ana Ruiz": "mother of two and Ana Ruiz",
    "Det Con Tom Hale": "Tom Hale",
    "Asst Chief Con Hale": "Hale",
    "Sgt. Con Hale": "Hale",
    "Lt Cdr Ana Ruiz": "Ana Ruiz",
    "The U.S. Court of Appeals for the 3rd Circuit": "U.S. Court of Appeals for the 3rd Circuit",
    "The Office of Rail and Road": "Office of Rail and Road",
    "The Lund Department of Health and Human Services": "Lund Department of Health and Human Services",
    "The Ministry of Food and Hale": "Ministry of Food",
    "The University of Lund and Ana Ruiz": "University of Lund",
    "The Lund Academies of Sciences, Engineering and Medicine": "Lund Academies of Sciences, Engineering and Medicine",
    "Council on Rain Executive Director Ana Ruiz": "Ana Ruiz",
    "The Committee on Commerce, Science and Transport": "Committee on Commerce, Science and Transport",
    "The Lund Center on Budget and Policy Priorities": "Lund Center on Budget and Policy Priorities",
    "The Lund Post on Hale": "The Lund Post",
    "The Bureau of Water, Soil, and Wildlife": "Bureau of Water, Soil, and Wildlife",
}
#: Who is meant by a name, which stands last in the text before a quotation.
SHORT = {
    "Hale spoke on The Ana Ruiz Show": ("Ruiz", "Ana Ruiz"),
    "Martin Baron, Ian Read and Tom Will met": ("Baron", "Martin Baron"),
    "The board's Ian Read left": ("Read", "Ian Read"),
    "Dean Ana Ruiz met Tom Dean": ("Dean", "Tom Dean"),
    "The Ana Ruiz-led Republican field met": ("Ruiz", "Ana Ruiz"),
    "Kim Jong-un left": ("Kim", "Kim Jong-un"),
    "Hale spoke to the Ana Ruiz Foundation": ("the foundation", "Ana Ruiz Foundation"),
}

#: Whom a description means, which is the source of the last quote.
DESCRIBED = {
    "Ana Ruiz met Tom Hale. In a talk with Leo Brandt, the Democratic candidate said it rained.": "Ana Ruiz",
    "Tom Hale, the manager, left. “No,” Hale said. Fresh off a win, the GOP said it rained.": "GOP",
    "“No,” said Leo Brandt, the mayor of Lund, explaining that it rained.": "Leo Brandt",
    "House Speaker Leo Brandt left. He was rattled by Republican Tom Hale. On Monday, the Maine Republican said no.": (
        "Leo Brandt"
    ),
    "The Democratic candidates, Ana Ruiz and Sen. Tom Hale, said it rained.": "Ana Ruiz",
    "Orr's biographers, Tom and Ana Hale, said it rained.": "Tom Hale",
    "The parents, Khizr and Ana Khan, left. “No,” said Khizr.": "Khizr Khan",
    "Two officials, Ruiz and Tom Hale, left. “No,” said Ruiz.": "Ruiz",
    "Tom Dean left. “No,” said Dean.": "Tom Dean",
    "Hale campaign manager Leo Orr left. Ana Ruiz spoke. “No,” Hale's campaign manager said.": "Leo Orr",
    "Ana Ruiz, the mayor of Lund, left. Leo Orr spoke. “No,” Lund's mayor said.": "Ana Ruiz",
    "Ana Hale, Tom Hale's daughter, left. Leo Orr spoke. “No,” Hale's younger daughter said.": "Ana Hale",
    "Hale spokesman Leo Orr left. Ana Ruiz spoke. “No,” Brandt's spokesman said.": "Brandt's spokesman",
    "Her friend Leo Brandt left. “No,” Mara Linde’s childhood friend said. “So,” her childhood friend said.": (
        "childhood friend"
    ),
    "Tom Hale won. Leo Hale, son of Tom Hale, left. Leo Hale slept. Leo Hale ran. It rained. “No,” Hale said.": (
        "Tom Hale"
    ),
    "His daughter Clara left. Tom Hale is a farmer. “No,” Ms. Hale said. “No,” Hale said.": "Tom Hale",
    "Lena Linde, the mayor, left. “No,” Cr Linde said.": "Lena Linde",
    "Ana Ruiz left. Dairy farmer Col Hale, 66, stayed. “No,” Col Hale said.": "Col Hale",
    "Ana Hale left. Dairy farmer Col Hale, 66, stayed. “No,” he said.": "Col Hale",
    "The spokesman, Col Hale, stayed. “No,” he said.": "Hale",
    "Prosecuting, Tom Hale KC told the jury that Ana Ruiz lied. “No,” said the prosecutor.": "Tom Hale",
    "Tom Hale KC, prosecuting, said that Ana Ruiz lied. Leo Brandt left. “No,” said the prosecutor.": "Tom Hale",
    "Giving evidence, Ana Ruiz wept. Questioned by Tom Hale, for the board, the witness said it rained.": "Ana Ruiz",
    "Ana Ruiz wept in court. Tom Hale, for the board, said it rained. “No,” said the prosecutor.": "prosecutor",
    "Mara Linde, a painter, won a prize. “It rained,” says the artist.": "Mara Linde",
    "Leo Brandt scored twice. “It rained,” Brandt said. The midfielder added that it poured.": "Leo Brandt",
    "Leo Brandt met an artist. Brandt left. The artist said that it poured.": "artist",
    "A warrant affidavit says that it rained. The document also says it poured.": "warrant affidavit",
    "A warrant affidavit says that it rained. Hale left. Orr left. The document says it poured.": "document",
    "Orr left. Leo Brandt, a tuner whose hand was sought by a host of stars and who said that it rained, died.": (
        "Leo Brandt"
    ),
    "Giving evidence, Leo Orr's niece, Ana Ruiz, wept. Questioned by Tom Hale, the witness said it rained.": "Ana Ruiz",
    "Tom Hale's wife, Clara, left. Hale is a farmer. “No,” Mrs. Hale said.": "Clara Hale",
    "Mara Linde was printed as the chairman of the club. Leo Brandt left it. She said it rained.": "Mara Linde",
}

#: The lead of a report's item, what follows, and whom its description means.
LEADS = [
    ("A top Hale adviser says it rained.", "Leo Orr said on Monday that it poured.", "Leo Orr"),
    ("Tom Hale’s campaign manager says it rained.", "Leo Orr, in a note on Monday, said it poured.", "Leo Orr"),
    (
        "Tom Hale’s campaign manager says it rained.",
        "The farmer Leo Orr said it poured.",
        "Tom Hale’s campaign manager",
    ),
    ("The campaign manager says it rained.", "Leo Orr said it poured.", "campaign manager"),
]


@pytest.mark.parametrize(("lead", "rest", "name"), LEADS)
def test_whom_the_lead_of_an_item_means(lead: str, rest: str, name: str) -> None:
    article = newsparse.parse(f"The Latest on the storm.\n\nIt rained in Lund.\n\n___\n\n2:40 p.m.\n\n{lead}\n\n{rest}")
    assert article.quotes[0].speaker is not None
    assert article.quotes[0].speaker.name == name


@pytest.mark.parametrize(("text", "name"), DESCRIBED.items())
def test_whom_a_description_means(text: str, name: str) -> None:
    speaker = newsparse.parse(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name


def test_capitals_before_a_colon_that_open_a_report_are_a_place() -> None:
    assert not newsparse.parse("LUND: “It rained all night.” It was cold.").quotes


@pytest.mark.parametrize(("text", "named"), SOURCES.items())
def test_where_the_source_stands(text: str, named: Named) -> None:
    quotes = newsparse.parse(text).quotes
    assert [(str(quote.mention), quote.speaker and quote.speaker.name) for quote in quotes] == named


@pytest.mark.parametrize(("source", "name"), NAMES.items())
def test_the_name_of_a_source(source: str, name: str) -> None:
    (quote,) = newsparse.parse(f"{source} said that it had rained.").quotes
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(("text", "source", "name"), [(text, *meant) for text, meant in SHORT.items()])
def test_whom_a_short_name_means(text: str, source: str, name: str) -> None:
    (quote,) = newsparse.parse(f"{text}. “It rained,” {source} said.").quotes
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Ana Ruiz, a professor of law at Lund University, is a columnist for The Lund Times.", "Ana Ruiz"),
        ("Ana Ruiz is the mayor.", None),
    ],
)
def test_a_note_on_the_writer_tells_who_says_i(note: str, name: str | None) -> None:
    body = "It rained all week in Lund, and the dam, which was built in 1950, is said by all to be old and to leak."
    (quote,) = newsparse.parse(f"The Dam Is Old\n\n{body}\n\n“It will break,” I told the board.\n\n{note}").quotes
    assert (quote.speaker and quote.speaker.name) == name
