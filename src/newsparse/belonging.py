"""Whom speakers belong to, after all of the article is read: to no person, but to their campaign."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import itemgetter

import regex

from newsparse import lexicon
from newsparse.acronyms import spelled_out
from newsparse.attribution.context import Context
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.name_words import is_given, organization_words, particles, word_class
from newsparse.namesakes import NAMESAKES
from newsparse.offices import implied, offices
from newsparse.person_names import places, surname
from newsparse.roles import HELD, Sureness, Weight, is_home
from newsparse.source import Source
from newsparse.stand_ins import is_other, organization
from newsparse.standing import Standing, standing

#: Who runs, before "campaign": "Ruiz's 2016 presidential campaign".
CANDIDATE = regex.compile(r"(?r)(?P<name>N+)S?[0n]{0,2}")
OTHER = frozenset((Sureness.FORMER, Sureness.RELATED))  #: of what somebody was, or whose partner they are
LONGEST_NAME = 8  #: tokens
NEAR = 12  #: names that are looked back at for that organization
REACH = 500  #: tokens that are looked back at for a campaign


def settle(cast: Cast, sources: Iterable[Source]) -> None:
    """Leaves out of the affiliations those that are people; who works for somebody works for their campaign."""
    named = campaigns(cast.context)
    printed = offices(cast.context)
    full: dict[str, str] | None = None
    speakers = dict.fromkeys(sources)
    told = told_bodies(cast, speakers)
    for source in speakers:
        words = (source.role or "").split() or [""]
        works = source.weight > Weight.RELATION or not source.words or advises(source)
        if not source.affiliations and works and (runs := next(filter(named.get, (words[0], words[-1])), None)):
            # "Ruiz spokesman Tom Hale", where a sentence begins; "a spokesman for presidential candidate Ana Ruiz"
            source.affiliations[named[runs]] = Sureness.GUESSED
        bodies = source.affiliations.values()
        elsewhere = source.weight in HELD and bool(bodies) and OTHER.issuperset(bodies)
        free = elsewhere or all(map(is_home, source.affiliations))  # "the chief executive, a former partner at Rain"
        if free and (body := owner(cast, source, named, told)) is not None:
            source.affiliations.setdefault(body, Sureness.WORK if elsewhere else Sureness.GUESSED)
        for affiliation in tuple(source.affiliations):
            if (person := person_named(cast, affiliation)) is None:
                continue
            sureness = source.affiliations.pop(affiliation)
            works_for = works and person is not source and (sureness != Sureness.BESIDE or not source.words)
            if works_for and (campaign := named.get(surname(person.words))) is not None:
                source.affiliations.setdefault(campaign, sureness)
        if (source.weight in HELD or not source.affiliations) and (body := implied(source, printed)) is not None:
            source.affiliations.setdefault(body, Sureness.IMPLIED)
        if full is None and any(map(str.isupper, source.affiliations)):
            full = spelled_out(cast.context)
        long = {initials(name): name for name in source.affiliations if "-" in name or " " in name}
        source.affiliations = {
            long.get(name) or _spelled(full, in_full(cast, name)): told for name, told in source.affiliations.items()
        }


def _spelled(full: dict[str, str] | None, name: str) -> str:
    return full.get(name, name) if full else name


def advises(source: Source) -> bool:
    """Whether somebody's relation to whom they are said to belong to is their work: "an adviser to Ruiz"."""
    words = (source.role or "").lower().split()
    return source.weight is Weight.RELATION and "adviser" in map(lexicon.table("en/role-words").get, words)


def initials(name: str) -> str:
    """The initials of an organization's name: "HP" of "Hewlett-Packard"."""
    return "".join(word[:1] for word in name.replace("-", " ").split() if word[0].isupper())


def in_full(cast: Cast, name: str) -> str:
    """An organization's name as fully as the article prints it: of "the Post", "Platte River", "the RRI"."""
    words = tuple(name.split())
    if words[-1].isupper() and len(words[-1]) > 1:
        called = cast.by_word.get(words[-1], ())[:NAMESAKES]
        full = next((source.name for source in called if is_initialled(source, words[-1])), None)
        if full is not None or len(words) == 1:
            return full or name  # CNN is not CNN Headline News
    if is_home(name) or (len(words) > 1 and not organization_words().keys().isdisjoint(words)):
        return name
    bearers = (source for word in (words[-1], words[0]) for source in cast.by_word.get(word, ())[:NAMESAKES])
    for source in bearers:
        if source.kind is not SpeakerKind.ORGANIZATION or len(source.words) <= len(words):
            continue
        ends = source.words[-len(words) :] == words and organization_words().get(name) == "press"
        begins = source.words[: len(words)] == words and organization_words().keys().isdisjoint(words)
        begins &= organization_words().get(source.words[len(words)]) != "state"  # a council has its town's name
        if ends or begins:
            return source.name
    return name


