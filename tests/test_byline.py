"""Bylines, and the sentences that only look like some."""

import datetime as dt

import pytest

from newsparse.byline import affiliation, bare_names, find_byline
from newsparse.capitals import mended
from newsparse.model import ParagraphKind
from newsparse.structure import read_structure

LEAD = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years."

# The line, the authors, the agency.
BYLINES: list[tuple[str, tuple[str, ...], str | None]] = [
    ("By Ana Ruiz", ("Ana Ruiz",), None),
    ("By ANA RUIZ", ("Ana Ruiz",), None),
    ("by Ana Ruiz", ("Ana Ruiz",), None),
    ("By  Ana\u00a0Ruiz", ("Ana Ruiz",), None),
    ("By Ana Ruiz.", ("Ana Ruiz",), None),
    ("By ANA RUIZ and TOM HALE", ("Ana Ruiz", "Tom Hale"), None),
    ("By Ana Ruiz & Tom Hale", ("Ana Ruiz", "Tom Hale"), None),
    ("By Ana Ruiz / Tom Hale", ("Ana Ruiz", "Tom Hale"), None),
    ("By Ana Ruiz with Tom Hale", ("Ana Ruiz", "Tom Hale"), None),
    ("By Ana Ruiz, Tom Hale and Eva Noor", ("Ana Ruiz", "Tom Hale", "Eva Noor"), None),
    ("By Ana Ruiz, Tom Hale, and Eva Noor, Associated Press", ("Ana Ruiz", "Tom Hale", "Eva Noor"), "AP"),
    ("By Ana Ruiz, Reuters", ("Ana Ruiz",), "Reuters"),
    ("By Tam Chien-lo, Reuter", ("Tam Chien-lo",), "Reuters"),
    ("By Ana Ruiz (Reuters)", ("Ana Ruiz",), "Reuters"),
    ("By Ana Ruiz Associated Press", ("Ana Ruiz",), "AP"),
    ("By Tom Hale AP Business Writer", ("Tom Hale",), "AP"),
    ("By Tom Hale, Press Association Political Correspondent", ("Tom Hale",), "PA"),
    ("By Ana Ruiz, CNN", ("Ana Ruiz",), "CNN"),
    ("By Ana Ruiz, Staff Writer", ("Ana Ruiz",), None),
    ("By Ana Ruiz in Caracas", ("Ana Ruiz",), None),
    ("By Ana Ruiz for The Daily Example", ("Ana Ruiz",), None),
    ("By Ana Ruiz of The Daily Example", ("Ana Ruiz",), None),
    ("By Ana Ruiz, Special to The Daily Example", ("Ana Ruiz",), None),
    ("By Ana Ruiz | November 13, 2014 |", ("Ana Ruiz",), None),
    ("By Ana Ruiz - March 3, 2021", ("Ana Ruiz",), None),
    ("By Ana Ruiz @anaruiz", ("Ana Ruiz",), None),
    ("By Ana Ruiz ana.ruiz@example.org", ("Ana Ruiz",), None),
    ("By Dr. Ana Ruiz", ("Dr. Ana Ruiz",), None),
    ("By J.P. van der Berg", ("J.P. van der Berg",), None),
    ("By Mary O’Neil and José Núñez", ("Mary O’Neil", "José Núñez"), None),
    ("By The Associated Press", (), "AP"),
    ("By Reuters", (), "Reuters"),
    ("By Reuters Staff", (), "Reuters"),
    ("By Staff Reporter", (), None),
    ("Text by Ana Ruiz", ("Ana Ruiz",), None),
    ("From Ana Ruiz in Caracas", ("Ana Ruiz",), None),
    ("A. R. / T. H. - Madrid", ("A. R.", "T. H."), None),
    ("A.R.", ("A.R.",), None),
]

SENTENCES = [
    "By a slim margin, voters also said that it rained.",
    "By 58%-33%, those surveyed said no.",
    "By July 2013, the show was named.",
    "By Tuesday the river had risen.",
    "By the Numbers",
    "By Design",
    "By",
    "By winning the quay, Ana Ruiz took the lead.",
    "By Monday night, Ruiz had won.",
    "From Oslo:",
    "From the start, it was clear",
    "Bye Ana Ruiz",
    "By Ana Ruiz, who leads the board, said Tuesday it would sell the quay " + "and the mill " * 12,
    "By Ana Ruiz's account, it rained.",
    "“By Ana Ruiz”",
]


@pytest.mark.parametrize(("line", "authors", "agency"), BYLINES)
def test_bylines(line: str, authors: tuple[str, ...], agency: str | None) -> None:
    structure = read_structure(f"Quay Sold\n\n{line}\n\n{LEAD}")
    assert structure.byline is not None
    assert structure.byline.text == line
    assert (structure.byline.authors, structure.byline.agency) == (authors, agency)
    assert [zone.kind.value for zone in structure.zones] == ["headline", "byline", "body"]


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences(line: str) -> None:
    assert find_byline(line, 0, len(line), "en") is None


