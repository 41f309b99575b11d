"""The bodies of the state that offices belong to, where the article prints them: a senator's Senate."""

import functools
import re
from collections.abc import Iterator

from newsparse import lexicon
from newsparse.attribution.context import Context, Range
from newsparse.name_words import word_class
from newsparse.roles import head_of_role, is_home
from newsparse.source import Source
from newsparse.tokens import places_of

FIELDED = frozenset(("Department", "Ministry"))  #: what has a field in its name
CHAMBERS = frozenset(("House", "Senate"))  #: whose members come from somewhere
WITH_WORD_BEFORE = FIELDED | {"Court"}  #: what is not told by one word
#: What stands behind "Department of".
FIELD = re.compile(r"[NMg]{1,3}(?:,[NM]{1,2})?(?:,?c[NM]{1,3})?")
MOST = 4  #: tokens of a country's name


def implied(source: Source, named: dict[str, str]) -> str | None:
    """The body of the state that an office belongs to, if the article prints it: a senator's Senate."""
    printed = (source.role or "").replace(".", "").split()
    if not printed:
        return None
    words = [word.lower() for word in printed]
    head = head_of_role(words)
    offices = (" ".join(words[max(0, head - 1) : head + 1]), printed[head], words[head], *words[head - 1 : head])
    row = next(filter(None, map(lexicon.table("en/office-bodies").get, offices)), "")
    homes = list(filter(is_home, source.affiliations))
    for body in _alternatives(row):
        found = _body(body, words, head, named)
        of_state = body in CHAMBERS or body in FIELDED or not homes  # not "Ohio Attorney General"
        if found is not None and (of_state or any(home in found for home in homes)):
            return found
    return None


def _body(body: str, words: list[str], head: int, named: dict[str, str]) -> str | None:
    """How the article prints the body of an office, whose field stands before its noun or behind "of"."""
    if body not in FIELDED:
        return named.get(body)
    field = next(iter(words[head + 2 :]), "") if words[head + 1 : head + 2] == ["of"] else words[head - 1]
    return named.get(f"{field.capitalize()} {body}")


def offices(context: Context) -> dict[str, str]:
    """The chambers, courts and departments that the article prints, as fully as it does, by name or field."""
    found: dict[str, str] = {}
    for body in sorted(_bodies().intersection(context.tokens)):
        for index in places_of(body, context.tokens):
            if body in WITH_WORD_BEFORE:
                for field, span in _fields(context, index):
                    found.setdefault(f"{field} {body}", context.printed(span))
            elif (printed := _chamber(context, index)) is not None:
                found[body] = max(found.get(body, ""), printed, key=len)
    return found


def _fields(context: Context, index: int) -> Iterator[tuple[str, Range]]:
    """The words of its field by which a body may be meant: "Rain Department", "Department of Land and Rain"."""
    tokens = context.tokens
    if context.bare[index + 1 : index + 2] == "f":
        match = FIELD.match(context.bare, index + 2)
        if match is not None:
            yield from ((tokens[place], (index, match.end())) for place in dict.fromkeys((index + 2, match.end() - 1)))
    elif index and tokens[index - 1][:1].isupper():
        start = index - 1
        ranked = word_class(tokens[start]) == "rank"  # "Lund Police Department"
        for before in range(start - 1, max(-1, start - MOST), -1):
            fielded = tokens[before].istitle() and word_class(tokens[before]) == "field"
            if not fielded and not (ranked and context.bare[before] == "N"):
                break
            start = before
        yield from ((tokens[place], (start, index + 1)) for place in dict.fromkeys((start, index - 1)))


def _chamber(context: Context, index: int) -> str | None:
    """The chamber named at a token, with its country: "the U.S. Senate", "House of Representatives"; no state's."""
    first, last = index, index + 1
    if context.bare[last : last + 2] == "fg":
        last += 2
    for start in range(index - 1, max(-1, index - MOST), -1):
        if context.printed((start, index)) in _countries():
            first = start
    if 0 < first == index and context.tokens[index - 1][:1].isupper() and context.bare[index - 1] != "D":
        return None
    return context.printed((first, last))


@functools.cache
def _countries() -> frozenset[str]:
    return lexicon.words("countries")


@functools.cache
def _bodies() -> frozenset[str]:
    """The last words of the names of bodies: "Department", "Senate"."""
    bodies = (body for row in lexicon.table("en/office-bodies").values() for body in _alternatives(row))
    return frozenset(body.split()[-1] for body in bodies)


def _alternatives(row: str) -> list[str]:
    """The bodies of an office, one of which it belongs to: "Defense Department, Pentagon"."""
    return row.split(", ")
