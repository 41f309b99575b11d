"""Whom a description cannot mean: who is of another party or sex, or holds another office."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice

from newsparse import lexicon
from newsparse.attribution.context import Context
from newsparse.cast import Cast
from newsparse.kinds import pronoun_of_role
from newsparse.party_brackets import party_letter
from newsparse.roles import head_of_role
from newsparse.source import Source

REACH = 30  #: mentions of names that are looked back at
CANDIDATES = 8  #: descriptions of somebody that are read, so that time stays linear


def party_of(words: Iterable[str]) -> str | None:
    """The party that words in lower case name: "republican" of "gop"."""
    parties = lexicon.table("en/parties")
    return next((parties[word] for word in words if word in parties), None)


def party_of_source(context: Context, source: Source) -> str | None:
    """The party that the text's descriptions of somebody name, or the bracket behind the name: "(D-Ohio)"."""
    for _, end in islice(source.mentions, CANDIDATES):
        if (letter := party_letter(context, end)) is not None:
            return party_of((letter.lower(),))
    for phrase in islice(reversed(source.descriptions), CANDIDATES):
        words = phrase.lower().split()
        if (party := party_of(words[: head_of_role(words) + 1])) is not None:
            return party
    return None


def opponents(cast: Cast, position: int, party: str) -> list[Source]:
    """Who of those named last is of another party."""
    return [source for source in recent(cast, position) if party_of_source(cast.context, source) not in (None, party)]


def only_one_of(cast: Cast, position: int, party: str) -> Source | None:
    """Who of those named last is of a party, if nobody else of them is."""
    members = [source for source in recent(cast, position) if party_of_source(cast.context, source) == party]
    return members[0] if len(members) == 1 else None


def of_other_office(cast: Cast, position: int, noun: str) -> list[Source]:
    """Who of those named last holds another office: a governor is not "the senator"."""
    offices = lexicon.table("en/title-nouns")
    if noun not in offices.values():
        return []
    found = []
    for source in recent(cast, position):
        words = " ".join(islice(reversed(source.descriptions), CANDIDATES)).lower().replace(".", "").split()
        held = {offices.get(word, word) for word in words if word in offices or word in offices.values()}
        if held and noun not in held:
            found.append(source)
    return found


def of_other_sex(cast: Cast, position: int, noun: str) -> list[Source]:
    """Who of those named last is no man, or no woman, where a noun tells one: "the businessman"."""
    pronoun = pronoun_of_role(noun)
    if pronoun is None:
        return []
    return [source for source in recent(cast, position) if source.usual_pronoun not in (None, pronoun)]


def recent(cast: Cast, position: int) -> dict[Source, None]:
    """Who has been named last before a token."""
    place = bisect_left(cast.positions, position)
    return dict.fromkeys(source for _, source in cast.named[max(0, place - REACH) : place])
