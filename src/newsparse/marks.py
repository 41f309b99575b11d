"""Pairs quotation marks of every style, nested, unbalanced and over several paragraphs.

Directed marks pair by their direction, undirected ones by turns; where the count of a
paragraph is odd, the reading whose marks stand best (opening ones before a word, closing
ones behind one) wins, and what stays open ends with its paragraph. Apostrophes count as marks
only where a quotation in single marks opens and closes by its surroundings.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple


class Quotation(NamedTuple):
    """A stretch between quotation marks, as character offsets of the whole text."""

    start: int  #: of the opening mark
    end: int  #: behind the closing mark, or the paragraph's end
    inner_start: int  #: behind the opening mark
    inner_end: int  #: of the closing mark
    closed: bool  #: whether a closing mark ends it
    paragraph: int  #: the index of its paragraph
    depth: int  #: 0, or how many quotations it lies within


class Mark(NamedTuple):
    """A quotation mark as a range of characters; `style` is what it stands for, if not itself."""

    start: int
    end: int
    style: str


#: Every mark that may open a quotation with those that may close it.
CLOSERS = {
    "“": ("”", "“"),
    "”": ("”",),
    "„": ("“", "”"),
    "‟": ("”",),
    '"': ('"',),
    "″": ("″",),
    "＂": ("＂",),
    "«": ("»",),
    "»": ("«",),
    "‹": ("›",),
    "›": ("‹",),
    "「": ("」",),
    "『": ("』",),
    "``": ("''",),
    "''": ("''",),
    "&quot;": ("&quot;",),
}
UNDIRECTED = ('"', "″", "＂", "''", "&quot;")
#: Marks that close in most places where they stand, and open in the rest.
CLOSING_FIRST = frozenset("”»›")
CURLY_OPENING = frozenset("“„‟")
SINGLE = {"‘": "’", "'": "'", "‚": "‘’", "‛": "’", "`": "'"}
DEEPEST = 3
LONGEST_ROW = 6  #: of marks that touch; what comes behind in a longer one is decoration

#: Where a mark may begin: one set of characters, which is found much faster than the marks themselves.
SIGN = re.compile(r"[&'`“”„‟\"″＂«»‹›「」『』‘’‚‛]")
# A lone apostrophe inside a word is never a mark, so the scan passes it over. Of three apostrophes
# behind a word the first closes the inner quotation.
MARK = re.compile(r"&quot;|(?<=\S)'(?=''(?!'))|''|``|[“”„‟\"″＂«»‹›「」『』]|(?<!\w)['‘‚‛`](?=[\w“\"(\[…$£€])|(?<=[^\s(\[])[’'‘](?!\w)")
FEET = re.compile(r"\d\s?['′’]\s?\d{1,2}$")
DECADE = re.compile(r"['’‘](?:\d\d(?:s|\b)|(?:tis|twas|em|til|cause|n)\b)", re.IGNORECASE)


def quotations(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Quotation]:
    """All quotations of `text`, in order of their start, the outer before the inner.

    >>> [text[q.start:q.end] for text in ["“A,” he said. “B.”"] for q in quotations(text, [(0, len(text))])]
    ['“A,”', '“B.”']
    """
    found: list[Quotation] = []
    for number, (start, end) in enumerate(paragraphs):
        marks = _marks(text, start, end)
        if not marks:
            continue
        plain = [mark for mark in marks if mark.style != "’"]
        if [mark.style for mark in plain] == ["“", "”"] * (len(plain) // 2):
            found += _with_depths([_closed(*pair, number) for pair in zip(plain[::2], plain[1::2], strict=True)], text)
        else:
            found += _paragraph_quotations(text, marks, start, end, number)
    return found


def _closed(opening: Mark, closing: Mark, number: int) -> Quotation:
    return Quotation(opening.start, closing.end, opening.end, closing.start, True, number, 0)


def _marks(text: str, start: int, end: int) -> list[Mark]:
    marks: list[Mark] = []
    done, row = start, 0
    for sign in SIGN.finditer(text, start, end):
        begin = sign.start()
        if begin < done:
            continue
        row = row + 1 if begin == done else 0
        if row < LONGEST_ROW and (match := MARK.match(text, begin, end)) is not None:
            marks.append(Mark(*match.span(), match.group()))
            done = match.end()
        else:
            done = begin + 1
    return marks


def _paragraph_quotations(text: str, marks: list[Mark], start: int, end: int, number: int) -> list[Quotation]:
    marks = _without_measures(text, marks)
    marks, unclosed = _unmixed(text, marks, start, end)
    marks = _without_unbalanced(text, marks, start, end)
    single_closers = _single_closers(text, marks, end)
    found: list[Quotation] = []
    opened: list[tuple[int, Mark]] = []  # place in `found`, opening mark
    for place, mark in enumerate(marks):
        depth = _closed_depth(text, opened, mark, place, single_closers, end)
        if depth is not None:
            for index, opening in opened[depth:]:
                closed = index == opened[depth][0]
                stop = mark.end if closed else mark.start
                found[index] = Quotation(opening.start, stop, opening.end, mark.start, closed, number, 0)
            del opened[depth:]
        elif _opens(text, mark, place, opened, single_closers, start, end):
            if opened and opened[-1][1].start in unclosed and mark.style == "“" and _begins_sentence(text, mark):
                index, opening = opened.pop()  # its closing mark lacks
                stop = _trimmed(text, mark.start)
                found[index] = Quotation(opening.start, stop, opening.end, stop, False, number, 0)
            if len(opened) < DEEPEST:
                found.append(Quotation(mark.start, end, mark.end, end, False, number, 0))
                opened.append((len(found) - 1, mark))
    return _with_depths(found, text)


def _closed_depth(
    text: str, opened: list[tuple[int, Mark]], mark: Mark, place: int, single_closers: dict[int, int], end: int
) -> int | None:
    """Which of the open quotations `mark` closes, as its place in the stack."""
    for depth in range(len(opened) - 1, -1, -1):
        opening = opened[depth][1]
        if opening.style in SINGLE:
            if single_closers.get(opening.start) == place:
                return depth
        elif mark.style in CLOSERS[opening.style] and not _nests(text, opening, mark, end):
            return depth
    return None


def _nests(text: str, opening: Mark, mark: Mark, end: int) -> bool:
    """Whether a mark that could close `opening` opens a quotation within it instead."""
    return opening.style == mark.style == "“" and not _looks_closing(text, mark, opening.end, end)


def _opens(
    text: str,
    mark: Mark,
    place: int,
    opened: list[tuple[int, Mark]],
    single_closers: dict[int, int],
    start: int,
    end: int,
) -> bool:
    """Whether `mark`, which closes nothing, opens a quotation."""
    if mark.style not in CLOSERS:
        return place in single_closers
    if mark.style in ("”", "''") and opened:
        return False
    return mark.style not in CLOSING_FIRST or not _looks_closing(text, mark, start, end)


def _begins_sentence(text: str, mark: Mark) -> bool:
    stop = _trimmed(text, mark.start)
    return stop > 0 and text[stop - 1] in ".?!…"


def _trimmed(text: str, end: int) -> int:
    """`end` without the white space before it."""
    while end > 0 and text[end - 1].isspace():
        end -= 1
    return end


def _without_measures(text: str, marks: list[Mark]) -> list[Mark]:
    """`marks` without those that stand for inches: 5'10", a 6" pipe."""
    kept: list[Mark] = []
    is_open = False
    for mark in marks:
        if mark.style in '"″”' and mark.start > 0 and text[mark.start - 1].isdigit():
            feet = FEET.search(text, max(0, mark.start - 6), mark.start) is not None
            if feet or (mark.style != "”" and not is_open and _is_inches(text, mark)):
                continue
        if mark.style == '"':
            is_open = not is_open
        elif mark.style in CURLY_OPENING or mark.style == "”":
            is_open = mark.style != "”"
        kept.append(mark)
    return kept


