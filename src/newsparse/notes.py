"""Paragraphs about the article instead of its subject: corrections, editors' notes, reporting credits, footers.

Quotations live in the body, so a paragraph needs plain words to count as any of these.
"""

import functools
import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.model import ParagraphKind
from newsparse.part_rule import part_rule

KINDS = {kind.value: kind for kind in (ParagraphKind.CORRECTION, ParagraphKind.NOTE, ParagraphKind.FOOTER)}
LONGEST = {ParagraphKind.CORRECTION: 1500, ParagraphKind.NOTE: 1500, ParagraphKind.FOOTER: 200}
LONGEST_TAIL = 300
NEAR_END = 6  #: so many last paragraphs are looked through for phrases such as "contributed to this story"
FIRST_WORD = re.compile(r"[^\w“”\"«»„‘']{0,4}_?([^\W_]+(?:[/'’][^\W_]+)?)")
BEHIND_LABEL = re.compile(r"[*_)\]]{0,3}\s?(?:[:—–]|--?\s)")
FILLED = re.compile(r"[\W_]*\Z")
QUOTED = re.compile(r"[“”\"«»„]")
END_MARK = re.compile(r"[\W_]*(?:#{1,3}|-\s?30\s?-)[\W_]*")
LONGEST_CREDITS = 620
MOST_NAME_WORDS = 20


class Opener(NamedTuple):
    """Words that open a note, its kind, and what else must stand in the paragraph."""

    words: str
    kind: ParagraphKind
    need: str
    pattern: re.Pattern[str] | None


@functools.cache
def openers(language: str) -> dict[str, tuple[Opener, ...]]:
    """The openers by their first word, the longest first."""
    by_word: dict[str, list[Opener]] = {}
    for words, kind, *need in lexicon.rows(f"{language}/note-openers"):
        needed = need[0] if need else ""
        found = FIRST_WORD.match(words)
        if found:
            opener = Opener(words, KINDS[kind], needed, alternatives(needed))
            for word in {found.group(1), found.group(1).replace("'", "’")}:
                by_word.setdefault(word, []).append(opener)
    return {word: tuple(sorted(found, key=lambda o: -len(o.words))) for word, found in by_word.items()}


def alternatives(need: str) -> re.Pattern[str] | None:
    """A pattern for the words that a paragraph must hold too, None if the need is of another sort."""
    if need in ("", "-", "="):
        return None
    words = (("" if word[0] in "@©(" else r"(?<!\w)") + re.escape(word) for word in need.split("|"))
    return re.compile("|".join(words), re.IGNORECASE)


@functools.cache
def tails(language: str) -> tuple[tuple[str, ParagraphKind], ...]:
    """The phrases that show a short paragraph near the end to be a note, with its kind."""
    return tuple((phrase, KINDS[kind]) for phrase, kind in lexicon.rows(f"{language}/note-tails"))


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
    for rule in RULES:
        if kind := rule.find(text, start, end, language, left):
            return Note(kind, rule.id)
    return None


@part_rule(
    "note.opener",
    takes=["… ¶ ⟦Correction: Rain fell on Monday.⟧ ¶ …", "… ¶ ⟦Follow Ana Ruiz on Twitter @anaruiz.⟧"],
    refuses=["… ¶ Correction officers said it rained.", "… ¶ Follow the money, Ana Ruiz said."],
)
def opened(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """Words of the list open the paragraph, and what they need stands behind them."""
    first = FIRST_WORD.match(text, start, end)
    found = openers(language).get(first.group(1).lower()) if first else None
    return opened_kind(text, first.start(1), start, end, found) if first and found else None


@part_rule(
    "note.phrase",
    takes=["… ¶ ⟦Ana Ruiz and Tom Hale contributed to this report.⟧", "… ¶ ⟦Example News. All rights reserved.⟧"],
    refuses=["… ¶ Many factors contributed to this, she said."],
)
def phrased(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """Near the end, a phrase of the list closes the paragraph, or follows names alone."""
    if left < NEAR_END and end - start <= LONGEST_TAIL:
        for phrase, kind in tails(language):
            at = text.find(phrase, start, end)
            if at >= 0 and closes_with(text, kind, language, start, at, at + len(phrase), end):
                return kind
    return None


@part_rule("note.end-mark", takes=["… ¶ ⟦###⟧", "… ¶ ⟦- 30 -⟧"], refuses=["… ¶ 30 people came"])
def end_mark(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """The sign that closes a story."""
    if left < NEAR_END and end - start <= 10 and END_MARK.fullmatch(text, start, end):
        return ParagraphKind.FOOTER
    return None


#: The rules that look at whole paragraphs, in the order they are tried.
RULES = (opened, phrased, end_mark)


def opened_kind(text: str, word: int, start: int, end: int, found: tuple[Opener, ...]) -> ParagraphKind | None:
    """The kind of note that the words from `word` on open, of those that may."""
    for words, kind, need, pattern in found:
        behind = word + len(words)
        printed = text[word:behind].casefold().replace("’", "'").replace("\u00a0", " ")
        if printed != words or text[behind : behind + 1].isalnum() or end - start > LONGEST[kind]:
            continue
        label = need in ("-", "=")
        if label and not FILLED.match(text[behind:end] if end - behind < 5 else "x"):
            sign = BEHIND_LABEL.match(text, behind, end)
            if need == "=" or not sign or (sign.group().strip() != ":" and text[start:end].isupper()):
                continue  # "CORRECTED - OIL PRICES RISE" is a headline
        if pattern and not pattern.search(text, behind, end):
            continue
        if kind is ParagraphKind.FOOTER and not label and QUOTED.search(text, start, end):
            continue
        return kind
    return None


def closes_with(text: str, kind: ParagraphKind, language: str, start: int, phrase: int, behind: int, end: int) -> bool:
    """Whether a phrase makes its paragraph a note: names alone before it, or nothing behind it."""
    if QUOTED.search(text, start, end):
        return False
    if kind is not ParagraphKind.NOTE:
        return FILLED.match(text[behind:end][:3]) is not None
    words = text[max(start, phrase - 160) : phrase].split()
    if not words or lexicon.table(f"{language}/prose-words").get(words[0].lower()) == "pronoun":
        return False
    return len(words) <= MOST_NAME_WORDS and all(word[0].isupper() or word in name_links(language) for word in words)


@functools.cache
def name_links(language: str) -> frozenset[str]:
    """The small words between names: "Associated Press writers Ana Ruiz and Tom Hale in Caracas"."""
    lists = ("name-particles", f"{language}/byline-links", f"{language}/byline-roles")
    return frozenset().union(*map(lexicon.words, lists)) - {"a", "an"}


@part_rule(
    "note.credits",
    takes=["Rain fell on the quay. ⟦(Reporting by Ana Ruiz; Editing by Tom Hale)⟧"],
    refuses=["Rain fell on the quay. (Nobody saw it.)"],
)
def credits_start(text: str, start: int, end: int, language: str) -> int | None:
    """Where "(Reporting by …; Editing by …)" begins at the end of a body paragraph.

    >>> credits_start.find("Rain fell. (Reporting by Ana Ruiz)", 0, 34, "en")
    11
    """
    if ")" not in text[max(start, end - 2) : end]:
        return None
    opening = text.rfind("(", max(start, end - LONGEST_CREDITS), end)
    if opening <= start or text.find(")", opening, end - 2) >= 0:
        return None
    return opening if opened.find(text, opening, end, language, NEAR_END) is ParagraphKind.NOTE else None
