"""What the rules of attribution look at: an article as tokens, tags, sentences and quotations."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from newsparse.cues import Cue
from newsparse.marks import Quotation
from newsparse.model import Act
from newsparse.tokens import Tokens
from newsparse.vocabulary import Vocabulary

Range = tuple[int, int]
"""A half-open range of tokens."""

CLOSING_SIGNS = frozenset("'’”\"» \t\n\u00a0")
CUE = re.compile(r"[VZIzGE]")
#: An article within a sentence, before a capitalised word.
ARTICLED = re.compile(r"[FVifstcnroNgRE]D(?=N)")
#: Behind a closed quotation that ends like a sentence: its attribution follows in the same one.
ATTRIBUTION_FOLLOWS = re.compile(
    r",?(?:P[RS]*[VZF]|(?:[DH]?[nrgoM'0]*N'?[N'0]*|[DH][nrgoN]+)(?:[if][DH]?[nrgoN']+)?(?:,[^.;:<>]{1,25},)?R*V|V(?!T))"
)
#: Where a quotation whose closing mark is lost must have ended: before "…, Ana Ruiz said." or "…, said Ruiz."
UNMARKED_END = re.compile(
    r"[,?!](?=(?:P|(?:[DH]R?)?(?:[nrgoMN0]'?)*[NrgM]'?)R*V(?:R|i?Y)*\.)"
    r"|[,?!](?=V(?:[DHrM]R?'?)*N[N']*\.)"
)


class Quoted(NamedTuple):
    """An outermost quotation as a range of tokens, its marks included."""

    start: int
    end: int
    inner: Range  #: what stands between the marks, as characters
    closed: bool
    paragraph: int


class Report(NamedTuple):
    """A reporting verb in its clause."""

    cue: Range  #: the verb group
    verb: int  #: the verb itself
    source: Range | None
    addressee: Range | None
    behind: int  #: behind verb and addressee
    act: Act
    begins: int  #: its own subject, or the verb group if that shares another verb's
    until: int | None = None  #: where the main clause goes on, if the report opens its sentence: "Asked why, she …"


class Turn(NamedTuple):
    """What somebody says in a transcript, behind their name and a colon."""

    start: int  #: of the label, with the marks before it
    label: Range
    contents: tuple[Range, ...]  #: to the paragraph's end, and the paragraphs that go on


class Paragraphs(NamedTuple):
    """What is read of an article: its body, and the headings and captions beside it."""

    body: Sequence[Range]
    parted: AbstractSet[int]  #: numbers of those before which a heading or a note stands
    asides: Sequence[Range] = ()
    headings: AbstractSet[Range] = frozenset()  #: those of the asides that are no captions


class Context:
    """An article as the rules see it. Indices are those of tokens, ranges half-open.

    Attributes:
        tags: one letter a token, ``<q>`` over each quotation, so that patterns pass it whole.
        bare: the same with the tags of the words inside quotations.
        attitudes: whether beliefs, wishes and intentions are asked for.
        paragraphs: of the body in order, behind them the headings and captions.
        body: those of the body alone.
        headings: those that are headlines, decks and the like.
        quotations: the outermost ones in order.
        sentences: outer sentences, which no quotation divides.
        turns: those of a transcript; the runner finds them.
        labelled: the tokens of their labels.
        openings: where the sentences of the body begin, each with where its paragraph ends.
        reports: what ``reports.report_at`` has found, so that no rule asks twice.
    """

    __slots__ = (
        "_articled",
        "_latest",
        "_names",
        "_paragraph_ends",
        "_paragraph_starts",
        "_parted",
        "attitudes",
        "bare",
        "body",
        "ends",
        "headings",
        "labelled",
        "openings",
        "paragraphs",
        "quotation_starts",
        "quotations",
        "reports",
        "sentence_starts",
        "sentence_starts_set",
        "sentences",
        "starts",
        "tags",
        "text",
        "tokens",
        "turns",
        "vocabulary",
    )

    def __init__(
        self,
        text: str,
        tokens: Tokens,
        tags: str,
        vocabulary: Vocabulary,
        marked: Sequence[Quotation],
        paragraphs: Paragraphs,
        plain_sentences: Sequence[Range],
        *,
        attitudes: bool = False,
    ) -> None:
        self.text = text
        self.tokens, self.starts, self.ends = tokens.words, tokens.starts, tokens.ends
        self.vocabulary = vocabulary
        self.attitudes = attitudes
        self.paragraphs = [*paragraphs.body, *paragraphs.asides]
        self.body = paragraphs.body
        self.headings = paragraphs.headings
        self._parted = paragraphs.parted | set(range(len(paragraphs.body), len(self.paragraphs)))
        self._paragraph_starts = [start for start, _ in paragraphs.body]
        self._paragraph_ends = frozenset(end for _, end in self.paragraphs)
        self.bare = tags
        self.quotations = self._located(marked)
        self.quotation_starts = [quotation.start for quotation in self.quotations]
        self.tags = self._masked(tags)
        self.sentences = self._joined(plain_sentences)
        self.sentence_starts = [start for start, _ in self.sentences]
        self.sentence_starts_set = frozenset(self.sentence_starts)
        self.openings = [
            (start, end)
            for first, end in self.body
            for start in self.sentence_starts[
                bisect_left(self.sentence_starts, first) : bisect_left(self.sentence_starts, end)
            ]
        ]
        self._latest: Range = (0, 0)
        self.turns: list[Turn] = []
        self.labelled: frozenset[int] = frozenset()
        self.reports: dict[tuple[int, int, int], Report | None] = {}
        self._names: frozenset[str] | None = None
        self._articled: frozenset[str] | None = None

    def take_turns(self, turns: list[Turn]) -> None:
        """Takes the turns of a transcript, whose words are as those in quotation marks."""
        self.turns = turns
        self.labelled = frozenset(index for turn in turns for index in range(*turn.label))
        parts, done = [], 0
        for start, end in (content for turn in turns for content in turn.contents):
            parts += [self.tags[done:start], "q" * (end - start)]
            done = end
        self.tags = "".join([*parts, self.tags[done:]])

    def word(self, index: int) -> str:
        """The token at `index` in lower case."""
        return self.tokens[index].lower()

    def words(self, span: Range) -> str:
        """The text of a range of tokens."""
        return self.text[self.starts[span[0]] : self.ends[span[1] - 1]]

    def printed(self, span: Range) -> str:
        """The words of a range of tokens with single spaces, none if it is empty."""
        if span[1] - span[0] == 1:
            return self.tokens[span[0]]
        return " ".join(self.words(span).split()) if span[1] > span[0] else ""

    def has_role(self, index: int, role: str) -> bool:
        """Whether the token at `index` is one of the words of a role in ``grammar-words.txt``."""
        return self.tokens[index].lower() in self.vocabulary.roles[role]

    def belongs_to_word(self, index: int) -> bool:
        """Whether a sign belongs to the word before it: the "%" of "4%", the stop of "p.m." and "Inc."."""
        if index and self.tokens[index] == "." and self.ends[index - 1] == self.starts[index]:
            before = self.tokens[index - 1]
            return "." in before or (before[0].isupper() and before.lower() in self.vocabulary.abbreviations)
        return self.has_role(index, "unit")

    def cue(self, index: int) -> Cue:
        """The entry of the reporting verb at `index`."""
        return self.vocabulary.cues[self.tokens[index].lower()]

    def takes(self, index: int, frame: str) -> bool:
        """Whether the reporting verb at `index` may take a frame; attitudes ask for the unsure ones too."""
        cue = self.cue(index)
        return frame in cue.frames and (self.attitudes or frame not in cue.unsure)

    def form(self, index: int) -> str:
        """The form of the reporting verb at `index` as a tag: V, Z, I, z, G or E."""
        return self.vocabulary.forms.get(self.tokens[index].lower()) or self.tags[index]

    def names_in_text(self, word: str) -> bool:
        """Whether a capitalised word stands in a paragraph that is no heading, within a sentence."""
        if self._names is None:
            self._names = frozenset(
                self.tokens[index]
                for start, end in self.paragraphs
                if (start, end) not in self.headings
                for index in range(start, end)
                if self.bare[index] == "N" and index not in self.sentence_starts_set
            )
        return word in self._names

    def has_own_article(self, start: int) -> bool:
        """Whether "The" before a word with a capital belongs to the name: within a sentence it has its own."""
        if start < 1 or self.tokens[start - 1] != "The" or self.bare[start - 1] != "D":
            return False
        if self._articled is None:
            self._articled = frozenset(
                self.tokens[match.end()]
                for match in ARTICLED.finditer(self.bare)
                if self.tokens[match.end() - 1] == "The" and match.end() - 1 not in self.sentence_starts_set
            )
        return self.tokens[start] in self._articled

    def sentence(self, index: int) -> Range:
        """The outer sentence that holds the token at `index`."""
        start, end = self._latest  # the rules ask for the same sentence again and again
        if not start <= index < end:
            place = bisect_left(self.sentence_starts, index + 1) - 1
            self._latest = self.sentences[max(0, place)]
        return self._latest

    def paragraph_before(self, number: int) -> Range | None:
        """The paragraph before the one with that number, unless a heading or a note parts the two."""
        return self.paragraphs[number - 1] if number > 0 and number not in self._parted else None

    def paragraph_behind(self, number: int) -> Range | None:
        """The paragraph behind the one with that number, unless something parts the two."""
        return (
            self.paragraphs[number + 1]
            if number + 1 < len(self.paragraphs) and number + 1 not in self._parted
            else None
        )

    def paragraphs_between(self, first: int, last: int) -> int:
        """How many paragraphs later the token `last` stands than `first`."""
        starts = self._paragraph_starts
        return bisect_right(starts, last) - bisect_right(starts, first)

    def quotations_in(self, span: Range) -> Iterator[Quoted]:
        """The quotations that begin within `span`."""
        for place in range(bisect_left(self.quotation_starts, span[0]), len(self.quotations)):
            if self.quotations[place].start >= span[1]:
                return
            yield self.quotations[place]

    def quotation_of(self, span: Range) -> Quoted | None:
        """The quotation that a range of tokens is as a whole, None if it is none."""
        start, end = span
        if self.tags[start] != "<":
            return None
        quotation = self.quotations[bisect_left(self.quotation_starts, start)]
        return quotation if quotation.end == end else None

    def last_sign(self, quotation: Quoted) -> str:
        """The last character of a quotation that is no mark: "," of “It's ‘fine,’”."""
        place = quotation.inner[1] - 1
        while place > quotation.inner[0] and self.text[place] in CLOSING_SIGNS:
            place -= 1
        return self.text[place]

    def _located(self, marked: Sequence[Quotation]) -> list[Quoted]:
        quotations = []
        for mark in marked:
            if mark.depth:
                continue
            start = bisect_left(self.starts, mark.start)
            end = bisect_left(self.starts, mark.end, start)
            if end - start < 2 or self.starts[start] != mark.start:
                continue
            inner = mark.inner_start, mark.inner_end
            lost = None if mark.closed else UNMARKED_END.search(self.bare, start + 2, end)
            if lost is not None:
                end = lost.start() + 1
                inner = mark.inner_start, self.ends[lost.start()]
            quotations.append(Quoted(start, end, inner, mark.closed or lost is not None, mark.paragraph))
        return quotations

    def _masked(self, tags: str) -> str:
        parts, done = [], 0
        for quotation in self.quotations:
            parts += [tags[done : quotation.start], "<", "q" * (quotation.end - quotation.start - 2), ">"]
            done = quotation.end
        parts.append(tags[done:])
        return "".join(parts)

    def _joined(self, plain: Sequence[Range]) -> list[Range]:
        """The plain sentences, joined where a quotation crosses their border or its attribution follows."""
        joined: list[Range] = []
        places = {quotation.end: quotation for quotation in self.quotations}
        pending: int | None = None
        for start, end in plain:
            begin = start if pending is None else pending
            if self._goes_on(end, places):
                pending = begin
                continue
            joined.append((begin, end))
            pending = None
        if pending is not None:
            joined.append((pending, plain[-1][1]))
        return joined

    def _goes_on(self, end: int, places: dict[int, Quoted]) -> bool:
        if end >= len(self.tags):
            return False
        if self.tags[end] in "q>":
            return True
        if end in self._paragraph_ends:
            return False
        quotation = places.get(end)
        if quotation is None or not quotation.closed:
            return False
        match = ATTRIBUTION_FOLLOWS.match(self.tags, end)
        if match is None:
            return False
        if self.last_sign(quotation) in "?!…-–—,":
            return True
        if self.tags[end] == "V":
            return self.tokens[end][0].islower()
        return self.tags[match.end() : match.end() + 1] in (".", "")
