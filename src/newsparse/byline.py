"""Bylines: who wrote the article, told from sentences that start with "By"."""

import functools
import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.agencies import source_named
from newsparse.dates import moment_at, months
from newsparse.part_rule import part_rule

LONGEST = 160
MOST_AUTHORS = 8
MOST_NAME_WORDS = 5
OPENERS = tuple(re.compile(rf"([^\W\d_]+{more})\s{{0,2}}:?\s+") for more in (r"\s[^\W\d_]+", ""))
NAME_WORD = re.compile(r"[^\W\d_](?:[\w’'`ʼ]|[.-](?=\w))*\.?")
LINK = re.compile(r"\s*(?:([,;])\s*|[&/]\s?)?(?:([^\W\d_]+)\s+)?")
SIGN = re.compile(r"\s?[&/]\s?")
TAIL = re.compile(r"\s*(?:[|/,;•·–—(@-]|(?=[\w.+-]+@)|([^\W\d_]+)\b|$)\s*")
HANDLE = re.compile(r"@\w+|[\w.+-]+@[\w-]+\.[\w.]+")
INITIALS = re.compile(
    r"(?:[^\W\d_]\.\s?){2,3}(?:\s?/\s?(?:[^\W\d_]\.\s?){2,3}){0,3}(?:\s?[-–—]\s[^\W\d_][^\n.]{1,40})?"
)
TAIL_PARTS = re.compile(r"[,|()\n]")
PLACE_DASH = re.compile(r"\s[-–—]\s")
TAIL_WORD = re.compile(r"[^\W_][\w’'.-]*")


class Found(NamedTuple):
    """A byline: its range, the ranges of the names in it, the agency, and where a date behind it starts."""

    rule: str
    start: int
    end: int
    names: tuple[tuple[int, int], ...]
    agency: str | None
    date_start: int | None = None


@functools.cache
def openers(language: str) -> frozenset[str]:
    """The words that open a byline."""
    return lexicon.words(f"{language}/byline-openers")


@functools.cache
def roles(language: str) -> frozenset[str]:
    """The words that say what a writer is."""
    return lexicon.words(f"{language}/byline-roles")


@functools.cache
def links(language: str) -> dict[str, str]:
    """The small words of a byline and what each does: joins two names, or follows the last one."""
    return lexicon.table(f"{language}/byline-links")


def find_byline(text: str, start: int, end: int, language: str) -> Found | None:
    """The byline that fills the paragraph from `start` to `end` and says so with a word such as "By".

    >>> find_byline("By Ana Ruiz, Reuters", 0, 20, "en").agency
    'Reuters'
    """
    if end - start > LONGEST:
        return None
    for rule in RULES:
        if found := rule.find(text, start, end, language):
            return found._replace(rule=rule.id)
    return None


@part_rule(
    "byline.opened",
    takes=["Quay Sold ¶ ⟦By Ana Ruiz and Tom Hale⟧ ¶ …", "⟦By Ana Ruiz | Reuters⟧ ¶ …"],
    refuses=["By Monday the quay was sold. ¶ …", "By the time Ana Ruiz came, it rained. ¶ …"],
)
def opened(text: str, start: int, end: int, language: str) -> Found | None:
    """ "By Ana Ruiz and Tom Hale", "BYLINE: Ana Ruiz.", "By Ana Ruiz, Press Association Political Correspondent"."""
    for pattern in OPENERS:
        opener = pattern.match(text, start, end)
        if opener and opener.group(1).casefold() in openers(language):
            return named(text, start, opener.end(), end, language)
    return None


@part_rule(
    "byline.initialled",
    takes=["Quay Sold ¶ ⟦A. R. / T. H. - Madrid⟧ ¶ …"],
    refuses=["Quay Sold ¶ A. R. Hale sold the quay. ¶ …"],
)
def initialled(text: str, start: int, end: int, language: str) -> Found | None:
    """ "A. R. / T. H. - Madrid"."""
    found = INITIALS.fullmatch(text, start, end)
    if not found:
        return None
    last = PLACE_DASH.search(text, start, end)
    names = split_at(text, start, last.start() if last else end, "/")
    return Found("", start, end, names, None)


