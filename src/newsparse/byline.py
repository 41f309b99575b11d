"""Bylines: who wrote the article, told from a line above the body.

Only names of persons become authors, and fewer rather than wrong ones: a line of which a piece is unknown is no
byline, and one that names no person ("Staff and agencies") has no authors. Who signs at the end is told in
:mod:`newsparse.signature`.
"""

import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.agencies import LONGEST_NAME
from newsparse.byline_line import HANDLE, Line, Range, read_line
from newsparse.byline_words import opener_at, source_at
from newsparse.part_rule import part_rule
from newsparse.person_names import is_sure, surname, without_title

LONGEST = 200
LONGEST_AFFILIATION = 80
INITIALS = re.compile(
    r"(?:[^\W\d_]\.\s?){2,3}(?:\s?/\s?(?:[^\W\d_]\.\s?){2,3}){0,3}(?:\s?[-–—]\s[^\W\d_][^\n.]{1,40})?"
)
PLACE_DASH = re.compile(r"\s[-–—]\s")
REPORTS = re.compile(
    r"\s(?:reports|report|writes|write|reporting)\b(?:\s(?:from|for|in)\s[^\W\d_a-z][^\n.,;:]{1,40})?[.:]?\s*\Z"
)
SUBJECT_WITHIN = 1500  #: characters behind a line of names in which the story's subjects are named again
WHOLE_WORD = re.compile(r"[\w-]+(?:['’]\w{2,})*")  # O'Hale, but no genitive


class Found(NamedTuple):
    """A byline: its range, the ranges of the authors' names and their role, the agency, where a date in it starts."""

    rule: str
    start: int
    end: int
    names: tuple[Range, ...]
    agency: str | None
    date_start: int | None = None
    role: Range | None = None


def find_byline(text: str, start: int, end: int, language: str) -> Found | None:
    """The byline that fills the paragraph from `start` to `end` and shows by itself that it is one.

    >>> find_byline("By Ana Ruiz, Reuters", 0, 20, "en").agency
    'Reuters'
    """
    if end - start > LONGEST:
        return None
    for rule in RULES:
        if found := rule.find(text, start, end, language):
            return found._replace(rule=rule.id)
    return None


@part_rule(
    "byline.opened",
    takes=[
        "Quay Sold ¶ ⟦By Ana Ruiz and Tom Hale⟧ ¶ …",
        "⟦By Ana Ruiz | Reuters⟧ ¶ …",
        "Quay Sold ¶ ⟦by ana ruiz⟧ ¶ …",
        "Quay Sold ¶ ⟦Story by Ana Ruiz, photographs by Tom Hale⟧ ¶ …",
    ],
    refuses=[
        "By Monday the quay was sold. ¶ …",
        "By the time Ana Ruiz came, it rained. ¶ …",
        "By Popular Demand ¶ …",
        "Quay Sold ¶ By Madonna ¶ …",
    ],
)
def opened(text: str, start: int, end: int, language: str) -> Found | None:
    """ "By" or the like, and names, an agency or a role ("By Ana Ruiz", "By our own correspondent")."""
    opener = opener_at(text, start, end, language)
    if not opener or text[end - 1] == ":":
        return None
    return named(text, start, opener[0], end, language, opener[1])


@part_rule(
    "byline.initialled",
    takes=["Quay Sold ¶ ⟦A. R. / T. H. - Madrid⟧ ¶ …"],
    refuses=["Quay Sold ¶ A. R. Hale sold the quay. ¶ …"],
)
def initialled(text: str, start: int, end: int, language: str) -> Found | None:
    """ "A. R. / T. H. - Madrid"."""
    found = INITIALS.fullmatch(text, start, end)
    if not found:
        return None
    last = PLACE_DASH.search(text, start, end)
    names = split_at(text, start, last.start() if last else end, "/")
    return Found("", start, end, names, None)


