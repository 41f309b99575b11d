"""Pairs quotation marks of every style, nested, unbalanced and over several paragraphs.

`signs` finds the marks, `mending` says what the double ones were meant to be and `singles`
which of the single ones are no apostrophes; here they pair from left to right. What stays
open ends with its paragraph; what nothing opens begins with the paragraph, or with the
sentence behind the last quotation.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.mending import mended
from newsparse.signs import (
    CLOSERS,
    CLOSING_FIRST,
    SINGLE,
    Mark,
    begins_sentence,
    find_marks,
    looks_closing,
    nests,
    trimmed,
)
from newsparse.singles import NO_PLACE, Singles, pair_singles

DEEPEST = 3
SENTENCE = re.compile(r"[.?!…]\s+(?=[^\W\d_])")
CLOSING_ONLY = frozenset("”»›」』")


class Quotation(NamedTuple):
    """A stretch between quotation marks, as character offsets of the whole text."""

    start: int  #: of the opening mark, or of what it should stand before
    end: int  #: behind the closing mark, or the paragraph's end
    inner_start: int  #: behind the opening mark
    inner_end: int  #: of the closing mark
    closed: bool  #: whether a closing mark ends it
    paragraph: int  #: the index of its paragraph
    depth: int  #: 0, or how many quotations it lies within


def quotations(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Quotation]:
    """All quotations of `text`, in order of their start, the outer before the inner.

    >>> [text[q.start:q.end] for text in ["“A,” he said. “B.”"] for q in quotations(text, [(0, len(text))])]
    ['“A,”', '“B.”']
    """
    found: list[Quotation] = []
    for number, (start, end) in enumerate(paragraphs):
        marks = find_marks(text, start, end)
        if not marks:
            continue
        plain = [mark for mark in marks if mark.style != "’" or not text[max(0, mark.start - 1)].isalnum()]
        directed = [mark.style for mark in plain] == ["“", "”"] * (len(plain) // 2)
        if directed or _take_turns(text, plain, start, end):
            found += _with_depths([_closed(*pair, number) for pair in zip(plain[::2], plain[1::2], strict=True)], text)
        else:
            following = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else end
            goes_on = text[following : following + 1]
            found += _with_depths(_Pairing(text, marks, start, end, number, goes_on).paired(), text)
    return found


def _take_turns(text: str, marks: list[Mark], start: int, end: int) -> bool:
    """Whether straight marks of one style open and close by turns, none of them inches: nothing is to be mended."""
    style = marks[0].style
    if style not in ('"', "''") or len(marks) % 2:
        return False
    if any(mark.style != style or text[max(0, mark.start - 1)].isdigit() for mark in marks):
        return False
    return len(marks) == 2 or all(looks_closing(text, mark, start, end) for mark in marks[1::2])


def _closed(opening: Mark, closing: Mark, number: int) -> Quotation:
    return Quotation(opening.start, closing.end, opening.end, closing.start, True, number, 0)


class _Opened(NamedTuple):
    """A quotation that is still open."""

    found: int  #: its place among those found
    mark: Mark
    place: int  #: of its mark


class _Pairing:
    """The marks of one paragraph, paired from left to right."""

    def __init__(self, text: str, marks: list[Mark], start: int, end: int, number: int, goes_on: str) -> None:
        self.text, self.start, self.end, self.number = text, start, end, number
        self.marks, self.unclosed = mended(text, marks, start, end)
        self.singles: Singles = pair_singles(text, self.marks, start, end, goes_on)
        self.found: list[Quotation] = []
        self.opened: list[_Opened] = []
        self.searched = start  # how far for a sentence

    def paired(self) -> list[Quotation]:
        """The quotations, with every depth 0."""
        for place, mark in enumerate(self.marks):
            depth = self.closed_depth(mark, place)
            if depth is not None:
                self.close(depth, mark)
            elif self.opens(mark, place):
                if self.opened and self.lacks_closing(self.opened[-1]) and begins_sentence(self.text, mark, self.start):
                    self.end_before(mark)
                if len(self.opened) < DEEPEST:
                    self.opened.append(_Opened(len(self.found), mark, place))
                    self.found.append(Quotation(mark.start, self.end, mark.end, self.end, False, self.number, 0))
            elif not self.opened and self.closes_unopened(mark, place):
                self.open_before(mark)
        return self.found

    def closed_depth(self, mark: Mark, place: int) -> int | None:
        """Which of the open quotations `mark` closes, as its place in the stack."""
        for depth in range(len(self.opened) - 1, -1, -1):
            _, opening, opening_place = self.opened[depth]
            if opening.style in SINGLE:
                if self.singles.closers.get(opening_place) == place:
                    return depth
            elif mark.style in CLOSERS[opening.style] and not nests(self.text, opening, mark, self.end):
                return depth
        return None

    def close(self, depth: int, mark: Mark) -> None:
        """Ends the quotation at `depth` with `mark`, and with it whatever is open within it."""
        for level, (index, opening, _) in enumerate(self.opened[depth:]):
            stop = mark.start if level else mark.end
            self.found[index] = Quotation(opening.start, stop, opening.end, mark.start, not level, self.number, 0)
        del self.opened[depth:]

    def opens(self, mark: Mark, place: int) -> bool:
        """Whether `mark`, which closes nothing, opens a quotation."""
        if mark.style not in CLOSERS:
            closer = self.singles.closers.get(place)
            return closer is not None and not (closer == NO_PLACE and self.opened)
        if mark.style in ("”", "''") and self.opened:
            return False
        return mark.style not in CLOSING_FIRST or not looks_closing(self.text, mark, self.start, self.end)

    def lacks_closing(self, opened: _Opened) -> bool:
        return opened.mark.start in self.unclosed or self.singles.closers.get(opened.place) == NO_PLACE

    def end_before(self, mark: Mark) -> None:
        """Ends the innermost quotation, whose closing mark lacks, before the one that `mark` opens."""
        index, opening, _ = self.opened.pop()
        stop = trimmed(self.text, mark.start)
        self.found[index] = Quotation(opening.start, stop, opening.end, stop, False, self.number, 0)

    def closes_unopened(self, mark: Mark, place: int) -> bool:
        """Whether `mark`, before which no quotation is open, ends one whose opening mark lacks."""
        if mark.style in SINGLE:
            return place in self.singles.unopened
        pauses = self.text[mark.start - 1] in ",.?!…" or self.text.startswith(",", mark.end)
        return mark.style in CLOSING_ONLY and mark.start > self.start and pauses

    def open_before(self, mark: Mark) -> None:
        """Adds the quotation that `mark` ends: from the paragraph's start or the sentence behind the last one."""
        begin = self.start
        if self.found:
            sentence = SENTENCE.search(self.text, max(self.found[-1].end, self.searched), mark.start)
            self.searched = mark.start
            if sentence is None:
                return
            begin = sentence.end()
        self.found.append(Quotation(begin, mark.end, begin, mark.start, True, self.number, 0))


def _with_depths(found: list[Quotation], text: str) -> list[Quotation]:
    """The quotations that hold a word, each with how many of the others it lies within."""
    kept: list[Quotation] = []
    around: list[int] = []  # ends of the quotations that are still open here
    for quotation in found:
        if not any(character.isalnum() for character in text[quotation.inner_start : quotation.inner_end]):
            continue
        while around and around[-1] <= quotation.start:
            around.pop()
        kept.append(quotation._replace(depth=len(around)) if around else quotation)
        around.append(quotation.end)
    return kept
