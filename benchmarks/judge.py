"""Judges newsparse's quotes by the gold of one document: what was found, and whose it is.

Two sorts of unit are compared. A *quoted* unit is a stretch between quotation marks; an
*indirect* one is an attribution, or a quote, with next to nothing in quotation marks. Each
comparison ends in an :class:`Outcome`, and all figures are counts of outcomes.
"""

import functools
import pathlib
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gold import Attribution, Document, Ranges
from newsparse import Article, Span

STATEMENT_VERBS = pathlib.Path(__file__).parent / "statement-verbs.txt"
MARK = re.compile(r"''|``|[\"“”„«»]")
ONLY_OPENING = ("„", "``")
ONLY_CLOSING = ("”",)
WORD = re.compile(r"[^\W\d_]+")
NAME_WORD = re.compile(r"[^\W\d_][\w'’-]*")
SHORTEST_NAME = 3  #: letters; leaves out initials, "Mr" and "He"
NO_NAMES = frozenset(
    ("And", "But", "Gov", "Governor", "Mrs", "President", "Rep", "Secretary", "Sen", "Senator", "She", "The", "They")
)
COVERED = 0.5  #: a unit is attributed if this share of it is content
MATCH = 0.5  #: contents are the same if their Dice coefficient is at least this
INDIRECT = 0.1  #: content is indirect if less than this share of it stands in quotation marks


class Answer(NamedTuple):
    """What newsparse makes of a quote, in the terms of the gold."""

    content: Ranges
    cue: Ranges
    source: Ranges
    speaker: str  #: the name of the source, empty if it has none
    rule: str
    confidence: float


class Outcome(NamedTuple):
    """What became of one unit that the gold, newsparse or both attribute to somebody."""

    document: Document
    place: tuple[int, int]
    attribution: Attribution | None
    answer: Answer | None
    right: bool = False  #: whether both attribute it, and to the same source
    wanted: bool = True  #: whether the gold asks for this very unit, so that it may be missed

    @property
    def found(self) -> bool:
        """Whether both attribute it to anybody."""
        return self.attribution is not None and self.answer is not None


def answers(article: Article) -> list[Answer]:
    """The quotes of an article."""
    return [
        Answer(
            tuple((span.start, span.end) for span in quote.spans),
            _ranges(quote.cue),
            _ranges(quote.mention),
            quote.speaker.name if quote.speaker else "",
            quote.rule,
            quote.confidence,
        )
        for quote in article.quotes
    ]


def _ranges(span: Span | None) -> Ranges:
    return ((span.start, span.end),) if span else ()


def characters(text: str, ranges: Ranges) -> set[int]:
    """The offsets in `ranges` of what is not white space."""
    return {index for start, end in ranges for index in range(start, end) if not text[index].isspace()}


# --- sources ------------------------------------------------------------------------------------


def source_right(text: str, gold: Ranges, answer: Answer) -> bool:
    """Whether the mention overlaps the gold's, or both share a name; no mention where the gold has no source."""
    if not gold:
        return not answer.source
    if any(start < other_end and other < end for start, end in gold for other, other_end in answer.source):
        return True
    return bool(_names(text, gold) & (_names(text, answer.source) | _names_in(answer.speaker)))


def _names(text: str, ranges: Ranges) -> set[str]:
    return {name for start, end in ranges for name in _names_in(text[start:end])}


def _names_in(text: str) -> set[str]:
    return {
        word
        for word in NAME_WORD.findall(text)
        if word[0].isupper() and len(word) >= SHORTEST_NAME and word not in NO_NAMES
    }


# --- quoted units -------------------------------------------------------------------------------


def quoted_units(text: str) -> Iterator[tuple[int, int]]:
    """The stretches between quotation marks, without the marks; a paragraph's end closes what is open."""
    for paragraph in re.finditer(r"[^\n]+", text):
        opened = None
        for mark in MARK.finditer(text, *paragraph.span()):
            if opened is None and mark.group() not in ONLY_CLOSING:
                opened = mark.end()
            elif opened is not None and mark.group() not in ONLY_OPENING:
                yield from _unit(text, opened, mark.start())
                opened = None
        if opened is not None:
            yield from _unit(text, opened, paragraph.end())


