"""The objects that parse() returns: values that compare, hash, travel and never change."""

import copy
import datetime as dt
import json
import pickle
from collections.abc import Mapping
from typing import Any

import attrs
import pytest

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
from newsparse.model import Metadata, Model
from sample_article import (
    ARTICLE,
    CREWS,
    DATELINE,
    HOLES,
    ICE,
    MARA,
    NOT_FOR_SALE,
    OSKAR,
    QUAY,
    SOLD,
    TEXT,
)

assert ARTICLE.byline
assert ARTICLE.dateline

SPAN = Span(4, 9, "rains")
OBJECTS: dict[str, Model] = {
    "Span": SPAN,
    "Paragraph": ARTICLE.paragraphs[3],
    "Byline": ARTICLE.byline,
    "Dateline": ARTICLE.dateline,
    "Caption": ARTICLE.captions[0],
    "Speaker": MARA,
    "Quote": NOT_FOR_SALE,
    "Article": ARTICLE,
    "bare Paragraph": Paragraph(0, 2, "He", ParagraphKind.BODY),
    "bare Byline": Byline(0, 2, "He"),
    "bare Dateline": Dateline(0, 2, "He"),
    "bare Caption": Caption(0, 2, "He"),
    "bare Speaker": Speaker("experts", SpeakerKind.GROUP),
    "bare Quote": Quote(QuoteKind.DIRECT, (SPAN,), "rains"),
    "bare Article": Article(""),
    "Quote by nobody": SOLD,
    "Article with a moment": Article("a", published=dt.datetime(2023, 3, 21, 9, 30, 15, 250)),
    "Article with a zone": Article(
        "a", published=dt.datetime(2023, 3, 21, 9, tzinfo=dt.timezone(dt.timedelta(hours=3)))
    ),
    "Article with midnight": Article("a", updated=dt.datetime(2023, 3, 21)),
    "Article with odd characters": Article('\ud800 \0 é 雨 \u2028 " \\ 🌧'),
    "Article with odd metadata": Article("a", metadata=Metadata((("", ""), ("clé", "\udfff"), ("a b", "1")))),
}
CLASSES = [Span, Paragraph, Byline, Dateline, Caption, Speaker, Quote, Article]

every_object = pytest.mark.parametrize("item", OBJECTS.values(), ids=OBJECTS)
every_class = pytest.mark.parametrize("cls", CLASSES)


# --- values ----------------------------------------------------------------------------------


@every_object
def test_equal_by_value_and_hashable(item: Model) -> None:
    twin = copy.deepcopy(item)
    assert twin == item
    assert hash(twin) == hash(item)
    assert len({twin, item}) == 1


@every_object
def test_a_change_to_any_field_makes_it_unequal(item: Model) -> None:
    for field in attrs.fields(type(item)):  # type: ignore[arg-type]
        assert attrs.evolve(item, **{field.name: object()}) != item, field.name  # type: ignore[misc]


def test_a_part_is_not_equal_to_a_bare_span() -> None:
    assert Paragraph(4, 9, "rains", ParagraphKind.BODY) != SPAN
    assert Caption(4, 9, "rains") != Span(4, 9, "rains")


@every_object
def test_copies_and_pickles_are_equal(item: Model) -> None:
    assert copy.copy(item) == item
    assert copy.deepcopy(item) == item
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        revived = pickle.loads(pickle.dumps(item, protocol))
        assert revived == item
        assert type(revived) is type(item)


@every_object
def test_frozen(item: Model) -> None:
    for field in attrs.fields(type(item)):  # type: ignore[arg-type]
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(item, field.name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(item, field.name)


@every_object
def test_slotted(item: Model) -> None:
    assert not hasattr(item, "__dict__")
    with pytest.raises(AttributeError):
        item.colour = "blue"  # type: ignore[attr-defined]


def test_every_public_class_is_in_these_tests() -> None:
    public = {value for value in vars(newsparse).values() if isinstance(value, type) and issubclass(value, Model)}
    assert public == set(CLASSES) == {type(item) for item in OBJECTS.values()}


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (SPAN, "rains"),
        (DATELINE, DATELINE.text),
        (ARTICLE.byline, "By Ana Ruiz and Tom Hale"),
        (ARTICLE.dateline, DATELINE.text),
        (ARTICLE.captions[0], "Crews mend nets on the east quay. Ana Ruiz / AP"),
        (ARTICLE.paragraphs[7], "“Who will pay for the ice?” Lindqvist asked the mayor."),
        (MARA, "Mara Lindqvist"),
        (ICE, "Who will pay for the ice?"),
    ],
)
def test_str_is_what_stands_in_the_text(item: Model, text: str) -> None:
    assert str(item) == text


