"""The objects that :func:`newsparse.parse` returns.

All are frozen, slotted attrs classes that compare and hash by value. Every ``start`` and
``end`` is a half-open range of characters (Unicode code points) of the text that was passed
to ``parse``, so ``article.text[span.start:span.end] == span.text`` always holds.
"""

import datetime as dt
import enum
import functools
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self, cast

import attrs

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

REPR_CHARACTERS = 60
SURROGATE_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def shortened(value: str) -> str:
    """The repr of `value`, cut so that a debugger's line can hold it."""
    if len(value) <= REPR_CHARACTERS:
        return repr(value)
    return repr(value[: REPR_CHARACTERS - 1] + "…")


def counted(value: tuple[object, ...]) -> str:
    """How many items a tuple holds, for the repr of the objects that own long ones."""
    return f"<{len(value)}>"


class QuoteKind(enum.StrEnum):
    """How much of a quote's content stands in quotation marks.

    >>> QuoteKind("direct") is QuoteKind.DIRECT
    True
    """

    DIRECT = "direct"  #: all of it
    MIXED = "mixed"  #: part of it
    INDIRECT = "indirect"  #: none of it


class SpeakerKind(enum.StrEnum):
    """What sort of source a speaker is.

    >>> SpeakerKind.GROUP.value
    'group'
    """

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"  #: several people without names: "experts", "two officials"
    DOCUMENT = "document"  #: a report, a poll, a lawsuit


class ParagraphKind(enum.StrEnum):
    """The part that a paragraph plays in an article.

    >>> ParagraphKind.CAPTION.value
    'caption'
    """

    METADATA = "metadata"  #: a header such as ``date 2023-03-21``
    HEADLINE = "headline"
    SUBHEADING = "subheading"  #: a deck, a kicker, a heading between paragraphs, the time of a live report's entry
    SEPARATOR = "separator"  #: a row of signs between sections
    BYLINE = "byline"
    BODY = "body"
    CAPTION = "caption"
    CORRECTION = "correction"
    NOTE = "note"  #: an editor's note, an update, who reported and edited
    FOOTER = "footer"  #: "Read more:", "(END)", a copyright line


class Act(enum.StrEnum):
    """What the source does with the content, from the cue's entry in the word list.

    Statements, questions, promises and demands are *said*; beliefs, wishes and intentions
    are attitudes, which :func:`newsparse.parse` returns only when asked for.

    >>> Act.QUESTION.value
    'question'
    """

    STATEMENT = "statement"
    QUESTION = "question"
    PROMISE = "promise"
    DEMAND = "demand"
    JUDGEMENT = "judgement"  #: praises, blames, calls somebody something
    BELIEF = "belief"
    WISH = "wish"
    INTENTION = "intention"


ATTITUDES = frozenset((Act.BELIEF, Act.WISH, Act.INTENTION))


