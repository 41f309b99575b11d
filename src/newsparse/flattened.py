"""Articles flattened into one line: headline, byline and dateline before the report, parted by nothing but spaces.

Only a dateline with an agency is sign enough: without one nobody can tell where a headline ends.
"""

import re

from newsparse import lexicon
from newsparse.agencies import LONGEST_NAME, agency_named
from newsparse.byline import LONGEST as LONGEST_BYLINE
from newsparse.byline import find_byline
from newsparse.dateline import find_dateline
from newsparse.headline import INNER_STOP
from newsparse.layout import Block
from newsparse.places import Place, city_countries, key, region_countries
from newsparse.zones import trimmed

REACH = 400  #: headline, byline and dateline together are not longer
MOST_PLACE_WORDS = 8  #: in a dateline before its agency, the date included
AGENCY = re.compile(rf"[(/]([^()/\n]{{2,{LONGEST_NAME}}})[)/]\s?(?:--?|[–—_])")
WORD_START = re.compile(r"(?<![^\s>])[^\W_]")
OPENER = re.compile(r"\s(?=([^\W\d_]+)\s+[^\W\d_a-z])")


def unflattened(text: str, paragraphs: list[Block], language: str) -> list[Block]:
    """The paragraphs, with the first one cut where a byline and a dateline start inside it.

    >>> text = "Quay Sold By Ana Ruiz OSLO, March 3 (AP) - It rained."
    >>> [text[start:end] for start, end in unflattened(text, [Block(0, len(text))], "en")]
    ['Quay Sold', 'By Ana Ruiz', 'OSLO, March 3 (AP) - It rained.']
    """
    if not paragraphs:
        return paragraphs
    start, end = paragraphs[0]
    dateline = inner_dateline(text, start, end)
    if dateline is None:
        return paragraphs
    byline = inner_byline(text, start, trimmed(text, start, dateline), language)
    starts = [start, *([byline] if byline is not None and byline > start else []), dateline]
    cuts = [Block(first, trimmed(text, first, last)) for first, last in zip(starts, [*starts[1:], end], strict=True)]
    return [*cuts, *paragraphs[1:]]


def inner_dateline(text: str, start: int, end: int) -> int | None:
    """Where a dateline with an agency starts inside a paragraph, no sentence before it."""
    reach = min(end, start + REACH)
    agency = next((found for found in AGENCY.finditer(text, start, reach) if agency_named(found.group(1))), None)
    if agency is None or INNER_STOP.search(text, start, agency.start()):
        return None
    opening = place_before(text, start, end, agency.end())
    if opening is not None and (opening.capitals or opening.words == 1):
        return None
    words = [match.start() for match in WORD_START.finditer(text, start, agency.start())][-MOST_PLACE_WORDS:]
    places = [(word, place) for word in words if (place := place_before(text, word, end, agency.end()))]
    for word, place in places:
        if (place.capitals or opening is None) and key(text[place.start : place.city_end]) in city_countries():
            return word
    unlisted = next((word for word, place in places if place.capitals), start)
    return None if text[start:unlisted].isupper() or unlisted == start else unlisted


def place_before(text: str, start: int, end: int, behind: int) -> Place | None:
    """The place of the dateline at `start`, if that takes in the agency that ends at `behind`."""
    dateline = find_dateline(text, start, end)
    if dateline is None or dateline.weak or dateline.parts.end < behind:
        return None
    place, region = dateline.parts.place, dateline.parts.region
    return place if region is None or key(text[slice(*region)]) in region_countries() else None


def inner_byline(text: str, start: int, end: int, language: str) -> int | None:
    """Where a byline starts that fills the rest of the paragraph up to `end`."""
    openers = lexicon.words(f"{language}/byline-openers")
    for found in OPENER.finditer(text, max(start, end - LONGEST_BYLINE), end):
        if found.group(1).casefold() in openers and find_byline(text, found.end(), end, language):
            return found.end()
    return start if find_byline(text, start, end, language) else None
