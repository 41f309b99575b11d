"""Everybody whom an article names or describes, found by each way to name them."""

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from operator import itemgetter

import attrs

from newsparse import descriptions, kinds, lexicon, name_words, names
from newsparse.attribution.context import Context, Range
from newsparse.model import Span, Speaker, SpeakerKind
from newsparse.names import Name
from newsparse.person_names import surname
from newsparse.roles import Weight, extends, sureness, weight

TITLE_PRONOUNS = {
    **dict.fromkeys(("mr", "sir", "lord"), "he"),
    **dict.fromkeys(("mrs", "ms", "miss", "dame", "lady"), "she"),
}
#: How many bearers of one name are looked at, so that time stays linear.
NAMESAKES = 8
JUST_NAMED = 2.0  #: what it counts that somebody has just been named in full: as much as four times as many mentions


@attrs.define(eq=False)
class Source:
    """Somebody of the article while it is being read; `finished` makes the Speaker."""

    words: tuple[str, ...]
    kind: SpeakerKind
    name: str
    mentions: dict[Range, None]  #: an ordered set
    known: bool  #: whether the text shows what this is: a person by a title, a role or a given name
    owner: int | None = None  #: the noun of "the company's chief executive"
    introduced: bool = False  #: whether words beside the name say what they are
    title: str | None = None
    role: str | None = None
    weight: Weight = Weight.NOTHING  #: of the role
    affiliations: dict[str, int] = attrs.Factory(dict)  #: in order, with how much each tells
    descriptions: dict[str, None] = attrs.Factory(dict)  #: an ordered set
    named_at: list[int] = attrs.Factory(list)  #: where the full name stands, in order
    pronoun: str | None = None
    usual: str | None = None  #: the pronoun of most who are so described, or else so named

    def describe(self, phrase: str, role: str | None, affiliation: str | None, *, past: bool = False) -> None:
        """Adds what the text says of the source; the role that weighs most wins, and of equals the first or fuller."""
        if phrase:
            self.descriptions[phrase] = None
        weighs = weight(role) if role is not None else Weight.NOTHING
        if past:
            weighs = min(weighs, Weight.PAST)
        if weighs > self.weight or (role is not None and weighs == self.weight and extends(role, self.role or "")):
            self.role, self.weight = role, weighs
        if affiliation is not None:
            self.affiliations.setdefault(affiliation, sureness(affiliation, role, weighs, beside=not phrase))

    @property
    def affiliation(self) -> str | None:
        """Whom the source belongs to: said beside the name ("of Illinois"), or else with a role."""
        return max(self.affiliations, key=self.affiliations.__getitem__, default=None)

    @property
    def usual_pronoun(self) -> str | None:
        """The pronoun that the text uses, or else that goes with what it calls them or with the given name."""
        return self.pronoun or self.usual

    @property
    def first(self) -> int:
        """The token of the first mention."""
        return next(iter(self.mentions))[0]

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


