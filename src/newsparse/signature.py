"""Who wrote the article, told from its end: a signature, or the credits "(Reporting by Ana Ruiz; Editing by Tom Hale)".

A signature is a paragraph of its own, of the kind byline. Credits stay a note, yet where no byline stands above the
body, its authors are those who report or write in them, not who edits or helps.
"""

import re

from newsparse.byline import Found, bare_line, found_of
from newsparse.byline_line import Range
from newsparse.byline_words import openers
from newsparse.layout import Block
from newsparse.part_rule import part_rule
from newsparse.person_names import is_person, is_sure, name_at

LONGEST = 80
LONGEST_CREDITS = 620
DASH = re.compile(r"(?:[–—]|--?)\s?(?=[^\W\d_a-z])")
BRACKETED = re.compile(r"[(\[]([^()\[\]\n]{5,70})[)\]]\.?")
CREDIT = re.compile(r"((?:[^\W\d_]+\s){1,3}?by)\s", re.IGNORECASE)
NEXT_NAME = re.compile(r"(?:\s(?:in|from)\s[^\W\d_a-z][^,;()]{1,40}?)?(?:,\s(?:and\s)?|\s(?:and|&)\s)")
QUOTATION_START = ('"', "“", "''", "‘‘")
QUOTATION_END = ('"', "”", "''", "’’", ".'", ".’")


@part_rule(
    "byline.signature",
    takes=[
        "… ¶ ⟦— Ana Ruiz⟧",
        "… ¶ ⟦(Ana Ruiz)⟧",
        "… ¶ ⟦Ana Ruiz, Oslo⟧",
        "… ¶ ⟦--Ana Ruiz and Tom Hale⟧ ¶ Read more: Rain",
    ],
    refuses=[
        "“It rained.” ¶ — Ana Ruiz",
        "… ¶ - Ruiz.",
        "… ¶ Ana Ruiz ¶ … ¶ Tom Hale",
        "… ¶ (Ana Ruiz, a farmer, said so.)",
    ],
)
def signature(text: str, paragraphs: list[Block], index: int, language: str) -> Found | None:
    """The last paragraph of the body is a name in brackets or behind a dash, or nothing but names and a place."""
    start, end = paragraphs[index]
    if end - start > LONGEST or index == 0 or quotes(text, *paragraphs[index - 1]) or text.find("/", start, end) >= 0:
        return None
    inner = BRACKETED.fullmatch(text, start, end)
    dash = DASH.match(text, start, end)
    first, last = inner.span(1) if inner else (dash.end() if dash else start, end)
    stop = last - 1 if text[last - 1] == "." and (inner or dash) else last
    line = bare_line(text, first, stop, language) if stop > first else None
    if not line or not line.names or not line.sure or line.marks - {"place", "agency", "paper"}:
        return None
    if not (inner or dash) and (letters(text, paragraphs, index, language) or line.agency):
        return None
    return found_of(line, start, end)._replace(rule=signature.id)


def quotes(text: str, start: int, end: int) -> bool:
    """Whether the paragraph is a quotation or ends with one, whose source may stand below it."""
    return text.startswith(QUOTATION_START, start, end) or text.endswith(QUOTATION_END, start, end)


def letters(text: str, paragraphs: list[Block], index: int, language: str) -> bool:
    """Whether another paragraph consists of a name too, as in a column of letters or a list."""
    others = (block for block in paragraphs[:index] if block.end - block.start <= LONGEST)
    return any(is_name(text, *block, language) for block in others)


def is_name(text: str, start: int, end: int, language: str) -> bool:
    """Whether the paragraph holds one name alone, with a full stop or without."""
    words = text[start:end].rstrip(".").split(",")[0].split()
    return name_at(text, start, end) >= start + len(" ".join(words)) and is_person(words, language)


def credited_authors(text: str, start: int, end: int, language: str) -> Found | None:
    """Who reports and writes in the credits from `start` to `end`.

    >>> text = "(Reporting by Ana Ruiz and Tom Hale in Oslo; Editing by Eva Noor)"
    >>> [text[a:b] for a, b in credited_authors(text, 0, len(text), "en").names]
    ['Ana Ruiz', 'Tom Hale']
    """
    if end - start > LONGEST_CREDITS or "by " not in text[start:end].lower():
        return None
    names: list[Range] = []
    for credit in CREDIT.finditer(text, start, end):
        if openers(language).get(credit.group(1).casefold()) == "author":
            names += persons(text, credit.end(), end, language)
    return Found("note.opener", start, end, tuple(dict.fromkeys(names)), None) if names else None


def persons(text: str, position: int, end: int, language: str) -> list[Range]:
    """The persons in a list that starts at `position`."""
    found: list[Range] = []
    while True:
        stop = name_at(text, position, end)
        words = text[position:stop].rstrip(".").split()
        if not is_person(words, language) or not (is_sure(words) or len(words) < 4):
            return found
        found.append((position, position + len(text[position:stop].rstrip("."))))
        following = NEXT_NAME.match(text, stop, end)
        if not following:
            return found
        position = following.end()
