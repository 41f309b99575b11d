"""Writes docs/rule-list.md from the table of rules: `python docs/rule_list.py`."""

import pathlib

from newsparse.attribution.rule import Example, Rule
from newsparse.attribution.table import RULES
from newsparse.confidence import rule_confidence

PAGE = pathlib.Path(__file__).parent / "rule-list.md"
HEAD = """\
# The rules of attribution

In the order in which they are tried: for each quotation the first rule that finds something
wins, then for each reporting verb that no quote took in. The confidence is the measured share of
right answers (see [how rules work](rules.md)). This page is written by `docs/rule_list.py`.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *map(section, RULES)])


def section(rule: Rule) -> str:
    """What the page says of one rule."""
    share = rule_confidence(rule.id)
    confidence = f", confidence {share:.2f}" if share is not None else ""
    return "\n".join(
        [
            f"## `{rule.id}`",
            "",
            f"Starts from a {rule.anchor}{confidence}. {rule.doc}",
            "",
            *(f"- {shown(example)}" for example in rule.examples),
            *(f"- refused: {one_line(text)}" for text in rule.refuses),
            "",
        ]
    )


def shown(example: Example) -> str:
    """An example with what the rule finds in it."""
    who, cue = (f"*{part}*" if part else "nobody" for part in (example.who, example.cue or "no cue"))
    return f"{one_line(example.text)} → {who}, cue {cue}: {one_line(example.content)}"


def one_line(text: str) -> str:
    """The text with its paragraph breaks made visible."""
    return text.replace("\n\n", " ¶ ")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
