"""The door: checks what is asked, leads the text through the rooms, builds the Article."""

import datetime as dt
import functools
from collections import deque
from collections.abc import Iterable, Iterator

from newsparse import lexicon
from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Attribution
from newsparse.attribution.run import QUOTATION_RULES
from newsparse.attribution.wording import source_proper, with_complementizer
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
        attitudes: whether to return also what people are said to believe, want or intend, and reports by words
            that as often report nothing ("offered a plan").

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
    sources, speakers = resolve(context, reading.attributions, reading.bodies, reading.authors)
    return Article(
        text,
        language,
        Span(*structure.headline, text[slice(*structure.headline)]) if structure.headline else None,
        structure.byline,
        structure.dateline,
        structure.published,
        structure.updated,
        _paragraphs(text, reading),
        structure.captions,
        tuple([_quote(context, *pair) for pair in zip(reading.attributions, sources, strict=True)]),
        speakers,
        structure.metadata,
    )


def _paragraphs(text: str, reading: Reading) -> tuple[Paragraph, ...]:
    starts, ends = reading.context.starts, reading.context.ends
    spans = [(starts[first], ends[last - 1]) for first, last in reading.sentences]
    spans.append((len(text), len(text)))  # lies in no zone
    place = 0
    paragraphs = []
    for first, end, kind, _ in reading.structure.zones:
        sentences = []
        start = first  # the first sentence begins with its paragraph
        while spans[place][0] < end:
            stop = min(spans[place][1], end)  # a paragraph may end within a word: "2023-03-21Ruiz"
            sentences.append(Span(start, stop, text[start:stop]))
            place += 1
            start = spans[place][0]
        whole = text[first:end]
        paragraphs.append(Paragraph(first, end, whole, kind, tuple(sentences) or (Span(first, end, whole),)))
    return tuple(paragraphs)


def _quote(context: Context, attribution: Attribution, speaker: Speaker | None) -> Quote:
    contents = attribution.contents
    quoted = [context.quotation_of(content) for content in contents]
    printed = [
        context.text[slice(*quotation.inner)] if quotation is not None else context.words(content)
        for content, quotation in zip(contents, quoted, strict=True)
    ]
    spans = tuple([_tokens_span(context, content) for content in with_complementizer(context, contents)])
    cue = _tokens_span(context, attribution.cue) if attribution.cue else None
    source = source_proper(context, attribution)
    mention = _tokens_span(context, source) if source is not None else None
    given = circumstances(cue, mention, spans, attribution.depth, context.vocabulary.classes, attribution.act)
    return Quote(
        _kind(context, attribution, None not in quoted),
        spans,
        " ".join(" ".join(printed).split()),
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
    start, end = context.starts[span[0]], context.ends[span[1] - 1]
    return Span(start, end, context.text[start:end])


def _kind(context: Context, attribution: Attribution, all_quoted: bool) -> QuoteKind:
    if attribution.verbatim:
        return QuoteKind.DIRECT
    if attribution.rule not in QUOTING:
        return QuoteKind.INDIRECT
    # a fragment within a noun phrase (called her a “dear friend”) is part of the clause
    if all_quoted and not any(context.tags[start - 1 : start] in ("D", "H") for start, _ in attribution.contents):
        return QuoteKind.DIRECT
    return QuoteKind.MIXED
