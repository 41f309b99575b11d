"""Datelines in all the shapes of the wild, and what only looks like one: the tables are files beside this one."""

import datetime as dt
import pathlib
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.dateline import RULES, dateline_of, find_dateline
from newsparse.layout import blocks
from newsparse.model import Dateline
from newsparse.places import country_of
from newsparse.structure import read_structure

HERE = pathlib.Path(__file__).parent
KNOWN = dt.date(2023, 3, 21)
TALKS = "Talks went on. The harbour board agreed on Tuesday to sell the northern quay, which has stood empty."
SHORT = "Talks resumed."
HEADLINE = "Board Sells Quay\n\n"


def read(text: str, known: dt.date | None = KNOWN) -> Dateline | None:
    found = find_dateline(text, 0, len(text))
    return dateline_of(text, found, known) if found else None


def lines(name: str) -> list[str]:
    """The lines of a table, without comments, the marks for blanks turned into what they stand for."""
    text = (HERE / name).read_text(encoding="utf-8").replace("␣", "\u00a0")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


class Row(NamedTuple):
    """A dateline and what is to be read in it; "" for a place that is not there, None for the rest."""

    printed: str
    place: str
    city: str | None
    region: str | None
    country: str | None
    agency: str | None
    date: dt.date | None

    @property
    def label(self) -> str:
        """What stands before the dateline."""
        before, mark, _ = self.printed.partition("¦")
        return before if mark else ""

    @property
    def dateline(self) -> str:
        """The dateline as it stands in the text."""
        return self.printed.rpartition("¦")[2].rstrip("⁀⏎")

    def goes_on(self, body: str) -> str:
        """The text that the dateline opens."""
        gap = {"⁀": "", "⏎": "\n\n"}.get(self.printed[-1], " ")
        return self.label + self.dateline + gap + body

    def expected(self, start: int) -> Dateline:
        """The dateline of a text in which it begins at `start`."""
        return Dateline(start, start + len(self.dateline), self.dateline, *self[1:])


def row(line: str) -> Row:
    printed, place, *rest, date = line.split("\t")
    city, region, country, agency = (None if cell == "-" else cell for cell in rest)
    day = None if date == "-" else dt.date.fromisoformat(date)
    return Row(printed, "" if place == "-" else place, city, region, country, agency, day)


ROWS = [row(line) for line in lines("datelines.tsv")]
LOOK_ALIKES = [line.replace("⏎", "\n") for line in lines("dateline-lookalikes.txt")]


def test_the_tables_are_large_and_have_no_double() -> None:
    assert len(ROWS) == len({each.printed for each in ROWS}) >= 250
    assert len(LOOK_ALIKES) == len(set(LOOK_ALIKES)) >= 120


@pytest.mark.parametrize("expected", ROWS, ids=[each.printed for each in ROWS])
def test_shapes(expected: Row) -> None:
    for body in (SHORT, TALKS):
        for above in ("", HEADLINE):
            text = above + expected.goes_on(body)
            structure = read_structure(text, published=KNOWN)
            assert structure.dateline == expected.expected(len(above) + len(expected.label))
            last = structure.zones[-1]
            assert text[last.body : last.end] == body


@pytest.mark.parametrize("expected", ROWS, ids=[each.printed for each in ROWS])
def test_no_year_is_invented(expected: Row) -> None:
    dateline = read_structure(expected.goes_on(TALKS)).dateline
    assert dateline is not None
    year = dateline.date and dateline.date.year
    assert year is None or str(year) in expected.printed


def test_a_line_break_within_the_place() -> None:
    text = f"NEW\nDELHI, April 6 - {TALKS}"
    assert read(text) == Dateline(0, 20, text[:20], "NEW\nDELHI", "NEW\nDELHI", None, "IN", None, dt.date(2023, 4, 6))


def test_a_line_of_its_own_has_no_running_text() -> None:
    structure = read_structure(f"{HEADLINE}Strasbourg, 10 juil 2024 (AFP)\n\n{TALKS}")
    assert structure.zones[1].body == structure.zones[1].end


