"""The lines above an article that say what it is: ``Date: 2023-03-21``, ``Source: …``.

A date may also be glued to the text behind it (``date 2023-03-21 The council met.``).
"""

import datetime as dt
import functools
import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.clock import clock_at, zone_at
from newsparse.dates import Moment, Reference, moment_at, read_moment
from newsparse.part_rule import part_rule
from newsparse.relative_dates import machine_moment, relative_moment

COLON_KEY = re.compile(r"([^\W\d_]+(?:[ -][^\W\d_]+){0,2})\s{0,3}[:：]\s*")
WORD = re.compile(r"[^\W\d_]+")
BARE_KEYS = tuple(re.compile(rf"([^\W\d_]+(?:[ -][^\W\d_]+){{{more}}})\s{{1,3}}") for more in (2, 1, 0))
DIGIT = re.compile(r"\d")
GLUE = re.compile(r"[\s|·•–—-]*")
DATE_LINE = 100  #: a line with a date is not longer, unless text is glued to it
VALUE_LINE = 200
LONGEST_KEY = 20
LONGEST_SOURCE = 60
MOST_SOURCE_WORDS = 4
SIGN = re.compile(r"\s*[|/·•–—-]\s+")
SPACES = re.compile(r"\s*")
PARTING = re.compile(r",\s|\s[|/–—-]\s")
DATED = ("published", "updated")
SOME_DAY = dt.date(2000, 7, 1)  #: of a leap year: tells impossible dates from those without a year


class Header(NamedTuple):
    """One key with its value.

    `end` is where the header ends in its paragraph, `gives` what the key's entry in the word
    list says (published, updated, by, headline, other), `key` is None where the value is
    missing or no date, `moment` the date of the first two.
    """

    end: int
    gives: str
    key: str | None
    value_start: int
    value_end: int
    moment: Moment | None = None
    rule: str = ""


@functools.cache
def first_words(language: str) -> frozenset[str]:
    """The words with which a key can start."""
    return frozenset(WORD.match(key).group() for key in keys(language))  # type: ignore[union-attr]


def keys(language: str) -> dict[str, str]:
    """What each key gives."""
    return lexicon.table(f"{language}/header-keys")


def header_at(text: str, start: int, end: int, language: str, reference: Reference) -> Header | None:
    """The header that opens the paragraph from `start` to `end`.

    >>> header_at("Source: The Daily Example", 0, 25, "en", Reference())[:5]
    (25, 'other', 'source', 8, 25)
    """
    word = WORD.match(text, start, end)
    if not word or word.group().casefold() not in first_words(language):
        return None
    for rule in RULES:
        if header := rule.find(text, start, end, language, reference):
            return header._replace(rule=rule.id)
    return None


@part_rule(
    "header.key-colon",
    takes=["⟦Source: The Daily Example⟧ ¶ …", "⟦Published: 2024-05-02⟧ ¶ …"],
    refuses=["Ana Ruiz: It rained. ¶ …", "Source: nobody would say who sold the quay. ¶ …"],
)
def keyed(text: str, start: int, end: int, language: str, reference: Reference) -> Header | None:
    """A key of the list, a colon and its value; behind the keys of dates a date."""
    colon = COLON_KEY.match(text, start, end)
    if not colon:
        return None
    key = colon.group(1).casefold()
    gives = keys(language).get(key)
    if gives in DATED:
        value = dated_value(text, colon.end(), end, language, reference)
        if value.ends_line or (value.opens_text and value.found) or end - start <= DATE_LINE:
            header_end = value.end if value.opens_text else end
            return Header(header_end, gives, key if value.possible else None, *value.span, value.moment)
        return None
    if gives is None or end - start > VALUE_LINE or (gives == "other" and text[end - 1] in ".!?"):
        return None
    return Header(end, gives, key if colon.end() < end else None, colon.end(), end)


@part_rule(
    "header.key-date",
    takes=["⟦Published 3:41 PM EDT, Thu July 9, 2020⟧ ¶ …", "⟦date 2023-03-21⟧ The board met on Tuesday."],
    refuses=["Updated plans came on July 9, 2020, and were read by all. ¶ …"],
)
def undivided(text: str, start: int, end: int, language: str, reference: Reference) -> Header | None:
    """A key of the list with its date right behind it."""
    for pattern in BARE_KEYS:
        bare = pattern.match(text, start, end)
        gives = bare and keys(language).get(bare.group(1).casefold())
        if bare and gives in DATED:
            value = dated_value(text, bare.end(), end, language, reference)
            if value.found and (value.ends_line or value.opens_text):
                key = bare.group(1).casefold()
                return Header(value.end, gives, key if value.possible else None, *value.span, value.moment)
    return None


@part_rule(
    "header.key-line",
    takes=["Quay Sold ¶ ⟦Published⟧ ¶ 21 March 2023 ¶ …"],
    refuses=["Date ¶ … ¶ …", "Quay Sold ¶ Published poets met in Oslo. ¶ …"],
)
def key_line(text: str, start: int, end: int, language: str, reference: Reference) -> Header | None:
    """A key that wants a date, alone on its line, with the date on the next one."""
    gives = keys(language).get(text[start:end].casefold()) if end - start <= LONGEST_KEY else None
    following = SPACES.match(text, end).end()  # type: ignore[union-attr]  # it matches nothing too
    dated = gives in DATED and moment_at(text, following, len(text), SOME_DAY)
    return Header(end, gives or "", None, end, end) if dated else None


