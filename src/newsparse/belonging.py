"""Whom speakers belong to, after all of the article is read: to no person, but to their campaign."""

import functools
from bisect import bisect_left
from collections.abc import Iterable

import regex

from newsparse import lexicon
from newsparse.attribution.context import Context
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.name_words import is_given, organization_words
from newsparse.namesakes import NAMESAKES
from newsparse.person_names import places, surname
from newsparse.roles import HELD, Sureness, Weight, head_of_role, is_home
from newsparse.source import Source
from newsparse.stand_ins import organization

#: Who runs, before "campaign": "Ruiz's 2016 presidential campaign".
CANDIDATE = regex.compile(r"(?r)(?P<name>N+)S?[0n]{0,2}")
LONGEST_NAME = 8  #: tokens
ADVISERS = frozenset(("adviser", "advisor", "aide"))  #: who works for whom they are said to stand to
#: Who hardly is one but of an organization, whose name need not stand with the role.
OFFICERS = frozenset(("ceo", "chief executive", "press secretary", "spokesman", "spokesperson", "spokeswoman"))
NEAR = 12  #: names that are looked back at for that organization
STAFFS = ("campaign", "office", "team")  #: what is named by whom it works for, the first before others
REACH = 500  #: tokens that are looked back at for a campaign


def settle(cast: Cast, sources: Iterable[Source]) -> None:
    """Leaves out of the affiliations those that are people; who works for somebody works for their campaign."""
    named = campaigns(cast.context)
    printed = offices(cast.context)
    for source in dict.fromkeys(sources):
        words = (source.role or "").split() or [""]
        works = source.weight > Weight.RELATION or not source.words or advises(source)
        if not source.affiliations and works and (runs := next(filter(named.get, (words[0], words[-1])), None)):
            # "Ruiz spokesman Tom Hale", where a sentence begins; "a spokesman for presidential candidate Ana Ruiz"
            source.affiliations[named[runs]] = Sureness.GUESSED
        if all(map(is_home, source.affiliations)) and (body := owner(cast, source, named)) is not None:
            source.affiliations[body] = Sureness.GUESSED
        for affiliation in tuple(source.affiliations):
            if (person := person_named(cast, affiliation)) is None:
                continue
            told = source.affiliations.pop(affiliation)
            if works and person is not source and (campaign := named.get(surname(person.words))) is not None:
                source.affiliations.setdefault(campaign, told)
        if source.weight in HELD and (body := implied(source, printed)) is not None:
            source.affiliations.setdefault(body, Sureness.IMPLIED)
        source.affiliations = {in_full(cast, name): told for name, told in source.affiliations.items()}


def advises(source: Source) -> bool:
    """Whether somebody's relation to whom they are said to belong to is their work: "an adviser to Ruiz"."""
    return not ADVISERS.isdisjoint((source.role or "").lower().split()) and source.weight is Weight.RELATION


def in_full(cast: Cast, name: str) -> str:
    """An organization's name as fully as the article prints it: of "the Post", "Platte River"."""
    words = tuple(name.split())
    if is_home(name) or (len(words) > 1 and not organization_words().keys().isdisjoint(words)):
        return name
    bearers = (source for word in (words[-1], words[0]) for source in cast.by_word.get(word, ())[:NAMESAKES])
    for source in bearers:
        if source.kind is not SpeakerKind.ORGANIZATION or len(source.words) <= len(words):
            continue
        ends = source.words[-len(words) :] == words and organization_words().get(name) == "press"
        begins = source.words[: len(words)] == words and organization_words().keys().isdisjoint(words)
        if ends or begins:
            return source.name
    return name


def implied(source: Source, named: dict[str, str]) -> str | None:
    """The body of the state that an office belongs to, if the article prints it: a senator's Senate."""
    printed = (source.role or "").replace(".", "").split()
    if not printed:
        return None
    words = [word.lower() for word in printed]
    head = head_of_role(words)
    offices = lexicon.table("en/office-bodies")
    body = offices.get(printed[head]) or offices.get(words[head])
    if body in ("Department", "Ministry"):
        field = words[head - 1] if head else next(iter(words[head + 2 :]), "")
        return named.get(f"{field} {body}")
    return named.get(body or "")


