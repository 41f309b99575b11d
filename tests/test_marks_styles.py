"""One article in every style of marks: the same quotes by the same sources."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse

#: Outer opening and closing mark, the same for a quotation within one.
STYLES = {
    "straight": ('"', '"', "'", "'"),
    "British": ("‘", "’", "“", "”"),
    "British, straight": ("'", "'", '"', '"'),
    "British, mixed": ("'", "’", '"', "”"),
    "French": ("«", "»", "‹", "›"),
    "French, spaced": ("«\u00a0", "\u00a0»", "‹", "›"),
    "Swiss, single outside": ("‹", "›", "«", "»"),
    "German": ("„", "“", "‚", "‘"),
    "German, single outside": ("‚", "‘", "„", "“"),
    "German, angled": ("»", "«", "›", "‹"),
    "Polish": ("„", "”", "‚", "’"),
    "Japanese": ("「", "」", "『", "』"),
    "wire": ("``", "''", "`", "'"),
    "wire, single outside": ("`", "'", '"', '"'),
    "two apostrophes": ("''", "''", "'", "'"),
    "HTML": ("&quot;", "&quot;", "'", "'"),
    "HTML twice": ("&amp;quot;", "&amp;quot;", "'", "'"),
    "HTML by numbers": ("&#8220;", "&#8221;", "&lsquo;", "&rsquo;"),
    "HTML by names": ("&ldquo;", "&rdquo;", "‘", "’"),
    "primes": ("″", "″", "'", "'"),
    "full width": ("＂", "＂", "'", "'"),
    "opening marks only": ("“", "“", "‘", "‘"),
    "closing marks only": ("”", "”", "’", "’"),
    "spaced": ("“ ", " ”", "‘", "’"),
    "straight, spaced": ('" ', ' "', "'", "'"),
    "curly and straight": ("“", '"', "‘", "'"),
    "straight and curly": ('"', "”", "'", "’"),
}
LEAD = "NORTHAM, March 3 (AP) — Rain fell.\n\n"
#: Written with {} around outer and [] around inner quotations, so that every ’ is an apostrophe.
ARTICLES = [
    """\
{It rained all night,} said Ana Ruiz, the mayor. {The dogs’ home is flooded, and it’s cold.}

{We asked for boats,} Omar Hale told reporters. {They said [no] to us.}

The council called the plan {a sad joke} on Monday.""",
    """\
Mayor Ana Ruiz said: {It rained all night.} She added: {We’re leaving.}

{It is not,} Omar Hale said, {a question of money.}

Asked about the dam, he replied, {I don’t know.}""",
    """\
{It rained,} Ana Ruiz said. {We asked the farmers’ union for boats.

{They never came.

{We went home.}

Omar Hale disagreed. {That’s the Joneses’ view,} he said.""",
    """\
She told the board that the dam was {old and weak} and {would not hold.} Its chief, Omar Hale, called that {nonsense}.

{Rubbish!} he shouted. {Who says so?} asked Ruiz. {I do,} said Hale.""",
    """\
{He said, [Go home,] and we went,} Ana Ruiz said.

{[Never] is his word,} said Omar Hale. {The workers’ club heard him say [never.]}""",
    """\
{It’s rock ’n’ roll,} said Ana Ruiz, who grew up in the ’90s. {Get ’em while they’re hot.}

O’Neill’s brother, Omar Hale, said the band were {the girls’ heroes} and left.""",
    """\
Rain fell on Monday, and {a lot of it,} according to Ana Ruiz.

{The U.S. won’t pay,} she said in a statement. {Not a cent.}

According to Omar Hale, the {old} dam broke.""",
    """\
The critics ({fools,} said Ana Ruiz) left early. {Good riddance,} she added—{and take the actors’ union too.}

{You don’t say?} Omar Hale asked.""",
]


def written(article: str, style: tuple[str, str, str, str]) -> str:
    """The article with the marks of a style, and with straight apostrophes if those are straight."""
    if not set(style).isdisjoint(("'", '"', "″", "＂", "``", "&quot;", "&amp;quot;")):
        article = article.replace("’", "'")
    for sign, mark in zip("{}[]", style, strict=True):
        article = article.replace(sign, mark)
    return LEAD + article


def letters(text: str) -> str:
    """The letters of a text without those of entities."""
    return re.sub(r"&(?:amp;)?#?\w+;|\W", "", text)


def attributed(text: str) -> list[tuple[str, str, list[str]]]:
    """Who says what by which verb, in letters only."""
    return [
        (
            letters(quote.mention.text if quote.mention else ""),
            letters(quote.cue.text if quote.cue else ""),
            [letters(span.text) for span in quote.spans],
        )
        for quote in newsparse.parse(text).quotes
    ]


CURLY = ("“", "”", "‘", "’")


@pytest.mark.parametrize("name", STYLES)
@pytest.mark.parametrize("article", ARTICLES)
def test_every_style_gives_the_same_attributions(article: str, name: str) -> None:
    expected = attributed(written(article, CURLY))
    assert expected
    assert attributed(written(article, STYLES[name])) == expected


SENTENCES = [
    "{It rained,} said Ana Ruiz. {It’s the boys’ fault.}",
    "Omar Hale said, {The dogs’ bowl is full.}",
    "{No,} he said. {I told the others’ sons [no] twice.}",
    "She called the plan {a joke} and {the owners’ dream}.",
    "{Why?} asked Bela Stone.",
    "The ’90s were the farmers’ best years.",
    "Bela Stone said that the dam {was not the farmers’}, but {the town’s}.",
    "{[Never,] he said to us,} said Ana Ruiz.",
]


@settings(max_examples=150)
@given(
    st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=4),
    st.sampled_from(sorted(STYLES)),
)
def test_styles_of_any_article(paragraphs: list[str], name: str) -> None:
    article = "\n\n".join(paragraphs)
    assert attributed(written(article, STYLES[name])) == attributed(written(article, CURLY))
