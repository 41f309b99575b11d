"""Names in running text: where they begin and end, and whether an organization bears them."""

import pytest

from newsparse import names
from newsparse.person_names import surname
from newsparse.reading import read

#: text, and its names as printed, without titles; "=" behind an organization's
NAMES: dict[str, list[str]] = {
    "the dam held.": [],
    "we met Ana Ruiz there.": ["Ana Ruiz"],
    "we met Ruiz there.": ["Ruiz"],
    "we met Ana Ruiz and Tom Hale there.": ["Ana Ruiz", "Tom Hale"],
    "we met Ana Ruiz, Tom Hale and Leo Brandt.": ["Ana Ruiz", "Tom Hale", "Leo Brandt"],
    "we met Tom B. Hale there.": ["Tom B. Hale"],
    "we met J. R. Hale there.": ["J. R. Hale"],
    "we met Mr. Hale there.": ["Hale"],
    "we met Mr Hale there.": ["Hale"],
    "we met Sen. Tom Hale there.": ["Tom Hale"],
    "we met Mayor Ana Ruiz there.": ["Ana Ruiz"],
    "we met Deputy Mayor Ana Ruiz there.": ["Ana Ruiz"],
    "we met Swedish President Ana Ruiz there.": ["Ana Ruiz"],
    "we met the Mayor there.": [],
    "we met Mary-Jane Okafor-Hale there.": ["Mary-Jane Okafor-Hale"],
    "we met Sean O’Dara there.": ["Sean O’Dara"],
    "we met Ursel van der Molen there.": ["Ursel van der Molen"],
    "we met Luis de la Sorra there.": ["Luis de la Sorra"],
    "we met Omar bin Tariq there.": ["Omar bin Tariq"],
    "we met Luis De Sorro there.": ["Luis De Sorro"],
    "we met Wen Jiaming there.": ["Wen Jiaming"],
    "we met Zoë Ångström there.": ["Zoë Ångström"],
    "Tom Hale’s dam held.": ["Tom Hale"],
    "Tom Hale of Lund left.": ["Tom Hale", "Lund"],
    "“It rained,” said Ana Ruiz.": ["Ana Ruiz"],
    "he said “Tom Hale was there” and left.": ["Tom Hale"],
    # organizations
    "we met the Rain Institute there.": ["Rain Institute="],
    "we met Lund University there.": ["Lund University="],
    "we met the University of Lund there.": ["University of Lund="],
    "we met the Ministry of Rain and the Ministry of Wind.": ["Ministry of Rain=", "Ministry of Wind="],
    "we met the Institute for Rain there.": ["Institute for Rain="],
    "we met the University of Lund in Sweden.": ["University of Lund=", "Sweden"],
    "we met the RRI there.": ["RRI="],
    "we met Hale & Sons there.": ["Hale & Sons="],
    "we met Rainworks Inc. there.": ["Rainworks Inc.="],
    "we read The Lund Times there.": ["The Lund Times="],
    "we read the Lund Times there.": ["Lund Times="],
    "Ana Ruiz of the Rain Institute left.": ["Ana Ruiz", "Rain Institute="],
    "Sweden’s Ministry of Rain closed.": ["Sweden’s Ministry of Rain="],
}


@pytest.mark.parametrize(("text", "expected"), NAMES.items())
def test_names(text: str, expected: list[str]) -> None:
    context = read(text, "en", None, attitudes=False).context
    found = names.names(context, 0, len(context.bare))
    assert [context.words((name.bare, name.end)) + "=" * name.organization for name in found] == expected


def test_only_names_within_the_range_are_found() -> None:
    context = read("we met Ana Ruiz and Tom Hale there.", "en", None, attitudes=False).context
    assert [name.words for name in names.names(context, 0, 5)] == [("Ana", "Ruiz")]


def test_a_name_knows_where_its_titles_begin() -> None:
    context = read("we met Mr. Tom Hale there.", "en", None, attitudes=False).context
    (name,) = names.names(context, 0, len(context.bare))
    assert context.words((name.start, name.end)) == "Mr. Tom Hale"
    assert name.words == ("Tom", "Hale")


@pytest.mark.parametrize(
    ("words", "expected"),
    [(("Hale",), "Hale"), (("Tom", "Hale"), "Hale"), (("Tom", "Hale", "Jr"), "Hale"), (("Tom", "II"), "II")],
)
def test_surname(words: tuple[str, ...], expected: str) -> None:
    assert surname(words) == expected
