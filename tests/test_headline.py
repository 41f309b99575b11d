"""Headlines and decks, told from sentences."""

import pytest

from newsparse.headline import (
    SIGNALS,
    Candidate,
    Scene,
    find_headline,
    is_deck,
    names_of,
    words_of,
)
from newsparse.model import ParagraphKind
from newsparse.structure import read_structure

LEAD = (
    "Mayor Ana Ruiz told the council on Tuesday that the harbour board had agreed to sell the northern quay, "
    "which has stood empty since the mill was closed."
)

HEADLINES = [
    "Council Backs Plan",
    "Council Backs Plan.",
    "Council backs plan",
    "COUNCIL BACKS PLAN",
    "COUNCIL BACKS PLAN.",
    "BOARD <BRD.L> SELLS QUAY FOR 3 MLN STG",
    "Ferry Before Pier: Ruiz Picks the Old Boat and Leaves the New Landing for Later.",
    "Ruiz backs sale of northern quay.",
    "Board sells quay, keeps mill.",
    "Harbour sale divides town;",
    "Ruiz: 'Nothing is for sale'",
    "‘Nothing Is For Sale,’ Says Ruiz",
    "Is the Harbour Really for Sale?",
    "Why Everybody Wants The Quay!",
    "5 Things To Know About The Quay",
    "Harbour board to sell quay – Ruiz",
    "Ruiz says harbour board to sell quay",
    "Rain; wind; floods",
    "Regenfälle legen Hafen lahm",
    "מועצת העיר אישרה",
]

SENTENCES = [
    "It rained.",
    "He was wrong.",
    "Rain fell on Tuesday in the north.",
    "The harbour board said it would sell the quay.",
    "“It rained,” said Ana Ruiz.",
    "“Nothing is for sale.”",
    "Mayor Ana Ruiz met the harbour board on Tuesday.",
    "Sen. Tom Hale has a plan for the quay.",
    "The town had waited for a decision for years. Now there is one.",
    "Ruiz said:",
    "The board agreed on Tuesday to sell the quay after a debate that lasted until the early hours of the morning.",
    "There is no quay in the town.",
    "said Ana Ruiz",
    "Ana Ruiz, who leads the board, told reporters the price was known to her.",
]


@pytest.mark.parametrize("headline", HEADLINES)
def test_headlines(headline: str) -> None:
    text = f"{headline}\n\n{LEAD}\n\nIt stopped."
    structure = read_structure(text)
    assert structure.headline == (0, len(headline))
    assert [zone.kind for zone in structure.zones] == [ParagraphKind.HEADLINE, ParagraphKind.BODY, ParagraphKind.BODY]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_are_no_headlines(sentence: str) -> None:
    structure = read_structure(f"{sentence}\n\n{LEAD}\n\nIt stopped.")
    assert structure.headline is None
    assert structure.zones[0].kind is ParagraphKind.BODY


@pytest.mark.parametrize("text", [*HEADLINES, LEAD, "“No,” she said."])
def test_a_text_of_one_paragraph_is_body(text: str) -> None:
    structure = read_structure(text)
    assert structure.headline is None
    assert [zone.kind for zone in structure.zones] == [ParagraphKind.BODY]


@pytest.mark.parametrize(
    "behind", ["By Ana Ruiz", "OSLO (AP) — The board met.", "March 21, 2023", "ABSTRACT.", "Published 21 March 2023"]
)
def test_what_stands_above_a_report_is_its_headline(behind: str) -> None:
    headline = "The quay and the town."
    structure = read_structure(f"{headline}\n\n{behind}\n\n{LEAD}")
    assert structure.headline == (0, len(headline))


@pytest.mark.parametrize(("signal", "points"), [
    ("names_grow", 2), ("articles", 1), ("shortness", 1), ("longer_lead", 1), ("prose_words", 0), ("full_names", 0),
    ("several_sentences", 0), ("shared_words", 0), ("colon_inside", 0),
])  # fmt: skip
def test_signals(signal: str, points: int) -> None:
    headline = "Ruiz backs sale of northern quay."
    text = f"{headline}\n\n{LEAD}"
    end = len(headline)
    candidate = Candidate(text, 0, end, len(text), "en", False, words_of(text, 0, end, "en"), True)
    scene = Scene(candidate, names_of(text, 0, end, "en"), names_of(text, end, len(text), "en"))
    assert {each.__name__: each(scene) for each in SIGNALS}[signal] == points


def test_limits_of_headlines() -> None:
    assert not find_headline("No\n\nRain fell.", 0, 2, 14, "en", False)
    assert not find_headline("Rain " * 50, 0, 249, 250, "en", False)
    assert not find_headline("RAIN", 0, 4, 4, "en", False)


DECKS = [
    ("Quay sold; \nMill stays.\n\n" + LEAD, "Mill stays."),
    ("Quay Sold\nMill stays where it is.\n\n" + LEAD, "Mill stays where it is."),
    ("Quay sold;\n\nMill stays.\n\n" + LEAD, "Mill stays."),
    ("Quay Sold\n\nThe mill stays where it is.\n\nBy Ana Ruiz\n\n" + LEAD, "The mill stays where it is."),
    ("Quay Sold\n\nThe mill stays.\n\nOSLO (AP) — The board met.\n\n" + LEAD, "The mill stays."),
]


@pytest.mark.parametrize(("text", "deck"), DECKS)
def test_decks(text: str, deck: str) -> None:
    zone = read_structure(text).zones[1]
    assert (text[zone.start : zone.end], zone.kind) == (deck, ParagraphKind.SUBHEADING)


@pytest.mark.parametrize("text", ["Quay Sold\n\nIt rained.\n\n" + LEAD, "Quay Sold\nIt rained.\n" + LEAD])
def test_first_sentences_are_no_decks(text: str) -> None:
    assert read_structure(text).zones[1].kind is ParagraphKind.BODY


def test_a_deck_is_short() -> None:
    assert not is_deck.find("Quay;" + LEAD * 2, 5, 5, 5 + 2 * len(LEAD), 9, True)