def _is_inches(text: str, mark: Mark) -> bool:
    """Whether the double prime behind a number goes on with what is so long."""
    return mark.start > 0 and text[mark.start - 1].isdigit() and text[mark.end : mark.end + 2].lstrip()[:1].islower()


def _unmixed(text: str, marks: list[Mark], start: int, end: int) -> tuple[list[Mark], set[int]]:
    """`marks` where curly and straight ones that close each other have one style, and the curly ones left open.

    A straight mark within an open curly one opens a quotation within it if it looks like an
    opening one and the curly closing mark is still to come; otherwise it stands for that.
    """
    if not any(mark.style in CURLY_OPENING or mark.style == "”" for mark in marks):
        return marks, set()
    closing_follows = _closing_follows(marks)
    kept: list[Mark] = []
    curly: list[Mark] = []
    is_straight_open = False
    for place, mark in enumerate(marks):
        style = mark.style
        if style == "”" and curly:
            curly.pop()
            is_straight_open = False
        elif style == "”" and is_straight_open:
            style, is_straight_open = '"', False
        elif style in CURLY_OPENING:
            if curly and style in CLOSERS[curly[-1].style] and not _nests(text, curly[-1], mark, end):
                curly.pop()
            else:
                curly.append(mark)
        elif style == '"' and curly and not is_straight_open:
            if closing_follows[place] and not _looks_closing(text, mark, start, end):
                is_straight_open = True
            else:
                style = "”"
                curly.pop()
        elif style == '"':
            is_straight_open = not is_straight_open
        kept.append(mark if style == mark.style else mark._replace(style=style))
    return kept, {mark.start for mark in curly}


