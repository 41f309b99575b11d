"""Datelines: where, when and by which agency a story was filed, in front of its first sentence.

The start of a paragraph is scanned once; then a table of named rules says whether the parts in
this order make a dateline. The first rule that agrees wins.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from newsparse import lexicon
from newsparse.agencies import agency_named
from newsparse.dateline_parts import Parts, scan
from newsparse.dates import Moment, date_at, resolved
from newsparse.model import Dateline
from newsparse.places import Place, city_countries, country_of, key, region_countries

SHORT_LINE = 60  #: a dateline may fill it; a longer paragraph needs a sign that parts the dateline from the text
HINT_WITHIN = 100
DIGIT = re.compile(r"\d")
HINT = re.compile(r"[—–―−(/:_】社]|-[-\s]|-(?=[^\W\d_a-z])")
CAPITAL_OR_QUOTE = re.compile(r"[“\"'‘„«(<]?\s?[^\W_]")
LISTED_VALUE = re.compile(r"\w+/\d")  # "Cloudy/51 degrees": a table, not a report
ANOTHER_DASH = re.compile(r"[^.!?\n]{0,100}?\s(?:--|[-–—])\s")
HAN_DATE = r"((?:\d{4}年)?\d{1,2}月\d{1,2}日)"
HAN_LINE = re.compile(rf"([\u4e00-\u9fff]{{2,4}}社)([\u4e00-\u9fff]{{1,8}}?){HAN_DATE}(?:[电電]|\s*[（(])?\s*")
HAN_BRACKET = re.compile(rf"【{HAN_DATE}\s?([^】]{{1,20}})】\s*")


class Found(NamedTuple):
    """A dateline and the rule that found it; `weak` ones count only where the text begins."""

    rule: str
    weak: bool
    parts: Parts


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
    if not place or parts.written or parts.agency or parts.separator != "dash":
        return False
    if not opens_prose(text, parts.body, end) or is_label(text, place):
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


class Rule(NamedTuple):
    """A rule: its public id, its test, whether it is weak, and paragraphs that it takes and refuses.

    The text of the examples goes on with "Talks went on." and a second sentence.
    """

    id: str
    holds: Callable[[str, Parts, int], bool]
    weak: bool
    takes: tuple[str, ...]
    refuses: tuple[str, ...]


#: The rules in the order they are tried.
RULES: tuple[Rule, ...] = (
    Rule(
        "dateline.place-date-agency",
        place_date_agency,
        False,
        ("PARIS, Aug 31 (Reuters) -", "ROME, March 13, Reuter -", "ST. PETERSBURG, June 20. /TASS/."),
        ("Officials, on March 3 (a Friday) -", "March 3 (AP) —"),
    ),
    Rule(
        "dateline.place-agency",
        place_agency,
        False,
        ("DALLAS (AP) —", "Berlin (dpa/lno) –", "LIMA (XYZ) —"),
        ("Ana Ruiz (Independent) —", "Associated Press (AP) reporters said."),
    ),
    Rule(
        "dateline.place-date",
        place_date,
        False,
        ("des moines, april 7 -", "Kinshasa, 1 February:", "NEW YORK and CHICAGO (December 22, 2013) —"),
        ("Stony Ferry, May 2 - Cloudy/51 degrees -", "Friday, March 3:"),
    ),
    Rule("dateline.place-date-alone", place_date_alone, False, (), ("PARIS, Aug 31 was fine.",)),
    Rule("dateline.date-agency", date_agency, False, ("Jan. 5 (Bloomberg) --",), ("Jan. 5 (Thursday) --",)),
    Rule("dateline.agency-alone", agency_alone, False, ("(Bloomberg) --", "(EFE).-"), ("(Foto: dpa)", "(Laughter) --")),
    Rule(
        "dateline.place-dash",
        place_dash,
        True,
        ("TALLAHASSEE —", "WASHINGTON --", "Cedar Rapids, Iowa —", "LOS ANGELES—"),
        ("EXCLUSIVE –", "NORWAY'S FERRIES -", "Ana Ruiz —", "Paris - the city of lights -"),
    ),
    Rule("dateline.place-colon", place_colon, True, ("New Delhi:",), ("NY Post:", "FIX IS IN:", "Ana Ruiz:")),
)


def find_dateline(text: str, start: int, end: int) -> Found | None:
    """The dateline that opens the paragraph from `start` to `end`.

    >>> find_dateline("DALLAS (AP) — Rain fell.", 0, 24).rule
    'dateline.place-agency'
    """
    hinted = HINT.search(text, start, min(end, start + HINT_WITHIN))
    if not hinted and (end - start > SHORT_LINE or not DIGIT.search(text, start, end)):
        return None
    if text[start : start + 1] >= "\u3000":
        return han_dateline(text, start, end)
    parts = scan(text, start, end)
    for rule in RULES:
        if rule.holds(text, parts, end):
            return Found(rule.id, rule.weak, parts)
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
    return not sample.isupper() and (end - position >= 100 or text[end - 1] in '.!?…"”’:')


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
    date = resolved(parts.written, known) if parts.written else None
    agency = parts.name or (text[slice(*parts.agency)] if parts.agency else None)
    country = country_of(city, region) if city else None
    return Dateline(parts.start, parts.end, text[parts.start : parts.end], printed, city, region, country, agency, date)