@part_rule(
    "byline.with-role",
    takes=["Quay Sold ¶ ⟦Ana Ruiz, political correspondent⟧ ¶ …", "⟦Ana Ruiz and Tom Hale, Associated Press⟧ ¶ …"],
    refuses=["Quay Sold ¶ Ana Ruiz, a harbour master, ¶ …", "Quay Sold ¶ Ana Ruiz, correspondent, dies at 80 ¶ …"],
)
def with_role(text: str, start: int, end: int, language: str) -> Found | None:
    """Persons without "By", and what they are or for whom they write ("Ana Ruiz, political correspondent")."""
    line = bare_line(text, start, end, language) if opens_with_person(text, start, end, language) else None
    if not line or not line.names or not line.sure or line.marks.isdisjoint({"role", "agency", "handle"}):
        return None
    return found_of(line, start, end) if text.find("/", start, end) < 0 or "handle" in line.marks else None


@part_rule(
    "byline.reports",
    takes=["Quay Sold ¶ ⟦Ana Ruiz and Tom Hale report from Caracas⟧ ¶ …", "Quay Sold ¶ ⟦Ana Ruiz reports.⟧ ¶ …"],
    refuses=["Quay Sold ¶ Ana Ruiz reports that it rained. ¶ …", "Quay Sold ¶ The mill reports ¶ …"],
)
def reports(text: str, start: int, end: int, language: str) -> Found | None:
    """ "Ana Ruiz reports", "Ana Ruiz and Tom Hale report from Caracas"."""
    verb = REPORTS.search(text, max(start, end - 70), end) if end - start <= 120 else None
    line = read_line(text, start, verb.start(), language, strict=True) if verb else None
    return found_of(line, start, end) if line and line.names and line.sure else None


@part_rule(
    "byline.under-headline",
    takes=[
        "Quay Sold ¶ ⟦Ana Ruiz in London and Tom Hale⟧ ¶ …",
        "Quay Sold ¶ ⟦Staff and agencies⟧ ¶ …",
        "Quay Sold ¶ ⟦The Associated Press⟧ ¶ …",
        "Quay Sold ¶ ⟦Ana Ruiz⟧ ¶ …",
    ],
    refuses=[
        "Ana Ruiz in London ¶ …",
        "Quay Sold ¶ Tom Hale ¶ Mayor Hale agreed on Tuesday to sell the quay, which had stood empty for years.",
        "Quay Sold ¶ Staff strike ¶ …",
    ],
)
def under_headline(text: str, start: int, end: int, language: str) -> Found | None:
    """Under a headline, persons whom the text behind does not name, an agency, or "Staff and agencies"."""
    line = bare_line(text, start, end, language)
    if not line:
        return None
    if not line.names:
        return found_of(line, start, end) if stands_for_names(text, start, end, line, language) else None
    if not line.sure or line.marks - {"place", "date"} or named_again(text, line, end):
        return None
    return found_of(line, start, end)


@part_rule(
    "byline.bare-names",
    takes=["Quay Sold ¶ ⟦Zhang Hale and Ana Ruiz in Caracas⟧ ¶ OSLO (AP) — It rained."],
    refuses=["Quay Sold ¶ Zhang Hale ¶ …"],
)
def bare_names(text: str, start: int, end: int, language: str) -> Found | None:
    """Names that fill a line ("Ana Ruiz", "Tom Hale and Ana Ruiz in Caracas"), for places where only they can stand.

    >>> bare_names.find("Tom Hale and Ana Ruiz in Caracas", 0, 32, "en").names
    ((0, 8), (13, 21))
    """
    if end - start > LONGEST or text[end - 1] in ".!?":
        return None
    found = named(text, start, start, end, language)
    if not found or not found.names:
        return None
    if text[start:end].split(None, 1)[0].lower() in lexicon.words(f"{language}/prose-words"):
        return None
    return found._replace(rule=bare_names.id)


