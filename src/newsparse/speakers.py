"""Who is who: one pass over the names of an article, another over the sources of its quotes."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

import attrs

from newsparse import descriptions, names
from newsparse.attribution import grammar
from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Attribution
from newsparse.model import Span, Speaker, SpeakerKind
from newsparse.names import Name

PRONOUNS = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she"}
TITLE_PRONOUNS = {
    "mr": "he",
    "sir": "he",
    "lord": "he",
    "mrs": "she",
    "ms": "she",
    "miss": "she",
    "dame": "she",
    "lady": "she",
}
KINDS = {
    "role": SpeakerKind.PERSON,
    "title": SpeakerKind.PERSON,
    "group": SpeakerKind.GROUP,
    "organization": SpeakerKind.ORGANIZATION,
    "document": SpeakerKind.DOCUMENT,
}
#: The words of a mention before its first comma, bracket, verb or relative pronoun.
CORE = re.compile(r"[^,(\[<WTVFbhmd\-]+")
PARAGRAPHS_BACK = 4


@attrs.define(eq=False)
class Source:
    """Somebody of the article while it is being read; `finished` makes the Speaker."""

    words: tuple[str, ...]
    kind: SpeakerKind
    name: str
    mentions: dict[Range, None]  #: an ordered set
    known: bool  #: whether the text shows that this is a person: title, role, given name
    title: str | None = None
    role: str | None = None
    affiliation: str | None = None
    descriptions: list[str] = attrs.Factory(list)
    pronoun: str | None = None

    def describe(self, phrase: str, role: str | None, affiliation: str | None) -> None:
        """Adds what the text says of the source; the longest role wins."""
        if phrase not in self.descriptions:
            self.descriptions.append(phrase)
        if role is not None and len(role) > len(self.role or ""):
            self.role = role
        self.affiliation = self.affiliation or affiliation

    def finished(self, context: Context) -> Speaker:
        """The speaker, with its mentions as spans of the text."""
        text, starts, ends = context.text, context.starts, context.ends
        spans = sorted((starts[first], ends[last - 1]) for first, last in self.mentions)
        return Speaker(
            self.name,
            self.kind,
            self.role,
            self.affiliation,
            self.title,
            tuple(self.descriptions),
            self.pronoun,
            tuple(Span(start, end, text[start:end]) for start, end in spans),
        )


class Cast:
    """Everybody whom the article names, by each way to name them."""

    def __init__(self, context: Context, bodies: Iterable[Range]) -> None:
        self.context = context
        self.by_words: dict[tuple[str, ...], Source] = {}
        self.by_word: dict[str, list[Source]] = {}
        self.by_phrase: dict[str, Source] = {}
        self.by_role: dict[str, Source] = {}
        self.named: list[tuple[int, Source]] = []
        short: list[Name] = []
        for start, end in bodies:
            for name in names.names(context, start, end):
                if len(name.words) > 1:
                    self._introduce(name)
                else:
                    short.append(name)
        for name in short:
            if (source := self._by_short_name(name.words[0], name.bare)) is not None:
                self._mention(source, name)
        self.named.sort(key=lambda entry: entry[0])
        self.positions = [position for position, _ in self.named]

    def _introduce(self, name: Name) -> Source:
        """The source with this full name, made if it is new."""
        source = self.by_words.get(name.words)
        if source is None:
            joined = " ".join(name.words)
            organization = name.organization or joined in names.places()
            kind = SpeakerKind.ORGANIZATION if organization else SpeakerKind.PERSON
            printed = " ".join(self.context.words((name.bare, name.end)).split())
            known = not organization and (names.is_given(name.words[0]) or name.bare > name.start)
            source = self.by_words[name.words] = Source(name.words, kind, printed, {}, known)
            for word in dict.fromkeys((name.words[-1], name.words[0])):
                self.by_word.setdefault(word, []).append(source)
            acronym = self._acronym_behind(name)
            if acronym is not None:
                self.by_word.setdefault(acronym, []).append(source)
        self._mention(source, name)
        return source

    def _acronym_behind(self, name: Name) -> str | None:
        """The short form in brackets behind an organization: "Court (ICC)"."""
        if self.context.bare[name.end : name.end + 3] == "(N)":
            return self.context.words((name.end + 1, name.end + 2))
        return None

    def _mention(self, source: Source, name: Name) -> None:
        source.mentions[name.bare, name.end] = None
        self.named.append((name.bare, source))
        if source.kind is SpeakerKind.PERSON:
            self._describe(source, name)

    def _describe(self, source: Source, name: Name) -> None:
        context = self.context
        title = descriptions.title_before(context, name)
        if title is not None:
            source.title = source.title or title
            source.known = True
            source.pronoun = source.pronoun or TITLE_PRONOUNS.get(title.rstrip(".").lower())
        for description in (descriptions.before(context, name), descriptions.behind(context, name)):
            if description is None:
                continue
            phrase, role, affiliation = (part and self._printed(part) for part in description)
            source.describe(phrase or "", role, affiliation)
            source.known = True
            for index in range(*description.phrase):
                if context.bare[index] in "rM":
                    self.by_role[context.word(index)] = source

    def _printed(self, span: Range) -> str:
        return " ".join(self.context.words(span).split())

    def _by_short_name(self, word: str, position: int) -> Source | None:
        """The one whom a single name means: the latest introduced before, else the first after."""
        candidates = self.by_word.get(word)
        if not candidates:
            return None
        earlier = [source for source in candidates if source.mentions and next(iter(source.mentions))[0] < position]
        surnamed = [source for source in earlier or candidates if source.words[-1] == word]
        return (surnamed or earlier or candidates)[-1 if earlier else 0]

    def by_name(self, name: Name) -> Source:
        """The source that a name in a mention means."""
        if len(name.words) > 1:
            return self.by_words.get(name.words) or self._introduce(name)
        source = self._by_short_name(name.words[0], name.bare)
        if source is None:
            organization = name.organization or name.words[0] in names.places()
            kind = SpeakerKind.ORGANIZATION if organization else SpeakerKind.PERSON
            known = not organization and (name.bare > name.start or names.is_given(name.words[0]))
            source = Source(name.words, kind, self._printed((name.bare, name.end)), {}, known)
            self.by_word.setdefault(name.words[0], []).append(source)
        if (name.bare, name.end) not in source.mentions:
            self._mention(source, name)
        return source

    def by_description(self, span: Range) -> Source | None:
        """The source that a common noun phrase means: "the mayor", "experts", "the report"."""
        context = self.context
        start, end = span
        definite = context.bare[start] in "DH" and context.word(start) not in ("a", "an")
        while start < end and context.bare[start] in "DHR":
            start += 1
        head = next((index for index in range(start, end) if context.bare[index] in "fit"), end) - 1
        if head < start:
            return None
        kind = self._kind(head)
        if definite and kind is SpeakerKind.PERSON and context.word(head) in self.by_role:
            source = self.by_role[context.word(head)]
            source.mentions[span] = None
            source.describe(self._printed((start, end)), None, None)
            return source
        phrase = self._printed((start, end))
        source = self.by_phrase.get(phrase.lower())
        if source is None:
            source = self.by_phrase[phrase.lower()] = Source((), kind, phrase, {}, kind is SpeakerKind.PERSON)
            if kind is SpeakerKind.PERSON:
                source.role = self._printed((start, head + 1))
        source.mentions[span] = None
        return source

    def is_document(self, span: Range) -> bool:
        """Whether a noun phrase means a document."""
        head = next((index for index in range(*span) if self.context.bare[index] in "fit"), span[1]) - 1
        return self._kind(head) is SpeakerKind.DOCUMENT

    def _kind(self, head: int) -> SpeakerKind:
        word = self.context.word(head)
        kind = KINDS.get(self.context.vocabulary.classes.get(word, ""))
        if kind is not None:
            return kind
        return SpeakerKind.GROUP if word.endswith("s") and not word.endswith("ss") else SpeakerKind.PERSON


def resolve(
    context: Context, attributions: Sequence[Attribution], bodies: Sequence[Range], authors: Sequence[str]
) -> tuple[list[Speaker | None], tuple[Speaker, ...]]:
    """The speaker of each attribution, and all speakers by first mention.

    Abstains (None) where the source is a pronoun that nobody fits, or nobody is named.
    """
    cast = Cast(context, bodies) if any(attribution.source for attribution in attributions) else None
    resolved: list[Source | None] = [None] * len(attributions)
    if cast is not None:
        order = sorted(range(len(attributions)), key=lambda place: attributions[place].source or (-1, -1))
        spoken: list[tuple[int, Source]] = []
        for place in order:
            span = attributions[place].source
            if span is None:
                continue
            source = _source_of(cast, span, spoken, authors)
            resolved[place] = source
            if source is not None:
                spoken.append((span[0], source))
    distinct = {id(source): source for source in resolved if source is not None}
    finished = {key: source.finished(context) for key, source in distinct.items()}
    speakers = sorted(finished.values(), key=lambda speaker: (speaker.mentions[0].start, speaker.mentions[0].end))
    return [finished[id(source)] if source is not None else None for source in resolved], tuple(speakers)


def _source_of(cast: Cast, span: Range, spoken: Sequence[tuple[int, Source]], authors: Sequence[str]) -> Source | None:
    context = cast.context
    word = context.word(span[0])
    if span[1] - span[0] == 1 and context.bare[span[0]] in "PWTOH":
        return _pronoun_source(cast, span, word, spoken, authors)
    core = CORE.match(context.bare, span[0], span[1])
    if core is None:
        return None
    end = core.end()
    base = next((index for index in range(span[0], end) if context.bare[index] in "fit"), end)
    found = [name for name in names.names(context, span[0], end) if name.start < base]
    if found and found[-1].end >= base:
        source = cast.by_name(found[-1])
    else:
        description = cast.by_description((span[0], end))
        if description is None:
            return None
        source = description
    return source


def _pronoun_source(
    cast: Cast, span: Range, word: str, spoken: Sequence[tuple[int, Source]], authors: Sequence[str]
) -> Source | None:
    """The source that a pronoun points to, or None where none stands out."""
    context = cast.context
    position = span[0]
    if context.bare[position] in "WT":
        antecedent = _antecedent(context, position)
        if antecedent is None:
            return None
        if spoken and spoken[-1][0] >= context.sentence(position)[0] and cast.is_document(antecedent):
            return spoken[-1][1]  # "Putin wrote in a piece, which …": the piece speaks for its author
        return _source_of(cast, antecedent, spoken, authors)
    source: Source | None = None
    if word in PRONOUNS:
        source = _person(cast, position, PRONOUNS[word], spoken)
    elif word in ("they", "it"):
        wanted = (SpeakerKind.GROUP,) if word == "they" else (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT)
        source = spoken[-1][1] if spoken and spoken[-1][1].kind in wanted else None
    elif word == "i" and len(authors) == 1:
        key = authors[0]
        source = cast.by_phrase.setdefault(key, Source((key,), SpeakerKind.PERSON, key, {}, known=True))
    if source is not None:
        source.mentions[span] = None
    return source


def _antecedent(context: Context, position: int) -> Range | None:
    """The noun phrase that a relative pronoun goes back to."""
    end = position - 1 if context.bare[position - 1 : position] == "," else position
    start, _ = context.sentence(position)
    return (
        grammar.subject_before(context.tags, end, start) if end > start and context.tags[end - 1] not in "PW" else None
    )


def _person(cast: Cast, position: int, pronoun: str, spoken: Sequence[tuple[int, Source]]) -> Source | None:
    """Whom "he" or "she" means: a new subject, else who spoke last, else who was named last."""
    context = cast.context
    last = spoken[-1][0] if spoken else -1
    place = bisect_left(cast.positions, position)
    recent = cast.named[max(0, place - 12) : place][::-1]
    excluded = _antecedent(context, position - 1) if context.bare[position - 1 : position] == "W" else None
    subjects = [source for start, source in recent if start > last and start in context.sentence_starts_set]
    speakers = [source for _, source in reversed(spoken[-3:])]
    named = [source for start, source in recent if excluded is None or not excluded[0] <= start < excluded[1]]
    for source in (*subjects, *speakers, *named):
        if source.kind is SpeakerKind.PERSON and source.known and source.pronoun in (None, pronoun):
            source.pronoun = pronoun
            return source
    return None
