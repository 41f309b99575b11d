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
    "we met Messrs. Hale and Ruiz there.": ["Hale", "Ruiz"],
    "we met Tom Hale, Jr., there.": ["Tom Hale, Jr"],
    "we met Tom Hale, Mr. Ruiz and Leo Brandt.": ["Tom Hale", "Ruiz", "Leo Brandt"],
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
    "we met TomÃ¡s Hale there.": ["TomÃ¡s Hale"],
    "Tom Hale’s dam held.": ["Tom Hale"],
    "Tom Hale of Lund left.": ["Tom Hale", "Lund"],
    "“It rained,” said Ana Ruiz.": ["Ana Ruiz"],
    "he said “Tom Hale was there” and left.": ["Tom Hale"],
    # organizations
    "we met the Rain Institute there.": ["Rain Institute="],
    "we met Rainworks AG there.": ["Rainworks AG="],
    "shares of Rainworks plc fell.": ["Rainworks plc="],
    "Sweden’s Rainworks ASA left.": ["Sweden", "Rainworks ASA="],
    "it cost EUR 12 million.": [],
    "we saw Ana Pires 6-4, 6-2 there.": ["Ana Pires"],
    "we met Per Lund there.": ["Per Lund"],
    "the rain per Lund fell.": ["Lund"],
    "the opposition People’s Party left.": ["People’s Party="],
    "the National Growers’ Union left.": ["National Growers’ Union="],
    "the National Union of Water Workers left.": ["National Union of Water Workers="],
    "the Lund County Sheriff’s Office closed.": ["Lund County Sheriff’s Office="],
    "we met the Chief Press Secretary there.": [],
    "we met All-rounder Ana Ruiz there.": ["Ana Ruiz"],
    "Minister of Energy Sheikh Ana Ruiz left.": ["Ana Ruiz"],
    "we met Lund University there.": ["Lund University="],
    "we met the University of Lund there.": ["University of Lund="],
    "we met the Ministry of Rain and the Ministry of Wind.": ["Ministry of Rain=", "Ministry of Wind="],
    "we met the Institute for Rain there.": ["Institute for Rain="],
    "we met the Lund Federation of Teachers there.": ["Lund Federation of Teachers="],
    "we met the University of Lund in Sweden.": ["University of Lund=", "Sweden"],
    "we met the RRI there.": ["RRI="],
    "we met Hale & Sons there.": ["Hale & Sons="],
    "we met Rainworks Inc. there.": ["Rainworks Inc.="],
    "we read The Lund Times there.": ["The Lund Times="],
    "we read the Lund Times there.": ["Lund Times="],
    "Ana Ruiz of the Rain Institute left.": ["Ana Ruiz", "Rain Institute="],
    "Sweden’s Ministry of Rain closed.": ["Sweden’s Ministry of Rain="],
    "we read about the Lund Workers Union.": ["Lund Workers Union="],
    "they praised The Rain Institute there.": ["The Rain Institute="],
    "Swedish Lives Matter left.": ["Swedish Lives Matter="],
    "we saw RainTube and McHale there.": ["RainTube=", "McHale"],
    "we read lundnews.org and Rainnews.com there.": ["Rainnews.com="],
    # words that are titles, months or organizations' too
    "we met Dean Hale there.": ["Dean Hale"],
    "we met Guy Hale there.": ["Guy Hale"],
    "we met Dean Ana Ruiz there.": ["Ana Ruiz"],
    "we met governor Jan Ruiz there.": ["Jan Ruiz"],
    "said Jan de Ruiz.": ["Jan de Ruiz"],
    "in June Hale left.": ["Hale"],
    "we met Tom King and Mr. Prince there.": ["Tom King", "Prince"],
    "we met Ana Singer and Emily Backer there.": ["Ana Singer", "Emily Backer"],
    "we met Ana Hill and Mayor Tom Guardian there.": ["Ana Hill", "Tom Guardian"],
    "we met Rep. Lund Hill there.": ["Lund Hill"],
    "we read the Baltimore Sun there.": ["Baltimore Sun="],
    # what stands before a name and is no part of it
    "Certainly Ana Ruiz left.": ["Ana Ruiz"],
    "Interestingly Brandt left.": ["Brandt"],
    "Former Brandt aides left.": ["Brandt"],
    "we met Lund-based Tom Hale there.": ["Tom Hale"],
    "we met Secretary-Treasurer Tom Hale there.": ["Tom Hale"],
    "we met Lund-based Hale Report there.": ["Hale Report"],
    "we met the Lund-based Rain Institute there.": ["Rain Institute="],
    "we met DJ Tom Hale there.": ["Tom Hale"],
    "we met RRI Tom Hale there.": ["Tom Hale"],
    "we met Calif. Tom Hale there.": ["Tom Hale"],
    "we met Republican Tom Hale there.": ["Tom Hale"],
    "we met a South Carolina Republican there.": [],
    "we met Lund Rangers’ Tom Hale there.": ["Lund Rangers", "Tom Hale"],
    # numbers behind a name
    "we met Brandt 24 hours ago.": ["Brandt"],
    "we met the RRI five times.": ["RRI="],
    "we saw Channel 4 there.": ["Channel 4"],
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
