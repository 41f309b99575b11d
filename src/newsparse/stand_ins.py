"""Descriptions that stand for somebody named: "the mayor", "the Vermont senator", "the Republican nominee"."""

import functools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from newsparse import descriptions, kinds, lexicon
from newsparse.attribution.context import Context, Range
from newsparse.cast import Cast
from newsparse.excluded import CANDIDATES, REACH, of_other_office, of_other_sex, only_one_of, opponents, party_of
from newsparse.introductions import role_noun
from newsparse.model import SpeakerKind
from newsparse.name_words import organization_words, party_words, word_class
from newsparse.person_names import full_regions, places
from newsparse.roles import is_candidacy, is_past
from newsparse.salience import Salience
from newsparse.source import Source
from newsparse.standing import Standing, standing

ENOUGH = 1.5  #: so much somebody must stand out to be meant by words never said of them before
AHEAD = 0.5  #: of everybody else
LONGEST = 60  #: tokens that are looked back at for the subjects beside a description
#: Classes of the nouns that stand for an organization, with those of the words that are in no such one's name.
EXCLUDED = {
    "company": ("state", "institution", "house"),
    "firm": ("state", "institution", "house", "press"),
    "organization": ("state", "house", "press"),
    "body": (),
    "press": (),
}
COMPANIES = ("company", "firm")
OWN_AGENCY = re.compile(r"\(N\)-")  #: a dateline's, which stands for no other: "LUND (AP) —"
NATIONS = ("an", "i", "ek")  #: how adjectives end that call one of a nation: not "the Swedish"
#: Whose somebody is: "Tom Hale's", before the rest of the description.
OWNER = re.compile(r"(?P<name>N(?:'?N){0,4})(?:S|')(?=[nNeouzrMg0]{1,6})")
GENITIVE = re.compile(r"(?:['’]s?)?$")
HEAD = 80  #: tokens in which a dateline stands
SEEN = 400  #: tokens before a description, in which a noun of no list would have introduced somebody


def stand_in(
    cast: Cast, salience: Salience, phrase: Range, spoke_last: Source | None, *, guess: bool = True
) -> Source | None:
    """Whom a definite description means: who bears the role, or else who stands out most.

    `phrase` begins with the determiner, or with whose they are; None where no single person is meant.
    """
    context = cast.context
    start, end = phrase
    if context.bare[start] not in "DH" or context.word(start) in ("a", "an"):
        return _of_owner(cast, phrase)
    while start < end and context.bare[start] in "DHR":
        start += 1
    head = descriptions.base_end(context, (start, end)) - 1
    if head < start:
        return None
    names = frozenset(word for word in context.tokens[start:head] if word[0].isupper())
    if kinds.kind_of_noun(context, head) is SpeakerKind.ORGANIZATION:
        told_apart = [context.word(i) for i in range(start, head) if context.bare[i] in "no"]  # "the rights group"
        other = head > start and is_other(context, head)
        other |= bool(names) and context.bare[head - 1] in "nr"  # "the Lund refugee agency" is not Lund's Agency
        source = organization(cast, context.word(head), names, start, told_apart, other=other)
        if source is not None:
            source.mentions[phrase] = None
        return source
    source = _described_before(cast, names, start, head)
    if source is not None and context.bare[phrase[0]] == "H" and _is_told_apart(context, (start, head), source):
        return None
    if source is None and head == start and lexicon.table("en/stand-ins").get(context.word(head)) in EXCLUDED:
        source = organization(cast, context.word(head), names, start)  # "the operator" is a company, too
        if source is not None:
            source.mentions[phrase] = None
            return source
    if source is not None and not names:
        alike = set(latest_bearers(cast, role_noun(context, head), start))
        source = (salience.person(start, None, spoke_last, among=alike) if len(alike) > 1 else None) or source
    ahead = source is not None and source.first > start
    over = source is not None and is_over(context, (start, head), source)
    alone = over or ((source is None or ahead) and stands_alone(context, start, head))
    if alone and guess and context.word(phrase[0]) == "the":
        source = _standing_out(cast, salience, (start, head), spoke_last, source) or source
    if source is not None:
        source.mentions[phrase] = None
        said = descriptions.described(context, start, end)
        source.describe(said.phrase, said.role, said.affiliation)
    return source


