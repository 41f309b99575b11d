"""The paragraphs of an article with their kinds, no character lost between them."""

import re
from typing import NamedTuple

from newsparse.model import ParagraphKind

BLANK = re.compile(r"\s*")


class Zone(NamedTuple):
    """A paragraph and its kind; `body` is where the running text starts, behind a dateline and stray tags.

    A dateline on a line of its own is a BODY zone without running text (`body` is `end`).
    """

    start: int
    end: int
    kind: ParagraphKind
    body: int


def covering(text: str, zones: list[Zone]) -> list[Zone]:
    """The zones, widened over tags, bars and invisible marks between them, so that no character is lost.

    Such marks go to the zone behind them, where `body` tells them from the running text.

    >>> [(zone.start, zone.body) for zone in covering("<p>Rain", [Zone(3, 7, ParagraphKind.BODY, 3)])]
    [(0, 3)]
    """
    covered: list[Zone] = []
    behind = 0
    for zone in zones:
        gap_is_blank = zone.start == behind or text[behind : zone.start].isspace()
        covered.append(zone if gap_is_blank else zone._replace(start=visible(text, behind)))
        behind = zone.end
    rest = visible(text, behind)
    if rest == len(text):
        return covered
    end = trimmed(text, rest, len(text))
    if not covered:
        return [Zone(rest, end, ParagraphKind.BODY, end)]
    return [*covered[:-1], covered[-1]._replace(end=end)]


def visible(text: str, start: int) -> int:
    """The first offset from `start` on that is no white space."""
    return BLANK.match(text, start).end()  # type: ignore[union-attr]  # it matches nothing too


def trimmed(text: str, start: int, end: int) -> int:
    """`end` without the white space before it."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
