"""Mends the double marks of a paragraph before they are paired: inches, mixed styles, odd counts."""

import re

from newsparse.signs import (
    CLOSERS,
    CURLY_OPENING,
    UNDIRECTED,
    Mark,
    closing_fit,
    looks_closing,
    nests,
    opening_fit,
)

FEET = re.compile(r"\d\s?['′’]\s?\d{1,2}$")
INCHES = re.compile(r"(?<![\d.,$£€])\d{1,3}(?:\.\d+|[ -]?[½¼¾]|[ -]\d/\d)?$")
NESTED = [False, False, True, True]


def mended(text: str, marks: list[Mark], start: int, end: int) -> tuple[list[Mark], set[int]]:
    """The marks as they were meant, and the offsets of curly ones that nothing closes."""
    marks = _directed(_parted(text, _without_measures(text, marks, start, end), start, end))
    marks, unclosed = _unmixed(text, marks, start, end)
    return _balanced(text, marks, start, end), unclosed


def _parted(text: str, marks: list[Mark], start: int, end: int) -> list[Mark]:
    """`marks` where '' is a plural's apostrophe and a single closing mark: He called it 'the farmers''.

    So it is where a single mark opens before it, but nothing that it could close itself.
    """
    if not any(mark.style == "''" for mark in marks):
        return marks
    kept: list[Mark] = []
    is_single_open = is_double_open = False
    for mark in marks:
        if mark.style != "''":
            is_double_open = is_double_open or mark.style == "``" or mark.style in CURLY_OPENING
            is_single_open = is_single_open or (mark.style in "'`" and opening_fit(text, mark, start) == 2)
        elif is_single_open and not is_double_open and looks_closing(text, mark, start, end):
            kept.append(Mark(mark.start, mark.start + 1, "'"))
            kept.append(Mark(mark.start + 1, mark.end, "'"))
            is_single_open = False
            continue
        else:
            is_double_open = not is_double_open
        kept.append(mark)
    return kept


def _directed(marks: list[Mark]) -> list[Mark]:
    """`marks` with those of the wires (`` and '') as curly ones, where either shows which way they turn."""
    styles = {mark.style for mark in marks}
    if "``" not in styles and ("''" not in styles or styles.isdisjoint(CURLY_OPENING)):
        return marks
    stands_for = {"``": "“", "''": "”"}
    return [mark._replace(style=stands_for.get(mark.style, mark.style)) for mark in marks]


def _without_measures(text: str, marks: list[Mark], start: int, end: int) -> list[Mark]:
    """`marks` without those that stand for inches: 5'10", a 6" pipe."""
    behind_numbers = [mark for mark in marks if mark.style in '"″”' and text[mark.start - 1].isdigit()]
    if not behind_numbers:
        return marks
    kept: list[Mark] = []
    is_open = False
    for mark in marks:
        if mark.style in '"″”' and mark.start > start and text[mark.start - 1].isdigit():
            if FEET.search(text, max(start, mark.start - 6), mark.start):
                continue
            closes_nothing = mark.style != "”" and not is_open and looks_closing(text, mark, start, end)
            if closes_nothing and INCHES.search(text, max(start, mark.start - 8), mark.start):
                continue
        if mark.style in '"″':
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
            if curly and style in CLOSERS[curly[-1].style] and not nests(text, curly[-1], mark, end):
                curly.pop()
            else:
                curly.append(mark)
        elif style == '"' and curly and not is_straight_open:
            if closing_follows[place] and not looks_closing(text, mark, start, end):
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


def _balanced(text: str, marks: list[Mark], start: int, end: int) -> list[Mark]:
    """`marks` with undirected ones that can be paired by turns."""
    styles = {mark.style for mark in marks}
    for style in UNDIRECTED:
        if style not in styles:
            continue
        turns = [mark for mark in marks if mark.style == style]
        closes = [closing_fit(text, mark, end) - _is_inches(text, mark) for mark in turns]
        opens = [opening_fit(text, mark, start) for mark in turns]
        if len(turns) % 2:
            marks = _without_odd(marks, turns, opens, closes)
        elif len(turns) > 2:
            marks = _nested(marks, turns, [close > open_ for open_, close in zip(opens, closes, strict=True)])
    return marks


def _without_odd(marks: list[Mark], turns: list[Mark], opens: list[int], closes: list[int]) -> list[Mark]:
    """`marks` without the one of `turns` whose removal makes the others stand best.

    If it stands like a closing mark, it becomes one: what opened its quotation lacks.
    """
    # Scores by turns before each place, and by turns from each place on had one been dropped.
    before, after = [0], [0]
    for index in range(len(turns)):
        before.append(before[-1] + (closes if index % 2 else opens)[index])
        after.append(after[-1] + (opens if index % 2 else closes)[index])
    scores = [before[index] + after[-1] - after[index + 1] for index in range(len(turns))]
    # Of two opening marks in a row the second opens, of two closing ones the first closes.
    ranks = [index if closes[index] > opens[index] else -index for index in range(len(turns))]
    best = max(range(len(turns)), key=lambda index: (scores[index], ranks[index]))
    if scores[best] <= before[-1] and (best or closes[best] <= opens[best]):
        return marks
    odd = turns[best]
    if closes[best] > opens[best]:
        return [mark._replace(style="”") if mark is odd else mark for mark in marks]
    return [mark for mark in marks if mark is not odd]


def _nested(marks: list[Mark], turns: list[Mark], closing: list[bool]) -> list[Mark]:
    """`marks` where two opening ones in a row and two closing ones are a quotation within a quotation."""
    inner: dict[int, str] = {}
    place = 0
    while place + 3 < len(turns):
        if closing[place : place + 4] == NESTED:
            inner[turns[place + 1].start], inner[turns[place + 2].start] = "“", "”"
            place += 4
        elif closing[place + 1]:
            place += 2
        else:
            break  # out of turn: nothing tells what opens
    return [mark._replace(style=inner.get(mark.start, mark.style)) for mark in marks] if inner else marks