def _of_owner(cast: Cast, phrase: Range) -> Source | None:
    """Whom a description with somebody's name means, as the text has told whose they are: "Hale's campaign manager"."""
    context, end = cast.context, phrase[1]
    owner = OWNER.match(context.bare, *phrase)
    if owner is None:
        return None
    head = descriptions.base_end(context, (owner.end(), end)) - 1
    if head < owner.end() or kinds.kind_of_noun(context, head) is not SpeakerKind.PERSON:
        return None
    whose = tuple(context.tokens[slice(*owner.span("name"))])
    for source in latest_bearers(cast, role_noun(context, head), phrase[0]):
        if whose[-1] in {GENITIVE.sub("", word) for word in said_of(source)} and source.words != whose:
            source.mentions[phrase] = None
            said = descriptions.described(context, *phrase)
            source.describe(said.phrase, said.role, said.affiliation)
            return source
    return None


def _is_told_apart(context: Context, words: Range, source: Source) -> bool:
    """Whether a noun before that of "her childhood friend" is not said of somebody's friend, who then is another's."""
    nouns = {context.word(index) for index in range(*words) if context.bare[index] in "nor"}
    return not nouns <= {word.lower() for word in said_of(source)}


def is_over(context: Context, words: Range, source: Source) -> bool:
    """Whether the words before a noun tell that whom they mean is it no more, and nothing tells it of the source."""
    past = any(is_past(context.word(index)) for index in range(*words))
    return past and not any(is_past(word.lower()) for word in said_of(source))


def _standing_out(
    cast: Cast, salience: Salience, noun: Range, spoke_last: Source | None, known: Source | None
) -> Source | None:
    """Who stands out where a description stands; `noun` is the range from its words to its noun."""
    context = cast.context
    start, head = noun
    if of_organization(context, start, head):
        return None
    sentence, _ = context.sentence(start)
    excluded = salience.subjects_in(max(sentence, start - LONGEST), start)
    party = party_of(map(context.word, range(start, head + 1)))
    excluded += opponents(cast, start, party) if party is not None else ()
    excluded += of_other_office(cast, start, role_noun(context, head))
    excluded += of_other_sex(cast, start, context.word(head))
    meant = salience.person(start, None, spoke_last, excluded=excluded, enough=ENOUGH, ahead=AHEAD)
    if meant is not None and not meant.words:
        return None  # somebody who has no name, either
    if meant is None and known is None and salience.star not in excluded:
        meant = salience.star
    if meant is not None:
        cast.add_role(role_noun(context, head), start, meant)
    return meant


def _described_before(cast: Cast, names: frozenset[str], start: int, head: int) -> Source | None:
    """Whom the text has described by the noun at `head` and these names, or by the party that the noun tells."""
    context = cast.context
    source = bearer(cast, role_noun(context, head), names, start)
    if source is not None:
        return source
    if not names:
        party = party_of((context.word(head),))
        return only_one_of(cast, start, party) if party is not None else None
    person = kinds.kind_of_noun(context, head) is SpeakerKind.PERSON
    partisan = any(word_class(name) in ("party", "partisan") for name in names)
    return described_so(cast, names, start) if person and not partisan else None


def bearer(cast: Cast, role: str, names: frozenset[str], position: int) -> Source | None:
    """The latest before `position` of whom the text has said the role, with these names if any are given."""
    latest = latest_bearers(cast, role, position)
    if not latest or not names:
        return latest[0] if latest else None
    fitting = (source for source in latest if names <= said_of(source))
    return next(fitting, None) or next((source for source in latest if may_be_from(source, names)), None)


def latest_bearers(cast: Cast, role: str, position: int) -> list[Source]:
    """Of whom the text has said the role before `position`, the latest first; else who is the first to be called so."""
    bearers = cast.by_role.get(role, [])
    place = bisect_right(bearers, position, key=lambda known: known[0])
    return [source for _, source in reversed(bearers[max(0, place - CANDIDATES) : place] or bearers[:1])]


def described_so(cast: Cast, names: frozenset[str], position: int) -> Source | None:
    """The person named last whose role has the same names: "the Swedish leader" is the Swedish President."""
    named = (source for _, source in latest(cast, position))
    return next((source for source in named if source.introduced and names <= said_of(source)), None)


def latest(cast: Cast, position: int) -> Iterator[tuple[int, Source]]:
    """Who is named before `position`, the last first."""
    place = bisect_right(cast.positions, position)
    return reversed(cast.named[max(0, place - REACH) : place])


def may_be_from(source: Source, names: frozenset[str]) -> bool:
    """Whether somebody may come from a place: their home is not told."""
    return source.affiliation is None and not (names.isdisjoint(places()) and names.isdisjoint(_endings_of_places()))


@functools.cache
def _endings_of_places() -> frozenset[str]:
    """The last words of places with several: the Jersey of New Jersey."""
    return frozenset(place.split()[-1] for place in places() if " " in place)


