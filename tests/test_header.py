"""The lines above an article: keys, values, dates."""

import datetime as dt

import pytest

from newsparse.dates import Reference
from newsparse.header import header_at, moment_line

DAY = dt.date(2023, 3, 21)

# The paragraph, what the key gives, the key, the value, the moment, and what is left of the paragraph.
HEADERS = [
    ("date 2023-03-21 The council met.", "published", "date", "2023-03-21", DAY, " The council met."),
    ("date 2023-03-21", "published", "date", "2023-03-21", DAY, ""),
    ("Date: 2023-03-21", "published", "date", "2023-03-21", DAY, ""),
    ("DATE: 21 March 2023", "published", "date", "21 March 2023", DAY, ""),
    ("Date: 2023-03-21 “It rained,” she said.", "published", "date", "2023-03-21", DAY, " “It rained,” she said."),
    ("Date: 2023-03-21 | Updated: 2023-03-22", "published", "date", "2023-03-21", DAY, " | Updated: 2023-03-22"),
    ("Published: March 21, 2023", "published", "published", "March 21, 2023", DAY, ""),
    ("Published March 21, 2023", "published", "published", "March 21, 2023", DAY, ""),
    ("Published: March 21, 2023 Talks went on.", "published", "published", "March 21, 2023", DAY, " Talks went on."),
    ("First published: 21 March 2023", "published", "first published", "21 March 2023", DAY, ""),
    ("Publication date : 2023-03-21", "published", "publication date", "2023-03-21", DAY, ""),
    ("Posted on Tuesday, March 21, 2023", "published", "posted on", "Tuesday, March 21, 2023", DAY, ""),
    ("Date: March 21, 2023 by the council", "published", "date", "March 21, 2023", DAY, ""),
    ("Date: July 9 of 2020", "published", "date", "July 9 of 2020", dt.date(2020, 7, 9), ""),
    ("Last updated: 21 March 2023", "updated", "last updated", "21 March 2023", DAY, ""),
    ("Updated March 21, 2023 –", "updated", "updated", "March 21, 2023", DAY, ""),
    ("Modified: 2023-03-21", "updated", "modified", "2023-03-21", DAY, ""),
    ("By: Ana Ruiz", "by", "by", "Ana Ruiz", None, ""),
    ("BYLINE: Ana Ruiz.", "by", "byline", "Ana Ruiz.", None, ""),
    ("Author: Ana Ruiz", "by", "author", "Ana Ruiz", None, ""),
    ("Source: The Daily Example", "other", "source", "The Daily Example", None, ""),
    ("SECTION: News; Page 4", "other", "section", "News; Page 4", None, ""),
    ("Load-Date: March 21, 2023", "other", "load-date", "March 21, 2023", None, ""),
    ("Headline: Council backs plan", "headline", "headline", "Council backs plan", None, ""),
    ("Title: Is It Over?", "headline", "title", "Is It Over?", None, ""),
    # A year is missing: the key is kept, the moment is not known.
    ("Date: March 20", "published", "date", "March 20", None, ""),
    # Left out: no value, or none that the calendar has.
    ("Date:", "published", None, "", None, ""),
    ("Source:", "other", None, "", None, ""),
    ("Date: 2023-02-30", "published", None, "2023-02-30", None, ""),
    ("Date: 30 February 2023", "published", None, "30 February 2023", None, ""),
    ("date 2023-02-30 The council met.", "published", None, "2023-02-30", None, " The council met."),
    ("date 20233-03-21 The council met.", "published", None, "20233-03-21", None, " The council met."),
    ("Date: Tuesday", "published", None, "Tuesday", None, ""),
    ("Date: soon", "published", None, "soon", None, ""),
]

BODY = [
    "Published reports said it rained.",
    "Date palms grow there.",
    "dated 3 March 2021, the letter said that it rained.",
    "Published 3 March 2021, the report says that nothing is wrong.",
    "Source close to the mayor said no.",
    "Source: the mayor said that it had rained.",
    "By Ana Ruiz",
    "By and by it rained.",
    "Updated rules apply.",
    "The date: 2023-03-21",
    "Rain: 2023-03-21",
    "Newspaper: Minister to go",
    "“Date: 2023-03-21”",
    "Date: " + "the fruit of the palm is sweet and grows in the south of the country, " * 3,
    "Source: " + "rain " * 60,
    ": 2023-03-21",
    "2023-03-21",
]


@pytest.mark.parametrize(("text", "gives", "key", "value", "moment", "rest"), HEADERS)
def test_headers(text: str, gives: str, key: str | None, value: str, moment: dt.date | None, rest: str) -> None:
    header = header_at(text, 0, len(text), "en", Reference())
    assert header is not None
    assert (header.gives, header.key, header.moment) == (gives, key, moment)
    assert text[header.value_start : header.value_end] == value
    assert text[header.end :] == rest


def test_the_time_zone_is_kept() -> None:
    text = "Published 3:41 PM EDT, Thu July 9, 2020"
    header = header_at(text, 0, len(text), "en", Reference())
    assert header is not None
    assert header.moment == dt.datetime(2020, 7, 9, 15, 41, tzinfo=dt.timezone(dt.timedelta(hours=-4)))


def test_what_is_known_gives_the_year() -> None:
    header = header_at("Date: March 20", 0, 14, "en", Reference(DAY))
    assert header is not None
    assert header.moment == dt.date(2023, 3, 20)


@pytest.mark.parametrize("text", BODY)
def test_body(text: str) -> None:
    assert header_at(text, 0, len(text), "en", Reference()) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("March 21, 2023", DAY),
        ("Tuesday, March 21, 2023.", DAY),
        ("2023-03-21", DAY),
        ("21 March 2023 |", DAY),
        ("March 21, 2023, 9:30 a.m.", dt.datetime(2023, 3, 21, 9, 30)),
        ("March 21", None),
    ],
)
def test_a_date_on_a_line_of_its_own(text: str, moment: dt.date | None) -> None:
    header = moment_line.find(text, 0, len(text), "en", Reference())
    assert header is not None
    assert (header.end, header.key, header.moment) == (len(text), None, moment)


@pytest.mark.parametrize("text", ["9:30 a.m.", "March 21, 2023: rain", "March 21 was wet.", "Rain", "March 21,\n2023"])
def test_no_date_on_a_line_of_its_own(text: str) -> None:
    assert moment_line.find(text, 0, len(text), "en", Reference()) is None
