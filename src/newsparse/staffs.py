"""Bodies that an article names by whom they belong to: "the Ruiz campaign", "Hale's office", "a Lund water board"."""

from typing import NamedTuple

import regex

from newsparse import kinds, lexicon
from newsparse.attribution.context import Range
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.name_words import party_words
from newsparse.person_names import places
from newsparse.source import Source

#: Whose a body is, before its noun: "Ana Ruiz's 2016 presidential campaign", "Lund water board".
OWNED = regex.compile(r"(?r)(?P<name>N(?:'?N)*)(?P<genitive>S|')?(?P<rest>[0noe]{0,2})")
LONGEST = 10  #: tokens
SEATS = frozenset(("city", "country", "county", "nation", "province", "state", "town", "village"))


class Body(NamedTuple):
    """A place where a body is named: its noun's token, whose it is, and how that is printed."""

    noun: int
    owner: str  #: the last word of the name before it
    printed: str
    plainness: tuple[bool, int, int]  #: the best form has no genitive, no other words, and the fullest name


class Staffs:
    """The bodies of an article, by their nouns."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.context = cast, cast.context
        self._named: dict[str, list[Body]] = {}
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
        if kinds.kind_of_noun(self.context, phrase[1] - 1) is not SpeakerKind.ORGANIZATION or noun in SEATS:
            return None
        named = self._all(noun, None)
        return self._source(phrase, named, noun, self._last(phrase, named))

    def _last(self, phrase: Range, named: list[Body]) -> str | None:
        """Whose body was named last before "the" and the noun alone."""
        start, end = phrase
        if end - start != 2 or self.context.word(start) != "the":
            return None
        return next((body.owner for body in reversed(named) if body.noun < start), None)

    def _source(self, phrase: Range, named: list[Body], group: str, whose: str | None) -> Source | None:
        same = [body for body in named if body.owner == whose]
        if whose is None or not same:
            return None
        source = self._sources.get((whose, group))
        if source is None:
            printed = max(same, key=lambda body: body.plainness).printed
            source = Source(tuple(printed.split()), SpeakerKind.ORGANIZATION, printed, {}, known=True)
            self._sources[whose, group] = source
        source.mentions[phrase] = None
        return source

    def _all(self, noun: str, group: str | None) -> list[Body]:
        """The bodies with a noun, or one of its group, in the order of the text."""
        key = group or noun
        if key not in self._named:
            table = lexicon.table("en/staffs")
            nouns = [noun] if group is None else [other for other, its in table.items() if its == group]
            self._named[key] = sorted(body for other in nouns for body in self._of(other, group))
        return self._named[key]

    def _of(self, noun: str, group: str | None) -> list[Body]:
        context, bodies, index = self.context, [], -1
        for _ in range(context.tokens.count(noun)):
            index = context.tokens.index(noun, index + 1)
            match = OWNED.match(context.bare, max(0, index - LONGEST), index)
            if match is None:
                continue
            owner = context.tokens[match.end("name") - 1]
            if group is None:
                skip = bool(match["genitive"])
            else:
                person = self.cast.bears(owner, SpeakerKind.PERSON)
                skip = not person or context.printed(match.span("name")) in places()
            if skip or owner.lower() in party_words():
                continue
            printed = context.printed((match.start(), index + 1))
            plainness = match["genitive"] is None, -len(match["rest"]), match.end("name") - match.start()
            bodies.append(Body(index, owner, printed, plainness))
        return bodies
