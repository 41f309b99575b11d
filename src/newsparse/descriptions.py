"""What the words around a name say of its bearer: title, role, affiliation."""

import re
from typing import NamedTuple

from newsparse.attribution.context import Context, Range
from newsparse.names import Name, names, places

#: An apposition behind a name, up to its comma or the end: ", a specialist in …,"
APPOSITION = re.compile(r",(?=[DH]|[nN]*[rM])(?P<phrase>[DHnrgoNMeuzZESfict0RY'/]+)(?=[,.<\-;(VbF]|$)")
#: The same before a name, from its determiner on: "The mayor of Lund, Ana Ruiz,"
LEADING = re.compile(r"(?:^|(?<=[^nrgoNMeSfiDH]))[DH][nNeS']*[rM](?:[fi]D?[nroN]+)*,$")
#: A preposition and the name behind it.
LINKED = re.compile(r"[fi]D?[NM]")
AGE = re.compile(r",0(?=,)")
BASE = re.compile(r"[^fit]*")
BESIDE = frozenset("nrgoNMe'S")
LINKS = frozenset(("of", "at", "for", "from", "with"))
REACH = 12


class Description(NamedTuple):
    """A phrase that tells what somebody is, and the organization it names, if any."""

    phrase: Range
    role: Range | None
    affiliation: Range | None


def base_end(context: Context, phrase: Range) -> int:
    """Where a noun phrase goes on with a preposition, or its end: behind "mayor" of "the mayor of Lund"."""
    return BASE.match(context.bare, *phrase).end()  # type: ignore[union-attr]  # it matches nothing too


def title_before(context: Context, name: Name) -> str | None:
    """The honorific before a name as printed: "Mr.", "Sen.", "Dr."."""
    tags = context.bare
    index = name.bare - 1
    while index >= 0 and tags[index] == "'":
        index -= 1
    if index < 0 or tags[index] != "M" or context.vocabulary.abbreviations.get(context.word(index)) != "title":
        return None
    end = index + 1 if tags[index + 1] == "'" else index
    return context.text[context.starts[index] : context.ends[end]]


def before(context: Context, name: Name) -> Description | None:
    """The role that stands before a name: "Chinese President Xi Jinping"."""
    tags = context.bare
    if tags[name.start - 1 : name.start] == "," and tags[name.end : name.end + 1] in (",", "."):
        return _leading(context, name)
    start = name.bare
    while start > 0 and tags[start - 1] in BESIDE and name.bare - start < REACH:
        start -= 1
    while start < name.bare and tags[start] in "'S":
        start += 1
    roles = [
        index
        for index in range(start, name.bare)
        if tags[index] == "r"
        or (tags[index] == "M" and context.vocabulary.abbreviations.get(context.word(index)) != "title")
    ]
    if not roles:
        return None
    end = roles[-1] + 1
    if any(tag not in "M'" for tag in tags[end : name.bare]):
        return None
    return Description((start, end), (start, end), _employer(context, start, end))


def _leading(context: Context, name: Name) -> Description | None:
    """The description that a comma parts from the name behind it."""
    tags = context.bare
    floor = max(0, name.start - REACH)
    for start in range(name.start - 3, floor - 1, -1):
        if tags[start] in "DH" and (match := LEADING.match(tags, start, name.start)) is not None:
            return described(context, match.start() + 1, name.start - 1)
    return None


def behind(context: Context, name: Name) -> Description | None:
    """The apposition or the of-phrase behind a name."""
    tags = context.bare
    end = name.end
    if end < len(tags) and tags[end] in "fi":
        if context.word(end) not in LINKS:
            return None
        affiliation = _affiliation(context, end, end + REACH, first=True)
        return Description((end, end), None, affiliation) if affiliation is not None else None
    while (age := AGE.match(tags, end)) is not None:
        end = age.end()
    match = APPOSITION.match(tags, end, end + 40)
    if match is None:
        return None
    start, stop = match.span("phrase")
    while start < stop and tags[start] in "DHR":
        start += 1
    while stop > start and tags[stop - 1] in "RY":
        stop -= 1
    return described(context, start, stop) if stop > start else None


def described(context: Context, start: int, stop: int) -> Description:
    """A noun phrase without its determiner as role and affiliation: "director of the Rain Institute"."""
    affiliation = _affiliation(context, start, stop)
    if affiliation is None:
        return Description((start, stop), (start, stop), _employer(context, start, stop))
    end = affiliation[0] if affiliation[1] == stop else stop
    while end > start and context.bare[end - 1] in "Dfi":
        end -= 1
    return Description((start, stop), (start, end) if end > start else None, affiliation)


def _affiliation(context: Context, start: int, stop: int, *, first: bool = False) -> Range | None:
    """The last name behind "of", "at" or "for" in a phrase; only one at its beginning if `first`."""
    link_and_name = LINKED.match if first else LINKED.search
    if link_and_name(context.bare, start, stop) is None:
        return None
    found: Range | None = None
    for name in names(context, start, min(stop, len(context.bare))):
        link = name.start - 1
        if link >= start and context.bare[link] == "D":
            link -= 1
        if link < start or context.word(link) not in LINKS:
            continue
        if first and link > start:
            return None
        named = name.organization or _is_place(context, name)
        if named or (context.word(link) == "of" and (first or found is None)):
            found = name.start, name.end
        if first:
            return found
    return found


def _employer(context: Context, start: int, stop: int) -> Range | None:
    """The organization or place that stands before a role: "Rain Institute director"."""
    if context.bare[start] not in "NM":
        return None
    for name in names(context, start, stop):
        if name.start == start and (name.organization or _is_place(context, name)):
            return name.start, name.end
    return None


def _is_place(context: Context, name: Name) -> bool:
    return " ".join(name.words) in places()
