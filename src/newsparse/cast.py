"""Everybody whom an article names or describes, found by each way to name them."""

from bisect import insort
from collections.abc import Sequence
from operator import itemgetter

from newsparse import kinds, name_words, names
from newsparse.attribution.context import Context, Range
from newsparse.elsewhere import Elsewhere
from newsparse.implied_names import by_given_name, eponym, kin_of_surname, shared_surname
from newsparse.introductions import introduce, is_told_body, title_pronoun
from newsparse.model import SpeakerKind
from newsparse.name_runs import is_led_by
from newsparse.names import Name
from newsparse.namesakes import NAMESAKES, bearer, is_called_otherwise, is_short_for
from newsparse.near_names import NearNames
from newsparse.person_names import places, surname
from newsparse.source import Source
from newsparse.spellings import are_one_name, folded, initials_of, spellings
from newsparse.titles import title_before


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
        self._elsewhere = Elsewhere(context)
        self._near_names = NearNames(self.by_words)
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
                elif (
                    kinds.opens_with_body(self.context, name)
                    or names.begins_with_title(name)
                    or names.opens_with_common(self.context, name)
                    or names.begins_with_acronym(name)
                ):
                    unsure.append(name)
                else:
                    self._introduce(name)
        for name in map(self._untitled, unsure):
            if len(name.words) > 1:
                self._introduce(name)
            else:
                short.append(name)
        return [self._full_if_shared(name) for name in short]

    def _full_if_shared(self, name: Name) -> Name:
        """A name of one word, or the full one if its title is a name or somebody named beside it shares its surname."""
        if (whole := self._with_title(name)) is not name:
            return whole
        full = shared_surname(self.context, name, self.by_word)
        if full is None:
            return name
        self._introduce(full).name = " ".join(full.words)
        return full

    def _read_short(self, short: list[Name], single: Sequence[int]) -> None:
        """Tells whom names of one word mean; some of them introduce somebody."""
        context = self.context
        for name in short:
            titled = name.bare > name.start and name.words[0].lower() not in name_words.party_words()
            named = not name.organization or kinds.calls_body(context, name.start)
            if titled and named and not self._is_known(name.words[0]):
                self._new(name)
        people = by_given_name(context, single)
        linked = (name.bare for name in short if name.bare == name.start)  # "Pilots at Skylund"
        for index in (*single, *linked):
            word = context.tokens[index]
            if self._is_known(word):
                continue
            name = names.single_name(context, index)
            body = is_told_body(context, name)
            introduced = body or word in people or names.is_introduced(context, index)
            if introduced or kinds.is_well_known(word):
                source = self._new(name)
                source.known = source.known or introduced
                source.kind = SpeakerKind.ORGANIZATION if body else source.kind
        short += [
            names.single_name(context, index)
            for index in single
            if self._is_known(self._as_known(context.tokens[index]))
        ]
        for name in sorted(short, key=lambda name: self._misfit(name) is not None):  # whose kin are known by then
            source_of = self._by_short_name(name)
            if source_of is None and name.bare > name.start and not name.organization:
                source_of = self._new(name)  # "Ms. Hale", where there are but misters of that name
            if source_of is not None:
                self._mention(source_of, name)

    def _read_outside(self, bodies: Sequence[Range]) -> None:
        """Reads where headlines and captions name people whom the running text names in full too."""
        done = 0
        for start, end in [*bodies, (len(self.context.tokens),) * 2]:
            if start > done:
                for name in names.names(self.context, done, start):
                    source = self.by_words.get(name.words)
                    if source is not None and source.kind is SpeakerKind.PERSON:
                        self._introduce_at(source, name)
            done = end

    def _is_known(self, word: str) -> bool:
        """Whether somebody's full name has the word."""
        return word in self.by_word or word in self.by_middle_word

    def _is_sure(self, name: Name, kind: SpeakerKind) -> bool:
        """Whether the text or the words of a name show what bears it."""
        if kind is SpeakerKind.PERSON:
            return name.bare > name.start or name_words.is_given(name.words[0])
        called = name.bare == name.start + 1 and kinds.calls_body(self.context, name.start)  # "Carmaker Hale"
        return called or kinds.is_surely_organization(name)

    def bears(self, word: str, kind: SpeakerKind) -> bool:
        """Whether somebody of a kind goes by a name of one word."""
        return any(source.kind is kind for source in self.by_word.get(word, ())[:NAMESAKES])

    def is_person(self, name: Name) -> bool:
        """Whether a full name begins with a given name, or the text shows a person of that name."""
        source = self.by_words.get(name.words)
        known = source is not None and source.known and source.kind is SpeakerKind.PERSON
        return len(name.words) > 1 and (known or name_words.is_given(name.words[0]))

    def _untitled(self, name: Name) -> Name:
        """The name without its first word if that is none: "Dean Hale", "Impeaching Hale", where Ana Hale is named."""
        if kinds.opens_with_body(self.context, name):
            words = name.words[name.bare == name.start :]
            return name._replace(bare=name.start + 1, words=words, organization=True)
        if name.words in self.by_words or not self._is_known(name.words[-1]):
            return name
        called = names.begins_with_title(name) or names.opens_with_common(self.context, name)
        if not called and names.begins_with_acronym(name):  # "PM Hale" is Prime Minister Tom Hale
            bearers = self.by_word.get(name.words[-1], ())[:NAMESAKES]
            called = any(is_short_for(name.words[0], source) for source in bearers)
        return name._replace(bare=name.end - 1, words=name.words[1:]) if called else name

    def _with_title(self, name: Name) -> Name:
        """The name with its title, if that is somebody's given name: "Col Hale", where "Col Hale, 66," is a farmer."""
        first = name.bare - 1
        if first < name.start or len(name.words) > 1:
            return name
        words = (self.context.tokens[first], *name.words)
        return name._replace(bare=first, words=words) if words in self.by_words else name

    def _introduce(self, name: Name) -> Source:
        """The source with this full name, made if it is new."""
        usual = tuple(map(str.capitalize, name.words)) if all(map(str.isupper, name.words)) else name.words
        source = self.by_words.get(usual) or self.by_words.get(name.words) or self._fuller(name)
        if source is None:
            kind = kinds.kind_of_name(self.context, name)
            printed = self.context.printed((name.bare, name.end))
            if is_led_by(self.context, name.end - 1):
                printed = printed.rpartition("-")[0]
            known = self._is_sure(name, kind)
            source = self.by_words[name.words] = Source(name.words, kind, printed, {}, known)
            source.usual = name_words.usual_pronoun(name.words[0])
            last = surname(name.words)
            if kind is not SpeakerKind.PERSON and not name_words.may_stand_alone(last):
                last = name.words[0]  # "Team Ruiz" is not Ruiz
            for word in dict.fromkeys((last, name.words[0])):
                if kind is not SpeakerKind.PERSON and len(name.words) > 1 and word in places():
                    continue  # "Lund Clinic" is not Lund
                self.by_word.setdefault(word, []).append(source)
            for word in name.words[1:-1]:  # "Melba Acosta Febo" may be Ms. Acosta
                if len(word) > 1:
                    self.by_middle_word.setdefault(word, []).append(source)
            short = self._acronym_behind(name) or (initials_of(name.words) if name.organization else "")
            if len(short) > 1:
                self.by_word.setdefault(short, []).append(source)
        source.named_at.append(name.bare)
        self._mention(source, name)
        return source

    def _fuller(self, name: Name) -> Source | None:
        """Whom a name of several words means that is part of a fuller one, or the fuller one of a part."""
        if name.organization:
            return self._fuller_body(name)
        if name.words[0].lower() in name_words.particles():  # "Da Fonseca" of "João da Fonseca e Silva"
            for source in reversed(self.by_middle_word.get(name.words[-1], ())[-NAMESAKES:]):
                end = source.words.index(name.words[-1]) + 1
                if folded(source.words[:end])[-len(name.words) :] == folded(name.words):
                    return source
        alike = self.by_word.get(surname(name.words), ())[-NAMESAKES:]
        return next(
            (one for one in reversed(alike) if one.kind is SpeakerKind.PERSON and self._is_one(one, name)), None
        )

    def _is_one(self, source: Source, name: Name) -> bool:
        """Whether somebody with the same surname bears a name, who then goes by the fuller form."""
        ends_in = name.words[-len(source.words) :] == source.words and name_words.is_given(source.words[0])
        if ends_in and not name_words.is_given(name.words[0]) and len(name.words[0]) > 1:
            return True  # "Vermonter Ana Ruiz"
        if folded(source.words[-len(name.words) :]) != folded(name.words):  # "De Sorro" of "Luis de Sorro"
            if not are_one_name(source.words, name.words):
                return False
            if len(" ".join(name.words)) > len(" ".join(source.words)):
                source.words, source.name = name.words, self.context.printed((name.bare, name.end))
        self.by_words[name.words] = source
        return True

    def _fuller_body(self, name: Name) -> Source | None:
        """The organization whose fuller name, or whose short one, ends in a name: "Lund Daily News", "The Post"."""
        for source in reversed(self.by_word.get(name.words[-1], ())[-NAMESAKES:]):
            if source.kind is not SpeakerKind.ORGANIZATION:
                continue
            words = name.words[1:] if name.words[0] == "The" else name.words
            if source.words[-len(words) :] == words:
                if source.words == words != name.words and name.start not in self.context.sentence_starts_set:
                    source.words, source.name = name.words, self.context.printed((name.bare, name.end))
                self.by_words[name.words] = source
                return source
            if len(source.words) > 1 and name.words[-len(source.words) :] == source.words:
                source.words, source.name = name.words, self.context.printed((name.bare, name.end))
                self.by_words[name.words] = source
                return source
        return None

    def _acronym_behind(self, name: Name) -> str | None:
        """The short form in brackets behind an organization: "Court (ICC)"."""
        if self.context.bare.startswith("(N)", name.end):
            return self.context.words((name.end + 1, name.end + 2))
        return None

    def _mention(self, source: Source, name: Name) -> None:
        source.mentions[name.bare, name.end] = None
        source.familiar += len(name.words) == 1 < len(source.words) and name.words[0] == source.words[0]
        self._introduce_at(source, name)

    def _introduce_at(self, source: Source, name: Name) -> None:
        """Takes what stands beside a name."""
        self.named.append((name.bare, source))
        for role, position in introduce(self.context, source, name):
            self.add_role(role, position, source)

    def add_role(self, role: str, position: int, source: Source) -> None:
        """Notes that somebody is called by a role's noun at a token."""
        insort(self.by_role.setdefault(role, []), (position, source), key=itemgetter(0))

    def _by_short_name(self, name: Name) -> Source | None:
        """Whom a single name means: of its bearers who fits the title, and is named most or has just been."""
        word = self._as_known(name.words[0])
        candidates = self.by_word.get(word) or self.by_middle_word.get(word) or []
        if kinds.is_well_known(word):
            candidates = [source for source in candidates[-NAMESAKES:] if source.known]
        if not candidates:
            return None
        newest = candidates[-1]
        if (name.bare, name.end) in newest.mentions:
            return newest  # whom this very name has just made known
        if len(candidates) == 1:
            if (person := eponym(self.context, newest, word)) is not None:
                return self._introduce(person)
            if (kin := self._kin(name)) is not None:
                return kin
            return newest if not is_called_otherwise(self.context, newest, name) else None
        return bearer(self.context, candidates, name, word)

    def _misfit(self, name: Name) -> str | None:
        """The pronoun of a title that does not fit the only known bearer of a surname: "Ms. Hale" beside Tom Hale."""
        candidates = self.by_word.get(name.words[0], []) if name.bare > name.start else []
        pronoun = title_pronoun(title_before(self.context, name)) if len(candidates) == 1 else None
        return pronoun if pronoun is not None and candidates[0].usual_pronoun not in (None, pronoun) else None

    def _kin(self, name: Name) -> Source | None:
        """The kin of the only known bearer of a surname, where a title fits them instead."""
        pronoun = self._misfit(name)
        kin = kin_of_surname(self.named, name.words[0], pronoun) if pronoun is not None else None
        if kin is not None:
            self.by_words[kin.words] = kin
            insort(self.by_word[name.words[0]], kin, key=lambda source: source.first)
        return kin

    def _as_known(self, word: str) -> str:
        """A word as the name of somebody prints it: "RUIZ" of a transcript is Ruiz, "Al-Hakim" Anwar al-Hakim."""
        if self._is_known(word):
            return word
        usual = next((usual for usual in spellings(word) if self._is_known(usual)), None)
        if usual is None and self.bears(word.upper(), SpeakerKind.PERSON):
            return word.upper()  # "JAKE TAPPER:" of a transcript is Tapper later
        return usual or word

    def _nearly(self, name: Name) -> Source | None:
        """Whom initials before a colon mean, "NK:", or a surname with a slip of the pen."""
        word = name.words[0]
        labels = self.context.bare[name.end : name.end + 1] == ":"
        source = self._near_names.of_initials(word) if labels else None
        if (
            source is not None
            or name.organization
            or kinds.is_well_known(word)
            or self._is_sure(name, SpeakerKind.PERSON)
        ):
            return source
        return self._near_names.misspelt(word)

    def by_name(self, name: Name) -> Source:
        """The source that a name in a mention means."""
        name = self._with_title(self._untitled(name))
        if len(name.words) > 1:
            return self.by_words.get(name.words) or self._introduce(name)
        source = self._by_short_name(name) or self._nearly(name) or self._new(name)
        if (name.bare, name.end) not in source.mentions:
            self._mention(source, name)
        return source

    def _new(self, name: Name) -> Source:
        """A source with a name of one word."""
        kind = kinds.kind_of_name(self.context, name)
        known = self._is_sure(name, kind)
        in_capitals = self.context.bare[name.end : name.end + 1] == ":" and name.words[0].isupper()
        unsure = in_capitals or (kind is SpeakerKind.PERSON and not known)
        if unsure and (full := self._elsewhere.full(name.words[0])) is not None:
            return self._introduce(full)
        own_article = kind is SpeakerKind.ORGANIZATION and self.context.has_own_article(name.bare)
        printed = self.context.printed((name.bare - own_article, name.end))  # "The Blaze"
        source = Source(name.words, kind, printed, {}, known)
        source.usual = name_words.usual_pronoun(name.words[0])
        self.by_word.setdefault(name.words[0], []).append(source)
        return source
