"""Which characters are quotation marks, and how each of them stands in its text."""

import re
from typing import NamedTuple


class Mark(NamedTuple):
    """A quotation mark as a range of characters; `style` is what it stands for, if not itself."""

    start: int
    end: int
    style: str


#: Every double mark that may open a quotation with those that may close it.
CLOSERS = {
    "“": ("”", "“"),
    "”": ("”", "“"),
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
    "''": ("''",),
}
UNDIRECTED = ('"', "″", "＂", "''")
#: Marks that close in most places where they stand, and open in the rest.
CLOSING_FIRST = frozenset("”»›")
CURLY_OPENING = frozenset("“„‟")
#: The same for single marks; ’ opens only where nothing else could.
SINGLE = {"‘": "’'‘", "'": "'’", "‚": "‘’'", "‛": "’'", "`": "'’`", "’": "’"}
LONGEST_ROW = 6  #: of marks that touch; what comes behind in a longer one is decoration

#: What HTML leaves behind, and what it stands for.
ENTITIES = {
    **dict.fromkeys(("quot", "#34", "#034", "#x22"), '"'),
    **dict.fromkeys(("ldquo", "#8220", "#x201c"), "“"),
    **dict.fromkeys(("rdquo", "#8221", "#x201d"), "”"),
    **dict.fromkeys(("bdquo", "#8222", "#x201e"), "„"),
    **dict.fromkeys(("lsquo", "#8216", "#x2018"), "‘"),
    **dict.fromkeys(("rsquo", "#8217", "#x2019"), "’"),
    **dict.fromkeys(("apos", "#39", "#039", "#x27"), "'"),
    **dict.fromkeys(("laquo", "#171", "#xab"), "«"),
    **dict.fromkeys(("raquo", "#187", "#xbb"), "»"),
}
CLOSING_ENTITIES = frozenset(name for name, style in ENTITIES.items() if style in "\"”'’»")

#: Where a mark may begin: one set of characters, which is found much faster than the marks themselves.
SIGN = re.compile(r"[&'`“”„‟\"″＂«»‹›「」『』‘’‚‛]")
# A lone apostrophe inside a word is never a mark, so the scan passes it over. Of three apostrophes
# behind a word the first closes the inner quotation; of two before an s the second is the genitive's.
MARK = re.compile(
    r"""
    &(?:amp;)? (?P<entity> \#x?[\da-fA-F]{2,4} | apos | quot | [lrb]dquo | [lr]squo | [lr]aquo );
    | (?<=\S) ' (?= '' (?!') ) | (?<=\w) ' (?= '[sS]\b )
    | '' | `` | [“”„‟"″＂«»‹›「」『』]
    | (?<!\w) ['‘’‚‛`] (?= [\w“„"«‹「『&(\[…$£€—–-] )  # before a word
    | (?<= [^\s(\[] ) [’'‘`] (?!\w)  # behind one
    | (?<!\S) ['‘’‚‛`] (?!\S)  # off both
    """,
    re.VERBOSE,
)


def find_marks(text: str, start: int, end: int) -> list[Mark]:
    """All that may be quotation marks between two offsets."""
    marks: list[Mark] = []
    done, row = start, 0
    for sign in SIGN.finditer(text, start, end):
        begin = sign.start()
        if begin < done:
            continue
        if text[begin] in "'’" and start < begin < end - 1 and text[begin - 1 : begin + 2 : 2].isalpha():
            continue  # an apostrophe within a word, as most are
        row = row + 1 if begin == done else 0
        done = begin + 1
        if row < LONGEST_ROW and (match := MARK.match(text, begin, end)) is not None:
            style: str | None = match.group()
            if match.lastgroup:
                style = ENTITIES.get(match["entity"].lower())
            if style is not None:
                done = match.end()
                marks.append(Mark(begin, done, style))
    return marks


def looks_closing(text: str, mark: Mark, start: int, end: int) -> bool:
    """Whether the mark stands more like a closing one than like an opening one."""
    return closing_fit(text, mark, end) > opening_fit(text, mark, start)


def nests(text: str, opening: Mark, mark: Mark, end: int) -> bool:
    """Whether a mark that could close `opening` opens a quotation within it instead."""
    return mark.style == "“" and opening.style in "“”" and not looks_closing(text, mark, opening.end, end)


def opening_fit(text: str, mark: Mark, start: int) -> int:
    """How well the mark would open: it stands off the word before and at the word behind."""
    before = mark.start == start or text[mark.start - 1] in " \t\n\u00a0([—–-“‘"
    behind = mark.end < len(text) and not text[mark.end].isspace()
    return 2 * before + behind - 1


def closing_fit(text: str, mark: Mark, end: int) -> int:
    """How well the mark would close: it stands at the word before and off the word behind."""
    before = mark.start > 0 and not text[mark.start - 1].isspace()
    behind = mark.end == end or not text[mark.end].isalnum()
    return 2 * before + behind - 1


def begins_sentence(text: str, mark: Mark, start: int) -> bool:
    """Whether the mark stands where a sentence may begin: behind a full stop or the like."""
    stop = trimmed(text, mark.start)
    return stop <= start or text[stop - 1] in ".?!…"


def trimmed(text: str, end: int) -> int:
    """`end` without the white space before it."""
    while end > 0 and text[end - 1].isspace():
        end -= 1
    return end
