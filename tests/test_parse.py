"""The contract of parse() and parse_many(), whatever the rules inside find."""

import datetime as dt
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import Article, Paragraph, ParagraphKind, Span
from sample_article import ARTICLE, CHARTER, CREWS, ICE, MARA, NOT_FOR_SALE, OSKAR, TEXT
from soundness import assert_nothing_lost, assert_sound

MARKS = "\"'“”‘’„‟‚‛«»‹›「」『』〝〞〟＂`´"
PICTURE = ARTICLE.captions[0]
FIRST, SECOND = ARTICLE.paragraphs[:2]

ODD_TEXTS = {
    "empty": "",
    "spaces": "   ",
    "line breaks": "\n\r\n\t\r\n\n",
    "exotic white space": "\u00a0\u2028\u2029\u3000\x0b\x0c\x1c\x85",
    "one letter": "a",
    "a date and a word without a space": "date 2023-03-21Ruiz left it.",
    "one full stop": ".",
    "byte order mark": "\ufeffRain fell.",
    "zero width": "\u200b\u200d\u2060",
    "NUL": "\0",
    "NUL bytes in a sentence": "“It\0 rained,\0” said Ana\0 Ruiz.\0",
    "lone surrogate": "\ud800",
    "lone surrogates in a sentence": "“It rained,\udc80” said\ud83d Ana Ruiz.",
    "escape sequences": "\x1b[31m“It rained,” said Ana Ruiz.\x1b[0m",
    "right to left": "قالت آنا: «نزل المطر أمس». وقال توم: “لا أعلم”.",
    "right to left, mixed": "\u202e“It rained,” said \u2067אנה רואיס\u2069.\u202c",
    "emoji": "“It rained 🌧️👩‍🌾,” said Ana Ruiz 🇵🇹.",
    "combining": "“Y\u0301a llovi\u0301o,” dijo A\u0301na Rui\u0301z\u0301\u0301\u0301.",
    "no spaces": "“Itrained,”saidAnaRuiz.“Itpoured,”sheadded.",
    "unclosed": "“It rained, said Ana Ruiz.\n\n“It poured, she added.",
    "unopened": "It rained,” said Ana Ruiz.\n\nIt poured,” she added.",
    "crossed": "“It ‘rained,” said’ Ana «Ruiz.” ‘She» added.",
    "cut off": "The dam failed. Ana Ruiz said on Monday that",
    "only cues": "said said said, told, asked: added",
    "Windows line ends": "Rain falls\r\n\r\nBy Ana Ruiz\r\n\r\nLISBON (AP) — “It rained,” said Tom Hale.\r\n",
    "old Mac line ends": "Rain falls\r\rBy Ana Ruiz\r\rLISBON (AP) — “It rained,” said Tom Hale.\r",
    "one endless line": "“It rained,” said Ana Ruiz. " * 100,
    "an unbroken dateline": "LISBON, " * 300 + "(AP) — Rain fell.",
    "many brackets": "([{" * 500 + "}])" * 499,
    "header only": "date 2023-03-21",
    "Markdown": "# Rain\n\n* “It rained,” said **Ana Ruiz**.\n> “It poured,” she added.",
    "HTML": "<p>&ldquo;It rained,&rdquo; said <b>Ana Ruiz</b>.</p>",
}


# --- any text parses -------------------------------------------------------------------------


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_odd_text_gives_a_sound_article(text: str) -> None:
    article = newsparse.parse(text)
    assert_sound(article, text)
    assert_nothing_lost(article)


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("around", ["{}", " {} ", "{}{}", "{0} {0}", "a{}", "{}a", "{0}a{0}", "\n\n{}\n\n", "said {}."])
def test_lone_quotation_marks_give_a_sound_article(mark: str, around: str) -> None:
    text = around.format(mark, mark)
    assert_sound(newsparse.parse(text), text)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ufeff", *MARKS])
def test_a_text_without_words_holds_no_quote(text: str) -> None:
    article = newsparse.parse(text)
    assert article.quotes == ()
    assert article.speakers == ()


@pytest.mark.parametrize("character", ["a", " ", "\n", '"', "“", "”", "'", ".", "A", "(", "\0", "雨", "\ud800"])
def test_a_megabyte_of_one_character_gives_a_sound_article(character: str) -> None:
    text = character * 1_000_000
    assert_sound(newsparse.parse(text), text)


def test_parsing_twice_gives_equal_articles() -> None:
    assert newsparse.parse(TEXT) == newsparse.parse(TEXT)


class Markup(str):
    __slots__ = ()


def test_a_subclass_of_str_parses() -> None:
    article = newsparse.parse(Markup("“It rained,” said Ana Ruiz."))
    assert_sound(article, "“It rained,” said Ana Ruiz.")


# --- the arguments ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "given"), [(b"It rained.", "bytes"), (None, "NoneType"), (5, "int"), (["It rained."], "list")]
)
def test_a_text_of_another_type_is_refused(text: Any, given: str) -> None:
    with pytest.raises(TypeError, match=rf"\bstr\b.*\b{given}\b"):
        newsparse.parse(text)


