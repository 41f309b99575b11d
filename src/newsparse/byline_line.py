"""The pieces of a byline: names, agency, role, place, address and date, whatever signs part them."""

import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.byline_words import PLAIN_WORD, beats, before_role, links, opener_at, role_end, roles, source_at
from newsparse.clock import clock_at, zone_at
from newsparse.dates import moment_at
from newsparse.person_names import is_person, is_sure, name_at, places, without_title

MOST_AUTHORS = 12
MORE_NAMES = re.compile(r",[^,|]{3,40}(?:,[^,|]{3,40}){0,6}?,?\s(?:and|&)\s")
SEPARATOR = re.compile(r"\s*([,;|·•/()\[\]–—.-]*)\s*(?:(and|with|plus|&)(?:\s+|$))?", re.IGNORECASE)
HANDLE = re.compile(
    r"@\w+|[\w.+-]+@[\w-]+\.[\w.]+|https?://\S+|(?:www\.)?[\w-]{2,30}\.(?:com|net|org|co\.uk|tv|de|fr)\b", re.IGNORECASE
)
DATE_NEAR = re.compile(r"[^\n|]{0,40}?\d")
CAPITALISED = re.compile(
    r"[^\W_a-zß-ÿ][\w’'.&-]*(?:\s(?:(?:of|the|de|la|del|for|&)\s){0,2}[^\W_a-zß-ÿ][\w’'.&-]*){0,5}"
)

Range = tuple[int, int]


class Line(NamedTuple):
    """What stands in a byline.

    `names` are the ranges of the authors' names, `sure` whether every one of them begins with a given name
    or initials, `role` the range of what they are, `marks` the other sorts of pieces that the line has:
    agency, role, place, handle, date, other (who made something else).
    """

    names: tuple[Range, ...]
    sure: bool
    agency: str | None
    role: Range | None
    date_start: int | None
    marks: frozenset[str]


def read_line(
    text: str, start: int, end: int, language: str, sort: str = "author", *, strict: bool = False
) -> Line | None:
    """The pieces from `start` to `end`, None if one of them is none that bylines have.

    If `strict`, words that are no known name of a place or paper are none either.

    >>> line = read_line("Ana Ruiz in Lima and Tom Hale, Reuters", 0, 38, "en")
    >>> line.names, line.agency
    (((0, 8), (21, 29)), 'Reuters')
    """
    reader = Reader(text, start, closed(text, start, end), language, sort, strict)
    return reader.line() if reader.read() else None


def closed(text: str, start: int, end: int) -> int:
    """`end` without the full stop that closes the line, unless an abbreviation has it."""
    if text[end - 1] == "|":
        end = len(text[start : end - 1].rstrip()) + start
    return (
        end - 1 if text[end - 1 : end] == "." and not text.endswith(("Jr.", "Sr.", "JR.", "SR."), start, end) else end
    )


