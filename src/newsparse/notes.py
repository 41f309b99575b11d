"""Paragraphs about the article instead of its subject: corrections, editors' notes, reporting credits, footers.

Quotations live in the body, so a paragraph needs plain words to count as any of these.
"""

import functools
import re
from typing import NamedTuple

from newsparse import endnotes, lexicon
from newsparse.endnotes import NEAR_END, QUOTED
from newsparse.model import ParagraphKind
from newsparse.part_rule import part_rule
from newsparse.person_names import is_sure

__all__ = ["NEAR_END", "find_note", "glued_note"]

KINDS = {kind.value: kind for kind in (ParagraphKind.CORRECTION, ParagraphKind.NOTE, ParagraphKind.FOOTER)}
LONGEST = {ParagraphKind.CORRECTION: 1500, ParagraphKind.NOTE: 1500, ParagraphKind.FOOTER: 250}
LONGEST_TAIL = 400
LONGEST_BEFORE = 110  #: the name of a company, before "All rights reserved"
LONGEST_NAMES = 200  #: behind words such as "Edited by"
LONGEST_CREDITS = 620
ARTICLE = ("article", "column", "piece", "post", "report", "story")
FIRST_WORD = re.compile(r"[^\w“”\"«»„‘']{0,4}_?([^\W_]+(?:[/'’][^\W_]+)?)")
BEHIND_LABEL = re.compile(
    r"(?:\s\([^()]{3,40}\)|,?\s[^\W\d_]{3,9}\.?\s\d{1,2}(?:,\s\d{4})?)?[*_)\]]{0,3}\s?(?:[:—–]|--?\s)"
)
FILLED = re.compile(r"[\W_]*\Z")
WORD = re.compile(r"[^\W_][\w’'.@/-]*")
BRACKETED = re.compile(r"[(\[][^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*[)\]]\.?")
SENTENCE_START = re.compile(r"(?<=[.!?…”’\"')])\s+(?=[^\W\d_a-z]|[(\[©—–-])")
MOST_NAME_WORDS = 26


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
    for row, kind, *need in lexicon.rows(f"{language}/note-openers"):
        needed = need[0] if need else ""
        pattern = alternatives(needed)
        for words in [row.replace("ARTICLE", article) for article in ARTICLE] if "ARTICLE" in row else [row]:
            found = FIRST_WORD.match(words)
            if found:
                opener = Opener(words, KINDS[kind], needed, pattern)
                for word in {found.group(1), found.group(1).replace("'", "’")}:
                    by_word.setdefault(word, []).append(opener)
    return {word: tuple(sorted(found, key=lambda o: -len(o.words))) for word, found in by_word.items()}


def alternatives(need: str) -> re.Pattern[str] | None:
    """A pattern for the words that a paragraph must hold too, None if the need is of another sort."""
    if need in ("", "-", "=", "+", "~"):
        return None
    words = (("" if word[0] in "@©(:." else r"(?<!\w)") + re.escape(word) for word in need.split("|"))
    return re.compile("|".join(words), re.IGNORECASE)


@functools.cache
def tails(language: str) -> tuple[tuple[str, ParagraphKind, str], ...]:
    """The phrases that show a short paragraph near the end to be a note, with its kind and where they must stand."""
    rows = lexicon.rows(f"{language}/note-tails")
    return tuple((row[0], KINDS[row[1]], row[2] if len(row) > 2 else "") for row in rows)


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
    first = FIRST_WORD.match(text, start, end)
    found = openers(language).get(first.group(1).lower()) if first else None
    opener = opened_by(text, first.start(1), start, end, found, language) if first and found else None
    return opener.kind if opener else None