def organization(
    cast: Cast,
    noun: str,
    words: frozenset[str],
    position: int,
    told_apart: Sequence[str] = (),
    *,
    other: bool = False,
) -> Source | None:
    """The organization named last before `position` that has the noun in its name, or any subject for "the company".

    Words with capitals before the noun are in its name too: "the Lund group". If other words tell it apart, they are,
    too, with capitals: "the water board" is the Lund Water Board. An `other` is not just any: "the central bank".
    """
    context = cast.context
    credited = {context.tokens[match.start() + 1] for match in OWN_AGENCY.finditer(context.bare, 0, HEAD)}
    named = [
        (at, source)
        for at, source in latest(cast, position)
        if source.kind is SpeakerKind.ORGANIZATION
        and source.known
        and " ".join(source.words) not in places()
        and credited.isdisjoint(source.words)
    ]
    words -= {word for word in words if word.lower() in party_words()}
    wanted = lexicon.table("en/stand-ins").get(noun)
    for _, source in named:
        own = all(word.capitalize() in source.words for word in [noun, *told_apart])
        if words.issubset(source.words) and (own or (wanted in EXCLUDED and bool(words) and not other)):
            return source
    if words or wanted not in EXCLUDED or other:
        return None
    fitting = [(at, source) for at, source in named if _may_be(source, wanted)]
    if wanted in COMPANIES:  # one that is but named as somebody's employer is hardly meant
        fitting.sort(key=lambda named: standing(context, named[0])[0] is Standing.NONE)
    elif wanted == "body":  # "the watchdog" is rather the state's
        fitting.sort(key=lambda named: _classes(named[1]).isdisjoint(("state", "institution")))
    return fitting[0][1] if fitting else None


def is_other(context: Context, noun: int) -> bool:
    """Whether the word before a noun for a body tells it from those named: "the rights group", "the central bank"."""
    before = noun - 1
    if context.bare[before] not in "no":
        return False
    kind = lexicon.table("en/stand-ins").get(context.word(noun))
    return kind == "organization" or (kind in COMPANIES and context.has_role(before, "public"))


def _may_be(source: Source, wanted: str) -> bool:
    """Whether "the company" or "the paper" may mean an organization, by the words of its name."""
    if wanted == "press":
        return "press" in _classes(source)
    return _classes(source).isdisjoint(EXCLUDED[wanted])


def _classes(source: Source) -> set[str | None]:
    """What the words of an organization's name tell that it is."""
    return {organization_words().get(word) for word in source.words}


def of_organization(context: Context, start: int, head: int) -> bool:
    """Whether a description is of an organization's man, who need not have been named: "the Rain Board's inspector".

    A party's nominee is named, as a rule.
    """
    owner = context.bare.find("S", start, head) - 1
    return owner >= start and context.tokens[owner] in organization_words() and not is_candidacy(context.word(head))


def said_of(source: Source) -> frozenset[str]:
    """The words of all that the text says of somebody, their state's in full."""
    latest = list(islice(reversed(source.descriptions), CANDIDATES))
    home = source.affiliation or ""
    return frozenset(" ".join([*latest, full_regions().get(home, home)]).split())


def stands_alone(context: Context, start: int, head: int) -> bool:
    """Whether a noun is one that stands for people named before, with an adjective or a name where it needs one."""
    if kinds.AGED.fullmatch(context.word(head)) is not None:
        return True  # "the 46-year-old"
    if head > start and kinds.AGED.fullmatch(context.word(start)) is not None:
        return True  # "the 33-year-old teacher"
    if context.bare.startswith("f0", head + 1):
        return True  # "the mother of two"
    if head == start and context.tokens[head].endswith(NATIONS) and word_class(context.word(head)) == "adjective":
        return True  # "the Italian"
    word = context.word(head)
    kind = lexicon.table("en/stand-ins").get(word)
    if kind == "alone" or (kind == "described" and head > start):
        return not is_brought_up(context, word, start)
    if word in context.vocabulary.classes or kinds.kind_of_noun(context, head) is not SpeakerKind.PERSON:
        return False  # "the judge" may be anybody
    return word not in context.tokens[max(0, start - SEEN) : start]  # "the radioman", if nobody is called so before


def is_brought_up(context: Context, noun: str, position: int) -> bool:
    """Whether somebody without a name is called by a noun before a description of it: "he met an artist"."""
    floor = max(1, position - LONGEST)
    found = (index for index in range(floor, position) if context.tokens[index] == noun)
    return any(
        context.has_role(index - 1, "indefinite-article") and context.bare[index - 2] in "VFI" for index in found
    )
