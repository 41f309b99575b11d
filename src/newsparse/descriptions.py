"""What the words around a name say of its bearer: title, role, affiliation."""

import re
from typing import NamedTuple

from newsparse.attribution.context import Context, Range
from newsparse.names import Name

#: An apposition behind a name, up to its comma or the end: ", a specialist in …,"
APPOSITION = re.compile(r",(?=[DH]|[nN]*[rM])(?P<phrase>[DHnrgoNMeuzZESfict0RY'/]+)(?=[,.<\-;(VbF]|$)")
AGE = re.compile(r",0(?=,)")
AFFILIATION = re.compile(r"[fi]D?(?=[NM])(?P<organization>[NMS0'ficD&]+)(?=[,.<;VZFbhmdRi\-(:Y]|$)")
BESIDE = frozenset("nrgoNMe'S")
LINKS = frozenset(("of", "at", "for", "from", "with"))


class Description(NamedTuple):
    """A phrase that tells what somebody is, and the organization it names, if any."""

    phrase: Range
    role: Range | None
    affiliation: Range | None


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
    start = name.bare
    while start > 0 and tags[start - 1] in BESIDE and name.bare - start < 12:
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
    return Description((start, end), (start, end), None)


def behind(context: Context, name: Name) -> Description | None:
    """The apposition or the of-phrase behind a name."""
    tags = context.bare
    end = name.end
    if end < len(tags) and tags[end] in "fi":
        affiliation = _affiliation(context, end)
        return Description((end, affiliation[1]), None, affiliation) if affiliation is not None else None
    while (age := AGE.match(tags, end)) is not None:
        end = age.end()
    match = APPOSITION.match(tags, end, end + 40)
    if match is None:
        return None
    start, stop = match.span("phrase")
    while start < stop and tags[start] in "DR":
        start += 1
    while stop > start and tags[stop - 1] in "RY":
        stop -= 1
    if stop - start < 1:
        return None
    for index in range(stop - 1, start, -1):
        if tags[index] in "fi":
            affiliation = _affiliation(context, index, stop)
            if affiliation is not None:
                return Description((start, stop), (start, index), affiliation)
    return Description((start, stop), (start, stop), None)


def _affiliation(context: Context, index: int, stop: int | None = None) -> Range | None:
    """The organization behind the preposition at `index`, up to `stop` or the phrase's end."""
    match = AFFILIATION.match(context.bare, index)
    if match is None or context.word(index) not in LINKS:
        return None
    start, end = match.span("organization")
    while end > start and context.bare[end - 1] in "fiDc":
        end -= 1
    return (start, end) if end > start and (stop is None or end >= stop) else None
