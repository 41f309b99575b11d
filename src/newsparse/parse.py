"""The door: checks what is asked, leads the text through the rooms, builds the Article."""

import datetime as dt
import functools
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator

from newsparse import lexicon
from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Attribution
from newsparse.attribution.run import QUOTATION_RULES
from newsparse.confidence import circumstances, confidence
from newsparse.model import Article, Paragraph, Quote, QuoteKind, Span, Speaker
from newsparse.reading import Reading, read
from newsparse.speakers import resolve

QUOTING = frozenset(rule.id for rule in QUOTATION_RULES)
READ_AHEAD = 8  #: texts a worker may have waiting, so that none idles and none piles up


def parse(
    text: str,
    *,
    language: str = "en",
    published: dt.date | dt.datetime | None = None,
    attitudes: bool = False,
) -> Article:
    """The article in `text`: its parts, its quotes and who speaks.

    Args:
        text: the raw text, kept unchanged; any str parses, whatever is in it.
        language: the code of a language that newsparse has word lists of.
        published: what the caller knows already; it gives a year to "March 20".
        attitudes: whether to return also what people are said to believe, want or intend.

    Raises:
        TypeError: an argument is of a wrong type.
        ValueError: the language is unknown.

    >>> import newsparse
    >>> article = newsparse.parse("“It rained,” said Ana Ruiz, a farmer.")
    >>> [(quote.speaker.name, quote.text) for quote in article.quotes]
    [('Ana Ruiz', 'It rained,')]
    """
    check_text(text)
    check_options(language, published, attitudes)
    return build(str(text), language, read(text, language, published, attitudes=attitudes))


def parse_many(
    texts: Iterable[str],
    *,
    language: str = "en",
    published: dt.date | dt.datetime | None = None,
    attitudes: bool = False,
    workers: int = 1,
) -> Iterator[Article]:
    """The articles in `texts`, in order, each parsed when it is asked for.

    With more than one worker, processes parse ahead by a few articles. The other arguments
    and the errors are those of :func:`parse`; `workers` below one is a ``ValueError``.

    >>> import newsparse
    >>> [len(article.quotes) for article in newsparse.parse_many(["“No,” she said.", "Rain fell."])]
    [1, 0]
    """
    _check_texts(texts)
    _check_workers(workers)
    check_options(language, published, attitudes)
    one = functools.partial(parse, language=language, published=published, attitudes=attitudes)
    return map(one, texts) if workers == 1 else _parallel(one, texts, workers)


def _parallel(one: "functools.partial[Article]", texts: Iterable[str], workers: int) -> Iterator[Article]:
    from concurrent.futures import Future, ProcessPoolExecutor

    waiting: deque[Future[Article]] = deque()
    with ProcessPoolExecutor(workers) as pool:
        try:
            for text in texts:
                check_text(text)
                waiting.append(pool.submit(one, text))
                if len(waiting) > workers * READ_AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def check_text(text: object) -> None:
    """Raises ``TypeError`` unless `text` is a str."""
    if not isinstance(text, str):
        raise TypeError(f"newsparse parses a str, not {type(text).__name__}")


def _check_texts(texts: object) -> None:
    if isinstance(texts, str | bytes) or not isinstance(texts, Iterable):
        raise TypeError(f"parse_many() expects an iterable of str, not {type(texts).__name__}")


def _check_workers(workers: object) -> None:
    if not isinstance(workers, int) or isinstance(workers, bool):
        raise TypeError(f"workers must be an int, not {type(workers).__name__}")
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")


def check_options(language: object, published: object, attitudes: object) -> None:
    """Raises ``TypeError`` or ``ValueError`` that says what was expected of an option."""
    if not isinstance(language, str):
        raise TypeError(f"language must be a str, not {type(language).__name__}")
    if published is not None and not isinstance(published, dt.date):
        raise TypeError(f"published must be a date, a datetime or None, not {type(published).__name__}")
    if not isinstance(attitudes, bool):
        raise TypeError(f"attitudes must be a bool, not {type(attitudes).__name__}")
    if language not in lexicon.languages():
        raise ValueError(f"unknown language {language!r}; newsparse knows {', '.join(lexicon.languages())}")


def build(text: str, language: str, reading: Reading) -> Article:
    """The Article of a text that the rooms have read."""
    structure, context = reading.structure, reading.context
    authors = structure.byline.authors if structure.byline else ()
    sources, speakers = resolve(context, reading.attributions, reading.bodies, authors)
    return Article(
        text,
        language,
        _span(text, *structure.headline) if structure.headline else None,
        structure.byline,
        structure.dateline,
        structure.published,
        structure.updated,
        _paragraphs(text, reading),
        structure.captions,
        tuple(
            _quote(context, attribution, source)
            for attribution, source in zip(reading.attributions, sources, strict=True)
        ),
        speakers,
        structure.metadata,
    )


def _span(text: str, start: int, end: int) -> Span:
    return Span(start, end, text[start:end])


def _paragraphs(text: str, reading: Reading) -> tuple[Paragraph, ...]:
    starts, ends = reading.context.starts, reading.context.ends
    firsts = [starts[first] for first, _ in reading.sentences]
    paragraphs = []
    for zone in reading.structure.zones:
        inside = range(bisect_left(firsts, zone.start), bisect_left(firsts, zone.end))
        borders = [zone.start, *(firsts[place] for place in inside[1:])]
        finishes = [ends[reading.sentences[place][1] - 1] for place in inside] or [zone.end]
        sentences = tuple([Span(start, end, text[start:end]) for start, end in zip(borders, finishes, strict=True)])
        paragraphs.append(Paragraph(zone.start, zone.end, text[zone.start : zone.end], zone.kind, sentences))
    return tuple(paragraphs)


def _quote(context: Context, attribution: Attribution, speaker: Speaker | None) -> Quote:
    spans = tuple(_tokens_span(context, content) for content in attribution.contents)
    cue = _tokens_span(context, attribution.cue) if attribution.cue else None
    mention = _tokens_span(context, attribution.source) if attribution.source else None
    given = circumstances(cue, mention, spans, attribution.depth, context.vocabulary.classes)
    return Quote(
        _kind(context, attribution),
        spans,
        " ".join([_printed(context, content) for content in attribution.contents]),
        cue,
        mention,
        speaker,
        _tokens_span(context, attribution.addressee) if attribution.addressee else None,
        attribution.depth,
        attribution.act,
        attribution.rule,
        confidence(attribution.rule, given),
    )


def _tokens_span(context: Context, span: Range) -> Span:
    return _span(context.text, context.starts[span[0]], context.ends[span[1] - 1])


def _kind(context: Context, attribution: Attribution) -> QuoteKind:
    if attribution.verbatim:
        return QuoteKind.DIRECT
    if attribution.rule not in QUOTING:
        return QuoteKind.INDIRECT
    for start, end in attribution.contents:
        # a fragment within a noun phrase (called her a “dear friend”) is part of the clause
        if not context.is_quotation((start, end)) or context.tags[start - 1 : start] in ("D", "H"):
            return QuoteKind.MIXED
    return QuoteKind.DIRECT


def _printed(context: Context, content: Range) -> str:
    """The words of a content, without the marks around it if it is one quotation."""
    start, end = content
    if context.is_quotation(content):
        return " ".join(context.inside_marks(start).split())
    return " ".join(context.words((start, end)).split())
