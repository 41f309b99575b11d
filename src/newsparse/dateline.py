"""Datelines: where, when and by which agency a story was filed, in front of its first sentence.

The start of a paragraph is scanned once into :class:`Parts`; then a table of named rules says
whether these parts in this order make a dateline. The first rule that agrees wins.
"""

import datetime as dt
import re
from collections.abc import Callable
from typing import NamedTuple

from newsparse import lexicon
from newsparse.agencies import LONGEST_NAME, agency_named
from newsparse.dates import Moment, Written, date_at, resolved
from newsparse.model import Dateline
from newsparse.places import Place, city_countries, country_of, key, place_at, region_countries

REACH = 140  #: no dateline is longer
SHORT_LINE = 60  #: a dateline may fill it; a longer paragraph needs a sign that parts the dateline from the text
HINT_WITHIN = 100
HINT = re.compile(r"[—–―−(/:_】社]|-[-\s]|-(?=[^\W\d_a-z])")
GAP = re.compile(r"\s?[,.،]?\s{0,2}")
PAREN = re.compile(rf"\(([^()\n]{{1,{LONGEST_NAME}}})\)")
SLASH = re.compile(r"/([^/\s][^/\n]{0,20}(?:/[^/\n]{1,12})?)/(?=\s*[-–—.]|\s)")
BARE = re.compile(r"[^\W\d_][\w./-]*(?: [A-Z][\w]+){0,2}")
SEPARATOR = re.compile(r"\s{0,3}(?:(\.)?\s?(--+|[-–—―−_]+)|(:)|(\.))(?=\s|[^\W_]|[“\"'‘<(]|$)\s*")
AGENCY_FIRST = re.compile(r"([A-Z]{2,8})(?: [A-Z]{2,8})?\s[-–—]\s")
SPACES = re.compile(r"\s*")
CAPITAL_OR_QUOTE = re.compile(r"[“\"'‘„«(<]?\s?[^\W_]")
LISTED_VALUE = re.compile(r"\w+/\d")  # "Sunny/34 degrees": a table, not a report
ANOTHER_DASH = re.compile(r"[^.!?\n]{0,100}?\s(?:--|[-–—])\s")
HAN_LINE = re.compile(r"([\u4e00-\u9fff]{2,4}社)([\u4e00-\u9fff]{1,8}?)((?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:[电電]|\s*[（(])?\s*")
HAN_BRACKET = re.compile(r"【((?:\d{4}年)?\d{1,2}月\d{1,2}日)\s?([^】]{1,20})】\s*")


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


class Found(NamedTuple):
    """A dateline and the rule that found it; `weak` ones count only where the text begins."""

    rule: str
    weak: bool
    parts: Parts


def scan(text: str, start: int, end: int) -> Parts:
    """Reads the parts of a dateline at `start`, those that are there, in the order of the wild."""
    reach = min(end, start + REACH)
    first = AGENCY_FIRST.match(text, start, reach)
    agency: tuple[int, int] | None = None
    name, bare = (agency_named(first.group(1)), True) if first else (None, False)
    cursor = start
    if first and name:
        agency, cursor = first.span(1), first.end()
    place = place_at(text, cursor, reach)
    if place and agency_named(text[place.start : place.end]):
        place = None
    region = (place.region_start, place.end) if place and place.region_start is not None else None
    written: Written | None = None
    if place:
        cursor = place.end
    for _ in range(3):
        ahead = GAP.match(text, cursor, reach).end()  # type: ignore[union-attr]  # it matches nothing too
        if written is None and (written := date_at(text, ahead, reach) or weekday_date_at(text, ahead, reach)):
            cursor = written.end
        elif agency is None and (paren := PAREN.match(text, ahead, reach)):
            inner = date_at(text, ahead + 1, paren.end())
            if written is None and inner and inner.end == paren.end() - 1:
                written = inner
            elif place and region is None and not agency_named(paren.group(1)) and not paren.group(1).isupper():
                region = paren.span(1)
            else:
                agency, name = paren.span(1), agency_named(paren.group(1))
            cursor = paren.end()
        elif agency is None and (slash := SLASH.match(text, ahead, reach)) and agency_named(slash.group(1)):
            agency, name, cursor = slash.span(1), agency_named(slash.group(1)), slash.end()
        elif agency is None and written and (word := BARE.match(text, ahead, reach)) and agency_named(word.group()):
            agency, name, bare, cursor = word.span(), agency_named(word.group()), True, word.end()
        else:
            break
    return Parts(start, place, region, written, agency, name, bare, *separation(text, cursor, end))


