"""Writes docs/rule-list.md and docs/structure/rules.md from the tables of rules: `python docs/rule_list.py`."""

import pathlib
from typing import Any

from newsparse.attribution.rule import Example, Rule
from newsparse.attribution.table import RULES
from newsparse.confidence import rule_confidence
from newsparse.part_rule import PartRule
from newsparse.part_table import PART_RULES

ATTRIBUTION_HEAD = """\
# The rules of attribution

In the order in which they are tried: for each quotation the first rule that finds something
wins, then for each reporting verb that no quote took in. The confidence is the measured share of
right answers (see [how rules work](rules.md)). This page is written by `docs/rule_list.py`.
"""
STRUCTURE_HEAD = """\
# The rules of structure

What each rule takes stands in bold; `¶` parts paragraphs, and `…` is a paragraph of a report.
`newsparse.explain` names the rule behind each [part of an article](index.md). This page is
written by `docs/rule_list.py`.
"""


def attribution_page() -> str:
    """The whole page of the rules of attribution."""
    return "\n".join([ATTRIBUTION_HEAD, *map(attribution_rule, RULES)])


def structure_page() -> str:
    """The whole page of the rules of structure."""
    return "\n".join([STRUCTURE_HEAD, *map(structure_rule, PART_RULES)])


def attribution_rule(rule: Rule) -> str:
    """What the page says of one rule of attribution."""
    share = rule_confidence(rule.id)
    confidence = f", confidence {share:.2f}" if share is not None else ""
    return section(
        rule.id,
        f"Starts from a {rule.anchor}{confidence}. {rule.doc}",
        [shown(example) for example in rule.examples],
        [escaped(one_line(text)) for text in rule.refuses],
    )


def structure_rule(rule: PartRule[Any]) -> str:
    """What the page says of one rule of structure."""
    return section(rule.id, rule.doc, [bold(text) for text in rule.takes], [*map(escaped, rule.refuses)])


def section(name: str, doc: str, examples: list[str], refused: list[str]) -> str:
    """A heading, a sentence and lists of examples and refusals."""
    lines = [f"## `{name}`", "", doc, ""]
    return "\n".join([*lines, *(f"- {text}" for text in examples), *(f"- refused: {text}" for text in refused), ""])


def shown(example: Example) -> str:
    """An example with what the rule finds in it."""
    text = escaped(one_line(example.text))
    if not example.content:
        return f"{text} → nobody is quoted"
    who = f"*{example.who}*" if example.who else "nobody"
    cue = f"cue *{example.cue}*" if example.cue else "no cue"
    return f"{text} → {who}, {cue}, content *{one_line(example.content)}*"


def one_line(text: str) -> str:
    """The text with its paragraph breaks made visible."""
    return text.replace("\n\n", " ¶ ")


def bold(example: str) -> str:
    """The example with the part that the rule takes in bold; its signs are no Markdown."""
    return escaped(example).replace("⟦", "**").replace("⟧", "**")


def escaped(text: str) -> str:
    """The text with its signs that mean something in Markdown made plain."""
    return "".join(f"\\{sign}" if sign in "*_<>#[]`" else sign for sign in text)


PAGES = {"rule-list.md": attribution_page, "structure/rules.md": structure_page}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (pathlib.Path(__file__).parent / name).write_text(page(), encoding="utf-8")
