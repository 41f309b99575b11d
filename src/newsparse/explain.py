"""Why each part of an article is what it is, and each quotation has the source that it has."""

import datetime as dt

import attrs

from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Anchor, Attribution, Rule
from newsparse.model import Span, shortened
from newsparse.parse import check_options, check_text
from newsparse.reading import read
from newsparse.speakers import Resolution, resolve


@attrs.frozen
class Trial:
    """A rule that was tried, and what it saw: the source and the cue, or nothing.

    Where the rule saw that nobody is quoted, `content` is empty.

    >>> Trial("after.name-verb", None, None, None).found
    False
    """

    rule: str
    mention: str | None
    cue: str | None
    content: str | None

    @property
    def found(self) -> bool:
        """Whether the rule found an attribution."""
        return self.content is not None

    def __str__(self) -> str:
        if not self.found:
            return f"  no   {self.rule}"
        if not self.content:
            return f"  YES  {self.rule}: nobody is quoted"
        return f"  YES  {self.rule}: mention {self.mention or '–'}, cue {self.cue or '–'}, content {self.content}"


@attrs.frozen
class Explained:
    """A quotation, a reporting verb or a whole paragraph, with the rules tried on it.

    Attributes:
        span: the quotation, marks included, the verb, or the paragraph.
        kind: ``quotation``, ``cue`` or ``paragraph``.
        trials: the rules in the order in which they were tried; the last may have found it.
    """

    span: Span
    kind: Anchor
    trials: tuple[Trial, ...]

    @property
    def quoted(self) -> bool:
        """Whether it is a quotation."""
        return self.kind == "quotation"

    @property
    def winner(self) -> str | None:
        """The id of the rule that won, None if none did; a ``none`` rule wins where nobody is quoted."""
        return next((trial.rule for trial in self.trials if trial.found), None)

    def __str__(self) -> str:
        place = f"{self.kind} {self.span.start}–{self.span.end} {shortened(self.span.text)}"
        return "\n".join([f"{place}: {self.winner or 'not attributed'}", *map(str, self.trials)])


@attrs.frozen
class ExplainedPart:
    """A part of the article and the rule of structure that took it.

    >>> str(ExplainedPart(Span(0, 9, "Quay Sold"), "headline.title-case"))
    "0–9 'Quay Sold': headline.title-case"
    """

    span: Span
    rule: str

    def __str__(self) -> str:
        return f"{self.span.start}–{self.span.end} {shortened(self.span.text)}: {self.rule}"


@attrs.frozen
class ExplainedSpeaker:
    """The words that name the source of a quote, whom they mean, and how that was found out.

    >>> str(ExplainedSpeaker(Span(9, 11, "he"), "Tom Hale", "speaker.pronoun", "spoke last"))
    "9–11 'he' is Tom Hale: speaker.pronoun (spoke last)"
    """

    mention: Span
    name: str | None
    rule: str
    evidence: str

    def __str__(self) -> str:
        place = f"{self.mention.start}–{self.mention.end} {shortened(self.mention.text)}"
        because = f" ({self.evidence})" if self.evidence else ""
        return f"{place} is {self.name or 'nobody known'}: {self.rule}{because}"


@attrs.frozen
class Explanation:
    """What :func:`explain` returns; its `str` is for reading.

    Attributes:
        entries: the quotations, reporting verbs and paragraphs in the order in which they were looked at.
        parts: the headline, byline, dateline, captions and other parts in the order of the text;
            the paragraphs of the body, which no rule takes, are not among them.
        speakers: the mentions of sources and whom they mean, in the order of the text.
    """

    entries: tuple[Explained, ...]
    parts: tuple[ExplainedPart, ...] = ()
    speakers: tuple[ExplainedSpeaker, ...] = ()

    def __str__(self) -> str:
        lists = ["\n".join(map(str, self.parts)), *map(str, self.entries), "\n".join(map(str, self.speakers))]
        return "\n\n".join(filter(None, lists)) or "nothing to explain"


def explain(
    text: str,
    *,
    language: str = "en",
    published: dt.date | dt.datetime | None = None,
    attitudes: bool = False,
) -> Explanation:
    """Parses `text` once more and records every rule tried; arguments and errors as of `parse`.

    >>> import newsparse
    >>> print(newsparse.explain("“It rained,” Ana Ruiz said."))
    quotation 0–12 '“It rained,”': after.name-verb
      no   none.markup
      no   none.title
      no   none.nickname
      no   after.verb-name
      YES  after.name-verb: mention 'Ana Ruiz', cue 'said', content '“It rained,”'
    <BLANKLINE>
    13–21 'Ana Ruiz' is Ana Ruiz: speaker.name
    """
    check_text(text)
    check_options(language, published, attitudes)
    tried: dict[tuple[Anchor, int], list[tuple[Rule, Attribution | None]]] = {}

    def record(rule: Rule, anchor: int, attribution: Attribution | None) -> None:
        tried.setdefault((rule.anchor, anchor), []).append((rule, attribution))

    reading = read(text, language, published, attitudes=attitudes, record=record)
    context = reading.context
    speakers: list[ExplainedSpeaker] = []

    def note(mention: Range, found: Resolution) -> None:
        name = found.source.name if found.source else None
        speakers.append(ExplainedSpeaker(_span(context, mention), name, found.how, found.evidence))

    resolve(context, reading.attributions, reading.bodies, reading.authors, note)
    parts = sorted(reading.structure.parts, key=lambda part: part.start)
    return Explanation(
        tuple(
            Explained(
                _span(context, _anchor(context, kind, anchor)),
                kind,
                tuple(_trial(context, rule, attribution) for rule, attribution in trials),
            )
            for (kind, anchor), trials in tried.items()
        ),
        tuple(ExplainedPart(Span(start, end, text[start:end]), rule) for rule, start, end in parts),
        tuple(speakers),
    )


def _anchor(context: Context, kind: str, anchor: int) -> Range:
    if kind == "paragraph":
        return context.paragraphs[anchor]
    if kind == "turn":
        return context.turns[anchor].label
    if kind == "quotation":
        quotation = context.quotations[anchor]
        return quotation.start, quotation.end
    return anchor, anchor + 1


def _span(context: Context, tokens: Range) -> Span:
    start, end = context.starts[tokens[0]], context.ends[tokens[1] - 1]
    return Span(start, end, context.text[start:end])


def _trial(context: Context, rule: Rule, attribution: Attribution | None) -> Trial:
    if attribution is None:
        return Trial(rule.id, None, None, None)
    if not attribution.contents:
        return Trial(rule.id, None, None, "")
    mention, cue, content = (
        shortened(context.words(part)) if part else None
        for part in (attribution.source, attribution.cue, attribution.contents[0])
    )
    return Trial(rule.id, mention, cue, content)