class Reader:
    """Reads a line from left to right, piece by piece."""

    def __init__(self, text: str, start: int, end: int, language: str, sort: str, strict: bool) -> None:
        self.text = text
        self.cursor = start
        self.end = end
        self.language = language
        self.sort = sort  # of whoever is named next
        self.strict = strict
        self.names: list[Range] = []
        self.sure = True
        self.agency: str | None = None
        self.role: Range | None = None
        self.date_start: int | None = None
        self.marks: set[str] = set()
        self.opened = False  # whether words such as "photographs by" have just been read

    def line(self) -> Line:
        """What was read."""
        return Line(tuple(self.names), self.sure, self.agency, self.role, self.date_start, frozenset(self.marks))

    def read(self) -> bool:
        """Reads all; whether every piece is one of a byline."""
        begun = False
        while True:
            parting = SEPARATOR.match(self.text, self.cursor, self.end)
            signs, joined = (parting.group(1), parting.group(2)) if parting else ("", None)
            self.cursor = parting.end() if parting else self.cursor
            if self.cursor >= self.end:
                return not joined and begun
            first, self.opened = not begun or self.opened, False
            if not self.piece(signs, joined is not None, first):
                return False
            begun = True

    def piece(self, signs: str, joined: bool, first: bool) -> bool:
        """Reads one piece behind the signs or the word that part it from the one before."""
        parted = first or joined or bool(signs)
        may_name = first or joined or any(sign in signs for sign in ",;/|·•")
        return (
            self.take_handle()
            or self.take_date()
            or ((parted or self.names) and self.take_opener())
            or self.take_agency(alone=parted)
            or (may_name and len(self.names) < MOST_AUTHORS and self.take_person(signs, joined, first))
            or self.take_role()
            or self.take_follower()
            or (parted and not first and not joined and self.take_other())
        )

    def take_handle(self) -> bool:
        """An address."""
        found = HANDLE.match(self.text, self.cursor, self.end)
        return self.took(found.end(), "handle") if found else False

    def take_date(self) -> bool:
        """A date, "updated" or the like before it or not."""
        if not DATE_NEAR.match(self.text, self.cursor, self.end):
            return False
        position = self.cursor
        while (word := PLAIN_WORD.match(self.text, position, self.end)) and (
            links(self.language).get(word.group().casefold()) == "dates"
            or (position > self.cursor and word.group() in ("on", "at"))
        ):
            position = word.end() + 1
            while self.text[position : position + 1] in (" ", ":"):
                position += 1
        if dated := moment_at(self.text, position, self.end, None):
            self.date_start = position if self.date_start is None else self.date_start
            return self.took(dated[0], "date")
        if timed := clock_at(self.text, position, self.end):
            zone = zone_at(self.text, timed[0] + 1, self.end)
            return self.took(zone[0] if zone else timed[0], "date")
        return False

    def take_opener(self) -> bool:
        """ "photographs by" and other words that open a name."""
        opener = opener_at(self.text, self.cursor, self.end, self.language)
        if not opener:
            return False
        self.sort = opener[1]
        self.opened = True
        return self.took(opener[0], "other" if self.sort == "other" else "opener")

    def take_agency(self, *, alone: bool) -> bool:
        """An agency or a paper, and the role behind it."""
        if not alone and not self.names:
            return False
        found = source_at(self.text, self.cursor, self.end)
        if not found:
            return False
        self.agency = self.agency or found[1]
        self.took(found[0], "agency")
        if self.text[self.cursor : self.cursor + 1] in (" ", "\u00a0", "\n"):
            position = self.cursor
            self.cursor += 1
            if not self.take_role():
                self.cursor = position
        return True

    def take_person(self, signs: str, joined: bool, first: bool) -> bool:
        """A name, without the agency and the role that may stand behind it without a comma."""
        text, start = self.text, without_title(self.text, self.cursor, self.end, self.language)
        stop = name_at(text, start, self.end)
        cut = before_role(text, start, stop, self.end, self.language)
        words = text[start:cut].replace(",", "").split()
        if len(words) < 2 or (not first and not is_person(words, self.language)):
            return self.take_single(cut, words, first or joined)
        if words[0].casefold() in beats(self.language) and not is_sure(words):
            return False
        follows_comma = not first and not joined and not any(sign in signs for sign in "/;")
        if follows_comma and not is_sure(words) and not self.list_goes_on(cut):
            return False
        if not is_person(words, self.language):
            return False
        if self.sort == "author":
            self.names.append((start, cut))
            self.sure = self.sure and is_sure(words)
        self.cursor = cut
        return True

    def take_single(self, cut: int, words: list[str], expected: bool) -> bool:
        """One word where a name is expected: it may be one, yet nobody knows."""
        if self.strict or not expected or len(words) != 1 or not words[0][0].isupper():
            return False
        if words[0].casefold() in roles(self.language) | beats(self.language) | links(self.language).keys():
            return False
        if not self.names and self.text[cut : cut + 1] in (" ", "\u00a0") and not self.list_goes_on(cut):
            return False
        return self.took(cut, "single")

    def list_goes_on(self, position: int) -> bool:
        """Whether "and" or "&" and another name follow, perhaps behind more of them."""
        rest = self.text[position : self.end]
        parts = SEPARATOR.match(rest)
        return bool(parts and parts.group(2)) or bool(MORE_NAMES.match(rest))

    def take_role(self) -> bool:
        """ "political correspondent", "Staff Writer", "staff and agencies"."""
        stop = role_end(self.text, self.cursor, self.end, self.language)
        if stop is None:
            return False
        self.role = self.role or (self.cursor, stop)
        return self.took(stop, "role")

    def take_follower(self) -> bool:
        """ "in Caracas", "for The Daily Example", "special to"."""
        position, word = self.cursor, PLAIN_WORD.match(self.text, self.cursor, self.end)
        followers: list[str] = []
        while word and word.start() == position and links(self.language).get(word.group().casefold()) == "follows":
            followers.append(word.group().casefold())
            position = word.end()
            while position < self.end and self.text[position].isspace():
                position += 1
            word = PLAIN_WORD.match(self.text, position, self.end)
        if not followers or followers == ["to"] or not (self.names or self.marks):
            return False
        if source := source_at(self.text, position, self.end):
            self.agency = self.agency or source[1]
            return self.took(source[0], "agency")
        found = CAPITALISED.match(self.text, position, self.end)
        if not found:
            return False
        return self.took(found.end(), "place" if followers[-1] in ("in", "from", "at") else "paper")

    def take_other(self) -> bool:
        """A place or a paper behind a comma, a bar or a dash."""
        found = CAPITALISED.match(self.text, self.cursor, self.end)
        if not found or not (self.names or self.marks):
            return False
        words = found.group().split()
        known = " ".join(words) in places() or any(word in lexicon.words("en/organization-words") for word in words)
        return self.took(found.end(), "paper") if known or not self.strict else False

    def took(self, position: int, mark: str) -> bool:
        """Goes on behind a piece."""
        self.cursor = position
        self.marks.add(mark)
        return True
