"""Datelines: where, when and by which agency a story was filed, in front of its first sentence.

The start of a paragraph is scanned once; then a table of named rules says whether the parts in
this order make a dateline. The first rule that agrees wins.
"""

import re
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
from newsparse.part_rule import part_rule
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
HAN_LINE = re.compile(rf"([\u4e00-\u9fff]{{2,4}}社)([\u4e00-\u9fff]{{1,8}}?){HAN_DATE}(?:[电電]|\s*[（(]|(?=\s))\s*")
HAN_BRACKET = re.compile(rf"【{HAN_DATE}\s?([^】]{{1,20}})】\s*")


class Found(NamedTuple):
    """A dateline and the rule that found it; `weak` ones count only where the text begins."""

    rule: str
    weak: bool
    parts: Parts


# The rules. Each looks at the text and the parts, and says whether they are a dateline.


@part_rule(
    "dateline.place-date-agency",
    takes=[
        "⟦PARIS, Aug 31 (Reuters) -⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦ROME, March 13, Reuter -⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦ST. PETERSBURG, June 20. /TASS/.⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
    refuses=[
        "Officials, on March 3 (a Friday) - Talks went on, and the board agreed on Tuesday to sell the quay.",
        "March 3 (AP) — Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
)
def place_date_agency(text: str, parts: Parts, end: int) -> bool:
    """All three, parted from the text in any way, or not at all where a sentence starts."""
    if not (parts.place and parts.written and parts.agency):
        return False
    if parts.bare and parts.place.start == parts.start:
        return parts.separator in (*DASHES, "end", "dot", "colon")
    if parts.separator == "none":
        return parts.name is not None and opens_sentence(text, parts.body)
    return parts.name is not None or parts.separator in DASHES


@part_rule(
    "dateline.place-agency",
    takes=[
        "⟦DALLAS (AP) —⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦Berlin (dpa/lno) –⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦LIMA (XYZ) —⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦LOWER QUAY (WQAY) —⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
    refuses=[
        "Ana Ruiz (Independent) — Talks went on, and the board agreed on Tuesday to sell the quay.",
        "Associated Press (AP) reporters said. Talks went on, and the board agreed on Tuesday to sell the quay.",
        "APPLE (AAPL) — Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
)
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


@part_rule(
    "dateline.place-date",
    takes=[
        "⟦des moines, april 7 -⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦Kinshasa, 1 February:⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦NEW YORK and CHICAGO (December 22, 2013) —⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
    refuses=[
        "Stony Ferry, May 2 - Cloudy/51 degrees - Talks went on, and the board agreed on Tuesday to sell the quay.",
        "Friday, March 3: Talks went on, and the board agreed on Tuesday to sell the quay.",
        "Ana Ruiz, March 3 - Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
)
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


@part_rule(
    "dateline.place-date-alone",
    takes=["Quay Sold ¶ ⟦PARIS, Aug 31⟧ ¶ …"],
    refuses=["Quay Sold ¶ PARIS, Aug 31 was fine. ¶ …"],
)
def place_date_alone(text: str, parts: Parts, end: int) -> bool:
    """A place and a date that fill a line of their own."""
    place = parts.place
    if not (place and parts.written and parts.agency is None and parts.separator == "end"):
        return False
    return could_be_named(text, parts) and (place.capitals or has_known_city(text, place) or is_known(text, place))


@part_rule(
    "dateline.date-agency",
    takes=["⟦Jan. 5 (Bloomberg) --⟧ Talks went on, and the board agreed on Tuesday to sell the quay."],
    refuses=["Jan. 5 (Thursday) -- Talks went on, and the board agreed on Tuesday to sell the quay."],
)
def date_agency(text: str, parts: Parts, end: int) -> bool:
    """A date and an agency, the place left out."""
    if parts.place or not (parts.written and parts.name) or parts.bare:
        return False
    return parts.separator in (*DASHES, "colon", "end") or opens_sentence(text, parts.body)


@part_rule(
    "dateline.agency-alone",
    takes=[
        "⟦(Bloomberg) --⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦(EFE).-⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
    refuses=[
        "(Foto: dpa) Talks went on, and the board agreed on Tuesday to sell the quay.",
        "(Laughter) -- Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
)
def agency_alone(text: str, parts: Parts, end: int) -> bool:
    """An agency in brackets, and nothing else."""
    if parts.place or parts.written or parts.bare or not parts.name:
        return False
    return parts.separator in DASHES or (parts.separator == "none" and opens_sentence(text, parts.body))


@part_rule(
    "dateline.known-place-dash",
    takes=[
        "⟦WASHINGTON --⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦STONY FERRY, Iowa —⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦LOS ANGELES—⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
    refuses=[
        "LOWER QUAY — Talks went on, and the board agreed on Tuesday to sell the quay.",
        "Paris - the city of lights - Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
)
def known_place_dash(text: str, parts: Parts, end: int) -> bool:
    """A place in capitals and a dash, where the lists have the city or the region."""
    place = parts.place
    return bool(place and place.capitals and is_known(text, place) and dashed(text, parts, end))


@part_rule(
    "dateline.place-dash",
    takes=[
        "⟦LOWER QUAY —⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦Cedar Rapids, Iowa —⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
        "⟦Moscow —⟧ Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
    refuses=[
        "EXCLUSIVE – Talks went on, and the board agreed on Tuesday to sell the quay.",
        "NORWAY'S FERRIES - Talks went on, and the board agreed on Tuesday to sell the quay.",
        "Ana Ruiz — Talks went on, and the board agreed on Tuesday to sell the quay.",
        "Paris - the city of lights - Talks went on, and the board agreed on Tuesday to sell the quay.",
        "NO DEAL — Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
)
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


@part_rule(
    "dateline.place-colon",
    takes=["⟦New Delhi:⟧ Talks went on, and the board agreed on Tuesday to sell the quay."],
    refuses=[
        "NY Post: Talks went on, and the board agreed on Tuesday to sell the quay.",
        "FIX IS IN: Talks went on, and the board agreed on Tuesday to sell the quay.",
        "Ana Ruiz: Talks went on, and the board agreed on Tuesday to sell the quay.",
    ],
)
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


#: The rules in the order they are tried.
RULES = (
    place_date_agency,
    place_agency,
    place_date,
    place_date_alone,
    date_agency,
    agency_alone,
    known_place_dash,
    place_dash,
    place_colon,
)
#: The rules whose datelines count only where the text begins.
WEAK = frozenset(rule.id for rule in (place_dash, place_colon))


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
        han = ((rule.id, rule.find(text, start, end)) for rule in HAN_RULES)
        return next((Found(name, False, parts) for name, parts in han if parts), None)
    if first in "(/" and (parts := scan_behind_agency(text, start, end)) and place_date_agency.find(text, parts, end):
        return Found(place_date_agency.id, False, parts)
    behind = label_end(text, start, end)
    if found := ruled(text, scan(text, behind, end), end):
        return found if behind == start or not found.weak else None
    return None


def ruled(text: str, parts: Parts, end: int) -> Found | None:
    """What the first rule that agrees makes of the parts."""
    for rule in RULES:
        if rule.find(text, parts, end):
            return Found(rule.id, rule.id in WEAK, parts)
    return None


@part_rule(
    "dateline.han",
    takes=["⟦新华社北京11月17日电⟧ 港口委员会星期二同意出售北码头。"],
    refuses=["新华社记者11月17日报道，港口委员会同意出售北码头。"],
)
def han_line(text: str, start: int, end: int) -> Parts | None:
    """Agency, place and date in Chinese, which needs no spaces."""
    found = HAN_LINE.match(text, start, end)
    if not found:
        return None
    place = Place(found.start(2), found.end(2), found.end(2), None, 1, True)
    return han_parts(text, found, found.span(1), place, found.start(3))


@part_rule(
    "dateline.han-bracket",
    takes=["⟦【6月18日 AFP】⟧ 港口委员会星期二同意出售北码头。"],
    refuses=["【AFP】港口委员会星期二同意出售北码头。"],
)
def han_bracket(text: str, start: int, end: int) -> Parts | None:
    """Date and agency in Chinese brackets."""
    found = HAN_BRACKET.match(text, start, end)
    return han_parts(text, found, found.span(2), None, found.start(1)) if found else None


#: The rules of datelines in Chinese, which look at the text itself.
HAN_RULES = (han_line, han_bracket)


def han_parts(text: str, found: re.Match[str], agency: tuple[int, int], place: Place | None, date: int) -> Parts:
    """The parts of a dateline in Chinese."""
    start, end = found.span()
    behind = len(found.group().rstrip()) + start
    written, name = date_at(text, date, end), agency_named(text[slice(*agency)])
    return Parts(start, place, None, written, agency, name, False, "none", behind, behind, end)


def dateline_alone(text: str, start: int, end: int) -> Found | None:
    """The dateline that an archive prints behind a key: "DATELINE: OSLO, Norway"."""
    parts = scan(text, start, end)
    return Found("header.key-colon", False, parts) if parts.place and parts.separator == "end" else None


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
