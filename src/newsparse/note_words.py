"""The words that open notes, and what else a paragraph must hold or where it must stand to be one."""

import functools
import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.byline_words import openers as byline_openers
from newsparse.model import ParagraphKind

NEAR_END = 6  #: so many last paragraphs are looked through
NEAR_START = 400  #: characters
LONGEST_OPENER = 48
LONGEST_NAMES = 620
MOST_NAME_WORDS = 90
LONGEST = {ParagraphKind.CORRECTION: 1500, ParagraphKind.NOTE: 1500, ParagraphKind.FOOTER: 250}
KINDS = {kind.value: kind for kind in LONGEST}
ARTICLE = ("article", "column", "piece", "post", "report", "story")
SIGNS = ("", "*", "-", "=", "+", "~", ":")  #: the needs that are no words
FIRST_WORD = re.compile(r"[^\w“”\"«»„‘']{0,4}_?([^\W_]+(?:[/'’-][^\W_]+)*)")
WORD_END = re.compile(r"(?<=\w)(?!\w)")
BEHIND_LABEL = re.compile(
    r"(?:\s\([^()]{3,40}\)|,?\s[^\W\d_]{3,9}\.?\s\d{1,2}(?:,\s\d{4})?)?[*_)\]]{0,3}\s?(?:[:—–]|--?\s)"
)
FILLED = re.compile(r"[\W_]*\Z")
QUOTED = re.compile(r"[“”\"«»„]")
SAID = re.compile(r"\b(?:said|says|told|asked|according to)\b")
WORD = re.compile(r"[^\W_][\w’'.@/-]*")


class Opener(NamedTuple):
    """Words that open a note, its kind, what else must stand in the paragraph, and where that must stand."""

    words: str
    kind: ParagraphKind
    need: str
    place: str


@functools.cache
def openers(language: str) -> dict[str, Opener]:
    """The openers by their words."""
    found = {}
    for row, kind, *more in lexicon.rows(f"{language}/note-openers"):
        need, place = (*more, "", "")[:2]
        for words in [row.replace("ARTICLE", article) for article in ARTICLE] if "ARTICLE" in row else [row]:
            found[words] = Opener(words, KINDS[kind], need, place)
    return found


@functools.cache
def openers_by_word(language: str) -> dict[str, tuple[Opener, ...]]:
    """For each word with which an opener begins those that may stand there, the longest first."""
    firsts = {found.group(1) for words in openers(language) if (found := FIRST_WORD.match(words))}
    longest_first = sorted(openers(language).values(), key=lambda opener: -len(opener.words))
    return {
        first: tuple(
            opener for opener in longest_first if opener.words.startswith(first) or first.startswith(opener.words)
        )
        for first in firsts
    }


@functools.cache
def needed(need: str, language: str) -> re.Pattern[str] | None:
    """A pattern for the words of which a note needs one, None if the need is of another sort."""
    if need in SIGNS:
        return None
    groups = lexicon.table(f"{language}/note-needs")
    words = "|".join(groups.get(word, word) for word in need.split("|")).split("|")
    bounded = (
        ("" if word[0] in "@©(:.0" else r"(?<!\w)") + re.escape(word) + (r"s?(?!\w)" if word[-1].isalpha() else "")
        for word in words
    )
    return re.compile("|".join(bounded), re.IGNORECASE)


def may_open(text: str, start: int, end: int, language: str) -> re.Match[str] | None:
    """The first word, if an opener begins with it."""
    first = FIRST_WORD.match(text, start, end)
    return first if first and folded(first.group(1)) in openers_by_word(language) else None


def folded(printed: str) -> str:
    """The words as the list writes them."""
    return printed.casefold().replace("’", "'")


def opener_at(text: str, start: int, end: int, language: str, left: int) -> Opener | None:
    """The opener with which the paragraph from `start` to `end` begins, if it has what that needs.

    >>> opener_at("Editing by Tom Hale", 0, 19, "en", 0).words
    'editing by'
    >>> opener_at("Editing by night is hard", 0, 24, "en", 0)
    """
    first = may_open(text, start, end, language)
    if not first:
        return None
    word = first.start(1)
    printed = folded(text[word : min(end, word + LONGEST_OPENER)]).replace("\u00a0", " ")
    for opener in openers_by_word(language)[folded(first.group(1))]:
        if printed.startswith(opener.words) and WORD_END.match(printed, len(opener.words)):
            behind = word + len(opener.words)
            if holds_need(text, start, behind, end, opener, language, left):
                return opener
    return None


def holds_need(text: str, start: int, behind: int, end: int, opener: Opener, language: str, left: int) -> bool:
    """Whether a paragraph with an opener up to `behind` is the note of which that tells."""
    _, kind, need, place = opener
    at_end = left < NEAR_END
    if end - start > LONGEST[kind] or (place and not at_end and (place == "end" or start > NEAR_START)):
        return False
    if need in ("-", "=", "+", ":"):
        return has_label(text, start, behind, end, need)
    if kind is ParagraphKind.FOOTER and (QUOTED.search(text, start, end) or SAID.search(text, start, end)):
        return False
    if need == "~":
        return names_follow(text, behind, end, language)
    pattern = needed(need, language)
    return pattern is None or pattern.search(text, behind, end) is not None


def has_label(text: str, start: int, behind: int, end: int, need: str) -> bool:
    """Whether nothing stands behind a label, or a colon or a dash does, as far as the need allows it."""
    if need == "+" and not start:
        return False
    if need != ":" and FILLED.match(text[behind:end] if end - behind < 5 else "x"):
        return need != "+" or ":" in text[behind:end]
    sign = BEHIND_LABEL.match(text, behind, end) if need != "=" else None
    if not sign:
        return False
    colon = sign.group().rstrip().endswith(":")
    if need in ("+", ":"):
        return colon and not QUOTED.match(text[sign.end() : end].lstrip()[:1])
    return colon or not text[start:end].isupper()  # "CORRECTED - OIL PRICES RISE" is a headline


def names_follow(text: str, position: int, end: int, language: str) -> bool:
    """Whether the rest of the paragraph is made of names and the small words between them.

    >>> names_follow("By AP writers Ana Ruiz and Tom Hale", 2, 35, "en")
    True
    """
    if end - position > LONGEST_NAMES or QUOTED.search(text, position, end):
        return False
    return are_names(WORD.findall(text, position, end), language)


def are_names(words: list[str], language: str) -> bool:
    """Whether the words are names, roles and the small words between them ("AP writers Ana Ruiz and Tom Hale")."""
    if not words or len(words) > MOST_NAME_WORDS:
        return False
    return all(word[0].isupper() or word.rstrip(".") in name_links(language) or "@" in word for word in words)


@functools.cache
def name_links(language: str) -> frozenset[str]:
    """The small words between names: "Associated Press writers Ana Ruiz and Tom Hale, editing by Eva Noor"."""
    lists = ("name-particles", f"{language}/byline-links", f"{language}/byline-roles", f"{language}/byline-beats")
    credited = frozenset(word for words in byline_openers(language) for word in words.split())
    return credited.union(*map(lexicon.words, lists)) - {"a", "an"}