@pytest.mark.parametrize(
    ("lines", "authors", "agency"),
    [
        ("By ANA RUIZ\nAP Business Writer", ("Ana Ruiz",), "AP"),
        ("By ANA RUIZ and TOM HALE\nAssociated Press", ("Ana Ruiz", "Tom Hale"), "AP"),
        ("By Ana Ruiz\nStaff Writer", ("Ana Ruiz",), None),
        ("By Ana Ruiz\n@anaruiz", ("Ana Ruiz",), None),
        ("By Ana Ruiz\nana.ruiz@example.org\nReuters", ("Ana Ruiz",), "Reuters"),
    ],
)
def test_lines_under_the_names(lines: str, authors: tuple[str, ...], agency: str | None) -> None:
    structure = read_structure(f"Quay Sold\n\n{lines}\n\n{LEAD}")
    assert structure.byline is not None
    assert structure.byline.text == lines
    assert (structure.byline.authors, structure.byline.agency) == (authors, agency)
    assert {zone.kind for zone in structure.zones[1:-1]} == {ParagraphKind.BYLINE}


@pytest.mark.parametrize(
    ("line", "behind", "authors"),
    [
        ("Ana Ruiz", "OSLO (AP) — The board met on Monday.", ("Ana Ruiz",)),
        ("Tom Hale and Ana Ruiz in Caracas", "CARACAS, March 3 (Reuters) - The board met.", ("Tom Hale", "Ana Ruiz")),
        ("ANA RUIZ", "Staff Writer", ("Ana Ruiz",)),
        ("Ana Ruiz, Reuters", "March 21, 2023", ("Ana Ruiz",)),
        ("Ana Ruiz", "Published: 21 March 2023", ("Ana Ruiz",)),
    ],
)
def test_names_alone_where_only_a_byline_can_stand(line: str, behind: str, authors: tuple[str, ...]) -> None:
    structure = read_structure(f"Quay Sold\n\n{line}\n\n{behind}\n\n{LEAD}")
    assert structure.byline is not None
    assert structure.byline.authors == authors


@pytest.mark.parametrize("line", ["Ana Ruiz", "Rain Fell"])
def test_names_alone_elsewhere(line: str) -> None:
    assert read_structure(f"Quay Sold\n\n{line}\n\n{LEAD}").byline is None
    assert read_structure(f"{line}\n\nOSLO (AP) — {LEAD}").byline is None


@pytest.mark.parametrize("line", ["Ana Ruiz.", "Ruiz", "Quay sold to mill", "the board"])
def test_no_bare_names(line: str) -> None:
    assert bare_names.find(line, 0, len(line), "en") is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("AP Business Writer", True),
        ("Associated Press", True),
        ("Special Correspondent of the Example", True),
        ("@anaruiz", True),
        ("Rain fell", False),
        ("Writer found dead in quay", False),
        ("the writer", False),
        ("Reuters.", False),
    ],
)
def test_affiliations(line: str, expected: bool) -> None:
    assert affiliation.find(line, 0, len(line), "en") is expected


@pytest.mark.parametrize(
    ("header", "authors", "agency"),
    [
        ("By: Ana Ruiz", ("Ana Ruiz",), None),
        ("BYLINE: Ana Ruiz.", ("Ana Ruiz",), None),
        ("Author: ANA RUIZ and TOM HALE, Reuters", ("Ana Ruiz", "Tom Hale"), "Reuters"),
    ],
)
def test_bylines_in_headers(header: str, authors: tuple[str, ...], agency: str | None) -> None:
    structure = read_structure(f"{header}\n\n{LEAD}")
    assert structure.byline is not None
    assert (structure.byline.text, structure.byline.authors, structure.byline.agency) == (header, authors, agency)
    assert structure.zones[0].kind is ParagraphKind.METADATA


def test_a_date_behind_the_name_is_that_of_publication() -> None:
    structure = read_structure(f"Quay Sold\n\nBy Ana Ruiz | November 13, 2014 |\n\n{LEAD}")
    assert structure.published == dt.date(2014, 11, 13)


def test_the_first_byline_counts() -> None:
    structure = read_structure(f"By Ana Ruiz\n\nBy Tom Hale\n\n{LEAD}")
    assert structure.byline is not None
    assert structure.byline.authors == ("Ana Ruiz",)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("ANA RUIZ", "Ana Ruiz"),
        ("ANA MCKAY-O'HARA", "Ana McKay-O'Hara"),
        ("J.P. VAN DER BERG", "J.P. van der Berg"),
        ("TOM HALE III", "Tom Hale III"),
        ("JOSÉ NÚÑEZ", "José Núñez"),
        ("Ana  McKay", "Ana McKay"),
        ("ana ruiz", "ana ruiz"),
    ],
)
def test_capitals_are_mended(printed: str, expected: str) -> None:
    assert mended(printed) == expected
