"""Dates and times as newspapers print them. The only door to dateparser, asked when all else fails.

No year is ever invented: a date without one has a value only where the caller knows
(`known`) about when the text was published.
"""

import datetime as dt
import functools
import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.clock import clock_at, zone_at
from newsparse.relative_dates import machine_moment, relative_moment

Moment = dt.date | dt.datetime

YEAR = r"(\d{4}|(?:19|20)\d{3})"  # a digit too many makes no date, but is part of what is printed
MONTH_DAY = re.compile(
    r"([^\W\d_]{3,12})\.?\s{0,3}(\d{1,2}|\d[oO]|[lI]\d)(?:st|nd|rd|th)?(?:[-–/]\d{1,2})?(?![\w:])"
    rf"(?:,?\s{{1,2}}{YEAR}(?!\w))?"
)
DAY_MONTH = re.compile(
    r"(\d{1,2}|\d[oO]|[lI]\d)(?:st|nd|rd|th|\.|er|º|ª)?[\s-]{1,2}(?:of |de )?([^\W\d_]{3,12})\b\.?"
    rf"(?:(?:,|[\s-]|\sdel?\s){{1,2}}{YEAR}(?!\w)(?:\s(?:г|р|r)\.)?)?"
)
YEAR_FIRST = re.compile(r"(\d{4,6})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")
NUMERIC = re.compile(r"(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}))?(?![\d/])")
HAN = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日")
ISO_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?\s?(?:Z\b|[+-]\d\d:?\d\d)?(?!\w)")
OTHER_ZONE = re.compile(r"\(\d{4} [A-Z]{2,4}\)")  # "0241 GMT (1041 HKT)"
WORD = re.compile(r"([^\W\d_]{2,12})\.?")
FILLER = re.compile(r"[\s,|·•]*(?:[-–—/]\s)?(?:(?:at|on|um|le|à|el)\s)?\s*")
HALF_A_YEAR = dt.timedelta(184)  #: a day without a year is not farther away; the leap day may be
PARTS = 8  #: more words, numbers and signs than a date with time and zone ever has


class Written(NamedTuple):
    """A date as printed: where it ends, and its numbers, the year None if there is none.

    `swapped` tells that day and month may be the other way round (``5/11``).
    """

    end: int
    year: int | None
    month: int
    day: int
    swapped: bool = False


@functools.cache
def months() -> dict[str, int]:
    """The number of each month by its names, lower case."""
    return {name: int(number) for name, number in lexicon.rows("months")}


def date_at(text: str, start: int, end: int) -> Written | None:
    """The date printed at `start`, possibly an impossible one such as 30 February.

    >>> date_at("March 20, 2023", 0, 14)
    Written(end=14, year=2023, month=3, day=20, swapped=False)
    """
    if not text[start : start + 1].isdigit():
        if found := MONTH_DAY.match(text, start, end):
            month, day, year = found.groups()
            number = months().get(month.casefold())
            return Written(found.end(), number_of(year), number, misread_digits(day)) if number else None
        return None
    if found := YEAR_FIRST.match(text, start, end):
        year, month, day = found.groups()
        return Written(found.end(), int(year), int(month), int(day))
    if found := DAY_MONTH.match(text, start, end):
        day, month, year = found.groups()
        if number := months().get(month.casefold()):
            return Written(found.end(), number_of(year), number, misread_digits(day))
    if found := HAN.match(text, start, end):
        year, month, day = found.groups()
        return Written(found.end(), number_of(year), int(month), int(day))
    if found := NUMERIC.match(text, start, end):
        day, sign, month, year = found.groups()
        if int(month) > 12 and sign == "/":
            day, month = month, day
        either_way = sign == "/" and int(day) <= 12 and day != month
        return Written(found.end(), number_of(year), int(month), int(day), either_way)
    return None


def misspelt_date_at(text: str, start: int, end: int) -> Written | None:
    """The date at `start` whose month has a slip of the keys in it ("Marc 3"); for shapes that are certain without it.

    >>> misspelt_date_at("Marc 3", 0, 6).month, misspelt_date_at("Room 3", 0, 6)
    (3, None)
    """
    found = MONTH_DAY.match(text, start, end)
    number = misspelt_month(found.group(1).casefold()) if found else None
    if found is None or number is None:
        return None
    return Written(found.end(), number_of(found.group(3)), number, misread_digits(found.group(2)))


@functools.lru_cache(maxsize=1024)
def misspelt_month(word: str) -> int | None:
    """The number of the month that `word` is one slip away from, None if there are none or several.

    >>> misspelt_month("febuary"), misspelt_month("juen"), misspelt_month("march"), misspelt_month("mary")
    (2, 6, None, None)
    """
    if len(word) < 4 or word in months():
        return None
    numbers = {number for name, number in months().items() if one_slip(word, name)}
    return numbers.pop() if len(numbers) == 1 else None


def one_slip(word: str, name: str) -> bool:
    """Whether a letter is missing, too much, wrong or swapped with its neighbour; short names keep their letters."""
    if abs(len(word) - len(name)) > 1 or len(name) < 4:
        return False
    first = 0
    while first < min(len(word), len(name)) and word[first] == name[first]:
        first += 1
    last = 0
    while last < min(len(word), len(name)) - first and word[-1 - last] == name[-1 - last]:
        last += 1
    printed, meant = word[first : len(word) - last], name[first : len(name) - last]
    if len(printed) == 2 and printed == meant[::-1]:
        return True
    return len(printed) <= 1 and len(meant) <= 1 and (len(name) > 4 or not meant)