def offices(context: Context) -> dict[str, str]:
    """The chambers and departments that the article prints, by the name in full or the field and the word."""
    found: dict[str, str] = {}
    for body in _office_bodies():
        if body not in context.text:
            continue  # the text is searched much faster than the tokens
        index = -1
        for _ in range(context.tokens.count(body)):
            index = context.tokens.index(body, index + 1)
            before = context.tokens[index - 1] if index else ""
            if body in ("Department", "Ministry"):
                of = context.bare[index + 1 : index + 3] == "fN"
                field = context.tokens[index + 2] if of else before
                span = (index, index + 3) if of else (index - 1, index + 1)
                if field[:1].isupper():
                    found.setdefault(f"{field.lower()} {body}", context.printed(span))
            elif not before[:1].isupper() or before in ("The", "U.S."):
                found[body] = body
    return found


def owner(cast: Cast, source: Source, named: dict[str, str]) -> str | None:
    """The body of "the company's chief executive", the only campaign or the last of which somebody is the manager."""
    if "campaign" in (source.role or "").lower().split() and len({*named.values()}) == 1:
        return next(iter(named.values()))
    if source.owner is None:
        return employer_before(cast, source)
    if cast.context.word(source.owner) == "campaign":
        return campaign_before(cast.context, source.owner)
    body = organization(cast, cast.context.word(source.owner), frozenset(), source.owner)
    return body.name if body is not None else None


def employer_before(cast: Cast, source: Source) -> str | None:
    """The organization named just before a bare officer of one: "Rain Inc. left. Spokesman Tom Hale said …"."""
    role = (source.role or "").lower()
    if role not in OFFICERS or not source.words:
        return None
    position = source.first
    start, _ = cast.context.sentence(max(0, position - 1))
    floor, _ = cast.context.sentence(max(0, start - 1))
    place = bisect_left(cast.positions, position)
    named = (other for at, other in reversed(cast.named[max(0, place - NEAR) : place]) if at >= floor)
    body = next((other for other in named if other.kind is SpeakerKind.ORGANIZATION and other.known), None)
    return body.name if body is not None else None


def person_named(cast: Cast, name: str) -> Source | None:
    """The person whom the words of an affiliation name, if they do."""
    words = tuple(name.split())
    listed = not organization_words().keys().isdisjoint(words)
    if listed or name in places() or words[0] in places() or name.isupper():
        return None
    sources = [cast.by_words[words]] if words in cast.by_words else cast.by_word.get(words[-1], ())[:NAMESAKES]
    told = (source for source in sources if source.kind is SpeakerKind.PERSON and source.known)
    person = next(told, None)
    if person is not None and len(words) > 1 and not is_given(words[0]) and not (person.title or person.role):
        return None  # "Firehouse Strategies"
    return person


def campaigns(context: Context) -> dict[str, str]:
    """The campaigns, or else offices and teams, that the article names, by the surname of whose they are."""
    found: dict[str, str] = {}
    for staff in STAFFS:
        if staff not in context.text:
            continue  # the text is searched much faster than the tokens
        index = -1
        for _ in range(context.tokens.count(staff)):
            index = context.tokens.index(staff, index + 1)
            if (match := _candidate(context, index)) is not None:
                printed = context.printed((match.start(), index + 1))
                found.setdefault(context.tokens[match.end("name") - 1], printed)
    return found


def campaign_before(context: Context, position: int) -> str | None:
    """The campaign that is named last before a token."""
    for index in range(position - 1, max(-1, position - REACH), -1):
        if context.tokens[index] == "campaign" and (match := _candidate(context, index)) is not None:
            return context.printed((match.start(), index + 1))
    return None


def _candidate(context: Context, index: int) -> regex.Match[str] | None:
    """Who runs, before the word "campaign" at `index`."""
    return CANDIDATE.match(context.bare, max(0, index - LONGEST_NAME), index)


@functools.cache
def _office_bodies() -> tuple[str, ...]:
    """The words behind the fields of departments, and the names of chambers."""
    return tuple(sorted(set(lexicon.table("en/office-bodies").values())))