LONG = "rain " * 10_000


@pytest.mark.parametrize(
    "item",
    [
        Span(0, len(LONG), LONG),
        Paragraph(0, len(LONG), LONG, ParagraphKind.BODY, (SPAN,) * 1000),
        Speaker("Ana Ruiz", SpeakerKind.PERSON, descriptions=(LONG,) * 100, mentions=(SPAN,) * 1000),
        Quote(QuoteKind.DIRECT, (Span(0, len(LONG), LONG),), LONG, speaker=attrs.evolve(MARA, descriptions=(LONG,))),
        Article(LONG, paragraphs=(ARTICLE.paragraphs[0],) * 1000, quotes=(ICE,) * 1000),
    ],
    ids=lambda item: type(item).__name__,
)
def test_repr_stays_short(item: Model) -> None:
    assert len(repr(item)) < 400
    assert "\n" not in repr(item)
    assert repr(item).startswith(type(item).__name__ + "(")


def test_repr_of_an_article_counts_its_parts() -> None:
    assert repr(attrs.evolve(ARTICLE, text="Rain")) == "Article('Rain', paragraphs=10, quotes=6, speakers=4)"


def test_a_quote_runs_from_its_first_span_to_its_last() -> None:
    assert (NOT_FOR_SALE.start, NOT_FOR_SALE.end) == (NOT_FOR_SALE.spans[0].start, NOT_FOR_SALE.spans[1].end)
    assert TEXT[NOT_FOR_SALE.start :].startswith("“The harbour is not")
    assert TEXT[: NOT_FOR_SALE.end].endswith("great hall.”")


@pytest.mark.parametrize("kind", [QuoteKind, SpeakerKind, ParagraphKind, Act])
def test_kinds_are_strings(kind: type[Any]) -> None:
    for member in kind:
        assert member == member.value == str(member) == member.name.lower()


# --- plain data and JSON ---------------------------------------------------------------------


@every_object
def test_dict_round_trip(item: Model) -> None:
    revived = type(item).from_dict(item.to_dict())
    assert revived == item
    assert type(revived) is type(item)


@every_object
@pytest.mark.parametrize("indent", [None, 0, 2])
def test_json_round_trip(item: Model, indent: int | None) -> None:
    written = item.to_json(indent=indent)
    assert type(item).from_json(written) == item
    assert type(item).from_json(written.encode()) == item
    assert json.loads(written) == item.to_dict()
    if indent is None:
        assert "\n" not in written


@every_object
def test_dict_is_plain(item: Model) -> None:
    assert_plain(item.to_dict())


def assert_plain(data: object) -> None:
    assert type(data) in (dict, list, str, int, float, bool, type(None)), repr(data)
    if isinstance(data, dict):
        assert all(type(key) is str for key in data)
        for value in data.values():
            assert_plain(value)
    if isinstance(data, list):
        for value in data:
            assert_plain(value)


def test_dict_holds_every_field_by_its_name() -> None:
    for item in OBJECTS.values():
        assert list(item.to_dict()) == [field.name for field in attrs.fields(type(item))]  # type: ignore[arg-type]


def test_dict_writes_kinds_as_words_and_dates_as_iso() -> None:
    data = ARTICLE.to_dict()
    assert data["published"] == "2023-03-21"
    assert data["updated"] == "2023-03-22T09:30:00+00:00"
    assert data["dateline"]["date"] == "2023-03-21"
    assert data["metadata"] == {"date": "2023-03-21"}
    assert data["quotes"][4]["act"] == "question"
    assert data["quotes"][5]["speaker"] is None
    assert data["speakers"][0]["kind"] == "group"


