"""The parts of a dateline as they stand in the text: place, date, agency, separator.

The start of a paragraph is scanned once; whether what was found makes a dateline is for the
rules of :mod:`newsparse.dateline` to say.
"""

import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.agencies import LONGEST_NAME, agency_named
from newsparse.dates import Written, date_at
from newsparse.places import WORD, Place, place_at

REACH = 140  #: no dateline is longer
GAP = re.compile(r"\s?[,.،]?\s{0,2}")
PAREN = re.compile(rf"\(([^()\n]{{1,{LONGEST_NAME}}})\)")
SLASH = re.compile(r"/([^/\s][^/\n]{0,20}(?:/[^/\n]{1,12})?)/(?=\s*[-–—.]|\s)")
BARE = re.compile(r"[^\W\d_][\w./-]*(?: [A-Z][\w]+){0,2}")
SEPARATOR = re.compile(r"\s{0,3}(?:(\.)?\s?(--+|[-–—―−_]+)|(:)|(\.))(?=\s|[^\W_]|[“\"'‘<(]|$)\s*")
AGENCY_FIRST = re.compile(r"([A-Z]{2,8})(?: [A-Z]{2,8})?\s[-–—]\s")
SPACES = re.compile(r"\s*")


class Parts(NamedTuple):
    """What stands at the start of a paragraph: place, date and agency, and what parts them from the text.

    `separator` is dash, dot-dash, colon, dot, none or end (of the paragraph); `end` is behind
    it and `body` where the text goes on. `agency` is as printed, `name` normalised if known.
    """

    start: int
    place: Place | None
    region: tuple[int, int] | None
    written: Written | None
    agency: tuple[int, int] | None
    name: str | None
    bare: bool
    separator: str
    end: int
    body: int


class Filed(NamedTuple):
    """An agency in a dateline: its range, its normal name if known, whether it stands without brackets."""

    span: tuple[int, int]
    name: str | None
    bare: bool
    end: int


def scan(text: str, start: int, end: int) -> Parts:
    """Reads the parts of a dateline at `start`, those that are there, in the order of the wild.

    >>> parts = scan("LIMA, March 3 (AP) — Rain fell.", 0, 31)
    >>> parts.written.day, parts.name, parts.separator
    (3, 'AP', 'dash')
    """
    reach = min(end, start + REACH)
    agency = agency_first(text, start, reach)
    cursor = agency.end if agency else start
    place = place_at(text, cursor, reach)
    if place and agency_named(text[place.start : place.end]):
        place = None
    region: tuple[int, int] | None = None
    if place:
        cursor = place.end
        region = None if place.region_start is None else (place.region_start, place.end)
    written: Written | None = None
    for _ in range(3):
        ahead = GAP.match(text, cursor, reach).end()  # type: ignore[union-attr]  # it matches nothing too
        if written is None and (written := day_at(text, ahead, reach)):
            cursor = written.end
        elif written is None and (written := date_in_brackets(text, ahead, reach)):
            cursor = written.end + 1
        elif place and region is None and (region := region_in_brackets(text, ahead, reach)):
            cursor = region[1] + 1
        elif agency is None and (agency := agency_at(text, ahead, reach, bare_too=written is not None)):
            cursor = agency.end
        else:
            break
    separator, behind, body = separation(text, cursor, end)
    span, name, bare = (agency.span, agency.name, agency.bare) if agency else (None, None, False)
    return Parts(start, place, region, written, span, name, bare, separator, behind, body)


def agency_first(text: str, start: int, end: int) -> Filed | None:
    """The agency in front of the place ("ANSA - ROMA, 1 marzo -")."""
    found = AGENCY_FIRST.match(text, start, end)
    name = agency_named(found.group(1)) if found else None
    return Filed(found.span(1), name, True, found.end()) if found and name else None


def day_at(text: str, start: int, end: int) -> Written | None:
    """The date at `start`, behind a weekday or not."""
    if date := date_at(text, start, end):
        return date
    word = WORD.match(text, start, end)
    if not word or word.group().rstrip(".").casefold() not in lexicon.words("weekdays"):
        return None
    return date_at(text, GAP.match(text, word.end(), end).end(), end)  # type: ignore[union-attr]


def date_in_brackets(text: str, start: int, end: int) -> Written | None:
    """The date that fills brackets ("(December 22, 2013)")."""
    paren = PAREN.match(text, start, end)
    date = date_at(text, start + 1, paren.end()) if paren else None
    return date if date and paren and date.end == paren.end() - 1 else None


def region_in_brackets(text: str, start: int, end: int) -> tuple[int, int] | None:
    """What stands in brackets behind a city and is no agency ("Amritsar (Punjab)")."""
    paren = PAREN.match(text, start, end)
    if not paren or agency_named(paren.group(1)) or paren.group(1).isupper():
        return None
    return paren.span(1)


def agency_at(text: str, start: int, end: int, *, bare_too: bool) -> Filed | None:
    """The agency at `start`: in brackets, between slashes or, behind a date, with neither."""
    if paren := PAREN.match(text, start, end):
        return Filed(paren.span(1), agency_named(paren.group(1)), False, paren.end())
    if (slash := SLASH.match(text, start, end)) and (name := agency_named(slash.group(1))):
        return Filed(slash.span(1), name, False, slash.end())
    if bare_too and (word := BARE.match(text, start, end)) and (name := agency_named(word.group())):
        return Filed(word.span(), name, True, word.end())
    return None


def separation(text: str, cursor: int, end: int) -> tuple[str, int, int]:
    """The kind of separator at `cursor`, where it ends, and where the text goes on behind it."""
    rest = SPACES.match(text, cursor, end).end()  # type: ignore[union-attr]
    if rest >= end or (text[rest] == "." and rest + 1 >= end):
        return "end", end, end
    mark = SEPARATOR.match(text, cursor, end)
    if not mark:
        return "none", cursor, rest
    dot, dash, colon, _ = mark.groups()
    kind = "dot-dash" if dash and dot else "dash" if dash else "colon" if colon else "dot"
    return kind, max(mark.end(group) for group in (2, 3, 4)), mark.end()