@pytest.mark.parametrize("printed", LOOK_ALIKES)
def test_look_alikes(printed: str) -> None:
    line = printed.rstrip("\n")
    texts = [line, f"{line}\n\n{TALKS}", *([] if printed.endswith("\n") else [f"{line} {TALKS}"])]
    for text in texts:
        for start, end in blocks(text):
            assert find_dateline(text, start, end) is None, text
        assert read_structure(text, published=KNOWN).dateline is None, text


@given(
    st.lists(
        st.sampled_from([*"(/)-—.:,\n", " ", "PARIS", "Ill.", "March 3", "2O", "AP", "新华社", "Marc", "and"])
    ).map("".join)
)
def test_any_text_will_do(text: str) -> None:
    found = find_dateline(text, 0, len(text))
    if found:
        assert 0 <= found.parts.start < found.parts.end <= found.parts.body <= len(text)
        assert dateline_of(text, found, KNOWN).text == text[found.parts.start : found.parts.end]


@pytest.mark.parametrize(
    "text",
    [
        f"{'LONG ' * 60}QUAY, March 3 (AP) — {TALKS}",
        f"PARIS, {'Very ' * 60}Far, March 3 (AP) — {TALKS}",
        f"PARIS ({'A' * 300}) — {TALKS}",
    ],
)
def test_a_place_of_hundreds_of_characters_is_none(text: str) -> None:
    structure = read_structure(text, published=KNOWN)
    assert structure.dateline is None
    assert structure.zones[-1].end == len(text)


def test_the_order_of_the_rules() -> None:
    assert [rule.id for rule in RULES] == [
        "dateline.place-date-agency",
        "dateline.place-agency",
        "dateline.place-date",
        "dateline.place-date-alone",
        "dateline.date-agency",
        "dateline.agency-alone",
        "dateline.known-place-dash",
        "dateline.place-dash",
        "dateline.place-colon",
    ]


def test_the_header_gives_the_year() -> None:
    structure = read_structure(f"Date: 2020-09-01\n\nPARIS, Aug 31 (Reuters) - {TALKS}")
    assert structure.dateline is not None
    assert structure.dateline.date == dt.date(2020, 8, 31)


def test_a_summary_may_stand_before_the_dateline() -> None:
    summary = "The harbour board sold the quay on Tuesday, and the mill stays where it has always been."
    text = f"{summary}\n\n{summary}\n\nPARIS, Aug 31 (Reuters) - {TALKS}"
    structure = read_structure(text)
    assert structure.dateline is not None
    assert text[structure.dateline.start :].startswith("PARIS")


def test_a_short_line_above_the_report_is_its_headline() -> None:
    assert read_structure(f"Mumbai: The quay is sold.\n\n{TALKS}").dateline is None
    assert read_structure(f"{HEADLINE}Mumbai: The quay is sold.\n\n{TALKS}").dateline is not None


def test_a_count_may_follow_the_colon() -> None:
    assert read(f"Mumbai: 12 people watched. {TALKS}") is not None


def test_weak_datelines_stand_where_the_text_begins() -> None:
    long = "The harbour board sold the quay on Tuesday, and the mill stays where it has always been."
    assert read_structure(f"{long}\n\nLOWER QUAY — {TALKS}").dateline is None
    assert read_structure(f"Quay Sold\n\nLOWER QUAY — {TALKS}").dateline is not None
    assert read_structure(f"{long}\n\nLOWER QUAY, Iowa — {TALKS}").dateline is not None


@pytest.mark.parametrize(
    ("city", "region", "country"),
    [
        ("PARIS", None, "FR"),
        ("PARIS", "Texas", "US"),
        ("Springfield", None, None),
        ("Springfield", "Mass.", "US"),
        ("BERLIN", "West Germany", "DE"),
        ("BELFAST", "Northern Ireland", "GB"),
        ("BAHRAIN", None, "BH"),
        ("Oslo", "Some Shire", None),
        ("N’Djamena", None, "TD"),
        ("Amritsar", "Punjab", "IN"),
        ("Lower Quay", "Punjab", None),
        ("Berlin/Hamburg", None, "DE"),
        ("Berlin/Lower Quay", None, None),
        ("PARIS and LONDON", "England", None),
        ("Frankfurt/Main", "Germany", "DE"),
        ("Melbourne", None, None),
    ],
)
def test_countries(city: str, region: str | None, country: str | None) -> None:
    assert country_of(city, region) == country