class Model:
    """What all the objects share: lossless conversion to and from plain data and JSON."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Plain dicts, lists, strings and numbers that `from_dict` turns back into an equal object.

        >>> Span(0, 2, "He").to_dict()
        {'start': 0, 'end': 2, 'text': 'He'}
        """
        return cast("dict[str, Any]", converter().unstructure(self))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The object that `to_dict` described.

        Raises ``TypeError`` if `data` is not a mapping, and ``ValueError`` that names the
        wrong fields if it does not describe one.

        >>> Span.from_dict({"start": 0, "end": 2, "text": "He"})
        Span(start=0, end=2, text='He')
        """
        import cattrs

        if not isinstance(data, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict() expects a mapping, not {type(data).__name__}")
        try:
            return converter().structure(data, cls)
        except cattrs.BaseValidationError as error:
            problems = "; ".join(cattrs.transform_error(error))
            raise ValueError(f"this does not describe {cls.__name__}: {problems}") from error

    def to_json(self, *, indent: int | None = None) -> str:
        """JSON text that `from_json` reads back into an equal object.

        >>> Span(0, 2, "He").to_json()
        '{"start": 0, "end": 2, "text": "He"}'
        """
        described = self.to_dict()
        written = json.dumps(described, indent=indent, ensure_ascii=False)
        if written.isascii():
            return written
        try:
            written.encode()
        except UnicodeEncodeError:  # only escapes can be encoded, but those of two surrogates read as one character
            return written if SURROGATE_PAIR.search(written) else json.dumps(described, indent=indent)
        return written

    @classmethod
    def from_json(cls, data: str | bytes) -> Self:
        """The object that `to_json` wrote; ``ValueError`` if `data` is not JSON or not one.

        >>> Span.from_json('{"start": 0, "end": 2, "text": "He"}').text
        'He'
        """
        described = json.loads(data)
        if not isinstance(described, dict):
            raise ValueError(f"this does not describe {cls.__name__}: expected an object, not {described!r:.60}")
        return cls.from_dict(described)


@attrs.frozen
class Span(Model):
    """A stretch of the article's text.

    Attributes:
        start: offset of its first character.
        end: offset behind its last character.
        text: the characters between the two.

    >>> span = Span(4, 9, "Kuhrt")
    >>> span.end - span.start
    5
    >>> str(span)
    'Kuhrt'
    """

    start: int
    end: int
    text: str = attrs.field(repr=shortened)

    def __str__(self) -> str:
        return self.text


@attrs.frozen
class Paragraph(Span):
    """A paragraph, the part it plays, and its sentences in order.

    >>> import newsparse
    >>> [p.kind.value for p in newsparse.parse("Rain fell. It stopped.").paragraphs]
    ['body']
    >>> [s.text for s in newsparse.parse("Rain fell. It stopped.").paragraphs[0].sentences]
    ['Rain fell.', 'It stopped.']
    """

    kind: ParagraphKind
    sentences: tuple[Span, ...] = attrs.field(default=(), repr=counted)

    def __str__(self) -> str:
        return self.text


@attrs.frozen
class Byline(Span):
    """Who wrote the article.

    Attributes:
        authors: names in the order printed, capitals mended.
        agency: the news agency or paper named with them, if any.
        role: what they are ("Political Correspondent"), as printed.

    >>> import newsparse
    >>> article = newsparse.parse("By Ana Ruiz\\n\\nRain fell on Tuesday in the north.")
    >>> article.byline.authors
    ('Ana Ruiz',)
    """

    authors: tuple[str, ...] = ()
    agency: str | None = None
    role: str | None = None

    def __str__(self) -> str:
        return self.text


@attrs.frozen
class Dateline(Span):
    """Where and when a story was filed.

    Attributes:
        place: as printed, region included ("GRAND RAPIDS, Mich.").
        city: the place without its region.
        region: the state, province or country printed behind the city.
        country: ISO 3166-1 alpha-2 code, only where it is certain.
        agency: the news agency, normalised ("AP", "Reuters").
        date: only if its year is known from the text or from `published`.

    >>> import newsparse
    >>> newsparse.parse("GRAND RAPIDS, Mich. (AP) — Rain fell on Tuesday.").dateline.place
    'GRAND RAPIDS, Mich.'
    """

    place: str = ""
    city: str | None = None
    region: str | None = None
    country: str | None = None
    agency: str | None = None
    date: dt.date | None = None

    def __str__(self) -> str:
        return self.text


@attrs.frozen
class Caption(Span):
    """The words under a picture, with its credit line.

    Attributes:
        credit: the whole credit as printed ("Ana Ruiz / TASS / kremlin.ru").
        photographer: the person in it.
        agency: the agency in it.
        rights: a line behind it that says who may use the picture ("ATTENTION EDITORS - …").

    >>> import newsparse
    >>> caption = newsparse.parse("Rain fell.\\n\\nA wet street. Ana Ruiz / TASS").captions[0]
    >>> caption.photographer, caption.agency, caption.credit
    ('Ana Ruiz', 'TASS', 'Ana Ruiz / TASS')
    """

    credit: str | None = None
    photographer: str | None = None
    agency: str | None = None
    rights: str | None = None

    def __str__(self) -> str:
        return self.text


@attrs.frozen(cache_hash=True)
class Speaker(Model):
    """A source of quotes: one person, organization, group or document of the article.

    Attributes:
        name: the fullest form the text prints, without title.
        kind: what sort of source it is.
        role: what the text says the speaker is ("senior lecturer"), or else does ("runs a bakery").
        affiliation: the organization or place it says the speaker belongs to.
        title: "Mr.", "Sen.", "Dr." and the like, as printed.
        descriptions: all that the text calls the speaker, in order.
        pronoun: the subject pronoun that the text itself uses of the speaker.
        mentions: every place that names or points to the speaker, in order.

    >>> import newsparse
    >>> article = newsparse.parse("“It rained,” said Ana Ruiz, a farmer. “It poured,” she added.")
    >>> speaker, = article.speakers
    >>> speaker.name, speaker.role, speaker.pronoun
    ('Ana Ruiz', 'farmer', 'she')
    """

    name: str
    kind: SpeakerKind
    role: str | None = None
    affiliation: str | None = None
    title: str | None = None
    descriptions: tuple[str, ...] = attrs.field(default=(), repr=counted)
    pronoun: str | None = None
    mentions: tuple[Span, ...] = attrs.field(default=(), repr=counted)

    def __str__(self) -> str:
        return self.name


@attrs.frozen
class Quote(Model):
    """What the article attributes to somebody as said or written.

    Attributes:
        kind: whether all, part or none of it stands in quotation marks.
        spans: the content in order, with its quotation marks and the "that" of a clause, as annotated
            corpora have it (PARC 3, PolNeAR); several where the text interrupts it.
        text: the content joined by single spaces, without outer quotation marks and that "that".
        cue: the words that report it ("said", "according to").
        mention: the words nearby that name the source ("he", "a spokesman").
        speaker: the source resolved; None where nobody can be named.
        addressee: to whom it was said.
        depth: 1 for a quotation with its own source inside another's report, else 0.
        act: what the source does: state, ask, promise, demand …
        rule: the id of the rule that found it (see the docs' page of rules).
        confidence: the measured share of right answers of that rule, 0 to 1.

    >>> import newsparse
    >>> quote, = newsparse.parse("“It rained,” farmer Ana Ruiz told the council.").quotes
    >>> quote.text, str(quote.cue), str(quote.mention), str(quote.addressee)
    ('It rained,', 'told', 'farmer Ana Ruiz', 'the council')
    """

    kind: QuoteKind
    spans: tuple[Span, ...]
    text: str = attrs.field(repr=shortened)
    cue: Span | None = None
    mention: Span | None = None
    speaker: Speaker | None = attrs.field(default=None, repr=lambda value: repr(value and value.name))
    addressee: Span | None = None
    depth: int = 0
    act: Act = Act.STATEMENT
    rule: str = ""
    confidence: float = 0.0

    @property
    def start(self) -> int:
        """Offset of the first character of the content."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Offset behind the last character of the content."""
        return self.spans[-1].end

    def __str__(self) -> str:
        return self.text


def first_of_each(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The pairs without those whose key was there before."""
    firsts: dict[str, str] = {}
    for key, value in pairs:
        firsts.setdefault(key, value)
    return tuple(firsts.items())


@attrs.frozen(eq=False)
class Metadata(Mapping[str, str]):
    """The key–value pairs of a header, a mapping that cannot change and has a hash.

    >>> Metadata((("date", "2023-03-21"),)) == {"date": "2023-03-21"}
    True
    """

    pairs: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=first_of_each)

    def __getitem__(self, key: str) -> str:
        for name, value in self.pairs:
            if name == key:
                return value
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.pairs)

    def __len__(self) -> int:
        return len(self.pairs)

    def __hash__(self) -> int:
        return hash(frozenset(self.pairs))


@attrs.frozen
class Article(Model):
    """A news article and the parts that were found in it.

    Attributes:
        text: the text that was parsed, unchanged.
        language: the language it was parsed as.
        headline, byline, dateline: those parts, None where the text has none.
        published, updated: dates or date-times that the text or the caller gives.
        paragraphs: all paragraphs in order, whatever their kind.
        captions: the captions in order.
        quotes: the quotes by the offset where they start.
        speakers: every source of a quote, by first mention.
        metadata: the pairs of a header (``date 2023-03-21``).

    >>> import newsparse
    >>> article = newsparse.parse("“It rained,” said Ana Ruiz.")
    >>> article
    Article('“It rained,” said Ana Ruiz.', paragraphs=1, quotes=1, speakers=1)
    >>> [quote.text for quote in article.quotes_by("Ana Ruiz")]
    ['It rained,']
    >>> Article.from_json(article.to_json()) == article
    True
    """

    text: str
    language: str = "en"
    headline: Span | None = None
    byline: Byline | None = None
    dateline: Dateline | None = None
    published: dt.date | dt.datetime | None = None
    updated: dt.date | dt.datetime | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    captions: tuple[Caption, ...] = ()
    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    metadata: Mapping[str, str] = attrs.field(factory=Metadata)

    def quotes_by(self, speaker: Speaker | str) -> tuple[Quote, ...]:
        """The quotes of one speaker, given as the object or by name.

        Raises ``TypeError`` if `speaker` is neither.
        """
        if isinstance(speaker, Speaker):
            return tuple(quote for quote in self.quotes if quote.speaker == speaker)
        if isinstance(speaker, str):
            return tuple(quote for quote in self.quotes if quote.speaker and quote.speaker.name == speaker)
        raise TypeError(f"quotes_by() expects a Speaker or a name as str, not {type(speaker).__name__}")

    def to_dict(self) -> dict[str, Any]:
        """Plain data; each quote refers to its speaker by the place in ``speakers``.

        >>> import newsparse
        >>> newsparse.parse("“It rained,” said Ana Ruiz.").to_dict()["quotes"][0]["speaker"]
        0
        """
        places = {speaker: place for place, speaker in enumerate(self.speakers)}
        voiceless = attrs.evolve(self, quotes=tuple(attrs.evolve(quote, speaker=None) for quote in self.quotes))
        data = Model.to_dict(voiceless)
        for quote, described in zip(self.quotes, data["quotes"], strict=True):
            if quote.speaker is not None:
                place = places.get(quote.speaker)
                described["speaker"] = quote.speaker.to_dict() if place is None else place
        return data

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """The article that `to_dict` described; errors as of the other classes' `from_dict`."""
        quotes = data.get("quotes") if isinstance(data, Mapping) else None
        if not isinstance(quotes, list | tuple):
            return super().from_dict(data)
        places = [quote.get("speaker") if isinstance(quote, Mapping) else None for quote in quotes]
        if not any(isinstance(place, int) for place in places):
            return super().from_dict(data)
        voiceless = [
            {**quote, "speaker": None} if isinstance(place, int) else quote
            for quote, place in zip(quotes, places, strict=True)
        ]
        article = super().from_dict({**data, "quotes": voiceless})
        beyond = [place for place in places if isinstance(place, int) and not 0 <= place < len(article.speakers)]
        if beyond:
            known = len(article.speakers)
            raise ValueError(f"this does not describe {cls.__name__}: a quote's speaker is {beyond[0]}, of {known}")
        return attrs.evolve(
            article,
            quotes=tuple(
                attrs.evolve(quote, speaker=article.speakers[place]) if isinstance(place, int) else quote
                for quote, place in zip(article.quotes, places, strict=True)
            ),
        )

    def __repr__(self) -> str:
        counts = f"paragraphs={len(self.paragraphs)}, quotes={len(self.quotes)}, speakers={len(self.speakers)}"
        return f"Article({shortened(self.text)}, {counts})"


@functools.cache
def converter() -> "JsonConverter":
    """The cattrs converter of these classes, made when it is first needed."""
    from cattrs.preconf.json import make_converter

    def moment_from(value: Any, _: object) -> dt.date | dt.datetime | None:
        if value is None:
            return None
        return dt.datetime.fromisoformat(value) if "T" in value else dt.date.fromisoformat(value)

    def exactly(value: Any, kind: type[Any]) -> Any:
        if not isinstance(value, kind) or isinstance(value, bool):
            raise TypeError(f"expected {kind.__name__}, not {type(value).__name__}")
        return value

    def metadata_from(value: Any, _: object) -> Metadata:
        if not isinstance(value, Mapping):
            raise TypeError(f"expected a mapping, not {type(value).__name__}")
        return Metadata(tuple((str(key), str(entry)) for key, entry in dict(value).items()))

    made = make_converter()
    made.register_structure_hook(int, exactly)
    made.register_structure_hook(str, exactly)
    made.register_structure_hook(enum.StrEnum, lambda value, kind: kind(value))
    made.register_unstructure_hook(enum.StrEnum, lambda member: member.value)
    made.register_structure_hook_func(lambda kind: kind == dt.date | dt.datetime | None, moment_from)
    made.register_unstructure_hook_func(
        lambda kind: kind == dt.date | dt.datetime | None, lambda value: value and value.isoformat()
    )
    made.register_structure_hook_func(lambda kind: kind == Mapping[str, str], metadata_from)
    made.register_unstructure_hook_func(lambda kind: kind == Mapping[str, str], dict)
    return made