def weekday_date_at(text: str, start: int, end: int) -> Written | None:
    """The date behind a weekday (``Thursday, March 3``)."""
    word = BARE.match(text, start, end)
    if not word or word.group().rstrip(".").casefold() not in lexicon.words("weekdays"):
        return None
    return date_at(text, GAP.match(text, word.end(), end).end(), end)  # type: ignore[union-attr]


def separation(text: str, cursor: int, end: int) -> tuple[str, int, int]:
    """The kind of separator at `cursor`, where it ends, and where the text goes on behind it."""
    rest = SPACES.match(text, cursor, end).end()  # type: ignore[union-attr]
    if rest >= end or (text[rest] == "." and rest + 1 >= end):
        return "end", end, end
    mark = SEPARATOR.match(text, cursor, end)
    if not mark:
        return "none", cursor, rest
    dot, dash, colon, stop = mark.groups()
    kind = "dot-dash" if dash and dot else "dash" if dash else "colon" if colon else "dot"
    return kind, max(mark.end(group) for group in (2, 3, 4)), mark.end()


# The rules. Each looks at the text and the parts, and says whether they are a dateline.

DASHES = ("dash", "dot-dash")


def place_date_agency(text: str, parts: Parts, end: int) -> bool:
    """All three, parted from the text in any way, or not at all where a sentence starts."""
    if not (parts.place and parts.written and parts.agency):
        return False
    if parts.bare and parts.place.start == parts.start:
        return parts.separator in (*DASHES, "end", "dot", "colon")
    if parts.separator == "none":
        return parts.name is not None and opens_sentence(text, parts.body)
    return parts.name is not None or parts.separator in DASHES


def place_agency(text: str, parts: Parts, end: int) -> bool:
    """A place and an agency; unknown agencies only behind capitals and before a dash."""
    if not (parts.place and parts.agency) or parts.written:
        return False
    if parts.name is None:
        return parts.place.capitals and parts.separator in DASHES and text[slice(*parts.agency)].isupper()
    if parts.separator == "none":
        known = parts.place.capitals or key(text[parts.place.start : parts.place.city_end]) in city_countries()
        return known and opens_sentence(text, parts.body)
    return True


def place_date(text: str, parts: Parts, end: int) -> bool:
    """A place and a date before a dash or a colon."""
    if not (parts.place and parts.written) or parts.agency or parts.separator not in (*DASHES, "colon"):
        return False
    return not LISTED_VALUE.match(text, parts.body, end)


def place_date_alone(text: str, parts: Parts, end: int) -> bool:
    """A place and a date that fill a line of their own."""
    return bool(parts.place and parts.written and parts.agency is None and parts.separator == "end")


def date_agency(text: str, parts: Parts, end: int) -> bool:
    """A date and an agency, the place left out."""
    if parts.place or not (parts.written and parts.name) or parts.bare:
        return False
    return parts.separator in (*DASHES, "colon", "end") or opens_sentence(text, parts.body)


def agency_alone(text: str, parts: Parts, end: int) -> bool:
    """An agency in brackets, and nothing else."""
    if parts.place or parts.written or parts.bare or not parts.name:
        return False
    return parts.separator in DASHES or (parts.separator == "none" and opens_sentence(text, parts.body))


def place_dash(text: str, parts: Parts, end: int) -> bool:
    """A place and a dash: capitals, a city of the list, or a region of the lists behind it."""
    place = parts.place
    if not place or parts.written or parts.agency or parts.separator != "dash" or not opens_prose(text, parts.body, end):
        return False
    if is_label(text, place):
        return False
    glued = not text[place.end].isspace()
    if parts.region and key(text[slice(*parts.region)].rpartition(",")[2]) in region_countries():
        return not glued
    if glued and text[place.end] != "—":
        return False
    known = place.region_start is None and key(text[place.start : place.end]) in city_countries()
    if place.capitals:
        return known or (place.words <= 3 and (not parts.region or place.end - place.start < 40))
    return known and not ANOTHER_DASH.match(text, parts.body, end)


