"""Subheadings, times and rows of signs between paragraphs of the body."""

import pytest

from newsparse.model import ParagraphKind
from newsparse.sections import Neighbours, find_section, is_label
from newsparse.structure import read_structure

LEAD = (
    "Mayor Ana Ruiz told the council on Tuesday that the harbour board had agreed to sell the northern quay, "
    "which has stood empty since the mill was closed."
)

TIMES = ["7 p.m.", "4:40 p.m.:", "12:05 a.m.", "6:00p.m.", "10:15 AM ET", "UPDATE 3:40 p.m.", "14:05 GMT", "16.30"]
SIGNS = ["___", "___.", "* * *", "***", "---", "•••", "— — —", "·"]
NUMBERED = [
    "1. FERRY STAYS WHERE IT IS",
    "2. Who will pay for it?",
    "3) The art of waiting",
    "#4: The quay",
    "– Old hands –",
]


@pytest.mark.parametrize("line", TIMES)
def test_times(line: str) -> None:
    assert read_structure(f"{LEAD}\n\n{line}\n\nIt rained.").zones[1].kind is ParagraphKind.SUBHEADING


@pytest.mark.parametrize("line", SIGNS)
def test_signs(line: str) -> None:
    assert read_structure(f"{LEAD}\n\n{line}\n\nIt rained.").zones[1].kind is ParagraphKind.SEPARATOR


@pytest.mark.parametrize("line", NUMBERED)
def test_numbered(line: str) -> None:
    assert read_structure(f"{LEAD}\n\n{line}\n\n{LEAD}").zones[1].kind is ParagraphKind.SUBHEADING


@pytest.mark.parametrize(
    "line", ["TOP STORIES.", "FERRY STAYS", "What comes next", "The view from the mill", "Ana Ruiz"]
)
def test_subheadings(line: str) -> None:
    text = f"{LEAD}\n\n{line}\n\n{LEAD}"
    assert read_structure(text).zones[1].kind is ParagraphKind.SUBHEADING


@pytest.mark.parametrize(
    "line",
    [
        "It rained.",
        "“No”",
        "Ruiz said:",
        "and then",
        "Pay May 15",
        "42 percent",
        "X.",
        "NO: 58%",
        "(LAUGHTER)",
        "Is it?",
    ],
)
def test_lines_that_are_no_subheadings(line: str) -> None:
    assert read_structure(f"{LEAD}\n\n{line}\n\n{LEAD}").zones[1].kind is ParagraphKind.BODY


def test_rows_of_a_table_are_no_subheadings() -> None:
    text = "QUAY INC 1ST QTR\n\n    Shr profit nil vs loss two cts\n    Net profit nil\n    Year\n    Revs up"
    assert {zone.kind for zone in read_structure(text).zones[1:]} == {ParagraphKind.BODY}


def test_the_last_line_is_no_subheading() -> None:
    assert read_structure(f"{LEAD}\n\nWhat comes next").zones[-1].kind is ParagraphKind.BODY


@pytest.mark.parametrize(
    ("line", "expected"), [("NEWS", True), ("NEWS.", True), ("UN", False), ("News", False), ("A “B” C D", False)]
)
def test_labels(line: str, expected: bool) -> None:
    assert is_label(line, 0, len(line)) is expected


def test_subheadings_stand_between_long_paragraphs() -> None:
    text = "What comes next"
    assert not find_section(text, 0, len(text), Neighbours(None, (0, 0)))
