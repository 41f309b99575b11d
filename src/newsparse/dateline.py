"""Datelines: where, when and by which agency a story was filed, in front of its first sentence.

The start of a paragraph is scanned once; then a table of named rules says whether the parts in
this order make a dateline. The first rule that agrees wins.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from newsparse import lexicon
from newsparse.agencies import agency_named
from newsparse.dateline_parts import Parts, label_end, scan, scan_behind_agency
from newsparse.dateline_signs import (
    DASHES,
    FINISHED,
    FIRST_WORD,
    another_place_or_dash,
    could_be_named,
    dashed,
    in_list,
    initials,
    names_other,
    opens_byline,
    opens_prose,
    opens_sentence,
    opens_text,
)
from newsparse.dates import Moment, date_at, resolved
from newsparse.model import Dateline
from newsparse.places import Place, country_of, has_known_city, is_country, is_known, names_person

SHORT_LINE = 60  #: a dateline may fill it; a longer paragraph needs a sign that parts the dateline from the text
HINT_WITHIN = 100
DIGIT = re.compile(r"\d")
HINT = re.compile(r"[—–―−(/:_】社]|-[-\s]|-(?=[^\W\d_a-z])")
LISTED_VALUE = re.compile(r"\w+/\d")  # "Cloudy/51 degrees": a table, not a report
COUNT = re.compile(r"(?!\d)|\d+(?:[.,]\d+)*\s[^\W\d_]")  # "12 people died", not "3, Barcelona 2"
CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:-TV)?")  #: of a broadcaster in the US
LEAD = 80  #: the first paragraph of a report is longer than this, a headline is not
SHORT_PROSE = 60  #: a report is longer, or ends like a sentence
HAN_DATE = r"((?:\d{4}年)?\d{1,2}月\d{1,2}日)"
HAN_LINE = re.compile(rf"([\u4e00-\u9fff]{{2,4}}社)([\u4e00-\u9fff]{{1,8}}?){HAN_DATE}(?:[电電]|\s*[（(])?\s*")
HAN_BRACKET = re.compile(rf"【{HAN_DATE}\s?([^】]{{1,20}})】\s*")


class Found(NamedTuple):
    """A dateline and the rule that found it; `weak` ones count only where the text begins."""

    rule: str
    weak: bool
    parts: Parts


# The rules. Each looks at the text and the parts, and says whether they are a dateline.


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
    """A place and an agency; one that is unknown only behind a known place in capitals, or with a call sign."""
    place = parts.place
    if not (place and parts.agency) or parts.written:
        return False
    if not is_known(text, place) and (opens_byline(text, place) or names_other(text, place)):
        return False
    filed = text[slice(*parts.agency)]
    if parts.name is None:
        local = CALL_SIGN.fullmatch(filed) is not None or is_known(text, place)
        return place.capitals and local and parts.separator in DASHES and filed.isupper()
    if filed == initials(text, place) or (parts.bare and parts.separator not in DASHES):
        return False
    if parts.separator == "none":
        return (place.capitals or has_known_city(text, place)) and opens_sentence(text, parts.body)
    return True


def place_date(text: str, parts: Parts, end: int) -> bool:
    """A place and a date before a dash or a colon."""
    place = parts.place
    if not (place and parts.written) or parts.agency or parts.separator not in (*DASHES, "colon"):
        return False
    if LISTED_VALUE.match(text, parts.body, end) or not could_be_named(text, parts):
        return False
    if place.capitals or end - parts.body >= SHORT_PROSE or text[end - 1] in FINISHED:
        return True
    return has_known_city(text, place) and not in_list(text, parts.start, end)


def place_date_alone(text: str, parts: Parts, end: int) -> bool:
    """A place and a date that fill a line of their own."""
    place = parts.place
    if not (place and parts.written and parts.agency is None and parts.separator == "end"):
        return False
    return could_be_named(text, parts) and (place.capitals or has_known_city(text, place) or is_known(text, place))


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


def known_place_dash(text: str, parts: Parts, end: int) -> bool:
    """A place in capitals and a dash, where the lists have the city or the region."""
    place = parts.place
    return bool(place and place.capitals and is_known(text, place) and dashed(text, parts, end))


def place_dash(text: str, parts: Parts, end: int) -> bool:
    """A place and a dash: any capitals that could name a place, or a place of the lists."""
    place = parts.place
    if not place or not dashed(text, parts, end):
        return False
    if parts.region and parts.region[0] > place.end and not (place.capitals or has_known_city(text, place)):
        return False  # a name with what somebody is behind it
    if names_person(text, place):
        return False
    if is_known(text, place):
        return place.region_start is not None or not another_place_or_dash(text, parts, end)
    short = place.words <= 3 and place.end - place.start > 3 and (not parts.region or place.end - place.start < 40)
    return place.capitals and short and could_be_named(text, parts) and not is_country(text[place.start : place.end])


def place_colon(text: str, parts: Parts, end: int) -> bool:
    """A city of the list and a colon before a whole paragraph."""
    place = parts.place
    if not place or parts.written or parts.agency or parts.separator != "colon":
        return False
    if not has_known_city(text, place) or not COUNT.match(text, parts.body, end):
        return False
    first = FIRST_WORD.match(text, place.start)
    if not place.capitals and first and first.group() in lexicon.words("given-names"):
        return False  # somebody whose turn it is in an interview
    if end - parts.body < LEAD and opens_text(text, parts.start, end):
        return False  # a headline
    return opens_prose(text, parts.body, end)


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
        ("DALLAS (AP) —", "Berlin (dpa/lno) –", "LIMA (XYZ) —", "LOWER QUAY (WQAY) —"),
        ("Ana Ruiz (Independent) —", "Associated Press (AP) reporters said.", "APPLE (AAPL) —"),
    ),
    Rule(
        "dateline.place-date",
        place_date,
        False,
        ("des moines, april 7 -", "Kinshasa, 1 February:", "NEW YORK and CHICAGO (December 22, 2013) —"),
        ("Stony Ferry, May 2 - Cloudy/51 degrees -", "Friday, March 3:", "Ana Ruiz, March 3 -"),
    ),
    Rule("dateline.place-date-alone", place_date_alone, False, (), ("PARIS, Aug 31 was fine.",)),
    Rule("dateline.date-agency", date_agency, False, ("Jan. 5 (Bloomberg) --",), ("Jan. 5 (Thursday) --",)),
    Rule("dateline.agency-alone", agency_alone, False, ("(Bloomberg) --", "(EFE).-"), ("(Foto: dpa)", "(Laughter) --")),
    Rule(
        "dateline.known-place-dash",
        known_place_dash,
        False,
        ("WASHINGTON --", "STONY FERRY, Iowa —", "LOS ANGELES—"),
        ("LOWER QUAY —", "Paris - the city of lights -"),
    ),
    Rule(
        "dateline.place-dash",
        place_dash,
        True,
        ("LOWER QUAY —", "Cedar Rapids, Iowa —", "Moscow —"),
        ("EXCLUSIVE –", "NORWAY'S FERRIES -", "Ana Ruiz —", "Paris - the city of lights -", "NO DEAL —"),
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
    first = text[start : start + 1]
    if first >= "\u3000":
        return han_dateline(text, start, end)
    if first in "(/" and (parts := scan_behind_agency(text, start, end)) and place_date_agency(text, parts, end):
        return Found(RULES[0].id, RULES[0].weak, parts)
    behind = label_end(text, start, end)
    if found := ruled(text, scan(text, behind, end), end):
        return found if behind == start or not found.weak else None
    return None


def ruled(text: str, parts: Parts, end: int) -> Found | None:
    """What the first rule that agrees makes of the parts."""
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
    parts = Parts(
        start, place, None, date_at(text, date, end), agency, name, False, "none", behind, behind, found.end()
    )
    return Found(rule, False, parts)


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
