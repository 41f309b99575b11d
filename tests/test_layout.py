"""Paragraphs of raw text, whatever parts them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.layout import BREAK, WHITE, blocks

ONE_BREAK = re.compile(BREAK)

WRAPPED = (
    "    LISBON, March 3 - The harbour board said on Tuesday that it\n"
    "had agreed to sell the northern quay, which has stood empty\n"
    "since the mill was closed.\n"
    "    Ana Ruiz, who leads the board, said the price was not yet\n"
    "known.\n"
    " REUTER"
)

CASES = {
    "nothing": ("", []),
    "white space only": (" \n\t\n  ", []),
    "a byte order mark only": ("\ufeff", []),
    "one line": ("Rain fell.", ["Rain fell."]),
    "blanks around": ("  Rain fell. \n", ["Rain fell."]),
    "a byte order mark in front": ("\ufeffRain fell.", ["Rain fell."]),
    "zero-width spaces around": ("\u200bRain fell.\u200b", ["Rain fell."]),
    "a no-break space around": ("\u00a0Rain fell.\u00a0", ["Rain fell."]),
    "an empty line": ("Rain fell.\n\nIt stopped.", ["Rain fell.", "It stopped."]),
    "many empty lines": ("Rain fell.\n\n\n\nIt stopped.", ["Rain fell.", "It stopped."]),
    "a line of blanks": ("Rain fell.\n  \t\nIt stopped.", ["Rain fell.", "It stopped."]),
    "single newlines": (
        "Rain fell.\nIt stopped.\nThe sun came out.",
        ["Rain fell.", "It stopped.", "The sun came out."],
    ),
    "carriage returns": ("Rain fell.\r\n\r\nIt stopped.", ["Rain fell.", "It stopped."]),
    "carriage returns alone": ("Rain fell.\r\rIt stopped.", ["Rain fell.", "It stopped."]),
    "wrapped with carriage returns": ("Rain fell on\r\nthe town.", ["Rain fell on\r\nthe town."]),
    "a paragraph separator": ("Rain fell.\u2029It stopped.", ["Rain fell.", "It stopped."]),
    "line separators": ("Rain fell.\u2028It stopped.", ["Rain fell.", "It stopped."]),
    "two line separators": ("Rain fell\u2028\u2028it stopped", ["Rain fell", "it stopped"]),
    "a line separator in a sentence": ("Rain fell on\u2028the town.", ["Rain fell on\u2028the town."]),
    "a form feed": ("Rain fell.\fIt stopped.", ["Rain fell.", "It stopped."]),
    "tags of paragraphs": ("<p>Rain fell.</p><p class='x'>It stopped.</p>", ["Rain fell.", "It stopped."]),
    "tags in capitals": ("<P>Rain fell.</P>\n<P>It stopped.</P>", ["Rain fell.", "It stopped."]),
    "tags of line breaks": ("Rain fell.<br>It stopped.<br/>", ["Rain fell.", "It stopped."]),
    "a line break in a sentence": ("Rain fell on<br />the town.", ["Rain fell on<br />the town."]),
    "two line breaks": ("Rain fell<br><br>it stopped", ["Rain fell", "it stopped"]),
    "only tags": ("<br><br><p></p>", []),
    "no tags at all": ("1 < 2 and <PRX.L> fell.", ["1 < 2 and <PRX.L> fell."]),
    "a stray bracket before a break": ("a<\u2028B", ["a<", "B"]),
    "hard-wrapped, first lines indented": (
        WRAPPED,
        [
            WRAPPED[4:151].rstrip(),
            WRAPPED[WRAPPED.index("Ana Ruiz") : WRAPPED.index("\n REUTER")],
            "REUTER",
        ],
    ),
    "hard-wrapped, parted by empty lines": (
        "The board said that it\nhad agreed to sell\nthe quay.\n\nThe mill was\nclosed.",
        ["The board said that it\nhad agreed to sell\nthe quay.", "The mill was\nclosed."],
    ),
    "hard-wrapped, a short line ends the paragraph": (
        (
            "The board agreed on Tuesday to sell the\nold quay in the north of the town.\nIt closed.\n"
            "The mill on the other side of the river\nhas stood empty."
        ),
        [
            "The board agreed on Tuesday to sell the\nold quay in the north of the town.",
            "It closed.",
            "The mill on the other side of the river\nhas stood empty.",
        ],
    ),
    "hard-wrapped, a name at the start of a line": (
        "the harbour board and the mayor, Mrs\nRuiz, agreed to sell the old quay and\nthe mill beside it.",
        ["the harbour board and the mayor, Mrs\nRuiz, agreed to sell the old quay and\nthe mill beside it."],
    ),
    "all indented alike": (
        "    The board said that it\n    had agreed to sell\n    the quay.",
        ["The board said that it\n    had agreed to sell\n    the quay."],
    ),
    "rows of a table": (
        "    Shr 16 cts vs 12 cts\n    Pay May 15\n    Record April 17\n",
        ["Shr 16 cts vs 12 cts", "Pay May 15", "Record April 17"],
    ),
    "a headline over wrapped lines": (
        "Board Sells Quay\nThe harbour board said on Tuesday that it\nhad agreed to sell the quay.",
        ["Board Sells Quay", "The harbour board said on Tuesday that it\nhad agreed to sell the quay."],
    ),
    "capitals, wrapped": (
        (
            "THE HARBOUR BOARD SAID ON TUESDAY IT HAD AGREED\nTO SELL THE NORTHERN QUAY WHICH HAS STOOD EMPTY\n"
            "SINCE THE MILL BESIDE IT WAS CLOSED AND THE MEN\nMOVED TO THE TOWN."
        ),
        [
            (
                "THE HARBOUR BOARD SAID ON TUESDAY IT HAD AGREED\nTO SELL THE NORTHERN QUAY WHICH HAS STOOD EMPTY\n"
                "SINCE THE MILL BESIDE IT WAS CLOSED AND THE MEN\nMOVED TO THE TOWN."
            )
        ],
    ),
    "a sentence cut in two": (
        "A long first line that stops at a\ncomma. Then it ends.\nNext line.\nAnd one.\nTwo.\nThree.",
        ["A long first line that stops at a\ncomma. Then it ends.", "Next line.", "And one.", "Two.", "Three."],
    ),
    "a decked headline": (
        "Quay sold; \nMill stays.\n\nThe board met.",
        ["Quay sold;", "Mill stays.", "The board met."],
    ),
    "null bytes": ("Rain\0fell.\n\n\0", ["Rain\0fell.", "\0"]),
    "lone surrogates": ("\ud800\n\nRain.", ["\ud800", "Rain."]),
    "right to left": ("ירד גשם.\n\nהוא פסק.", ["ירד גשם.", "הוא פסק."]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in blocks(text)] == expected


PIECES = st.sampled_from(["Rain", " ", "\n", "\r\n", "<br>", "<p>", "</p>", "\u2028", "\u2029", "\ufeff", "fell."])


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
def test_only_white_space_and_tags_lie_between_paragraphs(text: str) -> None:
    cursor = 0
    for start, end in [*blocks(text), (len(text), len(text))]:
        assert cursor <= start <= end
        outside = ONE_BREAK.sub("", text[cursor:start])
        assert set(outside) <= WHITE
        if start < end:
            assert text[start] not in WHITE
            assert text[end - 1] not in WHITE
        cursor = end
