"""Texts that are cut off in the middle: each parses, whatever its last word is."""

import pathlib
import re
from collections.abc import Iterator

import pytest

import newsparse
from newsparse.attribution.rule import Rule
from newsparse.attribution.table import RULES
from soundness import assert_sound

CASES = (pathlib.Path(__file__).parent / "examples" / "speakers.txt").read_text(encoding="utf-8")
#: Sentences whose end invites a look behind the text's end.
ENDS = [
    "It rained, said a man",
    "“It rained,” said Ana Ruiz, the mayor and",
    "“It rained,” said a farmer who called Tom",
    "He spread the words that only",
    "Ana Ruiz said on Monday that",
    "According to the mayor, the man entered the mill and shot",
    "Ruiz contributed to this report. She glad.\n\nA out!” she wrote.\n\nTom",
    "MR.St HALE:?the ayor Ms\nRuiz \nthe ?\n\nR HALE:Ana Ruiz RESIDENT \n\nSENATOR RUIZ:o",
    "Ana Ruiz of The ministers said it rained.",
    "Department heads met. Lund Secretary Ana Ruiz said it rained in Lund",
    "Voiced concern that it rained. I know who",
    "Mr. Hale said it rained. He met a farmer named",
    "Confirmed by Ana Ruiz it rained, a fact first",
    "Having announced, e, 34, , n, rl's mother, Ana Ruiz, left the town",
    "Ana Ruiz, lawyer for the farmers group",
]
#: A header whose words would carry a report in the running text.
HEADER = "Published: 21 March 2023\nam fell. The claim to leave it\nfell. he ?\n\nThe dam held."
STEP = 11  #: every so many words of the longer texts


def beginnings(text: str, step: int = 1) -> Iterator[str]:
    """The text as far as each word, or each so many words."""
    for word in list(re.finditer(r"\S+", text))[::step]:
        yield text[: word.end()]


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_the_examples_of_a_rule_may_end_anywhere(rule: Rule) -> None:
    for text in [*(example.text for example in rule.examples), *rule.refuses]:
        for cut in beginnings(text):
            for attitudes in (False, True):
                assert newsparse.parse(cut, attitudes=attitudes).text == cut


@pytest.mark.parametrize("text", ENDS)
def test_a_text_may_end_there(text: str) -> None:
    assert_sound(newsparse.parse(text), text)
    assert_sound(newsparse.parse(text, attitudes=True), text)


def test_nothing_is_reported_in_a_header() -> None:
    article = newsparse.parse(HEADER, attitudes=True)
    assert article.paragraphs[0].kind is newsparse.ParagraphKind.METADATA
    assert not article.quotes
    assert_sound(article, HEADER)


def test_an_article_may_end_anywhere() -> None:
    articles = re.split(r"^== .*$", CASES, flags=re.MULTILINE)[1:]
    assert len(articles) > 40
    for article in articles:
        for cut in beginnings(article, STEP):
            assert newsparse.parse(cut).text == cut
