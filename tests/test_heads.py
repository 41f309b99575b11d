"""What stands above the report on web pages and in archives, line by line."""

import pytest

from newsparse.structure import read_structure

LEAD = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years. Nobody knew."

# The lines above the report, each with the part it plays; "|" parts the two.
HEADS = {
    "a British paper": """
        headline | Harbour board sells northern quay
        byline | Ana Ruiz in Oslo
        byline | @anaruiz
        metadata | Tue 21 Mar 2023 09.30 GMT
        """,
    "kicker, headline, deck": """
        subheading | NORWAY
        headline | Harbour board sells northern quay
        subheading | The mill stays where it is
        byline | By ANA RUIZ
        metadata | March 21, 2023
        """,
    "a broadcaster": """
        subheading | BBC News
        headline | Harbour board sells northern quay
        metadata | Published
        metadata | 21 March 2023
        byline | By Ana Ruiz
        """,
    "a time first": """
        metadata | Updated 0941 GMT (1741 HKT) July 9, 2020
        headline | Harbour board sells quay
        byline | By Ana Ruiz and Tom Hale, CNN
        """,
    "changed on the day": """
        headline | Harbour board sells northern quay
        byline | By ANA RUIZ
        metadata | March 21, 2023
        metadata | Updated 9:30 a.m. ET
        """,
    "a column": """
        headline | Opinion | Why the quay was sold
        byline | By Ana Ruiz
        byline | Opinion Columnist
        """,
    "an archive": """
        metadata | The Daily Example, March 21, 2023 Tuesday
        footer | Copyright 2023 The Example
        footer | All Rights Reserved
        metadata | SECTION: NEWS; Pg. 4
        metadata | LENGTH: 512 words
        metadata | HEADLINE: Board sells quay
        metadata | BYLINE: ANA RUIZ
        metadata | DATELINE: OSLO, Norway
        metadata | BODY:
        """,
    "a date with its source": """
        headline | Board sells quay - The Daily Example
        metadata | March 21, 2023 / 9:30 AM / CBS News
        """,
    "a live report": """
        subheading | LIVE
        headline | Board sells quay: Live updates
        subheading | 9:30 a.m.
        """,
    "changed later": """
        headline | Board sells quay
        metadata | First published on Tue 21 Mar 2023 09.30 GMT
        metadata | Last modified on Tue 21 Mar 2023 10.00 GMT
        """,
}


def rows(head: str) -> list[tuple[str, str]]:
    lines = (line.strip().partition(" | ") for line in head.strip().splitlines())
    return [(kind, line) for kind, _, line in lines]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_heads(head: str, between: str) -> None:
    expected = [*rows(head), ("body", LEAD), ("body", LEAD)]
    text = between.join(line for _, line in expected)
    zones = read_structure(text).zones
    assert [(zone.kind.value, text[zone.start : zone.end]) for zone in zones] == expected


def test_a_time_alone_is_on_the_day_of_the_date_before() -> None:
    structure = read_structure(f"Quay Sold\n\nMarch 21, 2023 Updated 9:30 a.m. GMT\n\n{LEAD}")
    assert str(structure.published) == "2023-03-21"
    assert str(structure.updated) == "2023-03-21 09:30:00+00:00"


def test_an_archive_gives_all_its_parts() -> None:
    text = "\n".join(line for _, line in rows(HEADS["an archive"])) + f"\n\n{LEAD}"
    structure = read_structure(text)
    assert structure.headline is not None
    assert text[slice(*structure.headline)] == "Board sells quay"
    assert structure.byline is not None
    assert structure.byline.authors == ("Ana Ruiz",)
    assert structure.dateline is not None
    assert (structure.dateline.place, structure.dateline.country) == ("OSLO, Norway", "NO")
    assert str(structure.published) == "2023-03-21"
    assert structure.metadata["source"] == "The Daily Example"


REPORT = "“Nobody wanted it,” said Mayor Ana Ruiz, who was at a meeting of the council in Oslo that night."
BETWEEN = ["Advertisement", "Share", "3 min read", "March 3, 2024", "Updated March 3, 2024", "RELATED STORIES"]


@pytest.mark.parametrize("report", [LEAD, REPORT])
@pytest.mark.parametrize("line", BETWEEN)
def test_the_first_paragraphs_are_no_decks_because_a_line_of_the_page_follows(line: str, report: str) -> None:
    text = f"Quay Sold\n\n{report}\n\n{line}\n\n{report}"
    bodies = [zone for zone in read_structure(text).zones if zone.kind.value == "body"]
    assert [text[zone.start : zone.end] for zone in bodies if text[zone.start : zone.end] == report] == [report] * 2