def _closing_follows(marks: list[Mark]) -> list[bool]:
    """For each mark, whether the next curly one behind it is a closing one."""
    follows = [False] * len(marks)
    for place in range(len(marks) - 1, 0, -1):
        style = marks[place].style
        follows[place - 1] = style == "”" or (follows[place] and style not in CURLY_OPENING)
    return follows


def _without_unbalanced(text: str, marks: list[Mark], start: int, end: int) -> list[Mark]:
    """`marks` without the undirected one whose removal makes the others stand best, if their count is odd."""
    styles = {mark.style for mark in marks}
    for style in UNDIRECTED:
        if style not in styles or (style == "''" and "``" in styles):
            continue
        turns = [mark for mark in marks if mark.style == style]
        if len(turns) % 2 == 0:
            continue
        opens = [_opening_fit(text, mark, start) for mark in turns]
        closes = [_closing_fit(text, mark, end) - _is_inches(text, mark) for mark in turns]
        # Scores by turns before each place, and by turns from each place on had one been dropped.
        before, after = [0], [0]
        for index in range(len(turns)):
            before.append(before[-1] + (closes if index % 2 else opens)[index])
            after.append(after[-1] + (opens if index % 2 else closes)[index])
        scores = [before[index] + after[-1] - after[index + 1] for index in range(len(turns))]
        # Of two opening marks in a row the second opens, of two closing ones the first closes.
        ranks = [index if closes[index] > opens[index] else -index for index in range(len(turns))]
        best = max(range(len(turns)), key=lambda index: (scores[index], ranks[index]))
        if scores[best] > before[-1]:
            marks = [mark for mark in marks if mark is not turns[best]]
    return marks


def _looks_closing(text: str, mark: Mark, start: int, end: int) -> bool:
    return _closing_fit(text, mark, end) > _opening_fit(text, mark, start)


def _opening_fit(text: str, mark: Mark, start: int) -> int:
    before = mark.start == start or text[mark.start - 1] in " \t\n\u00a0([—–-“‘"
    behind = mark.end < len(text) and not text[mark.end].isspace()
    return 2 * before + behind - 1


def _closing_fit(text: str, mark: Mark, end: int) -> int:
    before = mark.start > 0 and not text[mark.start - 1].isspace()
    behind = mark.end == end or not text[mark.end].isalnum()
    return 2 * before + behind - 1


def _single_closers(text: str, marks: list[Mark], end: int) -> dict[int, int]:
    """For every single mark that opens a quotation, its offset with the place of its closing mark.

    The places of the opening marks are keys too, so that one look tells what a mark is.
    """
    pairs: dict[int, int] = {}
    waiting: int | None = None
    candidate: int | None = None
    for place, mark in enumerate(marks):
        closes_waiting = waiting is not None and mark.style in SINGLE[marks[waiting].style]
        if closes_waiting and waiting is not None and _may_close_single(text, mark, end):
            if _looks_genitive(text, mark, end):
                candidate = place
                continue
            pairs[marks[waiting].start] = place
            pairs[waiting] = place
            waiting = candidate = None
        elif mark.style in SINGLE and _may_open_single(text, mark):
            if waiting is not None and candidate is not None:
                pairs[marks[waiting].start] = candidate
                pairs[waiting] = candidate
            waiting, candidate = place, None
    if waiting is not None and candidate is not None:
        pairs[marks[waiting].start] = candidate
        pairs[waiting] = candidate
    return pairs


def _may_open_single(text: str, mark: Mark) -> bool:
    if mark.end >= len(text) or not (text[mark.end].isalnum() or text[mark.end] in '“"([…$£€'):
        return False
    if mark.start and (text[mark.start - 1].isalnum() or text[mark.start - 1] in ".,;!?"):
        return False
    return mark.style != "’" and DECADE.match(text, mark.start) is None


def _may_close_single(text: str, mark: Mark, end: int) -> bool:
    return not text[mark.start - 1].isspace() and (mark.end >= end or not text[mark.end].isalnum())


def _looks_genitive(text: str, mark: Mark, end: int) -> bool:
    """Whether the mark may belong to "the dogs' bones": behind an s, before a lower-case word."""
    behind = text[mark.end : min(end, mark.end + 2)]
    return text[mark.start - 1] in "sS" and len(behind) == 2 and behind[0] == " " and behind[1].islower()


def _with_depths(found: list[Quotation], text: str) -> list[Quotation]:
    """The quotations that hold a word, each with how many of the others it lies within."""
    kept: list[Quotation] = []
    around: list[int] = []  # ends of the quotations that are still open here
    for quotation in found:
        if not any(character.isalnum() for character in text[quotation.inner_start : quotation.inner_end]):
            continue
        while around and around[-1] <= quotation.start:
            around.pop()
        kept.append(quotation._replace(depth=len(around)))
        around.append(quotation.end)
    return kept
