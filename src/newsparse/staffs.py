"""Bodies that an article names by whom they belong to: "the Ruiz campaign", "Hale's office", "a Lund water board"."""

from bisect import bisect_left

import regex

from newsparse import kinds, lexicon
from newsparse.attribution.context import Range
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.name_words import party_words, word_class
from newsparse.person_names import places
from newsparse.source import Source
from newsparse.tokens import places_of

#: Whose a body is, before its noun: "Ana Ruiz's 2016 presidential campaign", "Lund water board".
OWNED = regex.compile(r"(?r)(?P<name>N(?:'?N)*)(?P<genitive>S|')?(?P<rest>[0noer]{0,2})")
LONGEST = 10  #: tokens
Plainness = tuple[bool, int, int]
"""How good a printed form is: the best has no genitive, no other words, and the fullest name."""


class Bodies:
    """The places where the bodies of one noun are named, and how that of each owner is best printed."""

    def __init__(self) -> None:
        self.places: list[tuple[int, str]] = []  #: the noun's token and the last word of whose body it is
        self.printed: dict[str, tuple[Plainness, str]] = {}

    def add(self, noun: int, owner: str, plainness: Plainness, printed: str) -> None:
        """Notes a place where a body is named."""
        self.places.append((noun, owner))
        if owner not in self.printed or plainness > self.printed[owner][0]:
            self.printed[owner] = plainness, printed

    def last(self, position: int) -> str | None:
        """Whose body was named last before a token."""
        place = bisect_left(self.places, (position, ""))
        return self.places[place - 1][1] if place else None


class Staffs:
    """The bodies of an article, by their nouns."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.context = cast, cast.context
        self._named: dict[str, Bodies] = {}
        self._sources: dict[tuple[str, str], Source] = {}

    def of_person(self, phrase: Range, owner: Source | None) -> Source | None:
        """The people of somebody, whom a phrase means: "Ruiz's office", "the campaign"; `owner` is who "her" means."""
        head = phrase[1] - 1
        group = lexicon.table("en/staffs").get(self.context.word(head))
        if group is None:
            return None
        named = self._all(self.context.word(head), group)
        match = OWNED.match(self.context.bare, phrase[0], head)
        if owner is not None:
            whose = owner.words[-1] if owner.words else None
        elif match is not None:
            whose = self.context.tokens[match.end("name") - 1]
        else:
            whose = self._last(phrase, named)
        return self._source(phrase, named, group, whose)

    def of_place(self, phrase: Range) -> Source | None:
        """The body named last with the noun of a phrase: "the board" is the Lund water board."""
        noun = self.context.word(phrase[1] - 1)
        if (
            kinds.kind_of_noun(self.context, phrase[1] - 1) is not SpeakerKind.ORGANIZATION
            or noun in self.context.vocabulary.roles["seat"]
        ):
            return None
        named = self._all(noun, None)
        return self._source(phrase, named, noun, self._last(phrase, named))

    def _last(self, phrase: Range, named: Bodies) -> str | None:
        """Whose body was named last before "the" and the noun alone, or with the same words: "the editorial board"."""
        start, end = phrase
        if self.context.word(start) != "the" or end - start < 2:
            return None
        owner = named.last(start)
        if owner is None or end - start == 2:
            return owner
        _, printed = named.printed[owner]
        return owner if printed.endswith(f" {self.context.printed((start + 1, end))}") else None

    def _source(self, phrase: Range, named: Bodies, group: str, whose: str | None) -> Source | None:
        if whose is None or whose not in named.printed:
            return None
        source = self._sources.get((whose, group))
        if source is None:
            _, printed = named.printed[whose]
            source = Source(tuple(printed.split()), SpeakerKind.ORGANIZATION, printed, {}, known=True)
            self._sources[whose, group] = source
        source.mentions[phrase] = None
        return source

    def _all(self, noun: str, group: str | None) -> Bodies:
        """The bodies with a noun, or one of its group."""
        key = group or noun
        if key not in self._named:
            found = self._named[key] = Bodies()
            table = lexicon.table("en/staffs")
            for other in [noun] if group is None else [other for other, its in table.items() if its == group]:
                self._read(other, group, found)
            found.places.sort()
        return self._named[key]

    def _read(self, noun: str, group: str | None, found: Bodies) -> None:
        context = self.context
        for index in places_of(noun, context.tokens):
            match = OWNED.match(context.bare, max(0, index - LONGEST), index)
            if match is None:
                continue
            owner = context.tokens[match.end("name") - 1]
            of_place = context.printed(match.span("name")) in places()
            if group is None:
                skip = bool(match["genitive"]) and not of_place
            else:
                person = self.cast.bears(owner, SpeakerKind.PERSON)
                skip = not person or of_place
            past = any(word_class(context.word(i)) == "past" for i in range(*match.span("rest")))
            if skip or past or owner.lower() in party_words():
                continue  # "Hale's former campaign"
            plainness = match["genitive"] is None, -len(match["rest"]), match.end("name") - match.start()
            found.add(index, owner, plainness, context.printed((match.start(), index + 1)))
