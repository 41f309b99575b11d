"""What tells a dateline from what only looks like one: in the words of the place, and in what follows it."""

import functools
import re

from newsparse import lexicon
from newsparse.agencies import is_source
from newsparse.dateline_parts import Parts, scan
from newsparse.places import Place, country_of_city, is_known, key, names_person, region_countries

DASHES = ("dash", "dot-dash")
CAPITAL_OR_QUOTE = re.compile(r"(?:''|``|[“\"'‘„«(<])?\s?[^\W_]")
ANOTHER_DASH = re.compile(r"[^.!?\n]{0,100}?\s(?:--|[-–—])\s")
FINISHED = frozenset(".!?…\"”’':;")
BLANK = re.compile(r"\s*")
SHORTEST_PROSE = 12
FIRST_WORD = re.compile(r"[^\W\d_]+")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
#: Classes of words that sentences have and names of places do not, small words inside names apart.
CLOSED_CLASSES = (
    *("pronoun", "pronoun-verb", "object-pronoun", "possessive", "determiner", "question-word", "relative", "that"),
    *("be", "have", "do", "modal", "subordinator", "but", "adverb", "number", "time", "document"),
)


def opens_sentence(text: str, position: int) -> bool:
    """Whether a sentence can start here: a capital, a digit, a mark or a letter without case."""
    found = CAPITAL_OR_QUOTE.match(text, position)
    return bool(found and not found.group()[-1].islower())


def opens_prose(text: str, position: int, end: int) -> bool:
    """Whether a paragraph of sentences starts here, and not the second half of a headline."""
    if not opens_sentence(text, position) or end - position < SHORTEST_PROSE:
        return False
    sample = text[position : min(end, position + 200)]
    return not sample.isupper() and (end - position >= 100 or text[end - 1] in FINISHED)


def dashed(text: str, parts: Parts, end: int) -> bool:
    """Whether nothing but a dash stands between a place and prose; it may touch the place only if it is a long one."""
    place = parts.place
    if not place or parts.written or parts.agency or parts.separator != "dash":
        return False
    if not text[parts.last].isspace() and (text[parts.last] != "—" or place.region_start is not None):
        return False
    return opens_prose(text, parts.body, end)


def another_place_or_dash(text: str, parts: Parts, end: int) -> bool:
    """Whether behind "Paris -" an apposition or another place goes on ("Paris - Berlin trains")."""
    place = parts.place
    if place is None or place.capitals:
        return False
    first = FIRST_WORD.match(text, parts.body, end)
    return bool(ANOTHER_DASH.match(text, parts.body, end) or (first and country_of_city(first.group())))


def in_list(text: str, start: int, end: int) -> bool:
    """Whether the line has one like it above or below ("Berlin, March 3 - Arena"), or stands at the end of the text."""
    below = behind_blanks(text, end)
    if below == len(text):
        return True
    lines = [below]
    above = start
    while above > 0 and text[above - 1].isspace():
        above -= 1
    if above > 0:
        lines.append(text.rfind("\n", 0, above) + 1)
    scans = [scan(text, line, len(text)) for line in lines]
    return any(parts.place and parts.written and parts.separator in DASHES for parts in scans)


def opens_text(text: str, start: int, end: int) -> bool:
    """Whether the paragraph is the first of several."""
    return behind_blanks(text, 0) == start and behind_blanks(text, end) < len(text)


def behind_blanks(text: str, start: int) -> int:
    """The first offset from `start` on that is no white space."""
    return BLANK.match(text, start).end()  # type: ignore[union-attr]  # it matches nothing too


def could_be_named(text: str, parts: Parts) -> bool:
    """Whether the words can name a place at all, and no label, person, organization or half a sentence."""
    place = parts.place
    if place is None or names_other(text, place):
        return False
    if is_known(text, place) or (parts.region and key(text[slice(*parts.region)]) in region_countries()):
        return True
    printed = text[place.start : place.city_end]
    if printed[0].islower() or is_label(printed):
        return False
    return not any(word.group().casefold() in closed_class_words() for word in WORD.finditer(printed))


def names_other(text: str, place: Place) -> bool:
    """Whether the words name a source of news, or somebody in the spelling of sentences."""
    if is_source(text[place.start : place.city_end]):
        return True
    return not place.capitals and names_person(text, place)


def opens_byline(text: str, place: Place) -> bool:
    """Whether the first word is one that bylines open with."""
    first = FIRST_WORD.match(text, place.start)
    return first is not None and first.group().casefold() in byline_openers()


@functools.cache
def byline_openers() -> frozenset[str]:
    """The words of all languages that bylines open with."""
    return frozenset().union(*(lexicon.words(f"{language}/byline-openers") for language in lexicon.languages()))


def initials(text: str, place: Place) -> str:
    """The first letters of the place's words: "Press Trust of India (PTI)" explains an agency and stands nowhere."""
    return "".join(word.group()[0] for word in WORD.finditer(text, place.start, place.end) if word.group()[0].isupper())


@functools.cache
def closed_class_words() -> frozenset[str]:
    """The words of all languages that no name of a place has in it."""
    words = (row for language in lexicon.languages() for row in lexicon.rows(f"{language}/words"))
    closed = {row[0] for row in words if row[1] in CLOSED_CLASSES}
    return frozenset(closed - lexicon.words("place-particles"))


def is_label(printed: str) -> bool:
    """Whether the words name no place but a sort of story (``EXCLUSIVE``, ``FACT CHECK``)."""
    printed = printed.upper()
    labels = lexicon.words("labels")
    return printed in labels or any(word in labels for word in printed.split()) or "'S" in printed or "’S" in printed
