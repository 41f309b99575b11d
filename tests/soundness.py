"""What is true of every article, whatever its text: tests of all rooms call `assert_sound`."""

import copy
import pickle
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsparse import Article, Quote, Span


def assert_sound(article: Article, text: str) -> None:
    """Fail unless `article` keeps `text`, points into it rightly, and survives every way of storing it."""
    assert article.text == text
    for part in parts(article):
        assert 0 <= part.start < part.end <= len(text), part
        assert text[part.start : part.end] == part.text, part
    assert_apart(article.paragraphs)
    assert_apart(article.captions)
    for paragraph in article.paragraphs:
        assert_apart(paragraph.sentences)
        for sentence in paragraph.sentences:
            assert paragraph.start <= sentence.start, (sentence, paragraph)
            assert sentence.end <= paragraph.end, (sentence, paragraph)
    assert_rising([quote.start for quote in article.quotes if quote.spans])
    for quote in article.quotes:
        assert_quote(quote)
    assert_speakers(article)
    assert_stored(article)


def assert_quote(quote: Quote) -> None:
    assert quote.spans, quote
    assert_apart(quote.spans)
    assert quote.text, quote
    assert quote.rule, quote
    assert 0 <= quote.confidence <= 1, quote
    assert quote.depth >= 0, quote


def assert_speakers(article: Article) -> None:
    """They are the sources of the quotes, each once, by first mention."""
    assert set(article.speakers) == {quote.speaker for quote in article.quotes if quote.speaker}
    assert len(set(article.speakers)) == len(article.speakers), "a speaker is listed twice"
    assert_rising([speaker.mentions[0].start for speaker in article.speakers if speaker.mentions])
    for speaker in article.speakers:
        assert speaker.name, speaker
        assert_rising([mention.start for mention in speaker.mentions])


def assert_rising(offsets: list[int]) -> None:
    assert offsets == sorted(offsets)


def assert_apart(spans: Sequence[Span]) -> None:
    """In order, and none overlaps the next."""
    for earlier, later in pairwise(spans):
        assert earlier.end <= later.start, (earlier, later)


def assert_stored(article: Article) -> None:
    assert Article.from_dict(article.to_dict()) == article
    assert Article.from_json(article.to_json()) == article
    assert pickle.loads(pickle.dumps(article)) == article
    assert copy.deepcopy(article) == article
    assert hash(copy.deepcopy(article)) == hash(article)


def assert_nothing_lost(article: Article) -> None:
    """Every character that is not white space belongs to a paragraph, and there to a sentence."""
    assert not "".join(between(article.paragraphs, 0, len(article.text), article.text)).strip()
    for paragraph in article.paragraphs:
        assert not "".join(between(paragraph.sentences, paragraph.start, paragraph.end, article.text)).strip()


def between(spans: Sequence[Span], start: int, end: int, text: str) -> Iterator[str]:
    for span in spans:
        yield text[start : span.start]
        start = span.end
    yield text[start:end]


def parts(article: Article) -> Iterator[Span]:
    """Every span that an article holds."""
    yield from (part for part in (article.headline, article.byline, article.dateline) if part)
    yield from article.captions
    for paragraph in article.paragraphs:
        yield paragraph
        yield from paragraph.sentences
    for quote in article.quotes:
        yield from quote.spans
        yield from (part for part in (quote.cue, quote.mention, quote.addressee) if part)
    for speaker in article.speakers:
        yield from speaker.mentions
