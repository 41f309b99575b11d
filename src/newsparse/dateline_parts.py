"""The parts of a dateline as they stand in the text: place, date, agency, separator.

The start of a paragraph is scanned once; whether what was found makes a dateline is for the
rules of :mod:`newsparse.dateline` to say.
"""

import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.agencies import LONGEST_NAME, agency_named
from newsparse.dates import Written, date_at, misspelt_date_at
from newsparse.places import WORD, Place, key, place_at, region_countries

REACH = 140  #: no dateline is longer
GAP = re.compile(r"\s?[,.،]?\s{0,2}")
PAREN = re.compile(rf"\(([^()\n]{{1,{LONGEST_NAME}}})\)")
SLASH = re.compile(r"/([^/\s][^/\n]{0,20}(?:/[^/\n]{1,12})?)/(?=\s*[-–—.]|\s|$)|/\s([^/\s][^/\n]{0,20})\s/(?=\s)")
BARE = re.compile(r"[^\W\d_][\w./-]*(?: [^\W\d_a-z][\w]+){0,2}")
SEPARATOR = re.compile(r"\s{0,3}(?:(\.)?\s?(--+|[-–—―−_]+)|(:)|(\.)|((?<=\s)/(?=\s)))(?=\s|[^\W_]|[“\"'‘«„`<(]|$)\s*")
AGENCY_FIRST = re.compile(r"([A-Z]{2,8})(?: [A-Z]{2,8})?\s[-–—]\s")
DASH = re.compile(r"\s{0,2}(?:--+|[-–—])\s{0,2}")
STOP_BEHIND = re.compile(r"\s?(?:[.:]|\s[-–—])")
LEADING_LABEL = re.compile(r"([A-Z]{3,12}(?: [A-Z]{3,12})?)(?: ?\d{1,2})?\s?(?:--+|[-–—:])\s?(?=[^\W\d_])")
ARTICLE = re.compile(r"(?:le|den|a|am|al|dnia)\s(?=\d)")
REGION = re.compile(r"(?![A-Z]-)[^\W\d_a-z][^\W\d_]*\.?(?:[\s-][^\W\d_]+\.?){0,3}")
AGENCY_AND_DATE = re.compile(r"([^-–—,]{2,24}?)(?:\s[-–—]|,)\s")
DESK = re.compile(r"[^\W\d_]{1,8}")
SPACES = re.compile(r"\s*")


class Parts(NamedTuple):
    """What stands at the start of a paragraph: place, date and agency, and what parts them from the text.

    `separator` is dash, dot-dash, colon, dot, slash, none or end (of the paragraph); `last` is where
    the part before it ends, `end` is behind it and `body` where the text goes on. `agency` is as
    printed, `name` normalised if known; `bare` says that it stands without brackets.
    """

    start: int
    place: Place | None
    region: tuple[int, int] | None
    written: Written | None
    agency: tuple[int, int] | None
    name: str | None
    bare: bool
    separator: str
    last: int
    end: int
    body: int


class Filed(NamedTuple):
    """An agency in a dateline: its range, its normal name if known, whether it stands without brackets."""

    span: tuple[int, int]
    name: str | None
    bare: bool
    end: int