@part_rule(
    "byline.affiliation",
    takes=["Quay Sold ¶ By Ana Ruiz ¶ ⟦AP Business Writer⟧ ¶ …", "Quay Sold ¶ By Ana Ruiz ¶ ⟦BBC News, Oslo⟧ ¶ …"],
    refuses=["Quay Sold ¶ By Ana Ruiz ¶ The writer stayed away ¶ …"],
)
def affiliation(text: str, start: int, end: int, language: str) -> bool:
    """Whether a line under the names says for whom they write ("AP Business Writer").

    >>> affiliation.find("AP Business Writer", 0, 18, "en")
    True
    """
    if end - start > LONGEST_AFFILIATION or text[end - 1] in ".!?:":
        return False
    source = source_at(text, start, end)
    if HANDLE.fullmatch(text, start, end) or (source and source[0] == end):
        return True
    line = read_line(text, start, end, language)
    if not line or line.names or "opener" in line.marks or not line.marks & {"agency", "role"}:
        return False
    return text[start].isupper() or len(text[start:end].split()) > 2


def opens_with_person(text: str, start: int, end: int, language: str) -> bool:
    """Whether a given name or initials open the line: the cheap look before the pieces are read."""
    start = without_title(text, start, end, language)
    return is_sure(text[start : min(end, start + LONGEST_NAME)].split(None, 2)[:2])


def bare_line(text: str, start: int, end: int, language: str) -> Line | None:
    """The pieces of a line without "By" and without a full stop, if every one is known."""
    if end - start > LONGEST or text[end - 1] in ".!?:" or not text[start].isupper():
        return None
    line = read_line(text, start, end, language, strict=True)
    return line if line and not line.marks & {"opener", "other"} else None


def stands_for_names(text: str, start: int, end: int, line: Line, language: str) -> bool:
    """Whether the line is an agency's name, or a role in which staff or agencies stand for the names."""
    if line.marks - {"agency", "role", "place", "date"} or end - start > LONGEST_AFFILIATION:
        return False
    if line.role is None:
        return "agency" in line.marks
    words = text[slice(*line.role)].casefold().split()
    return "agency" in line.marks or "agencies" in words or (len(words) > 1 and words[0] == "staff")


def named_again(text: str, line: Line, end: int) -> bool:
    """Whether the text behind the line speaks of one of the persons in it."""
    behind = set(WHOLE_WORD.findall(text, end, end + SUBJECT_WITHIN))
    return any(surname(text[start:stop].split()) in behind for start, stop in line.names)


def named(text: str, start: int, position: int, end: int, language: str, sort: str = "author") -> Found | None:
    """The names from `position` on and what may stand behind them, if that fills the paragraph.

    >>> named("Ana Ruiz, Reuters", 0, 0, 17, "en").names
    ((0, 8),)
    """
    line = read_line(text, position, end, language, sort) if position < end else None
    if not line or not (line.names or (line.marks & {"agency", "role"} and "other" not in line.marks)):
        return None
    return found_of(line, start, end)


def found_of(line: Line, start: int, end: int) -> Found:
    """A byline of the pieces of its line."""
    return Found("", start, end, line.names, line.agency, line.date_start, line.role)


def first_words_source(part: str) -> str | None:
    """The agency at the start of "AP Business Writer" or "Press Association Political Correspondent"."""
    found = source_at(part, 0, len(part))
    return found[1] if found else None


def split_at(text: str, start: int, end: int, sign: str) -> tuple[Range, ...]:
    """The trimmed ranges between the signs."""
    found = []
    while start < end:
        cut = text.find(sign, start, end)
        stop = end if cut < 0 else cut
        while start < stop and text[start].isspace():
            start += 1
        last = stop
        while last > start and text[last - 1].isspace():
            last -= 1
        found.append((start, last))
        start = stop + 1
    return tuple(found)


#: The rules that look at any paragraph above the body, in the order they are tried.
RULES = (opened, initialled, with_role, reports)
