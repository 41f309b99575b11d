"""The rooms in their order: structure, tokens, sentences, marks, attributions."""

import datetime as dt
from bisect import bisect_left
from typing import NamedTuple

from newsparse.attribution.context import Context, Paragraphs, Range
from newsparse.attribution.rule import Attribution
from newsparse.attribution.run import Recorder, attributions
from newsparse.headings import recased
from newsparse.marks import Quotation, quotations
from newsparse.model import ParagraphKind
from newsparse.person_names import name_at
from newsparse.sentences import split_sentences
from newsparse.structure import Structure, read_structure
from newsparse.surnames import with_surnames
from newsparse.tokens import tokenize
from newsparse.vocabulary import vocabulary

WRITER = "note.writer"  #: the rule that takes a note on the writer
#: Parts outside the body in which sources are reported too.
READ_TOO = (ParagraphKind.HEADLINE, ParagraphKind.SUBHEADING, ParagraphKind.CAPTION)
#: Parts that interrupt the flow of the body without ending it, as a picture or an advertisement does.
PASSED_OVER = (ParagraphKind.CAPTION, ParagraphKind.FOOTER)


class _Aside(NamedTuple):
    """A paragraph outside the body that is read too."""

    tokens: Range
    characters: tuple[int, int]
    heading: bool


class Reading(NamedTuple):
    """What the rooms made of a text, before it becomes an Article."""

    structure: Structure
    context: Context
    sentences: list[Range]  #: of all paragraphs, as ranges of tokens
    bodies: list[Range]  #: the running text of the body's paragraphs, as ranges of tokens
    attributions: list[Attribution]

    @property
    def authors(self) -> tuple[str, ...]:
        """Who wrote the article: whom the byline names, or else a note on its writer."""
        if self.structure.byline is not None:
            return self.structure.byline.authors
        text = self.context.text
        notes = [(start, end) for rule, start, end in self.structure.parts if rule == WRITER]
        return tuple([text[start : name_at(text, start, end)].rstrip(", ") for start, end in notes])


def read(
    text: str,
    language: str,
    published: dt.date | dt.datetime | None,
    *,
    attitudes: bool,
    record: Recorder | None = None,
) -> Reading:
    """Leads `text` through the rooms; `record` is told of every rule tried."""
    words = vocabulary(language)
    structure = read_structure(text, language, published)
    tokens = tokenize(text, words)
    starts = tokens.starts
    ranges, bodies, marked = [], [], []
    asides: list[_Aside] = []
    parted: set[int] = set()
    last = 0
    for start, end, kind, body in structure.zones:
        first, last = last, bisect_left(starts, end, last)  # no token lies between two zones
        running = bisect_left(starts, body, first) if body > start else first
        if kind is ParagraphKind.BODY and running < last:
            first = running
            bodies.append((first, last))
            marked.append((body, end))
        else:
            if kind in READ_TOO and first < last:
                asides.append(_Aside((first, last), (start, end), kind is not ParagraphKind.CAPTION))
            if kind not in PASSED_OVER:
                parted.add(len(bodies))
        ranges.append((first, last))
    sentences = split_sentences(text, tokens, words, ranges)
    quoted = quotations(text, [*marked, *(aside.characters for aside in asides)])
    bordered = _behind_marks(sentences.ranges, quoted, tokens.starts)
    beside = [aside.tokens for aside in asides]
    headings = [aside.tokens for aside in asides if aside.heading]
    context = Context(
        text,
        tokens,
        with_surnames(recased(sentences.tags, tokens.words, headings, words), tokens.words),
        words,
        sorted(quoted),
        Paragraphs(bodies, parted, beside, frozenset(headings)),
        _within(bordered, sorted([*bodies, *beside])),
        attitudes=attitudes,
    )
    return Reading(structure, context, bordered, bodies, attributions(context, record=record))


def _behind_marks(sentences: list[Range], quoted: list[Quotation], starts: list[int]) -> list[Range]:
    """The sentences, with the closing marks that a border cuts off from the sentence before it."""
    closing = {quotation.inner_end: quotation.end for quotation in quoted}
    bordered: list[Range] = []
    moved = 0
    for start, end in sentences:
        begin, moved = max(start, moved), end
        while moved < len(starts) and (behind := closing.get(starts[moved], 0)) > starts[moved]:
            moved = bisect_left(starts, behind, moved)
        if begin < moved:
            bordered.append((begin, moved))
    return bordered


def _within(sentences: list[Range], bodies: list[Range]) -> list[Range]:
    """The sentences that lie in the body."""
    kept: list[Range] = []
    place = 0
    for sentence in sentences:
        while place < len(bodies) and bodies[place][1] <= sentence[0]:
            place += 1
        if place < len(bodies) and sentence[0] >= bodies[place][0]:
            kept.append(sentence)
    return kept
