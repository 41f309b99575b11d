"""Whole articles: which part each paragraph plays, and what is known of them."""

import datetime as dt
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.model import ParagraphKind
from newsparse.structure import read_structure

SEED = Path(__file__).parent.parent / "seeds" / "moscow-times-2023-03-21.txt"
LEAD = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years."
DAY = dt.date(2023, 3, 21)


def kinds(text: str) -> str:
    return " ".join(zone.kind.value for zone in read_structure(text).zones)


def test_seed() -> None:
    text = SEED.read_bytes().decode("utf-8")
    structure = read_structure(text)
    assert kinds(text) == "metadata body body caption body"
    assert structure.metadata == {"date": "2023-03-21"}
    assert structure.published == DAY
    assert (structure.headline, structure.byline, structure.dateline, structure.updated) == (None, None, None, None)
    header, first = structure.zones[:2]
    assert text[header.start : header.end] == "date 2023-03-21"
    assert text[first.start :].startswith("Chinese President")
    assert first.body == first.start
    caption = structure.captions[0]
    assert caption.text.startswith("Xi Jinping (L) and his Russian counterpart")
    assert caption.text.endswith("at the Kremlin. Sergei Karpukhin / TASS / kremlin.ru")
    assert caption.credit == "Sergei Karpukhin / TASS / kremlin.ru"
    assert (caption.photographer, caption.agency) == ("Sergei Karpukhin", "TASS")


ARTICLES = {
    "nothing": ("", ""),
    "white space": (" \n\n\t", ""),
    "one sentence": ("Rain fell.", "body"),
    "one quotation": ("“It rained,” said Ana Ruiz.", "body"),
    "headline and body": (f"Quay Sold\n\n{LEAD}", "headline body"),
    "headline, byline, dateline": (
        f"QUAY SOLD\n\n    By Ana Ruiz, Reuters\n\n    OSLO, March 3 - {LEAD}\n    It rained.\n REUTER\n",
        "headline byline body body footer",
    ),
    "headline, deck, labels": (
        f"Quay sold; \nMill stays.\n\nABSTRACT.\n\n{LEAD}\n\nFULL TEXT.\n\n{LEAD}",
        "headline subheading subheading body subheading body",
    ),
    "a web page": (
        f"Quay Sold\nBy Ana Ruiz, CNN\nUpdated 4:00 PM ET, Thu July 9, 2020\n\n{LEAD}\n\nRead more: Rain",
        "headline byline metadata body footer",
    ),
    "an archive": (
        f"Headline: Quay Sold\nBy: Ana Ruiz\nSource: The Example\nDate: 2023-03-21\n\n{LEAD}",
        "metadata metadata metadata metadata body",
    ),
    "an archive, headline first": (
        f"Quay Sold\n\nThe Example\n\nMarch 21, 2023\n\nBYLINE: Ana Ruiz\n\nLENGTH: 512 words\n\n{LEAD}",
        "headline subheading metadata metadata metadata body",
    ),
    "several glued dates": (f"date 2023-03-21 | updated 2023-03-22 | {LEAD}", "metadata metadata body"),
    "a caption in front": (f"FILE PHOTO: A quay. REUTERS/Ana Ruiz\n\nQuay Sold\n\n{LEAD}", "caption headline body"),
    "a caption behind the headline": (f"Quay Sold\n\nA quay. Ana Ruiz / TASS\n\n{LEAD}", "headline caption body"),
    "a note in front": (f"Editor's note: Old.\n\nQuay Sold\n\n{LEAD}", "note headline body"),
    "a byline without headline": (f"By Ana Ruiz\n\n{LEAD}\n\nIt rained.", "byline body body"),
    "the same byline, then a short sentence": ("By Ana Ruiz\n\nRuiz sells quay.\n\n" + LEAD, "byline body body"),
    "paragraphs by single newlines": (f"Quay Sold\nBy Ana Ruiz\n{LEAD}\nIt rained.", "headline byline body body"),
    "tags": (f"<p>Quay Sold</p><p>{LEAD}</p><p>It rained.</p>", "headline body body"),
    "one endless line": (LEAD * 50, "body"),
    "speeches": (f"HALE: {LEAD}\n\nRUIZ: No.", "body body"),
    "quotations alone": ("“No,” said Ana Ruiz.\n\n“Yes,” said Tom Hale.\n\n“Perhaps.”", "body body body"),
    "a header without value": (f"Date:\n\n{LEAD}", "metadata body"),
    "30 February": (f"Date: 2023-02-30\n\n{LEAD}", "metadata body"),
    "the year 20233": (f"date 20233-03-21 {LEAD}", "metadata body"),
    "null bytes": ("\0\0", "body"),
    "right to left": ("ירד גשם בצפון הארץ ביום שלישי.\n\nהוא פסק.", "body body"),
    "a dateline on its own line": (f"Quay Sold\n\nOSLO, March 3\n\n{LEAD}", "headline body body"),
    "reporting credits": (f"{LEAD} (Reporting by Ana Ruiz)", "body note"),
    "a list": (f"{LEAD}\n\n1\n\n2\n\n3\n\n{LEAD}", "body body body body body"),
}