@pytest.mark.parametrize(
    ("arguments", "expected", "given"),
    [
        ({"language": None}, "str", "NoneType"),
        ({"language": b"en"}, "str", "bytes"),
        ({"published": "2023-03-21"}, "date", "str"),
        ({"published": 2023}, "date", "int"),
        ({"published": dt.time(9, 30)}, "date", "time"),
        ({"attitudes": "yes"}, "bool", "str"),
        ({"attitudes": None}, "bool", "NoneType"),
    ],
)
def test_an_argument_of_a_wrong_type_is_refused(arguments: dict[str, Any], expected: str, given: str) -> None:
    (name,) = arguments
    with pytest.raises(TypeError, match=rf"\b{name}\b.*\b{expected}\b.*\b{given}\b"):
        newsparse.parse("It rained.", **arguments)
    with pytest.raises(TypeError, match=rf"\b{name}\b.*\b{expected}\b.*\b{given}\b"):
        list(newsparse.parse_many(["It rained."], **arguments))


@pytest.mark.parametrize("language", ["xx", "", "EN", "english", "../en", "en\0", "."])
def test_an_unknown_language_is_refused_and_the_known_ones_named(language: str) -> None:
    with pytest.raises(ValueError, match=rf"{re.escape(repr(language))}.*\ben\b"):
        newsparse.parse("It rained.", language=language)


def test_options_are_keywords_only() -> None:
    with pytest.raises(TypeError):
        newsparse.parse("It rained.", "en")  # type: ignore[call-arg]


@pytest.mark.parametrize("published", [dt.date(2023, 3, 21), dt.datetime(2023, 3, 21, 9, 30, tzinfo=dt.UTC), None])
def test_the_date_that_the_caller_knows_is_kept(published: dt.date | None) -> None:
    article = newsparse.parse("It rained.", published=published)
    assert article.published == published
    assert type(article.published) is type(published)
    assert_sound(article, "It rained.")


def test_attitudes_only_add() -> None:
    text = "“It rained,” said Ana Ruiz. Tom Hale believes that it will pour. Hale said he was wet."
    without, with_them = newsparse.parse(text), newsparse.parse(text, attitudes=True)
    assert_sound(with_them, text)
    contents = {(quote.start, quote.end) for quote in with_them.quotes}
    assert {(quote.start, quote.end) for quote in without.quotes} <= contents


# --- many articles ---------------------------------------------------------------------------

TEXTS = [f"“It rained {number} times,” said Ana Ruiz." for number in range(20)] + ["", TEXT]


@pytest.mark.parametrize("workers", [1, 2])
def test_many_articles_come_in_order_and_as_parsed_alone(workers: int) -> None:
    assert list(newsparse.parse_many(TEXTS, workers=workers)) == [newsparse.parse(text) for text in TEXTS]


@pytest.mark.parametrize("workers", [1, 2])
def test_the_options_hold_for_each_of_many(workers: int) -> None:
    published = dt.date(2023, 3, 21)
    articles = newsparse.parse_many(TEXTS, published=published, attitudes=True, workers=workers)
    assert list(articles) == [newsparse.parse(text, published=published, attitudes=True) for text in TEXTS]


@pytest.mark.parametrize("workers", [1, 2])
def test_no_texts_give_no_articles(workers: int) -> None:
    assert list(newsparse.parse_many([], workers=workers)) == []


def test_one_worker_takes_a_text_only_when_its_article_is_wanted() -> None:
    taken = []

    def texts() -> Iterator[str]:
        for text in TEXTS:
            taken.append(text)
            yield text

    articles = newsparse.parse_many(texts())
    assert taken == []
    assert next(articles).text == TEXTS[0]
    assert taken == TEXTS[:1]
    assert next(articles).text == TEXTS[1]
    assert taken == TEXTS[:2]


def test_several_workers_do_not_read_all_texts_ahead() -> None:
    def texts() -> Iterator[str]:
        yield from itertools.repeat("“It rained,” said Ana Ruiz.", 10_000)
        raise AssertionError("the texts were read to the end for three articles")

    articles = newsparse.parse_many(texts(), workers=2)
    assert len(list(itertools.islice(articles, 3))) == 3


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_of_the_texts_reaches_the_caller(workers: int) -> None:
    def texts() -> Iterator[str]:
        yield "It rained."
        raise LookupError("no more")

    with pytest.raises(LookupError, match="no more"):
        list(newsparse.parse_many(texts(), workers=workers))


@pytest.mark.parametrize("workers", [0, -1])
def test_fewer_than_one_worker_is_refused(workers: int) -> None:
    with pytest.raises(ValueError, match=rf"workers.*{workers}"):
        list(newsparse.parse_many(["It rained."], workers=workers))


@pytest.mark.parametrize(("workers", "given"), [("2", "str"), (1.5, "float"), (None, "NoneType")])
def test_workers_of_another_type_are_refused(workers: Any, given: str) -> None:
    with pytest.raises(TypeError, match=rf"\bworkers\b.*\bint\b.*\b{given}\b"):
        list(newsparse.parse_many(["It rained."], workers=workers))


