"""Places as datelines print them: ``GRAND RAPIDS, Mich.``, ``NEW YORK and CHICAGO``, ``Berlin/Frankfurt``."""

import functools
import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.dates import date_at, misspelt_date_at, months

WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ`](?=[^\W\d_])|\.(?=[^\W\d_])|-(?=[^\W_]))*\.?")
LINK = re.compile(r"([^\S\n]?[,،])[^\S\n]{0,2}\n?|[^\S\n]{1,2}|\n(?=\S)|/")
DIGIT_AHEAD = re.compile(r"\.?\s{0,3}[\dlI]")
GAP = re.compile(r"\.?,?\s{0,2}")
CITY_PREFIXES = frozenset(["st", "ste", "sta", "sto", "mt", "ft", "pt", "pto"])
MOST_WORDS = 4  #: in a city or a region
MOST_PARTS = 4  #: between commas
LONGEST_DATE = 20
SPACES = re.compile(r"\s+")


class Place(NamedTuple):
    """A place: `city_end` is where its first part ends, `region_start` where the next begins.

    `capitals` tells that the city is printed in capitals, `words` how many it has.
    """

    start: int
    end: int
    city_end: int
    region_start: int | None
    words: int
    capitals: bool


def place_at(text: str, start: int, end: int) -> Place | None:
    """The capitalised words at `start` that could name a place, its region included.

    >>> place_at("GRAND RAPIDS, Mich. (AP) — Rain fell.", 0, 37)
    Place(start=0, end=19, city_end=12, region_start=14, words=2, capitals=True)
    """
    small = text[start : start + 1].islower()
    parts: list[tuple[int, int, int]] = []  # start, end, words
    part_start, last, words = start, start, 0
    position = start
    while word := WORD.match(text, position, end):
        if not belongs(text, word, part_start, small):
            break
        words += 1
        last, dotted = word.end(), text[word.end() - 1] == "."
        if dotted and not abbreviates(text, part_start, word):
            last -= 1
        if words > MOST_WORDS:
            return None
        link = LINK.match(text, last, end)
        if not link or last < word.end():
            break
        if link.group(1):
            if len(parts) == MOST_PARTS - 1:
                break
            parts.append((part_start, last, words))
            part_start, words = link.end(), 0
        position = link.end()
    if words:
        parts.append((part_start, last, words))
    if not parts:
        return None
    city_start, city_end, city_words = parts[0]
    capitals = text[city_start:city_end].isupper() or in_capitals(text, city_start, city_end)
    region_start = parts[1][0] if len(parts) > 1 else None
    return Place(start, parts[-1][1], city_end, region_start, city_words, capitals)


def belongs(text: str, word: re.Match[str], part_start: int, small: bool) -> bool:
    """Whether a word can be part of a place's name, the part of which begins at `part_start`."""
    printed = word.group().rstrip(".")
    folded = printed.casefold()
    start, end = word.span()
    inside = start > part_start
    if folded in lexicon.words("weekdays"):
        return inside and not date_at(text, GAP.match(text, end).end(), end + LONGEST_DATE)  # type: ignore[union-attr]
    if DIGIT_AHEAD.match(text, end) and (
        date_at(text, start, end + LONGEST_DATE) if folded in months() else misspelt_date_at(text, start, end + 4)
    ):
        return False
    if printed[0].islower() and not small:
        return inside and (folded in lexicon.words("place-particles") or key(text[part_start:end]) in city_countries())
    return True


def abbreviates(text: str, part_start: int, word: re.Match[str]) -> bool:
    """Whether the full stop behind a word belongs to it (``St.``, ``N.Y.``, ``Mich.``)."""
    printed = word.group()
    return (
        printed[:-1].casefold() in CITY_PREFIXES
        or "." in printed[:-1]
        or len(printed) == 2
        or key(text[part_start : word.end()]) in region_countries()
    )


def in_capitals(text: str, start: int, end: int) -> bool:
    """Whether the words are in capitals, particles (``RIO de JANEIRO``) and ``Mc`` apart."""
    words = [word.group() for word in WORD.finditer(text, start, end)]
    return all(word.isupper() or word in lexicon.words("place-particles") or word[2:].isupper() for word in words)


def key(printed: str) -> str:
    """The form under which the lists are looked up: lower case, single spaces, no full stops."""
    return SPACES.sub(" ", printed).replace(".", "").replace("’", "'").casefold().strip()


@functools.cache
def countries() -> dict[str, str]:
    """The ISO code of each country; some stand where a city does (``SINGAPORE``, ``BAHRAIN``)."""
    return {key(name): code for name, code in lexicon.rows("countries")}


@functools.cache
def region_countries() -> dict[str, str]:
    """The ISO code of the country of each state, province and country, several codes where the name is shared."""
    return countries() | {key(name): code for name, code in lexicon.table("regions").items()}


@functools.cache
def city_countries() -> dict[str, str]:
    """The ISO code of the country of each city that is printed alone."""
    return {key(name): code for name, code in lexicon.rows("cities")}


@functools.cache
def joints() -> re.Pattern[str]:
    """What stands between several cities ("Berlin/Frankfurt", "NEW YORK and CHICAGO")."""
    words = "|".join(row[0] for row in lexicon.rows("place-particles") if row[1:] == ("joins",))
    return re.compile(rf"/|\s(?:{words})\s", re.IGNORECASE)


def country_of(city: str, region: str | None) -> str | None:
    """The ISO 3166-1 code of the country, None where it is not certain.

    >>> country_of("PARIS", None), country_of("PARIS", "Texas"), country_of("Springfield", None)
    ('FR', 'US', None)
    >>> country_of("Berlin/Frankfurt", None), country_of("PARIS and BERLIN", None)
    ('DE', None)
    """
    own = {country_of_city(name) for name in cities_in(city)}
    if region is None:
        return own.pop() if len(own) == 1 else None
    for part in reversed(region.split(",")):
        if codes := region_countries().get(key(part), "").split():
            sure = set(codes) if len(codes) == 1 else own.intersection(codes)
            return sure.pop() if len(sure) == 1 and (len(own) == 1 or own <= sure | {None}) else None
    return None


def country_of_city(city: str) -> str | None:
    """The ISO code of the country in which a city lies that is printed alone."""
    return city_countries().get(key(city)) or countries().get(key(city))


def cities_in(printed: str) -> list[str]:
    """The cities of a place that may be several; "Frankfurt/Main" is one."""
    return [printed] if country_of_city(printed) else joints().split(printed)


def is_known(text: str, place: Place) -> bool:
    """Whether the lists have the city, or the region that it is printed with."""
    if place.region_start is not None:
        return key(text[place.region_start : place.end].rpartition(",")[2]) in region_countries()
    return has_known_city(text, place)


def has_known_city(text: str, place: Place) -> bool:
    """Whether the lists have the city, whatever region is printed with it."""
    return all(key(city) in city_countries() for city in cities_in(text[place.start : place.city_end]))


def is_country(printed: str) -> bool:
    """Whether the words name a country or a state and no city, where nothing is filed."""
    return key(printed) in region_countries() and key(printed) not in city_countries()


def names_person(text: str, place: Place) -> bool:
    """Whether the words read like somebody's name instead ("Ana Ruiz")."""
    first = WORD.match(text, place.start)
    given = first is not None and first.group().capitalize() in lexicon.words("given-names")
    return given and place.words > 1 and not has_known_city(text, place)
