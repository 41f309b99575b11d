"""Every rule of structure takes its examples and leaves what it must refuse."""

import pytest

import newsparse
from newsparse.part_rule import PartRule, article
from newsparse.part_table import PART_RULES

TAKES = [(rule.id, example) for rule in PART_RULES for example in rule.takes]
REFUSALS = [(rule.id, example) for rule in PART_RULES for example in rule.refuses]


def parts_of(text: str) -> set[tuple[str, str]]:
    return {(part.rule, part.span.text) for part in newsparse.explain(text).parts}


def test_names_are_unique() -> None:
    assert len({rule.id for rule in PART_RULES}) == len(PART_RULES)


@pytest.mark.parametrize("rule", PART_RULES, ids=[rule.id for rule in PART_RULES])
def test_a_rule_says_what_it_does(rule: PartRule) -> None:  # type: ignore[type-arg]
    assert rule.doc
    assert rule.takes
    assert rule.refuses


@pytest.mark.parametrize(("rule", "example"), TAKES, ids=[f"{rule}: {example}"[:60] for rule, example in TAKES])
def test_a_rule_takes_its_example(rule: str, example: str) -> None:
    text, part = article(example)
    assert part
    assert (rule, part) in parts_of(text)


@pytest.mark.parametrize(("rule", "example"), REFUSALS, ids=[f"{rule}: {example}"[:60] for rule, example in REFUSALS])
def test_a_rule_refuses(rule: str, example: str) -> None:
    text, part = article(example)
    assert not part
    assert rule not in {taken for taken, _ in parts_of(text)}


@pytest.mark.parametrize(("rule", "example"), TAKES, ids=[f"{rule}: {example}"[:60] for rule, example in TAKES])
def test_every_part_is_explained(rule: str, example: str) -> None:
    """A paragraph is body, or a rule says what else it is."""
    text, _ = article(example)
    explained = {part.span.text for part in newsparse.explain(text).parts}
    others = {paragraph.text for paragraph in newsparse.parse(text).paragraphs if paragraph.kind != "body"}
    assert others <= explained
