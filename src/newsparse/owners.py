"""Whose a bare role is: "the company's chief executive", "its director", "Spokesman Tom Hale", "Chairman Ana Ruiz"."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

import regex

from newsparse import lexicon
from newsparse.attribution.context import Context
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.name_words import is_given, organization_words, word_class
from newsparse.namesakes import NAMESAKES
from newsparse.person_names import places
from newsparse.salience import OWNERS
from newsparse.source import Source
from newsparse.stand_ins import is_other, organization
from newsparse.standing import Standing, standing
from newsparse.tokens import places_of

#: Who runs, before "campaign": "Ruiz's 2016 presidential campaign".
CANDIDATE = regex.compile(r"(?r)(?P<name>N+)S?[0n]{0,2}")
#: What stands in a committee's name before its noun, and behind it.
PANEL = regex.compile(r"(?r)N(?:'?[NM]|c(?=N))*'?")
PANEL_ON = re.compile(r"[fi]D?N{1,3}(?:c?N{1,3})?")
LONGEST_NAME = 8  #: tokens
NEAR = 12  #: names that are looked back at for that organization
REACH = 500  #: tokens that are looked back at for a campaign


class Told(NamedTuple):
    """The bodies that an article names."""

    campaigns: dict[str, str]  #: by the surname of whose they are
    bodies: Sequence[tuple[int, Source]]  #: organizations, by name and by other words, in the order of the text
    panels: Sequence[tuple[int, str]]  #: committees and the like, likewise
    only_panel: str | None  #: where it is one alone


def told_by(cast: Cast, speakers: Iterable[Source]) -> Told:
    """The bodies that the article names or whose speakers it has."""
    sitting = sorted(panels(cast.context))
    names = {printed for _, printed in sitting}
    only = next(iter(names)) if len(names) == 1 else None
    return Told(campaigns(cast.context), told_bodies(cast, speakers), sitting, only)


def told_bodies(cast: Cast, speakers: Iterable[Source]) -> list[tuple[int, Source]]:
    """The organizations of an article in the order of its text, by name and by other words for them: "the firm"."""
    bodies = [(at, source) for at, source in cast.named if source.kind is SpeakerKind.ORGANIZATION and source.known]
    for source in speakers:
        if source.kind is SpeakerKind.ORGANIZATION and source.words:
            bodies += [(end - 1, source) for start, end in source.mentions if cast.context.bare[start] == "D"]
    return sorted(bodies, key=itemgetter(0))


def owner(cast: Cast, source: Source, told: Told) -> str | None:
    """The body of "the company's chief executive", the only campaign or the last of which somebody is the manager."""
    if source.owner is not None and cast.context.bare[source.owner - 1] == "H" and is_campaign(cast, source.owner):
        return campaign_of(cast, told, cast.context.word(source.owner - 1))
    if "campaign" in (source.role or "").lower().split() and len({*told.campaigns.values()}) == 1:
        return next(iter(told.campaigns.values()))
    if source.owner is None:
        return employer_before(cast, source, told)
    if cast.context.has_role(source.owner, "its"):
        if body_beside(cast.context, source.owner):
            return None
        return body_before(cast.context, told.bodies, source.owner) or organization_before(cast, source.owner)
    if cast.context.word(source.owner) == "campaign":
        return campaign_before(cast.context, source.owner)
    other = is_other(cast.context, source.owner)
    body = organization(cast, cast.context.word(source.owner), frozenset(), source.owner, other=other)
    alone = cast.context.bare[source.owner - 1] not in "no"  # not "city council member"
    if body is None and alone and cast.context.has_role(source.owner, "panel"):
        return panel(told, source.owner)  # "committee chairman Ana Ruiz", "the panel's chairman"
    return body.name if body is not None else None


def is_campaign(cast: Cast, noun: int) -> bool:
    """Whether a noun is one for the people of a candidate."""
    return cast.context.word(noun) in cast.context.vocabulary.roles["staff"]


def campaign_of(cast: Cast, told: Told, whose: str) -> str | None:
    """The campaign of "her campaign manager": the only one of those whom "her" may mean."""
    pronoun = OWNERS.get(whose)
    found = {
        printed
        for name, printed in told.campaigns.items()
        if any(bearer.usual_pronoun in (None, pronoun) for bearer in cast.by_word.get(name, ())[:NAMESAKES])
    }
    return next(iter(found)) if len(found) == 1 else None


def employer_before(cast: Cast, source: Source, told: Told) -> str | None:
    """The organization named just before that a bare officer is of: "Rain Inc. left. Spokesman Tom Hale said …"."""
    if not source.words:
        return None
    position, role = source.first, source.role or ""
    if not role and source.kind is SpeakerKind.PERSON and asks(cast.context, source):
        return press_near(cast, position)
    office, _, field = role.partition(" for ")
    kind = lexicon.table("en/role-words").get((office if field.islower() else role).lower())
    if kind == "officer":
        return organization_before(cast, position) or campaign_before(
            cast.context, position, sentence_before(cast, position)
        )
    if kind == "chair":
        return panel(told, position)
    return press_near(cast, position) if kind == "journalist" else None


def asks(context: Context, source: Source) -> bool:
    """Whether somebody is named for the first time where they ask: "“Why?” asked Ana Ruiz"."""
    first, end = next(iter(source.mentions), (0, 0))
    beside = (first - 1, end)
    return any(0 <= index < len(context.tokens) and context.has_role(index, "asking") for index in beside)


def panel(told: Told, position: int) -> str | None:
    """The committee or the like that the text names last before a token, or else the only one that it names."""
    place = bisect_left(told.panels, (position, ""))
    return told.panels[place - 1][1] if place else told.only_panel


def panels(context: Context) -> Iterator[tuple[int, str]]:
    """Where the text names committees and the like, with their names: "the House Committee on Rain"."""
    for noun in sorted(map(str.capitalize, context.vocabulary.roles["panel"])):
        for index in places_of(noun, context.tokens):
            before = PANEL.match(context.bare, max(0, index - LONGEST_NAME), index)
            behind = PANEL_ON.match(context.bare, index + 1)
            if before is not None or behind is not None:
                start = before.start() if before is not None else index
                yield index, context.printed((start, behind.end() if behind is not None else index + 1))


def press_near(cast: Cast, position: int) -> str | None:
    """The paper or the station that is named last before a token, in its sentence or the one before, or else behind."""
    floor, (_, stop) = sentence_before(cast, position), cast.context.sentence(position)
    place, end = bisect_left(cast.positions, position), bisect_left(cast.positions, stop)
    before = reversed(cast.named[max(0, place - NEAR) : place])
    named = (source for at, source in [*before, *cast.named[place : min(end, place + NEAR)]] if at >= floor)
    return next((source.name for source in named if is_press(source)), None)


def is_press(source: Source) -> bool:
    """Whether an organization is a paper, a station or the like, by the words of its name."""
    words = source.words
    listed = organization_words()
    return source.kind is SpeakerKind.ORGANIZATION and any(listed.get(word) == "press" for word in words)


def organization_before(cast: Cast, position: int) -> str | None:
    """The organization named last before a token, in its sentence or the one before."""
    floor = sentence_before(cast, position)
    place = bisect_left(cast.positions, position)
    named = [other for at, other in reversed(cast.named[max(0, place - NEAR) : place]) if at >= floor]
    told = (other.name for other in named if other.kind is SpeakerKind.ORGANIZATION and other.known)
    return next(told, None) or next((other.name for other in named if may_be_body(other)), None)


def may_be_body(source: Source) -> bool:
    """Whether a name of several words, none a given one, may be a body's of which the text tells no more."""
    words = source.words
    told = source.known or source.title is not None or source.role is not None
    return not told and len(words) > 1 and not is_given(words[0]) and " ".join(words) not in places()