@part_rule(
    "note.phrase",
    takes=["… ¶ ⟦Ana Ruiz and Tom Hale contributed to this report.⟧", "… ¶ ⟦Example News. All rights reserved.⟧"],
    refuses=["… ¶ Many factors contributed to this, she said."],
)
def phrased(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """Near the end, a phrase of the list closes the paragraph, or follows names alone."""
    if left < NEAR_END and end - start <= LONGEST_TAIL:
        for phrase, kind, place in tails(language):
            at = text.find(phrase, start, end)
            if at >= 0 and closes_with(text, kind, place, language, start, at, at + len(phrase), end):
                return kind
    return None


#: The rules that look at whole paragraphs, in the order they are tried.
RULES = (bracketed_credits, opened, phrased, *endnotes.RULES)


def opened_by(text: str, word: int, start: int, end: int, found: tuple[Opener, ...], language: str) -> Opener | None:
    """The opener that stands at `word`, of those that may, if it has what it needs."""
    for opener in found:
        words, kind, need, pattern = opener
        behind = word + len(words)
        printed = text[word:behind].casefold().replace("’", "'").replace("\u00a0", " ")
        if printed != words or text[behind : behind + 1].isalnum() or end - start > LONGEST[kind]:
            continue
        label = need in ("-", "=", "+")
        if label and not has_label(text, start, behind, end, need):
            continue
        if need == "~" and not names_follow(text, behind, end, language):
            continue
        if pattern and not pattern.search(text, behind, end):
            continue
        if kind is ParagraphKind.FOOTER and not label and QUOTED.search(text, start, end):
            continue
        return opener
    return None


def has_label(text: str, start: int, behind: int, end: int, need: str) -> bool:
    """Whether nothing stands behind a label, or a colon or a dash does, as far as the need allows it."""
    if need == "+" and not start:
        return False
    if FILLED.match(text[behind:end] if end - behind < 5 else "x"):
        return need != "+" or ":" in text[behind:end]
    sign = BEHIND_LABEL.match(text, behind, end) if need != "=" else None
    if not sign:
        return False
    colon = sign.group().rstrip().endswith(":")
    if need == "+":
        return colon and not QUOTED.match(text[sign.end() : end].lstrip()[:1])
    return colon or not text[start:end].isupper()  # "CORRECTED - OIL PRICES RISE" is a headline


def names_follow(text: str, position: int, end: int, language: str) -> bool:
    """Whether the rest of the paragraph is made of names and the small words between them."""
    if end - position > LONGEST_NAMES or QUOTED.search(text, position, end):
        return False
    return are_names(WORD.findall(text, position, end), language)


def are_names(words: list[str], language: str) -> bool:
    """Whether the words are names, roles and the small words between them ("AP writers Ana Ruiz and Tom Hale")."""
    if not words or len(words) > MOST_NAME_WORDS:
        return False
    return all(word[0].isupper() or word.rstrip(".") in name_links(language) or "@" in word for word in words)


def closes_with(
    text: str, kind: ParagraphKind, place: str, language: str, start: int, phrase: int, behind: int, end: int
) -> bool:
    """Whether a phrase makes its paragraph a note: where it stands, or because names alone stand before it."""
    if QUOTED.search(text, start, end):
        return False
    if place == "end" and FILLED.match(text[behind:end][:3]) is None:
        return False
    if place in ("start", "any") and phrase - start > LONGEST_BEFORE:
        return False
    if place == "start":
        return phrase == start or text[phrase - 2 : phrase] in (". ", ".\n", "; ")
    if place == "any" or (place == "end" and kind is not ParagraphKind.NOTE):
        return True
    words = WORD.findall(text, max(start, phrase - 200), phrase)
    if not words or lexicon.table(f"{language}/prose-words").get(words[0].lower().replace("’", "'")) == "pronoun":
        return False
    return are_names(words, language)


@functools.cache
def name_links(language: str) -> frozenset[str]:
    """The small words between names: "Associated Press writers Ana Ruiz and Tom Hale in Caracas"."""
    lists = ("name-particles", f"{language}/byline-links", f"{language}/byline-roles", f"{language}/byline-beats")
    return frozenset().union(*map(lexicon.words, lists)) - {"a", "an"}


def glued_note(text: str, start: int, end: int, language: str, left: int) -> int | None:
    """Where a note begins that is glued to the last sentence of a body paragraph.

    >>> glued_note("Rain fell. (Reporting by Ana Ruiz)", 0, 34, "en", 0)
    11
    >>> glued_note("Rain fell. Correction officers came.", 0, 36, "en", 0)
    """
    if left >= NEAR_END or find_note(text, start, end, language, left):
        return None
    for boundary in SENTENCE_START.finditer(text, max(start, end - LONGEST_CREDITS), end):
        position = boundary.end()
        if text[position] in "([":
            certain = bracketed_credits.find(text, position, end, language, 0) is not None
        else:
            certain = not QUOTED.search(text, position, end) and is_certain(text, position, end, language)
        if certain:
            return position
    return None


def is_certain(text: str, start: int, end: int, language: str) -> bool:
    """Whether the end of a paragraph is a note that nobody would print as a sentence of the body."""
    first = FIRST_WORD.match(text, start, end)
    found = openers(language).get(first.group(1).lower()) if first else None
    opener = opened_by(text, first.start(1), start, end, found, language) if first and found else None
    if opener is None:
        full_name = is_sure(WORD.findall(text, start, end)[:2])
        return full_name and phrased.find(text, start, end, language, 0) is not None
    if opener.need in ("-", "+"):
        return ":" in text[start + len(opener.words) : start + len(opener.words) + 30]
    named = " by" in opener.words and names_follow(text, start + len(opener.words), end, language)
    return named or opener.kind is ParagraphKind.CORRECTION or "@" in opener.need or "this " in opener.words