def folded(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without their case."""
    return tuple(word.casefold() for word in words)


#: Tags beside a name without which nothing there describes its bearer.
BEFORE = frozenset("rM',S")
BEHIND = frozenset(",fib(hW'esF-")


class Cast:
    """Everybody whom the article names, by each way to name them."""

    def __init__(self, context: Context, bodies: Sequence[Range]) -> None:
        self.context = context
        self.by_words: dict[tuple[str, ...], Source] = {}
        self.by_word: dict[str, list[Source]] = {}
        self.by_middle_word: dict[str, list[Source]] = {}
        self.by_phrase: dict[str, Source] = {}
        self.by_head: dict[str, Source] = {}  #: of phrases with a name
        self.by_role: dict[str, list[tuple[int, Source]]] = {}
        self.named: list[tuple[int, Source]] = []
        self._places: dict[str, int] | None = None  #: where a given name stands before a word, for each
        single: list[int] = []
        short = self._read_full(bodies, single)
        opening = context.sentence_starts_set
        #: Capitalised words within sentences, which are names.
        self.names_inside = frozenset([context.tokens[index] for index in single if index not in opening])
        self._read_short(short, single)
        self._read_outside(bodies)
        self.named.sort(key=itemgetter(0))
        self.positions = [position for position, _ in self.named]

    def _read_full(self, bodies: Sequence[Range], single: list[int]) -> list[Name]:
        """Introduces all who are named in full; the names of one word, and the tokens that may be such, in `single`."""
        short: list[Name] = []
        unsure: list[Name] = []
        for start, end in bodies:
            for name in names.names(self.context, start, end, single=single):
                if len(name.words) == 1:
                    short.append(name)
                elif names.begins_with_title(name):
                    unsure.append(name)
                else:
                    self._introduce(name)
        for name in map(self._untitled, unsure):
            if len(name.words) > 1:
                self._introduce(name)
            else:
                short.append(name)
        return short

    def _read_short(self, short: list[Name], single: Iterable[int]) -> None:
        """Tells whom names of one word mean; some of them introduce somebody."""
        context = self.context
        for name in short:
            if name.bare > name.start and not name.organization and not self._is_known(name.words[0]):
                self._new(name)
        for index in single:
            word = context.tokens[index]
            introduced = names.is_introduced(context, index)
            if (introduced or kinds.is_well_known(word)) and not self._is_known(word):
                source = self._new(names.single_name(context, index))
                source.known = source.known or introduced
        short += [names.single_name(context, index) for index in single if self._is_known(context.tokens[index])]
        for name in short:
            if (source_of := self._by_short_name(name)) is not None:
                self._mention(source_of, name)

    def _read_outside(self, bodies: Sequence[Range]) -> None:
        """Notes where headlines and captions name people whom the running text names in full too."""
        done = 0
        for start, end in [*bodies, (len(self.context.tokens),) * 2]:
            if start > done:
                for name in names.names(self.context, done, start):
                    source = self.by_words.get(name.words)
                    if source is not None and source.kind is SpeakerKind.PERSON:
                        self.named.append((name.bare, source))
            done = end

    def _is_known(self, word: str) -> bool:
        """Whether somebody's full name has the word."""
        return word in self.by_word or word in self.by_middle_word

    def _is_sure(self, name: Name, kind: SpeakerKind) -> bool:
        """Whether the text or the words of a name show what bears it."""
        if kind is SpeakerKind.PERSON:
            return name.bare > name.start or name_words.is_given(name.words[0])
        return kinds.is_surely_organization(name)

    def bears(self, word: str, kind: SpeakerKind) -> bool:
        """Whether somebody of a kind goes by a name of one word."""
        return any(source.kind is kind for source in self.by_word.get(word, ())[:NAMESAKES])

    def _untitled(self, name: Name) -> Name:
        """The name without its first word if that is a title here: "Dean Hale", where Ana Hale is named."""
        if names.begins_with_title(name) and name.words not in self.by_words and self._is_known(name.words[1]):
            return name._replace(bare=name.end - 1, words=name.words[1:])
        return name

    def _introduce(self, name: Name) -> Source:
        """The source with this full name, made if it is new."""
        source = self.by_words.get(name.words) or self._fuller(name) or self._paper(name)
        if source is None:
            kind = kinds.kind_of_name(self.context, name)
            printed = self._printed((name.bare, name.end))
            known = self._is_sure(name, kind)
            source = self.by_words[name.words] = Source(name.words, kind, printed, {}, known)
            source.usual = name_words.usual_pronoun(name.words[0])
            last = surname(name.words)
            if kind is not SpeakerKind.PERSON and not name_words.may_stand_alone(last):
                last = name.words[0]  # "Team Ruiz" is not Ruiz
            for word in dict.fromkeys((last, name.words[0])):
                self.by_word.setdefault(word, []).append(source)
            for word in name.words[1:-1]:  # "Melba Acosta Febo" may be Ms. Acosta
                if len(word) > 1:
                    self.by_middle_word.setdefault(word, []).append(source)
            acronym = self._acronym_behind(name)
            if acronym is not None:
                self.by_word.setdefault(acronym, []).append(source)
        source.named_at.append(name.bare)
        self._mention(source, name)
        return source

    def _fuller(self, name: Name) -> Source | None:
        """Whom a name of several words means that is part of a fuller one, or the fuller one of a part."""
        for source in reversed(self.by_word.get(surname(name.words), ())[-NAMESAKES:]):
            if source.kind is not SpeakerKind.PERSON or name.organization:
                continue
            if folded(source.words[-len(name.words) :]) == folded(name.words):  # "De Sorro" of "Luis de Sorro"
                self.by_words[name.words] = source
                return source
            ends_in = name.words[-len(source.words) :] == source.words and name_words.is_given(source.words[0])
            if ends_in and not name_words.is_given(name.words[0]) and len(name.words[0]) > 1:
                return source  # "Vermonter Ana Ruiz"
            middle = name.words[1:-1] if len(name.words) > len(source.words) else source.words[1:-1]
            if name.words[0] == source.words[0] and name.words[-1] == source.words[-1] and bool(middle):
                if len(name.words) == 3 and len(source.words) == 2:
                    source.words, source.name = name.words, self._printed((name.bare, name.end))
                elif len(name.words) != 2:
                    continue
                self.by_words[name.words] = source
                return source
        return None

    def _paper(self, name: Name) -> Source | None:
        """The paper that "The Post" is short for."""
        if len(name.words) != 2 or name.words[0] != "The" or not name.organization:
            return None
        papers = (source for source in reversed(self.by_word.get(name.words[1], ())[-NAMESAKES:]))
        return next((source for source in papers if source.words[-1] == name.words[1]), None)

    def _acronym_behind(self, name: Name) -> str | None:
        """The short form in brackets behind an organization: "Court (ICC)"."""
        if self.context.bare.startswith("(N)", name.end):
            return self.context.words((name.end + 1, name.end + 2))
        return None

    def _mention(self, source: Source, name: Name) -> None:
        source.mentions[name.bare, name.end] = None
        self.named.append((name.bare, source))
        tags = self.context.bare
        before = tags[name.bare - 1 : name.bare]
        has_before = before in BEFORE or name.bare > name.start or (before in ("n", "o", "z") and len(name.words) > 1)
        has_behind = tags[name.end : name.end + 1] in BEHIND
        if self.context.tags[name.bare] == "q" or not (has_before or has_behind):
            return
        if has_behind and not (source.kind is SpeakerKind.PERSON and source.known):
            said = descriptions.organization_behind(self.context, name.end)
            if said is not None:
                source.kind, source.known = SpeakerKind.ORGANIZATION, True  # "Harbor Freight, a shipping company,"
                source.describe(said.phrase, said.role, said.affiliation)
        if source.kind is SpeakerKind.PERSON:
            self._describe(source, name, has_before, has_behind)

    def _describe(self, source: Source, name: Name, has_before: bool, has_behind: bool) -> None:
        """Takes over what the words before and behind a name say of its bearer."""
        context = self.context
        found = []
        if has_before:
            title = descriptions.title_before(context, name)
            if title is not None:
                source.title = source.title or title
                source.known = True
                source.pronoun = source.pronoun or TITLE_PRONOUNS.get(title.rstrip(".").lower())
            before = descriptions.before(context, name)
            short = len(name.words) < len(source.words)
            found.append(None if short and before is not None and self._is_clause(before.tokens, name) else before)
        if has_behind:
            found.append(descriptions.behind(context, name))
        for description in filter(None, found):
            if description.role is None and description.affiliation is None:
                continue
            source.describe(description.phrase, description.role, description.affiliation, past=description.past)
            source.known = source.known or description.role is not None
            if description.role is not None:
                source.usual = kinds.pronoun_of_role(description.role) or source.usual
            source.introduced |= description.role is not None and " " in description.role
            owner = context.bare.find("oS", *description.tokens)
            if owner >= 0 and source.owner is None:
                source.owner = owner
            for index in range(*description.tokens):
                if context.bare[index] in "fi":
                    break
                if context.bare[index] in "rM":
                    word = context.word(index)
                    role = lexicon.table("en/title-nouns").get(word, word)
                    self.by_role.setdefault(role, []).append((index, source))

    def _is_clause(self, role: Range, name: Name) -> bool:
        """Whether a short name behind a role begins a clause of its own: "the judge Ruiz meant", not "Judge Ruiz"."""
        tags = self.context.bare
        return role[1] == name.bare and tags[role[0] - 1 : role[0]] == "D" and "M" not in tags[role[0] : role[1]]

    def _printed(self, span: Range) -> str:
        return " ".join(self.context.words(span).split()) if span[1] > span[0] else ""

    def _by_short_name(self, name: Name) -> Source | None:
        """Whom a single name means: of its bearers who fits the title, and is named most or has just been."""
        word = self._as_known(name.words[0])
        candidates = self.by_word.get(word) or self.by_middle_word.get(word)
        if not candidates or (kinds.is_well_known(word) and not any(source.known for source in candidates)):
            return None
        if len(candidates) == 1:
            return candidates[0]
        place = bisect_left(candidates, name.bare, key=lambda source: source.first)
        near = candidates[max(0, place - NAMESAKES) : place] or candidates[:NAMESAKES]
        surnamed = [source for source in near if surname(source.words) == word] or near
        surnamed = [source for source in surnamed if source.kind is SpeakerKind.PERSON] or surnamed
        pronoun = self._title_pronoun(name)
        fitting = [
            source for source in surnamed if pronoun is None or source.usual_pronoun in (None, pronoun)
        ] or surnamed
        return max(fitting, key=lambda s: math.log2(len(s.mentions)) + JUST_NAMED * self._just_named(s, name.bare))

    def _as_known(self, word: str) -> str:
        """A word in capitals as the name of somebody prints it: "RUIZ" of a transcript is Ruiz."""
        usual = word.capitalize()
        return usual if word.isupper() and not self._is_known(word) and self._is_known(usual) else word

    def _title_pronoun(self, name: Name) -> str | None:
        """The pronoun that the title before a name tells: "Mrs. Clinton"."""
        title = descriptions.title_before(self.context, name)
        return TITLE_PRONOUNS.get(title.rstrip(".").lower()) if title else None

    def _just_named(self, source: Source, position: int) -> bool:
        """Whether the source is named in full in the same sentence or the one before."""
        starts = self.context.sentence_starts
        floor = starts[max(0, bisect_left(starts, position) - 2)] if starts else 0
        return bisect_left(source.named_at, position) > bisect_left(source.named_at, floor)

    def by_name(self, name: Name) -> Source:
        """The source that a name in a mention means."""
        name = self._untitled(name)
        if len(name.words) > 1:
            return self.by_words.get(name.words) or self._introduce(name)
        source = self._by_short_name(name) or self._new(name)
        if (name.bare, name.end) not in source.mentions:
            self._mention(source, name)
        return source

    @cached_property
    def star(self) -> Source | None:
        """Who is named most of the people whom the article does not introduce, far more than the next."""
        people = {
            id(source): source
            for _, source in self.named
            if source.kind is SpeakerKind.PERSON and not source.introduced
        }
        first, second = [*sorted((len(source.mentions) for source in people.values()), reverse=True), 0, 0][:2]
        if first < 3 or first < 1.5 * second:
            return None
        return next(source for source in people.values() if len(source.mentions) == first)

    def _new(self, name: Name) -> Source:
        """A source with a name of one word."""
        kind = kinds.kind_of_name(self.context, name)
        known = self._is_sure(name, kind)
        if kind is SpeakerKind.PERSON and not known and (full := self._full_anywhere(name)) is not None:
            return self._introduce(full)
        source = Source(name.words, kind, self._printed((name.bare, name.end)), {}, known)
        source.usual = name_words.usual_pronoun(name.words[0])
        self.by_word.setdefault(name.words[0], []).append(source)
        return source

    def _full_anywhere(self, name: Name) -> Name | None:
        """The full name with this surname that the text prints where no names are read: in a headline, a caption."""
        if self._places is None:
            self._places = {}
            for index, word in enumerate(self.context.tokens):
                if index and word[0].isupper() and name_words.is_given(self.context.tokens[index - 1]):
                    self._places.setdefault(word, index)
        end = self._places.get(name.words[0])
        if end is None:
            return None
        return Name(end - 1, end - 1, end + 1, (self.context.tokens[end - 1], name.words[0]), False)

    def by_description(self, span: Range) -> Source | None:
        """The source that a common noun phrase means: "the mayor", "experts", "the report"."""
        context = self.context
        start, end = span
        while start < end and context.bare[start] in "DHR":
            start += 1
        head = kinds.head_of(context, (start, end))
        if head < start:
            return None
        kind = kinds.kind_of_noun(context, head)
        phrase = self._printed((start, end))
        known = self.by_phrase.get(phrase.lower())
        if end - start == 1 and context.word(span[0]) == "the":
            known = self.by_head.get(phrase.lower(), known)  # "the campaign" behind "the Ruiz campaign"
        source = known or Source((), kind, phrase, {}, kind is SpeakerKind.PERSON)
        if known is None:
            self.by_phrase[phrase.lower()] = source
            if kind is SpeakerKind.ORGANIZATION and head + 1 == end and context.tokens[start][0].isupper():
                self.by_head[context.word(head)] = source
            if kind is SpeakerKind.PERSON:
                source.role = self._printed((start, head + 1))
                source.usual = kinds.pronoun_of_role(source.role)
            if kind is not SpeakerKind.ORGANIZATION:
                source.describe("", None, descriptions.described(context, start, end).affiliation)
        source.mentions[span] = None
        return source