@pytest.mark.parametrize(("text", "expected"), ARTICLES.values(), ids=ARTICLES)
def test_articles(text: str, expected: str) -> None:
    assert kinds(text) == expected


MOMENTS = {
    f"Date: 2023-03-21\n\n{LEAD}": (DAY, None),
    f"2023-03-21\n\n{LEAD}": (DAY, None),
    f"Quay Sold\n\nMarch 21, 2023\n\n{LEAD}": (DAY, None),
    f"Published: 2023-03-21\nUpdated: 2023-03-22\n\n{LEAD}": (DAY, dt.date(2023, 3, 22)),
    f"Quay Sold\nBy Ana Ruiz | March 21, 2023\n\n{LEAD}": (DAY, None),
    f"Published: 2023-03-21\nPublished: 2020-01-01\n\n{LEAD}": (DAY, None),
    f"Published 3:41 PM EDT, Thu July 9, 2020\n\n{LEAD}": (
        dt.datetime(2020, 7, 9, 15, 41, tzinfo=dt.timezone(dt.timedelta(hours=-4))),
        None,
    ),
    f"Date: March 20\n\n{LEAD}": (None, None),
    f"Date: 2023-02-30\n\n{LEAD}": (None, None),
    f"Date: 20233-03-21\n\n{LEAD}": (None, None),
    f"{LEAD}\n\nPublished: 2023-03-21": (None, None),
    f"OSLO, Aug 29, 2014 (AFP) - {LEAD}": (None, None),
    f"Quay Sold\n\nHours ago\n\n{LEAD}": (None, None),
    f"Date: 2023-03-21\nUpdated: 3 hours ago\n\n{LEAD}": (DAY, None),
    f"date: 1594323660\n\n{LEAD}": (dt.datetime(2020, 7, 9, 19, 41, tzinfo=dt.UTC), None),
}


@pytest.mark.parametrize(("text", "expected"), MOMENTS.items())
def test_moments(text: str, expected: tuple[dt.date | None, dt.date | None]) -> None:
    structure = read_structure(text)
    assert (structure.published, structure.updated) == expected


@pytest.mark.parametrize("text", ["3 hours ago", "Hours ago", "Yesterday at 4 PM", "1594323660"])
def test_a_relative_date_is_no_body(text: str) -> None:
    assert kinds(f"Quay Sold\n\n{text}\n\n{LEAD}") == "headline metadata body"


def test_relative_dates_count_back_from_what_the_caller_gives() -> None:
    text = f"Quay Sold\nUpdated: 3 hours ago\n\n{LEAD}"
    structure = read_structure(text, published=dt.datetime(2023, 3, 21, 9, 30))
    assert structure.updated == dt.datetime(2023, 3, 21, 6, 30)
    assert read_structure(text).updated is None


def test_the_caller_knows_best() -> None:
    structure = read_structure(f"Date: 2020-01-01\n\nOSLO, Dec. 30 (AP) — {LEAD}", published=DAY)
    assert structure.published == DAY
    assert structure.metadata == {"date": "2020-01-01"}
    assert structure.dateline is not None
    assert structure.dateline.date == dt.date(2022, 12, 30)


