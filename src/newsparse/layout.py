"""Paragraphs of raw text: one a line, parted by empty lines, hard-wrapped, indented or marked by tags.

The text is only looked at, never changed: a :class:`Block` is a range of its characters.
"""

import re
from typing import NamedTuple

INVISIBLE = "\ufeff\u200b"  # a byte order mark and a zero-width space, which are not \s
#: Breaks a line; ``</p>`` and ``<br>`` are left in text that was taken out of HTML.
BREAK = r"\r\n?|[\n\v\f\x1c-\x1e\x85\u2028\u2029]|<[bB][rR]\s{0,9}/?>|</?[pP](?:\s[^<>]{0,200})?>"
TAGS = ("<p", "<P", "</p", "</P", "<br", "<BR")
PARAGRAPH_MARKS = ("\u2029", "<p", "<P", "</p", "</P")
#: A line, from its first visible character; the second pattern is slower and knows every break.
LINE = re.compile(rf"[^\s{INVISIBLE}][^\n]*")
BREAK_OR_LINE = re.compile(rf"({BREAK})|[^\s{INVISIBLE}](?:[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029<]|(?!{BREAK})<)*")
WHITE = frozenset(chr(code) for code in range(0x3001) if chr(code).isspace()) | frozenset(INVISIBLE)

SENTENCE_ENDINGS = frozenset(".!?…:;\"”»’')]>")
SOFT_ENDINGS = frozenset(",-–—")  # with a letter before the break, the signs of a sentence cut in two


class Block(NamedTuple):
    """A paragraph: a half-open range of characters, trimmed of white space, never empty."""

    start: int
    end: int


#: A line: where it starts and ends (trimmed), its indent, and whether an empty line or a
#: paragraph mark stands before it. A plain tuple, for there are many.
Line = tuple[int, int, int, bool]


def blocks(text: str) -> list[Block]:
    """The paragraphs of `text` in order, in time linear to its length.

    >>> blocks("Rain fell.\\n\\nIt stopped\\nat noon.")
    [Block(start=0, end=10), Block(start=12, end=31)]
    """
    rows = lines(text)
    if all(row[3] for row in rows):
        return [Block(start, end) for start, end, _, _ in rows]
    bases = base_indents(rows)
    width = wrap_width(text, rows, bases)
    found: list[Block] = []
    first, before = rows[0][0], rows[0]
    for row, base in zip(rows[1:], bases[1:], strict=True):
        if row[3] or not continues(text, before, row, base, width):
            found.append(Block(first, before[1]))
            first = row[0]
        before = row
    found.append(Block(first, before[1]))
    return found


def lines(text: str) -> list[Line]:
    """The lines of `text` that hold more than white space."""
    newlines_only = len(text.splitlines()) <= text.count("\n") + 1
    if newlines_only and not ("<" in text and any(tag in text for tag in TAGS)):
        return newline_lines(text)
    return broken_lines(text)


def newline_lines(text: str) -> list[Line]:
    """The lines of a text that only newlines break, carriage returns before them or not."""
    found: list[Line] = []
    behind = 0
    for match in LINE.finditer(text):
        start, end = match.span()
        if start - behind == 1 and found:
            indent, parted = 0, False
        else:
            newline = text.rfind("\n", behind, start)
            indent, parted = start - 1 - newline if newline >= 0 else start, newline > behind or not found
        behind = end
        while text[end - 1] in WHITE:
            end -= 1
        found.append((start, end, indent, parted))
    return found


def broken_lines(text: str) -> list[Line]:
    """The lines of a text that other marks break too."""
    found: list[Line] = []
    breaks, behind, parted = 0, 0, True
    for match in BREAK_OR_LINE.finditer(text):
        start, end = match.span()
        if match.group(1):
            breaks, behind = breaks + 1, end
            parted = parted or breaks > 1 or text.startswith(PARAGRAPH_MARKS, start)
            continue
        while text[end - 1] in WHITE:
            end -= 1
        found.append((start, end, start - behind, parted))
        breaks, behind, parted = 0, match.end(), False
    return found


def base_indents(rows: list[Line]) -> list[int]:
    """For each line the least indent among the lines that no empty line parts from it."""
    bases: list[int] = []
    first = 0
    for index in [i for i, row in enumerate(rows) if i and row[3]] + [len(rows)]:
        bases += [min(row[2] for row in rows[first:index])] * (index - first)
        first = index
    return bases


def wrap_width(text: str, rows: list[Line], bases: list[int]) -> int | None:
    """The width at which the text was hard-wrapped, None if a newline ends a paragraph in it.

    A line that starts with a small letter goes on with a sentence; when a quarter of the lines
    do, or (scripts without small letters) most are about as long as the longest and unfinished,
    somebody wrapped the text.
    """
    inner = [
        (before, row)
        for before, row, base in zip(rows, rows[1:], bases[1:], strict=False)
        if not row[3] and row[2] <= base
    ]
    flowing = [end - start + indent for (start, end, indent, _), row in inner if text[row[0]].islower()]
    if flowing and 4 * len(flowing) >= len(inner):
        return sorted(flowing)[95 * (len(flowing) - 1) // 100]
    widths = [end - start + indent for (start, end, indent, _), _ in inner]
    longest = max(widths, default=0)
    if len(inner) < 3 or not 40 <= longest <= 120:
        return None
    full = sum(width >= 0.8 * longest for width in widths)
    unfinished = sum(text[before[1] - 1] not in SENTENCE_ENDINGS for before, _ in inner)
    return longest if full >= 0.6 * len(inner) and unfinished >= 0.5 * len(inner) else None


def continues(text: str, before: Line, row: Line, base: int, width: int | None) -> bool:
    """Whether `row` goes on with the paragraph of the line before it, from which nothing parts it."""
    start, end, indent, _ = row
    small = text[start].islower()
    last = text[before[1] - 1]
    if indent > base or width is None:
        return small and (last.isalnum() or last in SOFT_ENDINGS)
    if small:
        return True
    word_end = text.find(" ", start, end)
    needed = before[1] - before[0] + before[2] + 1 + (end if word_end < 0 else word_end) - start
    if needed > width:  # the next word did not fit any more
        return True
    return last not in SENTENCE_ENDINGS and needed > 0.8 * width
