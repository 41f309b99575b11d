"""Bylines, and the sentences that only look like some."""

import datetime as dt

import pytest

from newsparse.byline import LONGEST, affiliation, bare_names, find_byline
from newsparse.capitals import mended
from newsparse.model import ParagraphKind
from newsparse.structure import read_structure
from tables import rows

LEAD = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years."


@pytest.mark.parametrize(("line", "authors", "agency"), rows("bylines", 3))
def test_bylines(line: str, authors: str, agency: str) -> None:
    structure = read_structure(f"Quay Sold\n\n{line}\n\n{LEAD}")
    assert structure.byline is not None
    assert structure.byline.text == line
    assert "; ".join(structure.byline.authors) == authors
    assert (structure.byline.agency or "") == agency
    assert [zone.kind.value for zone in structure.zones] == ["headline", "byline", "body"]


@pytest.mark.parametrize("line", [line for (line,) in rows("byline-lookalikes")])
def test_lookalikes(line: str) -> None:
    structure = read_structure(f"Quay Sold\n\n{line}\n\n{LEAD}")
    assert structure.byline is None
    assert ParagraphKind.BYLINE not in {zone.kind for zone in structure.zones}


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


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Ana Ruiz", "Mayor Ruiz met the harbour board."),  # a subject
        ("Ana Ruiz in London", "It rained when Ruiz came."),
        ("Ana Ruiz and Tom Hale", "The board heard Hale."),
        ("Rain Fell", LEAD),
        ("Zhang Wei", LEAD),
    ],
)
def test_names_under_a_headline_may_be_subjects(line: str, behind: str) -> None:
    assert read_structure(f"Quay Sold\n\n{line}\n\n{behind}\n\n{LEAD}").byline is None


def test_a_name_on_top_is_no_byline() -> None:
    assert read_structure(f"Ana Ruiz\n\nOSLO (AP) — {LEAD}").byline is None


def test_a_byline_above_the_headline() -> None:
    structure = read_structure(f"By Ana Ruiz\n\nQuay Sold\n\n{LEAD}")
    assert [zone.kind.value for zone in structure.zones] == ["byline", "headline", "body"]


def test_a_byline_is_short() -> None:
    line = "By " + " and ".join(["Ana Ruiz"] * 20)
    assert len(line) > LONGEST
    assert find_byline(line, 0, len(line), "en") is None


SIGNATURES: dict[str, tuple[str, ...]] = {
    "— Ana Ruiz": ("Ana Ruiz",),
    "-- Ana Ruiz and Tom Hale": ("Ana Ruiz", "Tom Hale"),
    "- Ana Ruiz.": ("Ana Ruiz",),
    "–Ana Ruiz": ("Ana Ruiz",),
    "(Ana Ruiz)": ("Ana Ruiz",),
    "[Ana Ruiz]": ("Ana Ruiz",),
    "(Ana Ruiz, AFP)": ("Ana Ruiz",),
    "Ana Ruiz, Oslo": ("Ana Ruiz",),
    "Ana Ruiz": ("Ana Ruiz",),
    "ANA RUIZ": ("Ana Ruiz",),
    "Ana Ruiz and Tom Hale": ("Ana Ruiz", "Tom Hale"),
}