Told = Sequence[tuple[int, Source]]


def told_bodies(cast: Cast, speakers: Iterable[Source]) -> Told:
    """The organizations of an article in the order of its text, by name and by other words for them: "the firm"."""
    bodies = [(at, source) for at, source in cast.named if source.kind is SpeakerKind.ORGANIZATION and source.known]
    for source in speakers:
        if source.kind is SpeakerKind.ORGANIZATION and source.words:
            bodies += [(end - 1, source) for start, end in source.mentions if cast.context.bare[start] == "D"]
    return sorted(bodies, key=itemgetter(0))


def owner(cast: Cast, source: Source, named: dict[str, str], told: Told) -> str | None:
    """The body of "the company's chief executive", the only campaign or the last of which somebody is the manager."""
    if "campaign" in (source.role or "").lower().split() and len({*named.values()}) == 1:
        return next(iter(named.values()))
    if source.owner is None:
        return employer_before(cast, source)
    if cast.context.has_role(source.owner, "its"):
        return body_before(cast.context, told, source.owner) if not body_beside(cast.context, source.owner) else None
    if cast.context.word(source.owner) == "campaign":
        return campaign_before(cast.context, source.owner)
    other = is_other(cast.context, source.owner)
    body = organization(cast, cast.context.word(source.owner), frozenset(), source.owner, other=other)
    return body.name if body is not None else None


def employer_before(cast: Cast, source: Source) -> str | None:
    """The organization named just before a bare officer of one: "Rain Inc. left. Spokesman Tom Hale said …"."""
    kind = lexicon.table("en/role-words").get((source.role or "").lower())
    if kind != "officer" or not source.words:
        return None
    position = source.first
    return organization_before(cast, position) or campaign_before(
        cast.context, position, sentence_before(cast, position)
    )


def organization_before(cast: Cast, position: int) -> str | None:
    """The organization named last before a token, in its sentence or the one before."""
    floor = sentence_before(cast, position)
    place = bisect_left(cast.positions, position)
    named = (other for at, other in reversed(cast.named[max(0, place - NEAR) : place]) if at >= floor)
    return next((other.name for other in named if other.kind is SpeakerKind.ORGANIZATION and other.known), None)


def body_beside(context: Context, position: int) -> bool:
    """Whether the sentence of a token has a common noun for a body before it, which "its" may mean."""
    start, _ = context.sentence(position)
    return any(context.bare[i] == "o" and context.tokens[i].islower() for i in range(start, position))


def sentence_before(cast: Cast, position: int) -> int:
    """Where the sentence begins before the one that ends at a token or holds it."""
    start, _ = cast.context.sentence(max(0, position - 1))
    return cast.context.sentence(max(0, start - 1))[0]


def body_before(context: Context, told: Told, position: int) -> str | None:
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


def is_initialled(source: Source, acronym: str) -> bool:
    """Whether an organization, named in full, is known by an acronym."""
    return source.kind is SpeakerKind.ORGANIZATION and len(source.words) > 2 and acronym not in source.words


def person_named(cast: Cast, name: str) -> Source | None:
    """The person whom the words of an affiliation name, if they do."""
    words = tuple(name.split())
    listed = not organization_words().keys().isdisjoint(words)
    linked = len(words) > 1 and words[-2].islower() and words[-2] not in particles()  # "Nurses for Ruiz"
    if listed or linked or name in places() or words[0] in places() or name.isupper():
        return None
    called = cast.by_word.get(words[-1]) or (cast.by_middle_word.get(words[-1]) if len(words) == 1 else None) or []
    sources = [cast.by_words[words]] if words in cast.by_words else called[:NAMESAKES]
    told = (source for source in sources if source.kind is SpeakerKind.PERSON and source.known)
    person = next(told, None)
    if person is not None and len(words) > 1 and not is_given(words[0]) and not (person.title or person.role):
        return None  # "Firehouse Strategies"
    return person


def campaigns(context: Context) -> dict[str, str]:
    """The campaigns, or else offices and teams, that the article names, by the surname of whose they are."""
    found: dict[str, str] = {}
    for staff in sorted(context.vocabulary.roles["staff"].intersection(context.tokens)):
        index = -1
        for _ in range(context.tokens.count(staff)):
            index = context.tokens.index(staff, index + 1)
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
    return match if match is not None and word_class(context.word(match.end("name") - 1)) is None else None