@part_rule(
    "byline.bare-names",
    takes=["Quay Sold ¶ ⟦Tom Hale and Ana Ruiz in Caracas⟧ ¶ OSLO (AP) — It rained."],
    refuses=["Quay Sold ¶ Tom Hale ¶ …"],
)
def bare_names(text: str, start: int, end: int, language: str) -> Found | None:
    """Names that fill a line ("Ana Ruiz", "Tom Hale and Ana Ruiz in Caracas"), for places where only they can stand.

    >>> bare_names.find("Tom Hale and Ana Ruiz in Caracas", 0, 32, "en").names
    ((0, 8), (13, 21))
    """
    if end - start > LONGEST or text[end - 1] in ".!?":
        return None
    found = named(text, start, start, end, language)
    if not found or not found.names or any(not text[a:b].count(" ") for a, b in found.names):
        return None
    if text[start:end].split(None, 1)[0].lower() in lexicon.words(f"{language}/prose-words"):
        return None
    return found._replace(rule=bare_names.id)


@part_rule(
    "byline.affiliation",
    takes=["Quay Sold ¶ By Ana Ruiz ¶ ⟦AP Business Writer⟧ ¶ …"],
    refuses=["Quay Sold ¶ By Ana Ruiz ¶ The writer stayed away ¶ …"],
)
def affiliation(text: str, start: int, end: int, language: str) -> bool:
    """Whether a line under the names says for whom they write ("AP Business Writer").

    >>> affiliation.find("AP Business Writer", 0, 18, "en")
    True
    """
    if end - start > 60 or text[end - 1] in ".!?:":
        return False
    if HANDLE.fullmatch(text, start, end) or source_named(text[start:end]):
        return True
    words = [word.group() for word in TAIL_WORD.finditer(text, start, end)]
    role = next((index for index, word in enumerate(words, 1) if word.casefold() in roles(language)), None)
    if role is None or (role < len(words) and words[role].casefold() not in {*roles(language), *links(language)}):
        return False
    return all(word[0].isupper() or word in links(language) for word in words)


def named(text: str, start: int, position: int, end: int, language: str) -> Found | None:
    """The names from `position` on and what may stand behind them, if that fills the paragraph."""
    first, last = position, end - 1 if text[end - 1] in ".|" else end
    names: list[tuple[int, int]] = []
    agency: str | None = None
    for _ in range(MOST_AUTHORS):
        name_end = name_at(text, position, last)
        if name_end == position:
            break
        cut, source = without_source(text, position, name_end, language)
        if cut > position and (cut < name_end or text.count(" ", position, cut) or text.count("\u00a0", position, cut)):
            names.append((position, cut))
        agency = agency or source
        position = name_end
        if source or cut < name_end:
            break
        following = next_name(text, name_end, last, language)
        if following is None:
            break
        position = following
    if not names and agency is None and not staff(text, first, last, language):
        return None
    ok, tail_agency, date_start = tail(text, position, last, language)
    return Found("", start, end, tuple(names), agency or tail_agency, date_start) if ok else None


def name_at(text: str, position: int, end: int) -> int:
    """Where the name at `position` ends; `position` itself if none starts there."""
    last = position
    for count in range(MOST_NAME_WORDS):
        word = NAME_WORD.match(text, position, end)
        if not word:
            break
        printed = word.group()
        if printed[0].islower() and (not count or printed not in lexicon.words("name-particles")):
            break
        if printed.casefold().rstrip(".") in months() and text[word.end() : word.end() + 2].strip()[:1].isdigit():
            break
        if not printed[0].islower():
            last = word.end()
        if text[word.end() : word.end() + 1] not in (" ", "\u00a0", "\n"):
            break
        position = word.end() + 1
    return last


