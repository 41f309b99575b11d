"""What holds for any text at all, tried on texts put together from the fragments that news is made of."""

import datetime as dt
import os
from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import (
    Act,
    Article,
    Byline,
    Caption,
    Dateline,
    Paragraph,
    ParagraphKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
)
from newsparse.formats.account import account
from newsparse.model import Metadata, Model
from soundness import assert_nothing_lost, assert_sound

# On a developer's machine each run tries new texts; in CI a failure must come from the change.
settings.register_profile(
    "newsparse",
    deadline=None,
    derandomize="CI" in os.environ,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
thorough = settings(settings.get_profile("newsparse"), max_examples=300)
brief = settings(settings.get_profile("newsparse"), max_examples=60)

# --- texts that look like news ---------------------------------------------------------------

MARKS = st.sampled_from([*"\"'“”‘’„‟‚‛«»‹›「」『』＂`´", "''", "``", '""', "“‘", "’”", ",”", '."', "”“", "'s "])
GAPS = st.sampled_from([" "] * 6 + ["", "", "\n", "\n\n", "\n    ", "\r\n", "\u00a0", "\t", "  ", "\u2029"])
STOPS = st.sampled_from(
    [". ", ", ", "? ", "! ", "… ", " ... ", ": ", "; ", " — ", " -- ", "-", " [", "] ", " (", ")", "."]
)
NAMES = st.sampled_from(
    [
        "Ana Ruiz",
        "Ruiz",
        "Mr. Hale",
        "Dr. Tom B. Hale Jr.",
        "Tom Hale, 54, a farmer",
        "Ana Ruiz of the Crew Union",
        "ANA RUIZ",
        "O’Neill-García",
        "Sen. Mara Lindqvist (D-Maine)",
        "Foreign Minister Oskar van den Brandt",
        "the port authority",
        "a spokesman for the ministry",
        "two officials",
        "experts",
        "he",
        "She",
        "they",
        "who",
        "police",
        "the report",
        "Żółć Ünal",
        "阿娜",
    ]
)
CUES = st.sampled_from(
    [
        "said",
        "says",
        "told",
        "told reporters",
        "asked",
        "asked whether",
        "added",
        "wrote",
        "claimed",
        "called",
        "denied",
        "according to",
        "has said",
        "will say",
        "was told",
        "said that",
        "warned that",
        "believes that",
        "promised to",
        "said on Tuesday",
    ]
)
CLAUSES = st.sampled_from(
    [
        "it rained in the north",
        "The harbour is not for sale",
        "prices had doubled since 2019",
        "no comment",
        "Yes",
        "the U.S. and the E.U.",
        "at 5 p.m.",
        "$3.5 million",
        "who wrote “Rain,” a novel",
        "[from this alliance]",
    ]
)
HEADERS = st.sampled_from(
    [
        "By Ana Ruiz\n\n",
        "By ANA RUIZ and TOM HALE\nAssociated Press\n\n",
        "Rain falls on Lisbon\n\n",
        "date 2023-03-21 ",
        "date 2023-03-21\nsection News\n\n",
        "LISBON (AP) — ",
        "GRAND RAPIDS, Mich., March 20 (Reuters) - ",
        "MOSCOW. April 2 (Interfax) - ",
        "(Bloomberg) -- ",
        "UPDATE 2-",
        "Published: 20 March 2023 14:05 GMT\n",
        "新华社北京11月17日电 ",
    ]
)
ENDINGS = st.sampled_from(
    [
        "\n\nA wet street. Ana Ruiz / TASS\n\n",
        "\n\nPhoto by Ana Ruiz.\n\n",
        "\n\nFILE PHOTO: A wet street. REUTERS/Ana Ruiz\n\n",
        "\n\nCorrection: An earlier version misspelled a name.\n",
        "\n\n(Reporting by Ana Ruiz; Editing by Tom Hale)",
        "\n\nRead more: Rain\n",
        "\n\n(END)",
        "\n\n* * *\n\n",
    ]
)
ODDITIES = st.one_of(
    st.text(max_size=8),
    st.text(alphabet=st.characters(categories=["Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Mn", "Pi", "Pf"]), max_size=4),
    st.sampled_from(["\0", "\ud800", "\ufeff", "\u202e", "\u200b", "א", "ﷺ", "🌧️", "e\u0301", "<b>", "&quot;"]),
)
PIECES = st.one_of(MARKS, MARKS, GAPS, STOPS, NAMES, CUES, CLAUSES, HEADERS, ENDINGS, ODDITIES)


def loose_texts() -> st.SearchStrategy[str]:
    """Fragments in any order."""
    return st.lists(st.one_of(PIECES, GAPS), max_size=40).map("".join)


def telling_texts() -> st.SearchStrategy[str]:
    """Fragments in the order of sentences that report speech."""
    content = st.tuples(MARKS, CLAUSES, st.sampled_from([",", ".", "?", "", "…"]), MARKS).map("".join)
    source = st.one_of(st.tuples(NAMES, CUES), st.tuples(CUES, NAMES)).map(" ".join)
    sentence = st.one_of(
        st.tuples(content, source),
        st.tuples(source, content),
        st.tuples(content, source, content),
        st.tuples(source, CLAUSES),
        st.tuples(CLAUSES, source),
        st.tuples(content),
        st.tuples(PIECES),
    ).map(" ".join)
    body = st.lists(st.tuples(sentence, STOPS, GAPS).map("".join), max_size=8).map("".join)
    return st.tuples(st.lists(HEADERS, max_size=3).map("".join), body, st.lists(ENDINGS, max_size=2).map("".join)).map(
        "".join
    )


TEXTS = st.one_of(telling_texts(), loose_texts(), st.text())


@thorough
@given(text=TEXTS, attitudes=st.booleans())
def test_every_text_gives_a_sound_article(text: str, attitudes: bool) -> None:
    article = newsparse.parse(text, attitudes=attitudes)
    assert_sound(article, text)
    assert_nothing_lost(article)


@brief
@given(text=TEXTS)
def test_the_same_text_gives_the_same_article(text: str) -> None:
    assert newsparse.parse(text) == newsparse.parse(text)


@brief
@given(text=TEXTS, attitudes=st.booleans())
def test_every_text_is_explained(text: str, attitudes: bool) -> None:
    explained = newsparse.explain(text, attitudes=attitudes)
    assert len(explained.speakers) >= len(newsparse.parse(text, attitudes=attitudes).speakers)


@brief
@given(texts=st.lists(TEXTS, max_size=4))
def test_no_article_depends_on_those_before(texts: list[str]) -> None:
    assert list(newsparse.parse_many(texts)) == [newsparse.parse(text) for text in texts]


@brief
@given(text=TEXTS, published=st.one_of(st.dates(), st.datetimes()))
def test_any_date_of_publication_will_do(text: str, published: dt.date) -> None:
    assert_sound(newsparse.parse(text, published=published), text)


# --- the objects -----------------------------------------------------------------------------

MOMENTS = st.none() | st.dates() | st.datetimes(timezones=st.none() | st.just(dt.timezone(dt.timedelta(hours=-3))))
WORDS = st.text(max_size=12) | st.sampled_from(["", " ", "\x1b[31m", "\ud800", "Ana Ruiz", "rain " * 30, "雨" * 90])
OFFSETS = st.integers(0, 10**6)
SPANS = st.builds(Span, OFFSETS, OFFSETS, WORDS)


def optional(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.none() | strategy


def tuples(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


SPEAKERS = st.builds(
    Speaker,
    WORDS,
    st.sampled_from(SpeakerKind),
    role=optional(WORDS),
    affiliation=optional(WORDS),
    title=optional(WORDS),
    descriptions=tuples(WORDS),
    pronoun=optional(WORDS),
    mentions=tuples(SPANS),
)
QUOTES = st.builds(
    Quote,
    st.sampled_from(QuoteKind),
    st.lists(SPANS, min_size=1, max_size=3).map(tuple),
    WORDS,
    cue=optional(SPANS),
    mention=optional(SPANS),
    speaker=optional(SPEAKERS),
    addressee=optional(SPANS),
    depth=st.integers(0, 1),
    act=st.sampled_from(Act),
    rule=WORDS,
    confidence=st.floats(0, 1),
)
PARAGRAPHS = st.builds(Paragraph, OFFSETS, OFFSETS, WORDS, st.sampled_from(ParagraphKind), sentences=tuples(SPANS))
CAPTIONS = st.builds(
    Caption, OFFSETS, OFFSETS, WORDS, credit=optional(WORDS), photographer=optional(WORDS), agency=optional(WORDS)
)
ARTICLES = st.builds(
    Article,
    WORDS,
    headline=optional(SPANS),
    byline=optional(st.builds(Byline, OFFSETS, OFFSETS, WORDS, authors=tuples(WORDS), agency=optional(WORDS))),
    dateline=optional(
        st.builds(Dateline, OFFSETS, OFFSETS, WORDS, place=WORDS, country=optional(WORDS), date=optional(st.dates()))
    ),
    published=MOMENTS,
    updated=MOMENTS,
    paragraphs=tuples(PARAGRAPHS),
    captions=tuples(CAPTIONS),
    quotes=tuples(QUOTES),
    speakers=tuples(SPEAKERS),
    metadata=st.dictionaries(WORDS, WORDS, max_size=3).map(lambda pairs: Metadata(tuple(pairs.items()))),
)


@brief
@given(item=st.one_of(SPANS, SPEAKERS, QUOTES, PARAGRAPHS, CAPTIONS, ARTICLES))
def test_storing_loses_nothing(item: Model) -> None:
    assert type(item).from_dict(item.to_dict()) == item
    assert type(item).from_json(item.to_json()) == item
    assert type(item).from_json(item.to_json().encode("utf-8", "surrogatepass")) == item


@brief
@given(article=ARTICLES, width=st.integers(-5, 120))
def test_every_account_fits_and_cannot_steer_the_terminal(article: Article, width: int) -> None:
    lines = account(article, width).split("\n")
    assert max(map(len, lines)) <= max(width, 60)
    for line in lines:
        assert not Counter(line).keys() & {"\x1b", "\r", "\0", "\u202e", "\ud800"}
        line.encode()
