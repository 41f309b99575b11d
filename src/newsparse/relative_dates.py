"""Dates that a machine wrote or that count back from another one: epochs, "3 hours ago", "Yesterday"."""

import datetime as dt
import functools
import re

from newsparse import lexicon
from newsparse.clock import clock_at, zone_at

EPOCH = re.compile(r"@?(\d{9,10})(?:\.\d{1,9})?\Z|(\d{12,13})\Z")  # seconds or milliseconds since 1970
COMPACT = re.compile(r"((?:1[4-9]|20)\d{6})(?:T?(\d{4}(?:\d\d)?)(Z?))?\Z")
TOKEN = re.compile(r"\d{1,4}|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
GAP = re.compile(r"[\s,|·]*(?:(?:at|um|à|a las|alle)\s)?")
LONGEST = 40
DAY = 86400
COARSE = 60  #: units that are shorter than a day but longer than a second or so


def machine_moment(text: str, start: int, end: int) -> dt.date | dt.datetime | None:
    """The moment that the field gives as an epoch or in the short form of ISO 8601.

    >>> machine_moment("1594323660", 0, 10).isoformat(), machine_moment("20200709", 0, 8)
    ('2020-07-09T19:41:00+00:00', datetime.date(2020, 7, 9))
    """
    if found := EPOCH.match(text, start, end):
        seconds, thousandths = found.groups()
        return dt.datetime.fromtimestamp(int(seconds) if seconds else int(thousandths) / 1000, dt.UTC)
    if not (found := COMPACT.match(text, start, end)):
        return None
    day, clock, utc = found.groups()
    try:
        return dt.datetime.fromisoformat(f"{day}T{clock}{utc}") if clock else dt.date.fromisoformat(day)
    except ValueError:
        return None


def relative_moment(
    text: str, start: int, end: int, known: dt.date | dt.datetime | None
) -> dt.date | dt.datetime | None:
    """The moment that the field names by counting back from `known`; None if it does not, or nothing is known.

    A day has a time only if the field gives one, hours only if `known` does.

    >>> relative_moment("2 days ago", 0, 10, dt.date(2023, 3, 21))
    datetime.date(2023, 3, 19)
    >>> relative_moment("3 hours ago", 0, 11, dt.datetime(2023, 3, 21, 9, 30))
    datetime.datetime(2023, 3, 21, 6, 30)
    """
    if known is None or end - start > LONGEST:
        return None
    try:
        return named_day(text, start, end, known) or counted_back(text, start, end, known)
    except OverflowError:
        return None


def named_day(text: str, start: int, end: int, known: dt.date | dt.datetime) -> dt.date | dt.datetime | None:
    """The day of a field such as "Yesterday" or "Yesterday at 3:41 PM EDT"."""
    word = TOKEN.match(text, start, end)
    back = days().get(word.group().casefold()) if word else None
    if word is None or back is None:
        return None
    day = day_of(known) - dt.timedelta(back)
    behind = GAP.match(text, word.end(), end).end()  # type: ignore[union-attr]  # it matches nothing too
    if behind >= end:
        return day
    if not (timed := clock_at(text, behind, end)):
        return None
    behind, clock = timed
    zoned = zone_at(text, GAP.match(text, behind, end).end(), end)  # type: ignore[union-attr]
    behind, zone = zoned or (behind, None)
    return None if text[behind:end].strip(" .") else dt.datetime.combine(day, clock, zone)


def counted_back(text: str, start: int, end: int, known: dt.date | dt.datetime) -> dt.date | dt.datetime | None:
    """The moment of a field such as "3 hours ago"; of "Hours ago" the day is all that is certain."""
    words = [token.group().casefold() for token in TOKEN.finditer(text, start, end)]
    counting = counted(" ".join(words)).split()
    if not 1 <= len(counting) <= 2 or (unit := units().get(counting[-1])) is None:
        return None
    if len(counting) == 1:
        return day_of(known) if COARSE <= unit < DAY else None
    amount = int(counting[0]) if counting[0].isdecimal() else numbers().get(counting[0])
    if amount is None:
        return None
    if unit < DAY and isinstance(known, dt.datetime):
        return known - dt.timedelta(seconds=amount * unit)
    return day_of(known) - dt.timedelta(amount * unit // DAY)


def counted(words: str) -> str:
    """What stands before "ago" and behind its kin; nothing if there is none."""
    for phrase in endings():
        if words.endswith(phrase):
            return words.removesuffix(phrase)
    for phrase in openings():
        if words.startswith(phrase):
            return words.removeprefix(phrase)
    return ""


@functools.cache
def endings() -> tuple[str, ...]:
    """The phrases that stand behind what they count, with the space before them."""
    return tuple(f" {row[0]}" for row in lexicon.rows("relative-dates") if row[1] == "behind")


@functools.cache
def openings() -> tuple[str, ...]:
    """The phrases that stand before what they count, with the space behind them."""
    return tuple(f"{row[0]} " for row in lexicon.rows("relative-dates") if row[1] == "before")


def day_of(known: dt.date | dt.datetime) -> dt.date:
    """The day of a moment."""
    return known.date() if isinstance(known, dt.datetime) else known


def days() -> dict[str, int]:
    """How many days back each named day lies."""
    return of_kind("day")


def units() -> dict[str, int]:
    """The seconds of each unit."""
    return of_kind("unit")


def numbers() -> dict[str, int]:
    """The numbers that are written as words."""
    return of_kind("number")


@functools.cache
def of_kind(kind: str) -> dict[str, int]:
    """The words of one kind in the list, with their values."""
    return {row[0]: int(row[2]) for row in lexicon.rows("relative-dates") if row[1] == kind}
