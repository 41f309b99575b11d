"""Single quotation marks told from apostrophes, and paired.

How firmly a mark closes depends on what it touches: behind a comma it is no apostrophe, behind
"dogs" and before a word it most often is. A quotation ends at the firmest mark before the next
one opens, at the first if several are as firm.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.signs import CLOSERS, CLOSING_FIRST, SINGLE, Mark, begins_sentence, nests, trimmed

#: How firmly a mark closes.
NOT, LOOSE, FIRM, FIRMER, FIRMEST = range(5)
#: How surely a mark opens.
NEVER, PERHAPS, SURELY = range(3)
NO_PLACE = -1
NEAR, WORDS_BETWEEN = 30, 2  #: characters and words from an owner to the end of what is owned
OPENING_BEFORE = frozenset(" \t\n\r\u00a0([{—–-\"“”„«»‹›「『‘'/")
OPENED_BEHIND = frozenset('“„"«‹「『&([…$£€—–-.')
OPENING = frozenset("([{“„«‹「『/")
PAUSES = frozenset(",.?!…;:")
ELISION = re.compile(r"(?:\d\ds?|tis|twas|twill|em|til|cause|cos|bout|nuff|fraid|n)\b", re.IGNORECASE)
DECADE = re.compile(r"\d\ds\b")


class Singles(NamedTuple):
    """The single marks that are no apostrophes, by their places among the marks."""

    closers: dict[int, int]  #: for each opening mark its closing one, or `NO_PLACE` if nothing closes
    unopened: frozenset[int]  #: closing marks before which nothing opens


class Waiting:
    """An opening mark with the firmest mark so far that may close it."""

    __slots__ = ("closer", "firmness", "place", "style")

    def __init__(self, place: int, style: str) -> None:
        self.place, self.style = place, style
        self.closer, self.firmness = NO_PLACE, NOT


NONE = Singles({}, frozenset())


def pair_singles(text: str, marks: Sequence[Mark], start: int, end: int, goes_on: str) -> Singles:
    """Pairs the single marks of a paragraph; one that opens within double marks closes within them.

    `goes_on` is the sign with which the next paragraph begins: if that opens a quotation too,
    this one's last may have been left open.
    """
    if not any(mark.style in SINGLE for mark in marks):
        return NONE
    pairing = _Pairing(text, marks, start, end, goes_on)
    for place, mark in enumerate(marks):
        if mark.style in SINGLE:
            pairing.single(place, mark)
        else:
            pairing.double(mark)
    return pairing.finished()


class _Pairing:
    def __init__(self, text: str, marks: Sequence[Mark], start: int, end: int, goes_on: str) -> None:
        self.text, self.marks, self.start, self.end = text, marks, start, end
        self.goes_on = goes_on
        self.pairs: dict[int, int] = {}
        self.unopened: set[int] = set()
        self.waiting: list[Waiting] = []
        self.doubles: list[tuple[Mark, int]] = []  # open double marks; how many single ones were open before
        self.doubtful: Waiting | None = None  # what opens only if a closing mark asks for it

    def double(self, mark: Mark) -> None:
        opening, height = self.doubles[-1] if self.doubles else (mark, 0)
        if self.doubles and mark.style in CLOSERS[opening.style] and not nests(self.text, opening, mark, self.end):
            self.doubles.pop()
            while len(self.waiting) > height:
                self.settle()
            self.doubtful = None
        elif mark.style in CLOSERS and mark.style not in CLOSING_FIRST:
            self.doubles.append((mark, len(self.waiting)))

    def single(self, place: int, mark: Mark) -> None:
        firmness = _firmness(self.text, mark, self.start, self.end)
        if firmness and self.close(place, mark, firmness):
            return
        sureness = _sureness(self.text, mark, self.start, self.end)
        if sureness == SURELY:
            if self.waiting and self.waiting[-1].closer != NO_PLACE:
                self.settle()
            self.waiting.append(Waiting(place, mark.style))
        elif sureness == PERHAPS and self.doubtful is None:
            self.doubtful = Waiting(place, mark.style)
        elif firmness == FIRMEST and not self.waiting and not self.doubles and _touches(self.text, mark, self.end):
            self.unopened.add(place)

    def close(self, place: int, mark: Mark, firmness: int) -> bool:
        """Whether the mark belongs to a quotation that is open, as its end or as an apostrophe in it."""
        if not self.waiting:
            if self.doubtful is None or firmness < FIRMER or mark.style not in SINGLE[self.doubtful.style]:
                return False
            self.pairs[self.doubtful.place] = place
            self.doubtful = None
            return True
        if mark.style not in SINGLE[self.waiting[-1].style]:
            return False
        if firmness == FIRMEST and len(self.waiting) > 1 and self.waiting[-1].firmness >= FIRM:
            self.settle()  # two are open: the inner one has its closing mark already
        opening = self.waiting[-1]
        crosses = bool(self.doubles) and self.doubles[-1][1] >= len(self.waiting)
        is_sure = firmness > LOOSE or mark.style in ("’‘" if opening.style in "‘‚‛’" else "'`")
        if firmness == FIRMEST or (not crosses and is_sure and self.is_firmer(opening, mark, firmness)):
            opening.closer, opening.firmness = place, firmness
        if firmness == FIRMEST:
            self.settle()
            while self.doubles and self.doubles[-1][1] > len(self.waiting):
                self.doubles.pop()
        return True

    def is_firmer(self, opening: Waiting, mark: Mark, firmness: int) -> bool:
        """Whether the mark rather ends the quotation than what may end it so far."""
        if firmness == opening.firmness == LOOSE:  # "the owners' terms'"
            begin = self.marks[opening.closer].end
            return mark.start - begin <= NEAR and self.text.count(" ", begin, mark.start) <= WORDS_BETWEEN
        return firmness > opening.firmness

    def settle(self) -> None:
        """Takes the last waiting mark off, with what closes it."""
        opening = self.waiting.pop()
        if opening.closer != NO_PLACE or self.stays_open(opening):
            self.pairs[opening.place] = opening.closer

    def stays_open(self, opening: Waiting) -> bool:
        """Whether a mark that nothing closes opens a quotation all the same: a sentence begins with it."""
        mark = self.marks[opening.place]
        begins = mark.start == self.start or begins_sentence(self.text, mark, self.start)
        return begins and not self.doubles and self.text[mark.end : mark.end + 1].isupper()

    def finished(self) -> Singles:
        if len(self.waiting) == 1:
            last = self.waiting[0]
            if last.firmness == LOOSE and last.style == self.goes_on and self.stays_open(last):
                last.closer = NO_PLACE  # that was a genitive
        while self.waiting:
            self.settle()
        return Singles(self.pairs, frozenset(self.unopened))


def _around(text: str, mark: Mark, start: int, end: int) -> tuple[str, str]:
    """The characters beside a mark, a space at the borders of the paragraph."""
    before = text[mark.start - 1] if mark.start > start else " "
    behind = text[mark.end] if mark.end < end else " "
    return before, behind


def _touches(text: str, mark: Mark, end: int) -> bool:
    """Whether the mark stands like a closing one: at the word before and off the word behind."""
    before, behind = _around(text, mark, 0, end)
    return not before.isspace() and not behind.isalnum()


def _firmness(text: str, mark: Mark, start: int, end: int) -> int:
    """How firmly the mark closes."""
    before, behind = _around(text, mark, start, end)
    if before.isspace():
        return FIRMEST if behind.isspace() and mark.start > start else NOT
    if behind.isalnum():  # a space lacks, or it is the number of a note
        return FIRMEST if before in PAUSES else NOT
    ends = behind.isspace() or behind in PAUSES
    if (before in OPENING and not ends) or (before in "—–-" and behind in OPENED_BEHIND and behind not in "—–-.…"):
        return NOT
    if not before.isalnum():
        return LOOSE if before == "." and _is_initial(text, mark.start - 2, start) else FIRMEST
    if before in "nN" and text[mark.start - 2 : mark.start - 1] in " '’‘":  # rock 'n' roll
        return NOT
    is_plural = before in "sS"
    if behind.isspace():
        follower = text[mark.end + 1 : mark.end + 2]
        is_elision = text.startswith("in", mark.start - 2) and follower.islower()
        is_loose = (is_plural and follower.isalnum()) or is_elision or before.isdigit()
        return LOOSE if is_loose and mark.end + 1 < end else FIRM
    return FIRM if is_plural else FIRMER


def _is_initial(text: str, index: int, start: int) -> bool:
    """Whether a full stop behind `index` belongs to initials: "the U.S.' interests"."""
    return index > start and text[index].isupper() and text[index - 1] == "."


def _sureness(text: str, mark: Mark, start: int, end: int) -> int:
    """How surely the mark opens."""
    before, behind = _around(text, mark, start, end)
    stop = trimmed(text, mark.start)
    pauses = stop <= start or not text[stop - 1].isalnum()
    if behind.isspace():
        return SURELY if pauses and before.isspace() and mark.end < end else NEVER
    if not (behind.isalnum() or behind in OPENED_BEHIND):
        return NEVER
    if before not in OPENING_BEFORE and not (before in ",:;" and (behind.isupper() or mark.style in "‘‚‛")):
        return NEVER
    if mark.style == "’" or ELISION.match(text, mark.end):
        return PERHAPS if pauses and not DECADE.match(text, mark.end) else NEVER
    return SURELY
