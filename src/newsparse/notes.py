"""Paragraphs about the article instead of its subject: corrections, editors' notes, reporting credits, footers.

Quotations live in the body, so a paragraph needs plain words to count as any of these.
"""

import functools
import re
from typing import NamedTuple

from newsparse import endnotes, lexicon, page_lines
from newsparse.dates import Reference
from newsparse.header import moment_line
from newsparse.model import ParagraphKind
from newsparse.note_words import (
    FILLED,
    KINDS,
    NEAR_END,
    NEAR_START,
    QUOTED,
    WORD,
    are_names,
    may_open,
    names_follow,
    needed,
    opener_at,
)
from newsparse.part_rule import part_rule
from newsparse.person_names import is_sure
from newsparse.zones import Zone

__all__ = ["NEAR_END", "find_note", "glued_note"]

LONGEST_TAIL = 400
LONGEST_LINE = 120  #: that can be an address or a line of the page
LONGEST_BEFORE = 110  #: the name of a company, before "All rights reserved"
LONGEST_CREDITS = 620
BRACKETED = re.compile(r"[(\[][^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*[)\]]\.?")
#: The space comes first in the pattern, for it is found fast, and then what has to stand before it.
SENTENCE_START = re.compile(r"\s(?<=[.!?…”’\"')]\s)\s*(?=[^\W\d_a-z]|[(\[©—–-])")


class Tail(NamedTuple):
    """A phrase that shows a short paragraph near the end to be a note, its kind, where it stands and what it needs."""

    phrase: str
    kind: ParagraphKind
    place: str
    need: str


@functools.cache
def tails(language: str) -> tuple[Tail, ...]:
    """The phrases of the list."""
    rows = ((*row, "", "") for row in lexicon.rows(f"{language}/note-tails"))
    return tuple(Tail(row[0], KINDS[row[1]], row[2], row[3]) for row in rows)


@functools.cache
def any_tail(language: str) -> re.Pattern[str]:
    """A pattern for the phrases: one look for all, before each is sought."""
    return re.compile("|".join(sorted(re.escape(tail.phrase) for tail in tails(language))))


class Note(NamedTuple):
    """The sort of note that a paragraph is, and the rule that says so."""

    kind: ParagraphKind
    rule: str


def find_note(text: str, start: int, end: int, language: str, left: int) -> Note | None:
    """What sort of note the paragraph from `start` to `end` is; `left` paragraphs follow it.

    >>> find_note("Correction: Rain fell on Monday, not Tuesday.", 0, 45, "en", 0).kind.value
    'correction'
    >>> find_note("Correction officers said it rained.", 0, 35, "en", 0)
    """
    anywhere = left >= NEAR_END and start > NEAR_START and end - start > LONGEST_LINE
    if anywhere and not may_open(text, start, end, language):
        return None
    for rule in OPENED if anywhere else RULES:
        if kind := rule.find(text, start, end, language, left):
            return Note(kind, rule.id)
    return None