@pytest.mark.parametrize("published", [dt.date(2023, 3, 21), dt.datetime(2023, 3, 21), None])
def test_a_date_and_a_moment_stay_what_they_are(published: dt.date | None) -> None:
    revived = Article.from_json(Article("a", published=published).to_json())
    assert type(revived.published) is type(published)


def test_json_keeps_other_scripts_readable() -> None:
    assert '"text": "雨 “é”"' in Span(0, 5, "雨 “é”").to_json()


def test_json_can_be_encoded_even_with_lone_surrogates() -> None:
    assert Span.from_json(Span(0, 2, "\ud800é").to_json().encode()) == Span(0, 2, "\ud800é")


def test_json_keeps_two_surrogates_apart() -> None:
    """As escapes they would be read as one character, and every offset behind them would be wrong."""
    article = Article("\ud83d\ude00 “It rained.”")
    assert Article.from_json(article.to_json()) == article


def test_from_dict_takes_any_mapping_and_leaves_it_alone() -> None:
    class Row(Mapping[str, Any]):
        def __getitem__(self, key: str) -> Any:
            return {"start": 4, "end": 9, "text": "rains"}[key]

        def __iter__(self) -> Any:
            return iter(("start", "end", "text"))

        def __len__(self) -> int:
            return 3

    data = ARTICLE.to_dict()
    before = copy.deepcopy(data)
    Article.from_dict(data)
    assert data == before
    assert Span.from_dict(Row()) == SPAN


def test_from_dict_fills_in_what_may_be_left_out() -> None:
    assert Article.from_dict({"text": "Rain."}) == Article("Rain.")
    assert Speaker.from_dict({"name": "experts", "kind": "group"}) == Speaker("experts", SpeakerKind.GROUP)


# --- errors ----------------------------------------------------------------------------------


@every_class
@pytest.mark.parametrize(("data", "given"), [([], "list"), (None, "NoneType"), ("{}", "str"), (5, "int")])
def test_from_dict_refuses_what_is_no_mapping(cls: type[Model], data: Any, given: str) -> None:
    with pytest.raises(TypeError, match=rf"^{cls.__name__}\.from_dict\(\) expects a mapping, not {given}$"):
        cls.from_dict(data)


@pytest.mark.parametrize(
    ("cls", "data", "names"),
    [
        (Span, {}, ["Span", "start", "end", "text"]),
        (Span, {"start": 0, "end": 2}, ["Span", "text"]),
        (Span, {"start": "x", "end": 2, "text": "He"}, ["Span", "int", "start"]),
        (Span, {"start": None, "end": 2, "text": "He"}, ["Span", "int", "start"]),
        (Span, {"start": 0.5, "end": 2, "text": "He"}, ["Span", "int", "start"]),
        (Span, {"start": 0, "end": 2, "text": None}, ["Span", "str", "text"]),
        (Span, {"start": 0, "end": 2, "text": 5}, ["Span", "str", "text"]),
        (Paragraph, {"start": 0, "end": 2, "text": "He", "kind": "verse"}, ["Paragraph", "ParagraphKind", "kind"]),
        (Byline, {"start": 0, "end": 2, "text": "He", "authors": 5}, ["Byline", "authors"]),
        (Dateline, {"start": 0, "end": 2, "text": "He", "date": "March"}, ["Dateline", "date"]),
        (Caption, {"start": 0, "end": 2}, ["Caption", "text"]),
        (Speaker, {"name": "Ana"}, ["Speaker", "kind"]),
        (Speaker, {"name": "Ana", "kind": "robot"}, ["Speaker", "SpeakerKind", "kind"]),
        (Quote, {"kind": "direct", "spans": [{"start": 0}], "text": ""}, ["Quote", "spans[0].end", "spans[0].text"]),
        (Quote, {"kind": "direct", "spans": 5, "text": ""}, ["Quote", "spans"]),
        (Quote, {"kind": "direct", "spans": [], "text": "", "act": "sings"}, ["Quote", "Act", "act"]),
        (Article, {"text": "a", "quotes": [{"kind": "direct"}]}, ["Article", "quotes[0].spans", "quotes[0].text"]),
        (Article, {"text": "a", "published": "yesterday"}, ["Article", "date", "published"]),
        (Article, {"text": "a", "published": 5}, ["Article", "date", "published"]),
        (Article, {"text": "a", "metadata": 5}, ["Article", "metadata"]),
        (Article, {"text": "a", "metadata": ["ab"]}, ["Article", "metadata"]),
    ],
)
def test_from_dict_names_what_is_wrong(cls: type[Model], data: dict[str, Any], names: list[str]) -> None:
    with pytest.raises(ValueError, match="this does not describe") as caught:
        cls.from_dict(data)
    for name in names:
        assert name in str(caught.value)
    with pytest.raises(ValueError, match="this does not describe"):
        cls.from_json(json.dumps(data))