@pytest.mark.parametrize(("texts", "given"), [("It rained.", "str"), (b"It rained.", "bytes"), (5, "int")])
def test_something_else_than_several_texts_is_refused(texts: Any, given: str) -> None:
    """A single text is a sequence of texts of one character, and never what was meant."""
    with pytest.raises(TypeError, match=rf"\b{given}\b"):
        list(newsparse.parse_many(texts))


@pytest.mark.parametrize("workers", [1, 2])
def test_a_text_of_another_type_among_many_is_refused(workers: int) -> None:
    with pytest.raises(TypeError, match=r"\bstr\b.*\bbytes\b"):
        list(newsparse.parse_many(["It rained.", b"It poured."], workers=workers))  # type: ignore[list-item]


# --- the yardstick itself --------------------------------------------------------------------


def test_the_sample_article_is_sound() -> None:
    assert_sound(ARTICLE, TEXT)
    assert_nothing_lost(ARTICLE)


def replaced(quotes: Iterable[newsparse.Quote]) -> Article:
    return attrs.evolve(ARTICLE, quotes=tuple(quotes))


UNSOUND = {
    "text changed": attrs.evolve(ARTICLE, text=TEXT + " "),
    "span with another text": attrs.evolve(ARTICLE, headline=Span(0, 4, "rain")),
    "span out of range": attrs.evolve(ARTICLE, headline=Span(len(TEXT), len(TEXT) + 1, "")),
    "empty span": attrs.evolve(ARTICLE, headline=Span(4, 4, "")),
    "paragraphs out of order": attrs.evolve(ARTICLE, paragraphs=(SECOND, FIRST)),
    "sentence outside its paragraph": attrs.evolve(
        ARTICLE, paragraphs=(attrs.evolve(FIRST, sentences=SECOND.sentences),)
    ),
    "captions that overlap": attrs.evolve(ARTICLE, captions=(PICTURE, PICTURE)),
    "quotes out of order": replaced(reversed(ARTICLE.quotes)),
    "quote without spans": attrs.evolve(ARTICLE, quotes=(attrs.evolve(NOT_FOR_SALE, spans=()),), speakers=(MARA,)),
    "spans of a quote out of order": attrs.evolve(
        ARTICLE, quotes=(attrs.evolve(NOT_FOR_SALE, spans=(CHARTER, *NOT_FOR_SALE.spans)),), speakers=(MARA,)
    ),
    "speaker not listed": attrs.evolve(ARTICLE, speakers=(CREWS, MARA)),
    "speaker of nothing": attrs.evolve(ARTICLE, quotes=(ICE,), speakers=(MARA, OSKAR)),
    "speaker listed twice": attrs.evolve(ARTICLE, speakers=(*ARTICLE.speakers, OSKAR)),
    "speakers out of order": attrs.evolve(ARTICLE, speakers=ARTICLE.speakers[::-1]),
    "no rule": attrs.evolve(ARTICLE, quotes=(attrs.evolve(ICE, rule=""),), speakers=(MARA,)),
    "confidence above one": attrs.evolve(ARTICLE, quotes=(attrs.evolve(ICE, confidence=1.5),), speakers=(MARA,)),
    "negative depth": attrs.evolve(ARTICLE, quotes=(attrs.evolve(ICE, depth=-1),), speakers=(MARA,)),
    "without a hash": attrs.evolve(ARTICLE, metadata={"date": "2023-03-21"}),
}


@pytest.mark.parametrize("article", UNSOUND.values(), ids=UNSOUND)
def test_an_unsound_article_is_noticed(article: Article) -> None:
    with pytest.raises((AssertionError, TypeError)):
        assert_sound(article, TEXT)


def test_a_lost_character_is_noticed() -> None:
    with pytest.raises(AssertionError):
        assert_nothing_lost(attrs.evolve(ARTICLE, paragraphs=ARTICLE.paragraphs[1:]))
    with pytest.raises(AssertionError):
        assert_nothing_lost(attrs.evolve(ARTICLE, paragraphs=tuple(without_end(part) for part in ARTICLE.paragraphs)))


def without_end(paragraph: Paragraph) -> Paragraph:
    sentence = Span(paragraph.start, paragraph.end - 1, paragraph.text[:-1])
    return attrs.evolve(paragraph, kind=ParagraphKind.BODY, sentences=(sentence,))


@pytest.mark.parametrize(
    "text",
    [
        "“It rained,” Ana Ruiz put",  # a verb that needs a particle ends the text
        "Never”, she said.",  # nothing opens the quotation
        "The dam failed, said Ana Ruiz " + "today " * 60 + "rain.",
        "Ruiz said " + "in rain today " * 60 + "the dam will fail.",
        "Ruiz met the council, " + "that, " * 900 + "which said it rained in Lund.",
        "rain, according to Ruiz, " * 400,
        "she said “x” and " * 400,
    ],
)
def test_unlikely_texts_parse(text: str) -> None:
    assert_sound(newsparse.parse(text), text)
