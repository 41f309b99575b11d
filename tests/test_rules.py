"""Every rule of attribution wins its examples and declines what it must refuse."""

import pathlib
import runpy

import pytest

import newsparse
from newsparse.attribution.rule import Example, Rule
from newsparse.attribution.table import RULES

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
REFUSALS = [(rule, text) for rule in RULES for text in rule.refuses]


def test_the_order_is_this() -> None:
    """The first rule that finds something wins, so an order that changes changes results."""
    assert [rule.id for rule in RULES] == [
        "label.headline",
        "label.turn",
        "before.block",
        "none.markup",
        "none.title",
        "none.nickname",
        "after.verb-name",
        "after.name-verb",
        "after.according-to",
        "after.signature",
        "before.label",
        "before.words-of",
        "before.introduced",
        "before.paragraph",
        "before.colon",
        "before.clause",
        "before.noun",
        "after.words-of",
        "after.any-verb",
        "carry.next-paragraph",
        "carry.same-paragraph",
        "carry.previous-sentence",
        "carry.paragraph",
        "carry.fragment",
        "tail.according-to",
        "head.according-to",
        "split.according-to",
        "tail.name-verb",
        "tail.verb-name",
        "split.name-verb",
        "split.verb-name",
        "head.clause",
        "head.question",
        "head.infinitive",
        "head.preposition",
        "head.object",
        "around.raising",
        "noun.content",
    ]


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_says_what_it_does(rule: Rule) -> None:
    assert rule.doc
    assert rule.examples
    assert rule.refuses


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[f"{rule.id}: {each.text}"[:60] for rule, each in EXAMPLES])
def test_a_rule_finds_its_example(rule: Rule, example: Example) -> None:
    assert rule.id in {entry.winner for entry in newsparse.explain(example.text, attitudes=rule.attitudes).entries}
    quotes = newsparse.parse(example.text, attitudes=rule.attitudes).quotes
    if not example.content:
        assert not quotes
        return
    # a quote that only goes on keeps the rule that found its beginning
    quote = next((quote for quote in quotes if quote.rule == rule.id), quotes[0])
    assert " … ".join(span.text for span in quote.spans) == example.content
    assert (quote.cue and quote.cue.text) == example.cue
    assert (quote.mention and quote.mention.text) == example.who


@pytest.mark.parametrize(("rule", "text"), REFUSALS, ids=[f"{rule.id}: {text}"[:60] for rule, text in REFUSALS])
def test_a_rule_refuses_what_only_looks_alike(rule: Rule, text: str) -> None:
    assert rule.id not in {entry.winner for entry in newsparse.explain(text, attitudes=rule.attitudes).entries}


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_has_a_measured_confidence(rule: Rule) -> None:
    for quote in newsparse.parse(rule.examples[0].text, attitudes=rule.attitudes).quotes:
        assert 0 < quote.confidence < 1


DOCS = pathlib.Path(__file__).parent.parent / "docs"
PAGES = runpy.run_path(str(DOCS / "rule_list.py"))["PAGES"]


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_of_rules_are_up_to_date(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name]()
