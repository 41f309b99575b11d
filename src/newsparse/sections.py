"""Lines that part the sections of an article: subheadings, times of a live report, rows of signs."""

import re
from typing import NamedTuple

from newsparse.clock import clock_at
from newsparse.headline import FINISHED, LEAD
from newsparse.model import ParagraphKind
from newsparse.part_rule import part_rule

LONGEST = 80
LONGEST_LABEL = 40
LONGEST_TIME = 40
LONGEST_SIGNS = 30
DIGIT = re.compile(r"\d")
NO_LABEL = re.compile(r"[:\"“”()\d]")
NUMBER = re.compile(r"(?:#|No\. )?(\d{1,2})(?:[.):]|\s[-–—])\s+(?=[^\W\d_])")
DASHES = re.compile(r"[-–—]\s+\w[^\n]{1,70}?[\w?!]\s+[-–—]\.?")
SIGNS = re.compile(r"(?:[*_•·~=—–-]\s?){2,}\.?|[*•·§]")
BEFORE_TIME = re.compile(r"[A-Z]{4,9}:?\s")  # "UPDATE 3:40 p.m."
BEHIND_TIME = re.compile(r"(?:\s(?:[A-Z]{2,4}|local time))?[\s.:|–—-]*")


class Neighbours(NamedTuple):
    """The ranges of the paragraphs around a line; `before` only where that is body."""

    before: tuple[int, int] | None
    after: tuple[int, int]


class Section(NamedTuple):
    """What a line is that parts two sections, and the rule that says so."""

    kind: ParagraphKind
    rule: str


def find_section(text: str, start: int, end: int, neighbours: Neighbours) -> Section | None:
    """What the line from `start` to `end` is, if it parts two sections.

    >>> find_section("WEATHER.", 0, 8, Neighbours(None, (10, 20))).rule
    'subheading.label'
    """
    if end - start > LONGEST:
        return None
    for rule in RULES:
        if rule.find(text, start, end, neighbours):
            kind = ParagraphKind.SEPARATOR if rule is signs else ParagraphKind.SUBHEADING
            return Section(kind, rule.id)
    return None


@part_rule("separator.signs", takes=["… ¶ ⟦* * *⟧ ¶ …", "… ¶ ⟦___⟧ ¶ …"], refuses=["… ¶ **** it, she said. ¶ …"])
def signs(text: str, start: int, end: int, neighbours: Neighbours) -> bool:
    """A row of stars, dashes or dots."""
    return end - start <= LONGEST_SIGNS and SIGNS.fullmatch(text, start, end) is not None


@part_rule(
    "subheading.time",
    takes=["… ¶ ⟦7 p.m.⟧ ¶ …", "… ¶ ⟦UPDATE 3:40 PM ET:⟧ ¶ …"],
    refuses=["… ¶ 7 people came. ¶ …", "… ¶ 7 p.m. was too late for Ana Ruiz. ¶ …"],
)
def time_stamp(text: str, start: int, end: int, neighbours: Neighbours) -> bool:
    """The time of an entry in a live report."""
    if end - start > LONGEST_TIME:
        return False
    label = BEFORE_TIME.match(text, start, end)
    clock = clock_at(text, label.end() if label else start, end)
    return clock is not None and BEHIND_TIME.fullmatch(text, clock[0], end) is not None


@part_rule(
    "subheading.label",
    takes=["… ¶ ⟦FERRY STAYS⟧ ¶ …", "Quay Sold ¶ … ¶ ⟦ABSTRACT.⟧ ¶ …", "… ¶ ⟦3. FERRY STAYS⟧ ¶ …"],
    refuses=["… ¶ NO: 58% ¶ …"],
)
def label(text: str, start: int, end: int, neighbours: Neighbours) -> bool:
    """A few words in capitals, with a number before them or not."""
    number = NUMBER.match(text, start, end)
    return is_label(text, number.end() if number else start, end, LONGEST if number else LONGEST_LABEL)


@part_rule(
    "subheading.numbered",
    takes=["… ¶ ⟦2. Who will pay for it?⟧ ¶ … ¶ ⟦3) Nobody knows yet.⟧ ¶ …"],
    refuses=["… ¶ 1. Milk. ¶ 2. Bread. ¶ 3. Eggs. ¶ …", "… ¶ 42 percent ¶ …"],
)
def numbered(text: str, start: int, end: int, neighbours: Neighbours) -> bool:
    """A short line with a number between long paragraphs."""
    return NUMBER.match(text, start, end) is not None and between_paragraphs(text, neighbours)


@part_rule("subheading.dashes", takes=["… ¶ ⟦– Old hands –⟧ ¶ …"], refuses=["… ¶ – Old hands came – and left. ¶ …"])
def dashes(text: str, start: int, end: int, neighbours: Neighbours) -> bool:
    """A few words between dashes."""
    return DASHES.fullmatch(text, start, end) is not None


@part_rule(
    "subheading.between-reports",
    takes=["… ¶ ⟦What comes next⟧ ¶ …"],
    refuses=["… ¶ Pay May 15 ¶ …", "… ¶ It rained. ¶ …", "It rained. ¶ What comes next ¶ It stopped."],
)
def between_reports(text: str, start: int, end: int, neighbours: Neighbours) -> bool:
    """A line without a full stop between long paragraphs."""
    if text[start].islower() or not (text[start].isalnum() and text[end - 1].isalnum()):
        return False
    unfinished = not FINISHED.search(text, max(start, end - 5), end) and not DIGIT.search(text, start, end)
    return unfinished and between_paragraphs(text, neighbours)


#: The rules in the order they are tried.
RULES = (signs, time_stamp, label, numbered, dashes, between_reports)


def between_paragraphs(text: str, neighbours: Neighbours) -> bool:
    """Whether long paragraphs of whole sentences stand on either side."""
    before, after = neighbours
    return before is not None and all(
        stop - begin >= LEAD and FINISHED.search(text, stop - 5, stop) for begin, stop in (before, after)
    )


def is_label(text: str, start: int, end: int, longest: int = LONGEST_LABEL) -> bool:
    """Whether a few words in capitals name a section ("TOP STORIES.").

    >>> is_label("TOP STORIES.", 0, 12), is_label("NATO", 0, 4), is_label("“NO”", 0, 4)
    (True, True, False)
    """
    if end - start > longest or not text[start].isalnum() or not text[start:end].isupper():
        return False
    return not NO_LABEL.search(text, start, end) and sum(map(str.isalpha, text[start:end])) >= 4
