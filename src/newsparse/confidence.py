"""How sure a quote is: the measured share of right ones among quotes found in the same way.

The shares were measured by ``benchmarks/confidence.py`` on the training split of PolNeAR, for each
rule and, where enough quotes stood in them, for the circumstances that tell right from wrong.
"""

import functools
from collections.abc import Mapping, Sequence

from newsparse import lexicon
from newsparse.model import ATTITUDES, Act, Span

NEAR = 3  #: characters between cue and mention, or cue and content, that keep them neighbours
FAR = 25  #: and those from which on they stand apart
PRONOUN_CLASSES = {"pronoun": "pronoun", "relative": "relative", "that": "relative", "possessive": "pronoun"}


def confidence(rule: str, given: str) -> float:
    """The share of right quotes of a rule in given circumstances, else of the rule, else 0.

    >>> 0 < confidence("after.name-verb", "unheard of") < 1
    True
    """
    shares = _shares()
    return shares.get((rule, given), shares.get((rule, ""), 0.0))


def rule_confidence(rule: str) -> float | None:
    """The share of right quotes of a rule, None if it was not measured."""
    return _shares().get((rule, ""))


@functools.cache
def _shares() -> dict[tuple[str, str], float]:
    """The measured share for each rule with its circumstances, "" for all of them."""
    return {(rule, given.strip("-")): float(share) for rule, given, share in lexicon.rows("confidence")}


def circumstances(
    cue: Span | None,
    mention: Span | None,
    spans: Sequence[Span],
    depth: int,
    classes: Mapping[str, str],
    act: Act = Act.STATEMENT,
) -> str:
    """What sort of mention a quote has, how far its parts stand from each other, whether it is an attitude.

    `classes` are those of the words of the language.

    >>> circumstances(Span(8, 12, "said"), Span(5, 7, "he"), [Span(0, 4, "“A,”")], 0, {"he": "pronoun"})
    'pronoun beside off'
    """
    parts = [_sort(mention, classes)]
    if cue is not None:
        content = spans[0]
        if mention is not None:
            apart = max(cue.start - mention.end, mention.start - cue.end)
            parts.append("beside" if apart <= NEAR else "apart")
        gap = max(content.start - cue.end, cue.start - content.end)
        parts.append("near" if gap <= NEAR else "far" if gap > FAR else "off")
    if depth:
        parts.append("inner")
    if act in ATTITUDES:
        parts.append("thought")
    return " ".join(parts)


def _sort(mention: Span | None, classes: Mapping[str, str]) -> str:
    if mention is None:
        return "nobody"
    first, *others = mention.text.split()
    if not others:
        return PRONOUN_CLASSES.get(classes.get(first.lower(), ""), "name")
    return "name" if any(word[0].isupper() for word in others) else "description"
