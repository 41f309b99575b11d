"""Whom speakers belong to, after all of the article is read: to no person, but to their campaign."""

from collections.abc import Iterable

import regex

from newsparse.attribution.context import Context
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.namesakes import NAMESAKES
from newsparse.person_names import places, surname
from newsparse.roles import Weight
from newsparse.source import Source
from newsparse.stand_ins import organization

#: Who runs, before "campaign": "Ruiz's 2016 presidential campaign".
CANDIDATE = regex.compile(r"(?r)(?P<name>N+)S?[0n]{0,2}")
LONGEST_NAME = 8  #: tokens


def settle(cast: Cast, sources: Iterable[Source]) -> None:
    """Leaves out of the affiliations those that are people; who works for somebody works for their campaign."""
    named = campaigns(cast.context)
    for source in sources:
        first = next(iter((source.role or "").split()), "")
        works = source.weight > Weight.RELATION
        if not source.affiliations and works and first in named:
            source.affiliations[named[first]] = 0  # "Ruiz spokesman Tom Hale", where a sentence begins
        if not source.affiliations and (body := owner(cast, source, named)) is not None:
            source.affiliations[body] = 0
        for affiliation in tuple(source.affiliations):
            if (person := person_named(cast, affiliation)) is None:
                continue
            told = source.affiliations.pop(affiliation)
            if works and person is not source and (campaign := named.get(surname(person.words))) is not None:
                source.affiliations.setdefault(campaign, told)


def owner(cast: Cast, source: Source, named: dict[str, str]) -> str | None:
    """The body of "the company's chief executive", or the one campaign where somebody is a "campaign manager"."""
    if source.owner is not None:
        body = organization(cast, cast.context.word(source.owner), frozenset(), source.owner)
        return body.name if body is not None else None
    works = "campaign" in (source.role or "").lower().split()
    return next(iter(named.values())) if works and len({*named.values()}) == 1 else None


def person_named(cast: Cast, name: str) -> Source | None:
    """The person whom the words of an affiliation name, if they do."""
    words = tuple(name.split())
    if name in places() or words[0] in places() or name.isupper():
        return None
    sources = [cast.by_words[words]] if words in cast.by_words else cast.by_word.get(words[-1], ())[:NAMESAKES]
    return next((source for source in sources if source.kind is SpeakerKind.PERSON and source.known), None)


def campaigns(context: Context) -> dict[str, str]:
    """The campaigns that the article names, by the surname of who runs."""
    found: dict[str, str] = {}
    index = -1
    for _ in range(context.tokens.count("campaign")):
        index = context.tokens.index("campaign", index + 1)
        match = CANDIDATE.match(context.bare, max(0, index - LONGEST_NAME), index)
        if match is not None:
            printed = context.printed((match.start(), index + 1))
            found.setdefault(context.tokens[match.end("name") - 1], printed)
    return found