@pytest.mark.parametrize(("line", "authors"), SIGNATURES.items())
@pytest.mark.parametrize("behind", ["", "\n\nRead more: Rain\n\n(END)"])
def test_signatures(line: str, authors: tuple[str, ...], behind: str) -> None:
    structure = read_structure(f"Quay Sold\n\n{LEAD}\n\nIt rained.\n\n{line}{behind}")
    assert structure.byline is not None
    assert (structure.byline.text, structure.byline.authors) == (line, authors)
    assert structure.zones[3].kind is ParagraphKind.BYLINE


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}\n\n“It rained.”\n\n— Ana Ruiz",  # whom the quotation is from
        f"{LEAD}\n\n“It rained\n\n- Ana Ruiz",
        f"{LEAD}\n\n— Ana Ruiz\n\n{LEAD}",
        f"{LEAD}\n\nAna Ruiz\n\n{LEAD}\n\nTom Hale",  # letters
        f"{LEAD}\n\n— Ruiz",
        f"{LEAD}\n\n— Mayor",
        f"{LEAD}\n\n(Ana Ruiz, a farmer, said so.)",
        f"{LEAD}\n\nAna Ruiz said so",
        f"{LEAD}\n\nAna Ruiz.",
        f"{LEAD}\n\nOslo, Norway",
        "— Ana Ruiz",
    ],
)
def test_no_signatures(text: str) -> None:
    structure = read_structure(text)
    assert structure.byline is None
    assert ParagraphKind.BYLINE not in {zone.kind for zone in structure.zones}


def test_the_byline_on_top_wins_over_a_signature() -> None:
    structure = read_structure(f"By Tom Hale\n\n{LEAD}\n\n— Ana Ruiz")
    assert structure.byline is not None
    assert structure.byline.authors == ("Tom Hale",)
    assert structure.zones[-1].kind is ParagraphKind.BYLINE


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("(Reporting by Ana Ruiz; Editing by Tom Hale)", ("Ana Ruiz",)),
        ("(Reporting by Ana Ruiz and Tom Hale in Oslo; Editing by Eva Noor)", ("Ana Ruiz", "Tom Hale")),
        (
            "(Reporting by Ana Ruiz in Oslo and Tom Hale in Lima; Writing by Eva Noor)",
            ("Ana Ruiz", "Tom Hale", "Eva Noor"),
        ),
        ("(Additional reporting by Ana Ruiz; Writing by Tom Hale; Editing by Eva Noor.)", ("Tom Hale",)),
        ("Reporting by Ana Ruiz, Tom Hale, and Eva Noor", ("Ana Ruiz", "Tom Hale", "Eva Noor")),
        ("Writing by Ana Ruiz", ("Ana Ruiz",)),
    ],
)
@pytest.mark.parametrize("between", ["\n\n", " "])
def test_credits_name_the_authors(line: str, authors: tuple[str, ...], between: str) -> None:
    structure = read_structure(f"OSLO (Reuters) - {LEAD}{between}{line}")
    assert structure.byline is not None
    assert (structure.byline.text, structure.byline.authors) == (line, authors)
    assert structure.zones[-1].kind is ParagraphKind.NOTE


@pytest.mark.parametrize(
    "line", ["(Editing by Ana Ruiz)", "(Additional reporting by Ana Ruiz)", "Contributing: Ana Ruiz."]
)
def test_who_edits_or_helps_is_no_author(line: str) -> None:
    assert read_structure(f"{LEAD}\n\n{line}").byline is None


@pytest.mark.parametrize("line", ["Ana Ruiz.", "Ruiz", "Quay sold to mill", "the board", "Reuters", "He Ruiz"])
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
        ("ana ruiz", "Ana Ruiz"),
        ("tom van der hale", "Tom van der Hale"),
    ],
)
def test_capitals_are_mended(printed: str, expected: str) -> None:
    assert mended(printed) == expected


@pytest.mark.parametrize(
    ("name", "report", "is_byline"),
    [
        ("Tom Bell", "The Bellmont board agreed on Tuesday to sell the quay.", True),
        ("Tom Bell", "The board and Mr. Bell agreed on Tuesday to sell the quay.", False),
        ("Tom Hale III", "The mill was closed after World War III had been called off.", True),
        ("Tom Hale III", "The board and Mr. Hale agreed on Tuesday to sell the quay.", False),
    ],
)
def test_who_is_told_of_is_no_author(name: str, report: str, is_byline: bool) -> None:
    assert (read_structure(f"Quay Sold\n\n{name}\n\n{report} {LEAD}").byline is not None) is is_byline