def number_of(digits: str | None) -> int | None:
    """The number, None without digits."""
    return int(digits) if digits else None


def misread_digits(day: str) -> int:
    """The day as a number, letters that the wire garbled mended (``2O``, ``l5``)."""
    return int(day.translate({ord("o"): "0", ord("O"): "0", ord("l"): "1", ord("I"): "1"}))


def resolved(written: Written, known: Moment | None) -> dt.date | None:
    """The day that is meant: without a year the one nearest to `known`, None if there is none such.

    >>> resolved(Written(0, None, 12, 30), dt.date(2023, 1, 2))
    datetime.date(2022, 12, 30)
    """
    if written.year is not None:
        return None if written.swapped else day_of(written.year, written.month, written.day)
    if known is None:
        return None
    about = known.date() if isinstance(known, dt.datetime) else known
    readings = [(written.month, written.day)]
    latest = dt.date.max
    if written.swapped:
        readings.append((written.day, written.month))
        latest = about  # of 3/4 and 4/3 the one that has been
    days = [
        day
        for year in (about.year - 1, about.year, about.year + 1)
        for month, number in readings
        if (day := day_of(year, month, number))
    ]
    near = [day for day in days if abs(day - about) <= HALF_A_YEAR or day <= latest < dt.date.max]
    return min(near, key=lambda day: (day > latest, abs(day - about)), default=None)


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The date, None if the calendar has none such."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def moment_at(text: str, start: int, end: int, known: Moment | None) -> tuple[int, Moment | None] | None:
    """The date at `start`, with the weekday, time and time zone around it: where it ends and its value.

    The value is None where the numbers are no date or the year is not known; the result is
    None where no date stands.

    >>> moment_at("3:41 PM EDT, Thu July 9, 2020", 0, 29, None)[1].isoformat()
    '2020-07-09T15:41:00-04:00'
    """
    if whole := ISO_MOMENT.match(text, start, end):
        return in_zone(text, whole.end(), end, iso_moment(whole.group()))
    date: Written | None = None
    clock: dt.time | None = None
    zone: dt.timezone | None = None
    last = position = start
    for _ in range(PARTS):
        if date is None and (date := date_at(text, position, end)):
            last = date.end
        elif clock is None and (timed := clock_at(text, position, end)):
            last, clock = timed
        elif clock and zone is None and (zoned := zone_at(text, position, end)):
            last, zone = zoned
        elif (word := WORD.match(text, position, end)) and word.group(1).casefold() in lexicon.words("weekdays"):
            last = word.end()
        elif other := OTHER_ZONE.match(text, position, end):
            last = other.end()
        else:
            break
        position = FILLER.match(text, last, end).end()  # type: ignore[union-attr]  # matches nothing too
    if date is None:
        return None
    day = resolved(date, known)
    if day is None or clock is None:
        return last, day
    return last, dt.datetime.combine(day, clock, zone)


def in_zone(text: str, start: int, end: int, moment: Moment | None) -> tuple[int, Moment | None]:
    """A moment without a zone, in the one that is named behind it, and where that ends."""
    if isinstance(moment, dt.datetime) and moment.tzinfo is None:
        ahead = FILLER.match(text, start, end).end()  # type: ignore[union-attr]
        if zoned := zone_at(text, ahead, end):
            return zoned[0], moment.replace(tzinfo=zoned[1])
    return start, moment


def iso_moment(printed: str) -> Moment | None:
    """The moment written as ISO 8601 says, None if the calendar or the clock has none such."""
    try:
        return dt.datetime.fromisoformat(printed.replace(" ", "T", 1).replace(" ", ""))
    except ValueError:
        return None


LONGEST_FIELD = 60
FULL_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
ASKABLE = re.compile(r"[\w\s,.:;/+()'’-]{6,60}\Z")


class Reference(NamedTuple):
    """What dates that are not whole refer to.

    `known` is about when the text was published, and gives them a year; `given` is what the
    caller says of it, the only thing from which "3 hours ago" counts back.
    """

    known: Moment | None = None
    given: Moment | None = None


def read_moment(text: str, start: int, end: int, language: str, reference: Reference) -> Moment | None:
    """The moment that the whole field from `start` to `end` gives, None if it gives none.

    >>> read_moment("9 July 2020", 0, 11, "en", Reference())
    datetime.date(2020, 7, 9)
    """
    if moment := machine_moment(text, start, end) or relative_moment(text, start, end, reference.given):
        return moment
    if found := moment_at(text, start, end, reference.known):
        rest = FILLER.match(text, found[0], end).end()  # type: ignore[union-attr]
        if rest >= end or text[rest] in "(.":
            return found[1]
    if end - start > LONGEST_FIELD or not FULL_YEAR.search(text, start, end) or YEAR_FIRST.match(text, start, end):
        return None
    field = text[start:end]
    if NUMERIC.search(field) or not ASKABLE.match(field):
        return None  # dateparser would guess which of 3/4 is the month
    return asked(field, language)


@functools.lru_cache(maxsize=1024)
def asked(field: str, language: str) -> Moment | None:
    """What dateparser makes of a field that names day, month and year in an uncommon way."""
    import dateparser

    settings = {"PARSERS": ["absolute-time"], "REQUIRE_PARTS": ["day", "month", "year"]}
    try:
        moment = dateparser.parse(field, languages=[language], settings=settings)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return None  # a stranger's bug must not stop a parse
    if moment is None:
        return None
    if moment.tzinfo is not None:
        return moment.replace(tzinfo=dt.timezone(moment.utcoffset() or dt.timedelta()))
    return moment if moment.time() != dt.time() else moment.date()