def without_source(text: str, start: int, end: int, language: str) -> tuple[int, str | None]:
    """Where the person's name ends if an agency or a role follows it without a comma, and the agency."""
    words = list(NAME_WORD.finditer(text, start, end))
    folded = [word.group().casefold() for word in words]
    ends_in_role = bool(words) and folded[-1] in roles(language)
    for index, word in enumerate(words):
        cut = words[index - 1].end() if index else start
        if source := source_named(text[word.start() : end]):
            return cut, source
        if ends_in_role and (agency := source_named(word.group())):
            return cut, agency
        if folded[index] in roles(language):
            return cut, None
    return end, None


def next_name(text: str, position: int, end: int, language: str) -> int | None:
    """Where the next name starts behind "and", a comma or another sign, None if none does."""
    link = LINK.match(text, position, end)
    if not link or link.end() == position:
        return None
    joined = links(language).get((link.group(2) or "").lower()) == "joins"
    start = link.end() if joined else max(link.start(2), position) if link.group(2) else link.end()
    if not joined and (link.group(1) is None or not more_names(text, start, end, language)):
        return start if SIGN.match(text, position, end) else None
    return start


def more_names(text: str, position: int, end: int, language: str) -> bool:
    """Whether a person's name, not an agency or a role, stands at `position`."""
    name_end = name_at(text, position, end)
    cut, source = without_source(text, position, name_end, language)
    return (
        name_end > position
        and source is None
        and cut == name_end
        and text.count(" ", position, cut) > 0
        and not (capital_role(text, position, end, language))
    )


def capital_role(text: str, position: int, end: int, language: str) -> bool:
    """Whether one of the next words is a role ("Press Association Political Correspondent")."""
    words = [word.group().casefold() for word in NAME_WORD.finditer(text, position, end)]
    return any(word in roles(language) for word in words[:MOST_NAME_WORDS])


def staff(text: str, position: int, end: int, language: str) -> bool:
    """Whether a role stands for the name ("By Staff Reporter", "By our own correspondent")."""
    words = [word.group().casefold() for word in NAME_WORD.finditer(text, position, end)]
    return 0 < len(words) <= 4 and words[-1] in roles(language)


def tail(text: str, position: int, end: int, language: str) -> tuple[bool, str | None, int | None]:
    """Whether what follows the names can end a byline; the agency and where the date in it starts."""
    opening = TAIL.match(text, position, end)
    if opening and opening.group(1) and links(language).get(opening.group(1).lower()) != "follows":
        opening = None
    if not opening and not staff(text, position, end, language):
        return False, None, None
    agency: str | None = None
    date_start: int | None = None
    cursor = opening.end() if opening else position
    for word in TAIL_WORD.finditer(text, position, end):
        if word.start() < cursor:
            continue
        if date_start is None and (dated := moment_at(text, word.start(), end, None)):
            date_start, cursor = word.start(), dated[0]
        elif (
            word.group()[0].islower()
            and word.group() not in links(language)
            and text.find("@", position, word.end() + 1) < 0
        ):
            return False, None, None
    piece = text[opening.end() if opening else position : end]
    for part in TAIL_PARTS.split(piece):
        agency = agency or first_words_source(part)
    return True, agency, date_start


def first_words_source(part: str) -> str | None:
    """The agency at the start of "AP Business Writer" or "Press Association Political Correspondent"."""
    words = part.split()
    sources = (source_named(" ".join(words[:count])) for count in (3, 2, 1) if count <= len(words))
    return next((source for source in sources if source), None)


def split_at(text: str, start: int, end: int, sign: str) -> tuple[tuple[int, int], ...]:
    """The trimmed ranges between the signs."""
    found = []
    while start < end:
        cut = text.find(sign, start, end)
        stop = end if cut < 0 else cut
        while start < stop and text[start].isspace():
            start += 1
        last = stop
        while last > start and text[last - 1].isspace():
            last -= 1
        found.append((start, last))
        start = stop + 1
    return tuple(found)


#: The rules that look at any paragraph above the body, in the order they are tried.
RULES = (opened, initialled)