@every_class
@pytest.mark.parametrize("data", ["", "{", "nonsense", "{'start': 0}", "[]", "null", "5", '"text"', b"\xff\xfe", b""])
def test_from_json_refuses_what_is_no_object(cls: type[Model], data: str | bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        cls.from_json(data)


def test_from_json_refuses_another_type() -> None:
    with pytest.raises(TypeError, match=r"str, bytes.*int"):
        Span.from_json(5)  # type: ignore[arg-type]


# --- a header's pairs ------------------------------------------------------------------------

HEADER = Metadata((("date", "2023-03-21"), ("section", "News")))


def test_metadata_is_a_mapping() -> None:
    assert isinstance(HEADER, Mapping)
    assert HEADER["date"] == "2023-03-21"
    assert HEADER.get("author") is None
    assert list(HEADER) == ["date", "section"]
    assert list(HEADER.items()) == [("date", "2023-03-21"), ("section", "News")]
    assert len(HEADER) == 2
    assert "section" in HEADER
    assert dict(HEADER) == HEADER
    assert not Metadata()


@pytest.mark.parametrize("key", ["author", "Date", "", None, 5])
def test_metadata_without_the_key(key: Any) -> None:
    assert key not in HEADER
    with pytest.raises(KeyError) as caught:
        HEADER[key]
    assert caught.value.args == (key,)


def test_metadata_compares_and_hashes_as_a_mapping_does() -> None:
    turned = Metadata(HEADER.pairs[::-1])
    assert turned == HEADER
    assert hash(turned) == hash(HEADER)
    assert Metadata() != HEADER


def test_metadata_with_a_key_twice_keeps_the_first_everywhere() -> None:
    doubled = Metadata((("date", "2023-03-21"), ("date", "2023-03-22")))
    assert doubled["date"] == "2023-03-21"
    assert list(doubled) == ["date"]
    assert len(doubled) == 1
    assert doubled == Metadata((("date", "2023-03-21"),))
    assert hash(doubled) == hash(Metadata((("date", "2023-03-21"),)))


def test_metadata_cannot_change() -> None:
    with pytest.raises(TypeError):
        HEADER["date"] = "2024"  # type: ignore[index]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        HEADER.pairs = ()  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(HEADER)) == copy.deepcopy(HEADER) == HEADER


# --- whose quotes ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("speaker", "quotes"),
    [
        (MARA, (NOT_FOR_SALE, ICE)),
        ("Mara Lindqvist", (NOT_FOR_SALE, ICE)),
        (copy.deepcopy(OSKAR), (HOLES,)),
        ("port authority", (QUAY,)),
        (Speaker("Mara Lindqvist", SpeakerKind.PERSON), ()),
        ("Lindqvist", ()),
        ("mara lindqvist", ()),
        ("", ()),
    ],
)
def test_quotes_by(speaker: Speaker | str, quotes: tuple[Quote, ...]) -> None:
    assert ARTICLE.quotes_by(speaker) == quotes


@pytest.mark.parametrize(
    ("speaker", "given"), [(None, "NoneType"), (5, "int"), (SPAN, "Span"), (b"Mara", "bytes"), ((CREWS,), "tuple")]
)
def test_quotes_by_something_else(speaker: Any, given: str) -> None:
    with pytest.raises(TypeError, match=rf"^quotes_by\(\) expects a Speaker or a name as str, not {given}$"):
        ARTICLE.quotes_by(speaker)