def _unit(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if re.search(r"\w", text[start:end]):
        yield start, end


def quoted_outcomes(document: Document, given: Sequence[Answer]) -> Iterator[Outcome]:
    """One outcome for each quoted unit that anybody attributes."""
    text, attributions = document.text, document.attributions
    gold = [characters(text, each.content) for each in attributions]
    ours = [characters(text, each.content) for each in given]
    for place in quoted_units(text):
        unit = characters(text, (place,))
        attribution = next((attributions[number] for number in _covering(unit, gold)), None)
        found = [given[number] for number in _covering(unit, ours)[:2]]  # the quote within a report, and the report
        answer = found[0] if found else None
        if attribution is None:
            if answer:
                yield Outcome(document, place, None, answer, wanted=False)
        elif not attribution.optional:
            right = any(source_right(text, attribution.source, each) for each in found)
            yield Outcome(document, place, attribution, answer, right)


def _covering(unit: set[int], contents: list[set[int]]) -> list[int]:
    """The numbers of the contents that cover the unit, the innermost first."""
    covering = [number for number, content in enumerate(contents) if len(unit & content) >= COVERED * len(unit)]
    return sorted(covering, key=lambda number: len(contents[number]))


# --- indirect units -----------------------------------------------------------------------------


def indirect_outcomes(document: Document, given: Sequence[Answer]) -> Iterator[Outcome]:
    """One outcome for each indirect attribution and each indirect answer, matched one to one."""
    text, attributions = document.text, document.attributions
    quoted = {index for start, end in quoted_units(text) for index in range(start, end)}
    gold = [characters(text, each.content) for each in attributions]
    contents = [characters(text, each.content) for each in given]
    ours = {number: content for number, content in enumerate(contents) if _indirect(content, quoted)}
    matches = _matches(gold, ours)
    for number, attribution in enumerate(attributions):
        wanted = _indirect(gold[number], quoted) and not attribution.optional
        if number in matches:
            answer = given[matches[number]]
            right = source_right(text, attribution.source, answer)
            yield Outcome(document, _extent(attribution.content), attribution, answer, right, wanted)
        elif wanted:
            yield Outcome(document, _extent(attribution.content), attribution, None)
    for number in sorted(ours.keys() - matches.values()):
        yield Outcome(document, _extent(given[number].content), None, given[number], wanted=False)


def _indirect(content: set[int], quoted: set[int]) -> bool:
    return len(content & quoted) < INDIRECT * len(content)


def _matches(gold: list[set[int]], ours: dict[int, set[int]]) -> dict[int, int]:
    """Pairs of the gold's and our contents, the closest first, each used once."""
    pairs = sorted(
        ((dice(left, right), one, other) for one, left in enumerate(gold) for other, right in ours.items()),
        reverse=True,
    )
    matches: dict[int, int] = {}
    taken: set[int] = set()
    for closeness, one, other in pairs:
        if closeness >= MATCH and one not in matches and other not in taken:
            matches[one] = other
            taken.add(other)
    return matches


def dice(left: set[int], right: set[int]) -> float:
    """Twice what two sets share, divided by their sizes."""
    return 2 * len(left & right) / (len(left) + len(right)) if left or right else 0.0


def _extent(ranges: Ranges) -> tuple[int, int]:
    return min(start for start, _ in ranges), max(end for _, end in ranges)


def is_statement(text: str, attribution: Attribution) -> bool:
    """Whether the cue holds a verb of saying or writing, rather than one of thinking or wanting."""
    words = (word for start, end in attribution.cue for word in WORD.findall(text[start:end]))
    return any(word.lower() in _statement_forms() for word in words)


@functools.cache
def _statement_forms() -> frozenset[str]:
    lines = STATEMENT_VERBS.read_text(encoding="utf-8").splitlines()
    return frozenset(form for verb in lines if not verb.startswith("#") for form in _forms(verb))


def _forms(verb: str) -> list[str]:
    """The forms that a verb may have by its spelling; what is no word does no harm.

    Doubled consonants ("admitted") are left out; with them, figures could not be held against earlier ones.
    """
    stem = verb.removesuffix("e")
    forms = [verb, verb + "s", verb + "es", stem + "ed", stem + "ing", verb + "ing"]
    if verb.endswith("y"):
        forms += [verb[:-1] + "ies", verb[:-1] + "ied"]
    return forms