@part_rule(
    "note.credits",
    takes=["Rain fell on the quay. ⟦(Reporting by Ana Ruiz; Editing by Tom Hale)⟧", "… ¶ ⟦(Writing by Ana Ruiz)⟧"],
    refuses=["Rain fell on the quay. (Nobody saw it.)", "Rain fell on the quay. (Reporting on it is hard.)"],
)
def bracketed_credits(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """ "(Reporting by …; Editing by …)", also behind the last sentence of the body."""
    if text[start] not in "([" or end - start > LONGEST_CREDITS or not BRACKETED.fullmatch(text, start, end):
        return None
    kind = opened.find(text, start, end, language, left)
    return kind if kind is ParagraphKind.NOTE else None


@part_rule(
    "note.opener",
    takes=["… ¶ ⟦Correction: Rain fell on Monday.⟧ ¶ …", "… ¶ ⟦Follow Ana Ruiz on Twitter @anaruiz.⟧"],
    refuses=["… ¶ Correction officers said it rained.", "… ¶ Follow the money, Ana Ruiz said."],
)
def opened(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """Words of the list open the paragraph, and what they need stands behind them."""
    opener = opener_at(text, start, end, language, left)
    return opener.kind if opener else None


@part_rule(
    "note.phrase",
    takes=["… ¶ ⟦Ana Ruiz and Tom Hale contributed to this report.⟧", "… ¶ ⟦Example News. All rights reserved.⟧"],
    refuses=["… ¶ Many factors contributed to this, she said."],
)
def phrased(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """Near the end, a phrase of the list closes the paragraph, or follows names alone."""
    if left >= NEAR_END or end - start > LONGEST_TAIL or QUOTED.search(text, start, end):
        return None
    if any_tail(language).search(text, start, end):
        for tail in tails(language):
            at = text.find(tail.phrase, start, end)
            if at >= 0 and closes_with(text, tail, language, start, at, end):
                return tail.kind
    return None


@part_rule(
    "note.list",
    takes=["… ¶ CORRECTION: ¶ ⟦It rained on Monday, not Tuesday.⟧", "… ¶ CORRECTION: ¶ It rained. ¶ ⟦June 10, 2016.⟧"],
    refuses=["… ¶ CORRECTION: It rained. ¶ …", "… ¶ A correction: ¶ It rained."],
)
def listed(text: str, start: int, end: int, language: str, left: int, last: Zone | None) -> ParagraphKind | None:
    """At the end, what stands under a line such as "CORRECTION:", and the date under that or under a note."""
    if left >= NEAR_END or last is None or last.kind not in (ParagraphKind.CORRECTION, ParagraphKind.NOTE):
        return None
    labelled = last.kind is ParagraphKind.CORRECTION and text[last.end - 1] == ":"
    return last.kind if labelled or moment_line.find(text, start, end, language, Reference()) else None


#: The rules that look at whole paragraphs, in the order they are tried, and those for long ones within the body.
RULES = (bracketed_credits, opened, phrased, *page_lines.RULES, *endnotes.RULES)
OPENED = RULES[:2]


def closes_with(text: str, tail: Tail, language: str, start: int, phrase: int, end: int) -> bool:
    """Whether a phrase makes its paragraph a note: where it stands, or because names alone stand around it."""
    _, kind, place, need = tail
    behind = phrase + len(tail.phrase)
    if not has_need(text, behind, end, need, language):
        return False
    if place == "end" and FILLED.match(text[behind:end][:3]) is None:
        return False
    if place in ("start", "any") and phrase - start > LONGEST_BEFORE:
        return False
    if place == "start" and phrase > start:
        holder = [word for word in WORD.findall(text, start, phrase) if not word[0].isdigit()]
        return text[phrase - 2 : phrase] in (". ", ".\n", "; ") and are_names(holder, language)
    if place == "start":
        return True
    if place == "any" or (place == "end" and kind is not ParagraphKind.NOTE):
        return True
    words = WORD.findall(text, max(start, phrase - 200), phrase)
    first = words[0].replace("’", "'").partition("'")[0].lower() if words else ""
    if not first or lexicon.table(f"{language}/prose-words").get(first) == "pronoun":
        return False
    return are_names(words, language)


def has_need(text: str, behind: int, end: int, need: str, language: str) -> bool:
    """Whether what a phrase needs stands behind it."""
    if need == "~":
        return names_follow(text, behind, end, language)
    pattern = needed(need, language)
    return pattern is None or pattern.search(text, behind, end) is not None


def glued_note(text: str, start: int, end: int, language: str) -> int | None:
    """Where a note begins that is glued to the last sentence of a body paragraph near the end.

    >>> glued_note("Rain fell. (Reporting by Ana Ruiz)", 0, 34, "en")
    11
    >>> glued_note("Rain fell. Correction officers came.", 0, 36, "en")
    """
    for boundary in SENTENCE_START.finditer(text, max(start, end - LONGEST_CREDITS), end):
        position = boundary.end()
        if text[position] in "([":
            certain = bracketed_credits.find(text, position, end, language, 0) is not None
        else:
            certain = not QUOTED.search(text, position, end) and is_certain(text, position, end, language)
        if certain:
            return None if find_note(text, start, end, language, 0) else position
    return None


def is_certain(text: str, start: int, end: int, language: str) -> bool:
    """Whether the end of a paragraph is a note that nobody would print as a sentence of the body."""
    opener = opener_at(text, start, end, language, 0)
    if opener is None:
        full_name = is_sure(text[start : min(end, start + LONGEST_BEFORE)].split(None, 2)[:2])
        return full_name and phrased.find(text, start, end, language, 0) is not None
    if opener.need in ("-", "+"):
        return ":" in text[start + len(opener.words) : start + len(opener.words) + 30]
    addressed = opener.kind is ParagraphKind.FOOTER and text.find("@", start, end) >= 0
    named = opener.need == "~" and " by" in opener.words
    of_story = opener.words.startswith(("this article", "this story"))
    return named or addressed or of_story or opener.kind is ParagraphKind.CORRECTION
