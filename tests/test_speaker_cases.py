"""Who speaks in articles of many kinds, and what is known of them: the cases are in examples/speakers.txt."""

import functools
import pathlib
from collections.abc import Iterator
from typing import NamedTuple

import pytest

import newsparse
from newsparse import Article, Quote

CASES = pathlib.Path(__file__).parent / "examples" / "speakers.txt"
FIELDS = ("name", "kind", "role", "affiliation")


class Row(NamedTuple):
    """Some words of a quote and what is expected of its speaker, "?" for what is not looked at."""

    text: str
    words: str
    expected: tuple[str, ...]
    beyond: bool  #: whether the row is marked as one that newsparse does not get right yet


def rows() -> Iterator[tuple[str, Row]]:
    """The rows of the file, each with a label."""
    comment, *cases = CASES.read_text(encoding="utf-8").split("\n== ")
    assert comment.startswith("#")
    for case in cases:
        title, _, rest = case.partition("\n")
        text, _, table = rest.partition("\n--\n")
        for line in table.strip().splitlines():
            words, _, answer = line.partition(" → ")
            expected = tuple(field.strip() for field in answer.split("|"))
            beyond, words = words.startswith("! "), words.removeprefix("! ")
            yield f"{title}: {words}", Row(text.strip(), words, expected, beyond)


ROWS = dict(rows())


@functools.cache
def parsed(text: str) -> Article:
    return newsparse.parse(text)


def quote_with(article: Article, words: str) -> Quote | None:
    """The shortest quote that has these words."""
    holding = [quote for quote in article.quotes if words in quote.text]
    return min(holding, key=lambda quote: len(quote.text), default=None)


def found(quote: Quote, field: str) -> str:
    """What was found of the speaker of a quote, "-" for nothing."""
    return "-" if quote.speaker is None else str(getattr(quote.speaker, field) or "-")


def is_right(field: str, answer: str, expected: str) -> bool:
    """Whether an answer is one of those expected; of a nameless source's phrase a part will do."""
    options = expected.split(" / ")
    if "?" in options or answer in options:
        return True
    return field == "name" and any(
        option[0].islower() and (within(option, answer) or within(answer, option)) for option in options
    )


def within(part: str, whole: str) -> bool:
    return f" {part.lower()} " in f" {whole.lower()} "


PARAMETERS = [
    pytest.param(row, id=label, marks=[pytest.mark.xfail(strict=True)] if row.beyond else [])
    for label, row in ROWS.items()
]


@pytest.mark.parametrize("row", PARAMETERS)
def test_speaker(row: Row) -> None:
    quote = quote_with(parsed(row.text), row.words)
    assert quote is not None, f"no quote has the words {row.words!r}"
    answers = {field: found(quote, field) for field, _ in zip(FIELDS, row.expected, strict=False)}
    wrong = {
        field: (answer, expected)
        for (field, answer), expected in zip(answers.items(), row.expected, strict=True)
        if not is_right(field, answer, expected)
    }
    assert not wrong, f"found, expected: {wrong}"


def test_rows_are_unambiguous() -> None:
    assert all(row.text.count(row.words) == 1 for row in ROWS.values())
    assert all(set(row.expected[1:2]) <= {"?", *newsparse.SpeakerKind} for row in ROWS.values())
