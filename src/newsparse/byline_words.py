"""The words of bylines: what opens one, roles and beats, the small words between names, agencies."""

import functools
import re

from newsparse import lexicon
from newsparse.agencies import LONGEST_NAME, names
from newsparse.person_names import WORD, is_given, name_at

MOST_ROLE_WORDS = 8
MOST_SOURCE_WORDS = 5
OPENER = re.compile(r"((?:[^\W\d_]+\s){0,3}?(?:by|By|BY|byline|Byline|BYLINE|from|From|FROM))\s{0,2}:?\s+")
PLAIN_WORD = re.compile(r"[^\W_][\w’'.&-]*")
SLASHED = re.compile(r"[^\W_]\w{0,10}/\w{1,10}")


@functools.cache
def openers(language: str) -> dict[str, str]:
    """The words that open a name, and whether an author's or another's."""
    return lexicon.table(f"{language}/byline-openers")


@functools.cache
def roles(language: str) -> frozenset[str]:
    """The words that say what a writer is."""
    return lexicon.words(f"{language}/byline-roles")


@functools.cache
def group_roles(language: str) -> frozenset[str]:
    """Those roles that only count behind another word of the lists: "Editorial Board", "Staff reports"."""
    return frozenset(row[0] for row in lexicon.rows(f"{language}/byline-roles") if "group" in row)


@functools.cache
def beats(language: str) -> frozenset[str]:
    """The words that stand before a role."""
    return lexicon.words(f"{language}/byline-beats")


@functools.cache
def links(language: str) -> dict[str, str]:
    """The small words of a byline and what each does: joins two names, follows the last one, announces a date."""
    return lexicon.table(f"{language}/byline-links")


def opener_at(text: str, position: int, end: int, language: str) -> tuple[int, str] | None:
    """Where the words behind "By", "Story by" start, and whether an author's name or another's is among them.

    >>> opener_at("Photographs by Tom Hale", 0, 23, "en")
    (15, 'other')
    """
    found = OPENER.match(text, position, end)
    sort = openers(language).get(" ".join(found.group(1).casefold().split())) if found else None
    return (found.end(), sort) if found and sort else None


def source_at(text: str, position: int, end: int) -> tuple[int, str] | None:
    """The longest name of an agency or a paper at `position`: where it ends and its normal form."""
    stop = position
    found: tuple[int, str] | None = None
    for _ in range(MOST_SOURCE_WORDS):
        word = PLAIN_WORD.match(text, stop, end)
        if not word:
            break
        printed = text[position : word.end()]
        if len(printed) > LONGEST_NAME:
            break
        slashed = SLASHED.match(text, position, end)  # "RFE/RL" is one name
        stop = slashed.end() if slashed and slashed.group() in names() else word.end()
        name, kind = names().get(" ".join(text[position:stop].strip(" .,;").split()), ("", ""))
        if name and kind != "photo":
            found = (position + len(text[position:stop].rstrip(".")), name)
        if text[stop : stop + 1] not in (" ", "\u00a0"):
            break
        stop += 1
    if found and is_given(text[position : found[0]]) and name_at(text, position, end) > found[0]:
        return None  # ANA is an agency, ANA RUIZ a person
    return found


def before_role(text: str, start: int, end: int, line_end: int, language: str) -> int:
    """Where the person's name ends if an agency, a role or a small word follows it without a comma."""
    words = list(WORD.finditer(text, start, end))
    for index in range(1, len(words)):
        here, behind = words[index], words[index - 1].end()
        printed, folded = here.group(), here.group().casefold()
        source = source_at(text, here.start(), line_end)
        if source and (" " in text[here.start() : source[0]] or printed.isupper() or index > 1):
            return behind
        small = links(language).get(folded)
        if small == "joins" or (small and len(folded) > 1 and here.end() < line_end and printed[0].isupper()):
            return behind
        told = folded in beats(language) or folded in roles(language)
        if index > 1 and (
            (told and role_end(text, here.start(), line_end, language) is not None)
            or opener_at(text, here.start(), line_end, language)
        ):
            return behind
    return end


def role_end(text: str, position: int, end: int, language: str) -> int | None:
    """Where the role at `position` ends: words of which the last is one, before a sign or "in"."""
    last: int | None = None
    told = False  # whether a word of the lists has been read
    known = roles(language) | beats(language)
    for _ in range(MOST_ROLE_WORDS):
        word = PLAIN_WORD.match(text, position, end)
        if not word:
            break
        printed = word.group().rstrip(".")
        folded = printed.casefold()
        head = folded.rpartition("-")[2]
        if folded in ("in", "for", "at", "from", "by"):
            break
        if head in roles(language) and (told or head not in group_roles(language)):
            last = word.start() + len(printed)
        elif printed[0].islower() and folded not in known and folded not in ("of", "the", "and", "our", "&"):
            break
        told = told or folded in known
        following = PLAIN_WORD.match(text, word.end() + 1, end)
        if text[word.end() : word.end() + 1] not in (" ", "\u00a0", "\n") or not following:
            break
        position = following.start()
    return last
