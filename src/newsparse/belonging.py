"""Whom speakers belong to, after all of the article is read: to no person, but to their campaign."""

from collections.abc import Iterable

from newsparse import lexicon
from newsparse.acronyms import spelled_out
from newsparse.attribution.context import Context
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.name_words import is_given, organization_words, particles
from newsparse.namesakes import NAMESAKES
from newsparse.offices import implied, offices
from newsparse.owners import owner, told_by
from newsparse.person_names import places, surname
from newsparse.roles import HELD, Sureness, Weight, is_home, weight
from newsparse.source import Source

OTHER = frozenset((Sureness.FORMER, Sureness.RELATED))  #: of what somebody was, or whose partner they are


def settle(cast: Cast, sources: Iterable[Source]) -> None:
    """Leaves out of the affiliations those that are people; who works for somebody works for their campaign."""
    printed = offices(cast.context)
    full: dict[str, str] | None = None
    speakers = dict.fromkeys(sources)
    told = told_by(cast, speakers)
    named = told.campaigns
    for source in speakers:
        words = (source.role or "").split() or [""]
        weighs = source.weight if source.words else weight(source.role or "")
        works = weighs > Weight.RELATION or advises(source)
        if not source.affiliations and works and (runs := next(filter(named.get, (words[0], words[-1])), None)):
            # "Ruiz spokesman Tom Hale", where a sentence begins; "a spokesman for presidential candidate Ana Ruiz"
            source.affiliations[named[runs]] = Sureness.GUESSED
        bodies = source.affiliations.values()
        elsewhere = source.weight in HELD and bool(bodies) and OTHER.issuperset(bodies)
        free = elsewhere or all(map(is_home, source.affiliations))  # "the chief executive, a former partner at Rain"
        owned = source.owner is not None and is_whose(cast.context, source.owner)
        if (free or owned) and (body := owner(cast, source, told)) is not None:
            guessed = Sureness.WORK if elsewhere else Sureness.GUESSED
            source.affiliations.setdefault(body, Sureness.BESIDE if owned else guessed)
        for affiliation in tuple(source.affiliations):
            if (person := person_named(cast, affiliation)) is None:
                if advises(source) and is_unknown(cast, affiliation):
                    del source.affiliations[affiliation]  # "Ruiz aide Tom Hale", where nobody else is told of Ruiz
                continue
            sureness = source.affiliations.pop(affiliation)
            works_for = works and person is not source and (sureness != Sureness.BESIDE or not source.words)
            works_for = works_for and not is_relation_to(source, surname(person.words))
            if works_for and (campaign := named.get(surname(person.words))) is not None:
                source.affiliations.setdefault(campaign, sureness)
        if (source.weight in HELD or not source.affiliations) and (body := implied(source, printed)) is not None:
            town = next((name for name in source.affiliations if body.startswith(f"{name} ")), "")
            source.affiliations.setdefault(body, source.affiliations.pop(town, Sureness.IMPLIED))  # "Lund police chief"
        if full is None and any(map(str.isupper, source.affiliations)):
            full = spelled_out(cast.context)
        long = {initials(name): name for name in source.affiliations if "-" in name or " " in name}
        source.affiliations = {
            long.get(name) or _spelled(full, in_full(cast, name)): told for name, told in source.affiliations.items()
        }


def _spelled(full: dict[str, str] | None, name: str) -> str:
    return full.get(name, name) if full else name


def is_whose(context: Context, noun: int) -> bool:
    """Whether a noun alone tells whose a role is: "the campaign's director"; not "the Ruiz campaign's"."""
    return context.bare[noun + 1 : noun + 2] == "S" and context.bare[noun - 1] == "D"


def is_relation_to(source: Source, name: str) -> bool:
    """Whether a part of a role tells but a relation to somebody: "a consultant and longtime Ruiz critic"."""
    parts = (source.role or "").split(" and ")
    told = (part for part in parts if name in part.split())
    return len(parts) > 1 and any(weight(part) is Weight.RELATION for part in told) and not advises(source)


def is_unknown(cast: Cast, name: str) -> bool:
    """Whether nothing shows that a name of one word is an organization's or a place's."""
    told = any(source.kind is SpeakerKind.ORGANIZATION for source in cast.by_word.get(name, ())[:NAMESAKES])
    return not (told or " " in name or name.isupper() or is_home(name) or name in organization_words())


def advises(source: Source) -> bool:
    """Whether somebody's relation to whom they are said to belong to is their work: "an adviser to Ruiz"."""
    words = (source.role or "").lower().split()
    return "adviser" in map(lexicon.table("en/role-words").get, words)


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