def body_beside(context: Context, position: int) -> bool:
    """Whether the sentence of a token has a common noun for a body before it, which "its" may mean."""
    start, _ = context.sentence(position)
    return any(context.bare[i] == "o" and context.tokens[i].islower() for i in range(start, position))


def sentence_before(cast: Cast, position: int) -> int:
    """Where the sentence begins before the one that ends at a token or holds it."""
    start, _ = cast.context.sentence(max(0, position - 1))
    return cast.context.sentence(max(0, start - 1))[0]


def body_before(context: Context, told: Sequence[tuple[int, Source]], position: int) -> str | None:
    """The organization that "its" at a token stands for, which is named in the same sentence or the one before.

    It is the last subject, or else the last one.
    """
    start, _ = context.sentence(position)
    floor, _ = context.sentence(max(0, start - 1))
    place = bisect_left(told, position, key=itemgetter(0))
    near = [(at, source) for at, source in reversed(told[max(0, place - NEAR) : place]) if at >= floor]
    subjects = (source for at, source in near if standing(context, at)[0] is Standing.MAIN)
    body = next(subjects, near[0][1] if near else None)
    return body.name if body is not None else None


def campaigns(context: Context) -> dict[str, str]:
    """The campaigns, or else offices and teams, that the article names, by the surname of whose they are."""
    found: dict[str, str] = {}
    for staff in sorted(context.vocabulary.roles["staff"].intersection(context.tokens)):
        for index in places_of(staff, context.tokens):
            if (match := _candidate(context, index)) is not None:
                printed = context.printed((match.start(), index + 1))
                found.setdefault(context.tokens[match.end("name") - 1], printed)
    return found


def campaign_before(context: Context, position: int, floor: int = -1) -> str | None:
    """The campaign that is named last before a token, not before `floor`."""
    for index in range(position - 1, max(floor, position - REACH), -1):
        if context.tokens[index] == "campaign" and (match := _candidate(context, index)) is not None:
            return context.printed((match.start(), index + 1))
    return None


def _candidate(context: Context, index: int) -> regex.Match[str] | None:
    """Who runs, before the word "campaign" at `index`."""
    match = CANDIDATE.match(context.bare, max(0, index - LONGEST_NAME), index)
    if match is None or word_class(context.word(match.end("name") - 1)) is not None:
        return None
    past = any(word_class(context.word(i)) == "past" for i in range(match.end("name"), index))  # "her former campaign"
    return None if past else match
