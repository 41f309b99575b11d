"""Times of day and time zones as newspapers print them."""

import datetime as dt
import re

from newsparse import lexicon

CLOCK = re.compile(
    r"(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?\s?([ap])\.?m\b\.?|(\d{1,2})[:.h](\d\d)(?::\d\d)?(?![\w:.])(?:\sUhr\b)?",
    re.IGNORECASE,
)
MILITARY = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?=\s(?:GMT|UTC)\b)")
ZONE = re.compile(
    r"\(?(?:(?:GMT|UTC)\s?(?P<from_utc>[+-])(?P<hour>\d\d?)(?::?(?P<minute>\d\d))?\b"
    r"|(?P<name>[A-Z]{1,4})\b|(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)\b)\)?"
)
UNCERTAIN = ("ET", "CT", "MT", "PT")  #: whether they mean summer time is not said
DAY = 24 * 60


def clock_at(text: str, start: int, end: int) -> tuple[int, dt.time] | None:
    """The time of day printed at `start` and where it ends.

    >>> clock_at("3:41 PM EDT", 0, 11)
    (7, datetime.time(15, 41))
    """
    if found := MILITARY.match(text, start, end):
        return found.end(), dt.time(int(found.group(1)), int(found.group(2)))
    found = CLOCK.match(text, start, end)
    if not found:
        return None
    half, half_minute, letter, hour, minute = found.groups()
    if letter:
        hours = int(half) % 12 + (12 if letter in "pP" else 0)
        valid, minutes = 1 <= int(half) <= 12, int(half_minute or 0)
    else:
        hours, minutes = int(hour), int(minute)
        valid = hours < 24
    return (found.end(), dt.time(hours, minutes)) if valid and minutes < 60 else None


def zone_at(text: str, start: int, end: int) -> tuple[int, dt.timezone | None] | None:
    """The time zone printed at `start` and where it ends; None as zone if it is an uncertain one (ET).

    >>> zone_at("UTC+5:30", 0, 8)[1].utcoffset(None)
    datetime.timedelta(seconds=19800)
    """
    found = ZONE.match(text, start, end)
    if not found:
        return None
    if name := found["name"]:
        ahead = lexicon.table("time-zones").get(name)
        if ahead is None:
            return (found.end(), None) if name in UNCERTAIN else None
        return found.end(), dt.timezone(dt.timedelta(minutes=int(ahead)))
    minutes = int(found["hours"] or found["hour"]) * 60 + int(found["minutes"] or found["minute"] or 0)
    if minutes >= DAY:
        return None
    east = (found["sign"] or found["from_utc"]) == "+"
    return found.end(), dt.timezone(dt.timedelta(minutes=minutes if east else -minutes))