def place_colon(text: str, parts: Parts, end: int) -> bool:
    """A city of the list and a colon before a whole paragraph."""
    place = parts.place
    if not place or parts.written or parts.agency or parts.separator != "colon":
        return False
    known = key(text[place.start : place.city_end]) in city_countries()
    return known and end - parts.body >= 80 and opens_prose(text, parts.body, end)


Rule = Callable[[str, Parts, int], bool]
#: The rules in the order they are tried, by their public ids; True marks the weak ones.
RULES: tuple[tuple[str, Rule, bool], ...] = (
    ("dateline.place-date-agency", place_date_agency, False),
    ("dateline.place-agency", place_agency, False),
    ("dateline.place-date", place_date, False),
    ("dateline.place-date-alone", place_date_alone, False),
    ("dateline.date-agency", date_agency, False),
    ("dateline.agency-alone", agency_alone, False),
    ("dateline.place-dash", place_dash, True),
    ("dateline.place-colon", place_colon, True),
)


def find_dateline(text: str, start: int, end: int) -> Found | None:
    """The dateline that opens the paragraph from `start` to `end`.

    >>> find_dateline("DALLAS (AP) — Rain fell.", 0, 24).rule
    'dateline.place-agency'
    """
    if end - start > SHORT_LINE and not HINT.search(text, start, start + HINT_WITHIN):
        return None
    if text[start : start + 1] >= "\u3000":
        return han_dateline(text, start, end)
    parts = scan(text, start, end)
    for name, holds, weak in RULES:
        if holds(text, parts, end):
            return Found(name, weak, parts)
    return None


def han_dateline(text: str, start: int, end: int) -> Found | None:
    """The Chinese forms, which need no spaces: agency, place and date, or date and agency in brackets."""
    if found := HAN_LINE.match(text, start, end):
        place = Place(found.start(2), found.end(2), found.end(2), None, 1, True)
        agency, date, rule = found.span(1), found.start(3), "dateline.han"
    elif found := HAN_BRACKET.match(text, start, end):
        place, agency, date, rule = None, found.span(2), found.start(1), "dateline.han-bracket"
    else:
        return None
    behind = len(found.group().rstrip()) + start
    name = agency_named(text[slice(*agency)])
    parts = Parts(start, place, None, date_at(text, date, end), agency, name, False, "none", behind, found.end())
    return Found(rule, False, parts)


def opens_sentence(text: str, position: int) -> bool:
    """Whether a sentence can start here: a capital, a digit, a mark or a letter without case."""
    found = CAPITAL_OR_QUOTE.match(text, position)
    return bool(found and not found.group()[-1].islower())


def opens_prose(text: str, position: int, end: int) -> bool:
    """Whether a paragraph of sentences starts here, and not the second half of a headline."""
    if not opens_sentence(text, position) or end - position < 20:
        return False
    sample = text[position : min(end, position + 200)]
    return not sample.isupper() and (end - position >= 100 or text[end - 1] in ".!?…\"”’:")


def is_label(text: str, place: Place) -> bool:
    """Whether the capitals name no place but a sort of story (``EXCLUSIVE``, ``FACT CHECK``)."""
    printed = text[place.start : place.end].upper()
    labels = lexicon.words("labels")
    return printed in labels or any(word in labels for word in printed.split()) or "'S" in printed or "’S" in printed


def dateline_of(text: str, found: Found, known: Moment | None) -> Dateline:
    """The model's object for a dateline; `known` gives a year to a date without one."""
    parts = found.parts
    city = region = None
    printed = ""
    if place := parts.place:
        city = text[place.start : place.city_end]
        region = text[slice(*parts.region)] if parts.region else None
        last = max(place.end, parts.region[1] + 1) if parts.region and parts.region[0] > place.end else place.end
        printed = text[place.start : last]
    date: dt.date | None = resolved(parts.written, known) if parts.written else None
    agency = parts.name or (text[slice(*parts.agency)] if parts.agency else None)
    country = country_of(city, region) if city else None
    return Dateline(
        parts.start, parts.end, text[parts.start : parts.end], printed, city, region, country, agency, date
    )