#: The rules that start from a key, in the order they are tried.
RULES = (keyed, undivided, key_line)


class Value(NamedTuple):
    """What stands behind a key that wants a date.

    `found`: it starts with a date. `possible`: which the calendar has. `ends_line`, `opens_text`:
    nothing, or what looks like the start of a sentence, follows. `end`: where the header ends then.
    """

    span: tuple[int, int]
    end: int
    moment: Moment | None
    found: bool
    possible: bool
    ends_line: bool
    opens_text: bool


def clock_alone(text: str, start: int, end: int, known: Moment | None) -> tuple[Moment | None] | None:
    """The time of day, with its zone, that fills a value ("Updated 9:30 a.m. ET"), on the known day if there is one."""
    timed = clock_at(text, start, end)
    if not timed:
        return None
    behind, clock = timed
    zoned = zone_at(text, SPACES.match(text, behind, end).end(), end)  # type: ignore[union-attr]
    behind, zone = zoned or (behind, None)
    if text[behind:end].strip(" ."):
        return None
    return (dt.datetime.combine(known, clock, zone) if known else None,)


def dated_value(text: str, start: int, end: int, language: str, reference: Reference) -> Value:
    """Reads the date at `start`, or what else the line up to `end` may mean by a date."""
    sure = moment_at(text, start, end, reference.known or SOME_DAY)
    if not sure and (timed := clock_alone(text, start, end, reference.known)):
        return Value((start, end), end, timed[0], True, True, True, False)
    if not sure:
        moment = read_moment(text, start, end, language, reference) if end - start <= DATE_LINE else None
        found = moment is not None or relative_moment(text, start, end, SOME_DAY) is not None
        return Value((start, end), end, moment, found, moment is not None, found, False)
    value_end, possible = sure
    moment = possible if reference.known else (moment_at(text, start, end, None) or sure)[1]
    rest = GLUE.match(text, value_end, end).end()  # type: ignore[union-attr]  # it matches nothing too
    parted = any(text.find(sign, value_end, rest) >= 0 for sign in "|·•")
    opens_text = rest < end and (
        parted or text[rest].isupper() or (not text[rest].isalnum() and text[rest] not in ",;.)")
    )
    ends_line = rest == end
    if not (moment or ends_line or opens_text) and (whole := read_moment(text, start, end, language, reference)):
        return Value((start, end), end, whole, True, True, True, False)
    return Value(
        (start, value_end), end if ends_line else value_end, moment, True, possible is not None, ends_line, opens_text
    )


@part_rule(
    "header.date-line",
    takes=["Quay Sold ¶ ⟦Friday, June 10, 2016⟧ ¶ …", "Quay Sold ¶ ⟦3 hours ago⟧ ¶ …", "Quay Sold ¶ ⟦1594323660⟧ ¶ …"],
    refuses=["Quay Sold ¶ June 10, 2016 was a Friday. ¶ …", "Quay Sold ¶ 3 ferries ¶ …"],
)
def moment_line(text: str, start: int, end: int, language: str, reference: Reference) -> Header | None:
    """The date, with a time or not, that fills a line of its own.

    >>> moment_line.find("Friday, June 10, 2016", 0, 21, "en", Reference()).moment
    datetime.date(2016, 6, 10)
    """
    if end - start > DATE_LINE or "\n" in text[start:end]:
        return None
    if relative_moment(text, start, end, SOME_DAY):
        moment = relative_moment(text, start, end, reference.given)
    elif not DIGIT.search(text, start, end):
        return None
    elif found := moment_at(text, start, end, reference.known):
        behind = GLUE.match(text, found[0], end).end()  # type: ignore[union-attr]  # it matches nothing too
        word = WORD.match(text, behind, end)
        if word and behind > found[0] and word.group().casefold() in first_words(language):
            end = found[0]  # "March 21, 2023 Updated 9 a.m."
        elif text[behind:end].strip(" .|/") and not parted_source(text, found[0], end):
            return None
        moment = found[1]
    else:
        moment = machine_moment(text, start, end)
        if moment is None:
            return None
    return Header(end, "published", None, start, end, moment, moment_line.id)


def parted_source(text: str, start: int, end: int) -> bool:
    """Whether a sign and a name stand behind a date: "/ CBS News"."""
    sign = SIGN.match(text, start, end)
    words = text[sign.end() : end].split() if sign else []
    return 0 < len(words) <= MOST_SOURCE_WORDS and all(word[0].isupper() for word in words)


@part_rule(
    "header.source-date",
    takes=["⟦The Daily Example, March 21, 2023 Tuesday⟧ ¶ Quay Sold ¶ …"],
    refuses=["Rain fell, March 21, 2023 being wet. ¶ …", "Quay sold in the night, March 21, 2023 ¶ …"],
)
def source_line(text: str, start: int, end: int) -> Header | None:
    """Where and when an article was published, as archives print it in one line; the year is printed."""
    if end - start > DATE_LINE or not DIGIT.search(text, start, end):
        return None
    for parting in PARTING.finditer(text, start, min(end, start + LONGEST_SOURCE)):
        found = moment_at(text, parting.end(), end, None)
        if found and found[1] and not text[found[0] : end].strip(" .|"):
            words = text[start : parting.start()].split()
            named = len(words) > 1 and all(word[0].isupper() or word in ("of", "the", "and") for word in words)
            if not named:
                return None
            return Header(end, "published", "source", start, parting.start(), found[1], source_line.id)
    return None