class Scan:
    """Reads the parts one after the other; each is taken once."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = self.cursor = start
        self.end = end
        self.reach = min(end, start + REACH)
        self.place: Place | None = None
        self.region: tuple[int, int] | None = None
        self.written: Written | None = None
        self.agency: Filed | None = None

    def take_agency(self, filed: Filed | None) -> bool:
        """Takes over an agency, if there is one."""
        if filed is None:
            return False
        self.agency, self.cursor = filed, filed.end
        return True

    def take_place(self) -> None:
        """Takes over the place at the cursor; a last part that names an agency is none of its regions."""
        text = self.text
        place = place_at(text, self.cursor, self.reach)
        if place is None or agency_named(text[place.start : place.end]):
            return
        comma = text.rfind(",", place.city_end, place.end)
        filed = bare_agency(text, SPACES.match(text, comma + 1).end(), place.end) if comma >= 0 else None  # type: ignore[union-attr]
        is_region = filed is None or filed.end < place.end or key(text[slice(*filed.span)]) in region_countries()
        if self.agency is None and not is_region:
            self.take_agency(filed)
            region_start = place.region_start if (place.region_start or comma) < comma else None
            place = place._replace(end=comma, region_start=region_start)
        self.place, self.cursor = place, max(self.cursor, place.end)
        self.region = None if place.region_start is None else (place.region_start, place.end)

    def take_next(self) -> bool:
        """Takes over one more part behind the cursor; whether there was one."""
        text, reach = self.text, self.reach
        ahead = GAP.match(text, self.cursor, reach).end()  # type: ignore[union-attr]  # it matches nothing too
        if self.written is None:
            if written := day_at(text, ahead, reach) or self.misspelt_day(ahead):
                self.written, self.cursor = written, written.end
                return True
            if written := date_in_brackets(text, ahead, reach):
                self.written, self.cursor = written, written.end + 1
                return True
        if self.place and (weekday := weekday_end(text, ahead, reach)):
            self.cursor = weekday
            return True
        if self.place and self.region is None and (region := region_in_brackets(text, ahead, reach)):
            self.region, self.cursor = region, region[1] + 1
            return True
        if self.agency is not None:
            return False
        if self.written is None and (both := agency_and_date(text, ahead, reach)):
            self.agency, self.written = both
            self.cursor = self.agency.end
            return True
        return self.take_agency(agency_at(text, ahead, reach, bare_too=self.written is not None)) or (
            bool(self.place) and self.take_agency(agency_behind_dash(text, self.cursor, reach))
        )

    def misspelt_day(self, start: int) -> Written | None:
        """The date whose month is misspelt, where capitals before it and a dash or an agency behind it are sure."""
        if not (self.place and self.place.capitals):
            return None
        written = misspelt_date_at(self.text, start, self.reach)
        if written is None:
            return None
        ahead = GAP.match(self.text, written.end, self.reach).end()  # type: ignore[union-attr]
        filed = agency_at(self.text, ahead, self.reach, bare_too=True)
        dashed = DASH.match(self.text, written.end, self.reach) is not None
        return written if dashed or (filed and filed.name) else None

    def parts(self) -> Parts:
        """All that was taken, with the separator behind it."""
        separator, behind, body = separation(self.text, self.cursor, self.end)
        filed = self.agency
        span, name, bare = (filed.span, filed.name, filed.bare) if filed else (None, None, False)
        return Parts(
            self.start,
            self.place,
            self.region,
            self.written,
            span,
            name,
            bare,
            separator,
            self.cursor,
            behind,
            body,
        )


def scan(text: str, start: int, end: int) -> Parts:
    """Reads the parts of a dateline at `start`, those that are there, in the order of the wild.

    >>> parts = scan("LIMA, March 3 (AP) — Rain fell.", 0, 31)
    >>> parts.written.day, parts.name, parts.separator
    (3, 'AP', 'dash')
    """
    reading = Scan(text, start, end)
    reading.take_agency(agency_first(text, start, reading.reach))
    reading.take_place()
    for _ in range(3):
        if not reading.take_next():
            break
    return reading.parts()


def scan_behind_agency(text: str, start: int, end: int) -> Parts | None:
    """The parts where an agency in brackets comes first ("(ANSA) - ROMA, 13 NOV -"); None without all of them."""
    reading = Scan(text, start, end)
    filed = agency_at(text, start, reading.reach, bare_too=False)
    dash = DASH.match(text, filed.end, reading.reach) if filed and filed.name else None
    if not dash:
        return None
    reading.take_agency(filed)
    reading.cursor = dash.end()
    reading.take_place()
    return reading.parts() if reading.place and reading.take_next() and reading.written else None


def label_end(text: str, start: int, end: int) -> int:
    """Behind a label in front of a dateline ("EXCLUSIVE - PARIS (AP) —"); `start` if there is none."""
    found = LEADING_LABEL.match(text, start, end)
    return found.end() if found and found.group(1) in lexicon.words("labels") else start


def agency_first(text: str, start: int, end: int) -> Filed | None:
    """The agency in front of the place ("ANSA - ROMA, 1 marzo -")."""
    found = AGENCY_FIRST.match(text, start, end)
    name = agency_named(found.group(1)) if found else None
    return Filed(found.span(1), name, True, found.end()) if found and name else None


def day_at(text: str, start: int, end: int) -> Written | None:
    """The date at `start`, behind a weekday or an article or not."""
    if date := date_at(text, start, end):
        return date
    if article := ARTICLE.match(text, start, end):
        return date_at(text, article.end(), end)
    weekday = weekday_end(text, start, end)
    if weekday is None:
        return None
    return date_at(text, GAP.match(text, weekday, end).end(), end)  # type: ignore[union-attr]


def weekday_end(text: str, start: int, end: int) -> int | None:
    """Where the day of the week at `start` ends."""
    word = WORD.match(text, start, end)
    return word.end() if word and word.group().rstrip(".").casefold() in lexicon.words("weekdays") else None


def date_in_brackets(text: str, start: int, end: int) -> Written | None:
    """The date that fills brackets ("(December 22, 2013)")."""
    paren = PAREN.match(text, start, end)
    date = date_at(text, start + 1, paren.end()) if paren else None
    return date if date and paren and date.end == paren.end() - 1 else None


def region_in_brackets(text: str, start: int, end: int) -> tuple[int, int] | None:
    """What stands in brackets behind a city and is no agency ("Amritsar (Punjab)")."""
    paren = PAREN.match(text, start, end)
    if not paren or not REGION.fullmatch(paren.group(1)) or agency_named(paren.group(1)):
        return None
    if key(paren.group(1)) in region_countries():
        return paren.span(1)
    word = paren.group(1)
    return None if word.isupper() or word.casefold() in lexicon.words("weekdays") else paren.span(1)


def agency_at(text: str, start: int, end: int, *, bare_too: bool) -> Filed | None:
    """The agency at `start`: in brackets, between slashes or, behind a date, with neither."""
    if paren := PAREN.match(text, start, end):
        return Filed(paren.span(1), filing_agency(paren.group(1)), False, paren.end())
    if slash := SLASH.match(text, start, end):
        group = slash.lastindex or 1
        if name := agency_named(slash.group(group)):
            return Filed(slash.span(group), name, False, slash.end())
    return bare_agency(text, start, end) if bare_too else None


def filing_agency(printed: str) -> str | None:
    """The agency in brackets, with other ones or desks ("dpa/lno") but not with a name ("AP Photo/Ana Ruiz")."""
    if all(DESK.fullmatch(part) or agency_named(part) for part in printed.split("/")):
        return agency_named(printed)
    return None


def bare_agency(text: str, start: int, end: int) -> Filed | None:
    """The agency at `start` that stands without brackets: as many words as make a known name."""
    word = BARE.match(text, start, end)
    stop = word.end() if word else start
    while stop > start:
        if name := agency_named(text[start:stop]):
            return Filed((start, stop), name, True, stop)
        stop = text.rfind(" ", start, stop)
    return None


def agency_behind_dash(text: str, cursor: int, end: int) -> Filed | None:
    """The known agency behind a dash ("Roma, 12 gen. - (Adnkronos) -", "NEW YORK--(BUSINESS WIRE)--")."""
    dash = DASH.match(text, cursor, end)
    filed = agency_at(text, dash.end(), end, bare_too=True) if dash else None
    if filed is None or filed.name is None or (filed.bare and not STOP_BEHIND.match(text, filed.end, end)):
        return None
    return filed


def agency_and_date(text: str, start: int, end: int) -> tuple[Filed, Written] | None:
    """The agency and the date that share brackets ("(Newsfile Corp. - January 5, 2023)")."""
    dash = DASH.match(text, start, end)
    paren = PAREN.match(text, dash.end() if dash else start, end)
    found = AGENCY_AND_DATE.match(text, paren.start(1), paren.end(1)) if paren else None
    name = agency_named(found.group(1)) if found else None
    if not (paren and found and name):
        return None
    date = date_at(text, found.end(), paren.end())
    if date is None or date.end != paren.end(1):
        return None
    return Filed(found.span(1), name, False, paren.end()), date


def separation(text: str, cursor: int, end: int) -> tuple[str, int, int]:
    """The kind of separator at `cursor`, where it ends, and where the text goes on behind it."""
    rest = SPACES.match(text, cursor, end).end()  # type: ignore[union-attr]
    if rest >= end or (text[rest] == "." and rest + 1 >= end):
        return "end", end, end
    mark = SEPARATOR.match(text, cursor, end)
    if not mark:
        return "none", cursor, rest
    dot, dash, colon, full_stop, _ = mark.groups()
    kind = ("dot-dash" if dot else "dash") if dash else "colon" if colon else "dot" if full_stop else "slash"
    return kind, max(mark.end(group) for group in (2, 3, 4, 5)), mark.end()