def test_metadata_keeps_what_it_can() -> None:
    text = f"Date: 2023-02-30\nSource:\nSECTION: News\nTitle: Quay Sold\nLength: 512 words\n\n{LEAD}"
    structure = read_structure(text)
    assert structure.metadata == {"section": "News", "title": "Quay Sold", "length": "512 words"}
    assert structure.headline is not None
    assert text[slice(*structure.headline)] == "Quay Sold"


def test_body_starts_behind_the_dateline() -> None:
    text = f"Quay Sold\n\nOSLO (AP) — {LEAD}"
    zone = read_structure(text).zones[1]
    assert text[zone.body : zone.end] == LEAD
    assert text[zone.start :].startswith("OSLO")


STRAYS = {
    "tags": ("<p>Rain fell.</p><p>It stopped.</p>", ["<p>Rain fell.", "</p><p>It stopped.</p>"]),
    "a byte order mark": ("\ufeffRain fell.", ["\ufeffRain fell."]),
    "marks alone": ("\u200b\ufeff", ["\u200b\ufeff"]),
    "a bar behind a header": ("date 2023-03-21 | Rain fell.", ["date 2023-03-21", "| Rain fell."]),
}


@pytest.mark.parametrize(("text", "expected"), STRAYS.values(), ids=STRAYS)
def test_no_character_is_lost(text: str, expected: list[str]) -> None:
    zones = read_structure(text).zones
    assert [text[zone.start : zone.end] for zone in zones] == expected
    assert not text[zones[-1].body : zones[-1].body + 1].strip("RI")


def test_an_article_of_many_paragraphs_is_read_in_linear_time() -> None:
    def seconds(paragraphs: int) -> float:
        text = f"{LEAD}\n\n" * paragraphs
        started = time.perf_counter()
        read_structure(text)
        return time.perf_counter() - started

    seconds(100)
    assert min(seconds(8000) for _ in range(3)) < 25 * min(seconds(1000) for _ in range(3))


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "A",
        " ",
        "\n",
        "a\n",
        "(",
        "/",
        "A/",
        "“",
        "\0",
        "\ud800",
        "1",
        "<p>",
        "A, ",
        "— ",
        "By Ana Ruiz and ",
        "新华社",
        "date 2021-03-03 ",
        "Date: 2021-03-03 | ",
        "PARIS, March 3 (AP) - ",
        " via Getty",
        "Photo by ",
        "A. B. / ",
        "Aa ",
    ],
)
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.perf_counter()
    read_structure(text, published=DAY)
    assert time.perf_counter() - started < 5


PIECES = st.sampled_from(
    [
        "OSLO",
        " (AP) — ",
        "March 3",
        ", ",
        "By Ana Ruiz",
        "\n",
        "\n\n",
        "Date: ",
        "2023-03-21",
        " ",
        "“It rained,” she said.",
        "Photo by ",
        "Ana Ruiz / TASS",
        "Correction: ",
        "(Reporting by Ana Ruiz)",
        "QUAY SOLD",
        "REUTER",
        "\r\n",
        "<br>",
        ".",
    ]
)


@settings(deadline=None)  # dateparser may be loaded
@given(st.one_of(st.text(), st.lists(PIECES, max_size=20).map("".join)), st.none() | st.dates() | st.datetimes())
def test_zones_are_sound(text: str, known: dt.date | None) -> None:
    structure = read_structure(text, published=known)
    cursor = 0
    for zone in structure.zones:
        assert not text[cursor : zone.start].strip()
        assert cursor <= zone.start < zone.end <= len(text)
        assert zone.start <= zone.body <= zone.end
        assert text[zone.start : zone.end] == text[zone.start : zone.end].strip()
        cursor = zone.end
    assert not text[cursor:].strip()
    for part in filter(None, [structure.byline, structure.dateline, *structure.captions]):
        assert text[part.start : part.end] == part.text != ""
    if structure.headline:
        start, end = structure.headline
        assert 0 <= start < end <= len(text)
    zones = [zone for zone in structure.zones if zone.kind is ParagraphKind.CAPTION]
    for zone, caption in zip(zones, structure.captions, strict=True):
        assert zone.start <= caption.start < caption.end <= zone.end
    if known is not None:
        assert structure.published == known
