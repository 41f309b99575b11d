"""What the first sentence of an article says of somebody whom only the next ones name."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter

from newsparse import descriptions, kinds, lexicon
from newsparse.attribution.context import Context, Range
from newsparse.cast import Cast
from newsparse.excluded import CANDIDATES
from newsparse.introductions import role_noun
from newsparse.model import SpeakerKind
from newsparse.roles import Weight, weight
from newsparse.source import Source
from newsparse.stand_ins import said_of
from newsparse.standing import Standing, standing

PERSON = SpeakerKind.PERSON

#: "The head of the Rain Union is …": a description that opens a sentence, with no name behind it.
OPENING = re.compile(
    r"(?:D|(?=N{1,3}S))(?P<phrase>[nNeouzErg0'S-]{0,6}[rMn](?:[fit](?:[DH]?[neouzrNMg'S]*[NrMgo']|[DH][euz]{0,2}n))*?)(?=[bhVFmdeRZIW]|n?iY)"
)
#: One of the people of whom the first sentence tells: "arrested a retired judge on Monday".
INDEFINITE = re.compile(r"D(?P<phrase>[neouzErgN0'-]{0,5}[rn])(?!'?[nNMrogz])")
#: A description that tells whose somebody is: "Ana Ruiz's campaign manager".
OWNED = re.compile("N(?:'?N){0,3}(?:S|')[no]{0,3}[rM]")
LONGEST_RULE = 8  #: tokens with which a rule may be followed by a time
LEAD = 2  #: paragraphs, as the first may be a headline
SENTENCES = 3  #: so far behind the description its bearer must be named


def describe_from_lead(cast: Cast, bodies: Sequence[Range]) -> None:
    """Tells of who is named first behind the lead what the lead says: "A farmer won. Ana Ruiz said …"."""
    context = cast.context
    begins = [start for start, _ in bodies[:LEAD]]
    if bodies:
        place = bisect_left(context.sentence_starts, bodies[0][0])
        begins = sorted({*begins, *context.sentence_starts[place : place + LEAD]})
    openings = (OPENING.match(context.bare, start) for start in begins)
    told = any(describe_by(cast, match.span("phrase")) for match in openings if match is not None)
    for start in [] if told else begins:
        within(cast, context.sentence(start))


def describe_by(cast: Cast, phrase: Range) -> bool:
    """Tells of who is named first behind a description that opens the lead what that says, if it means nobody else."""
    context = cast.context
    start, end = phrase
    source = named_next(cast, context, end)
    if source is None:
        return False
    said = descriptions.described(context, start, end)
    noun = descriptions.base_end(context, (start, end)) - 1
    head = context.word(noun)
    if context.bare[noun] == "M" and noun > start:
        return False  # "the Lund Union Leader" is a paper
    if said.role is None or (head in lexicon.table("en/stand-ins") and any_named(cast, start)):
        return False  # "the senator" may be anybody of whom the headline speaks
    if weight(said.role) is Weight.RELATION and " " not in said.role:
        return False
    if context.bare[noun] == "n" and context.word(start - 1) != "the" and not is_person(context, noun):
        return False
    if source.introduced and head not in said_of(source):
        return False
    source.describe(said.phrase, said.role, said.affiliation)
    return True


def within(cast: Cast, sentence: Range) -> None:
    """Tells of the subject that is named first behind the lead what the only "a" of the lead's people says."""
    context = cast.context
    start, end = sentence
    found = [
        match
        for match in INDEFINITE.finditer(context.bare, start, end)
        if context.word(match.start()) in ("a", "an") and is_person(context, match.end("phrase") - 1)
    ]
    if len(found) != 1:
        return
    if any_named(cast, end) and not context.has_role(found[0].start() - 1, "appointing"):
        return  # of others; not "Hale hired a pollster"
    first, last = found[0].span("phrase")
    source = named_next(cast, context, last)
    if source is None or source.role is not None or standing(context, source.first)[0] is not Standing.MAIN:
        return
    said = descriptions.described(context, first, last)
    sex = kinds.pronoun_of_role(context.word(last - 1))
    if said.role is not None and sex in (None, source.usual_pronoun):
        source.describe(said.phrase, said.role, said.affiliation)


def any_named(cast: Cast, position: int) -> bool:
    """Whether the text names a person before a token."""
    named = cast.named[: min(CANDIDATES, bisect_left(cast.positions, position))]
    return any(source.kind is PERSON for _, source in named)


def is_person(context: Context, noun: int) -> bool:
    """Whether a noun calls a person by what they are."""
    return descriptions.tells_role(context, noun) and kinds.kind_of_noun(context, noun) is PERSON


def leads(context: Context, bodies: Sequence[Range]) -> list[Range]:
    """The paragraphs that open an article or, behind a rule, one of its items: "___ / 2:40 p.m. / A builder says"."""
    behind_rules = [
        body
        for before, body in pairwise(bodies)
        if any(word[0] == "_" for word in context.tokens[before[1] : min(body[0], before[1] + LONGEST_RULE)])
    ]
    return [*bodies[:LEAD], *(body for body in behind_rules if body not in bodies[:LEAD])]


def named_next(cast: Cast, context: Context, position: int) -> Source | None:
    """Whom alone the first sentence with a new full name, behind the one at `position`, names, or has as a subject."""
    _, stop = context.sentence(position)
    starts = [*context.sentence_starts, len(context.bare)]
    place = bisect_left(starts, stop)
    for start, end in pairwise(starts[place : place + SENTENCES + 1]):
        new = dict.fromkeys(
            source
            for _, source in cast.named[bisect_left(cast.positions, start) : bisect_left(cast.positions, end)]
            if source.kind is SpeakerKind.PERSON and source.first >= stop and len(source.words) > 1
        )
        if new:
            subjects = [source for source in new if standing(context, source.first)[0] is Standing.MAIN]
            alone = subjects if len(new) > 1 else [*new]
            return alone[0] if len(alone) == 1 else None
    return None


def named_later(cast: Cast, leads: Sequence[Range], phrase: Range) -> Source | None:
    """Who alone is so called later, if a lead says "a spokesman for Ruiz": Ruiz spokesman Tom Hale."""
    context = cast.context
    start, end = phrase
    place = bisect_right(leads, start, key=itemgetter(0)) - 1
    if place < 0 or start >= leads[place][1]:
        return None
    if context.word(start) not in ("a", "an") and OWNED.match(context.bare, start, end) is None:
        return None
    head = descriptions.base_end(context, phrase) - 1
    bearers = cast.by_role.get(role_noun(context, head), ())
    words = {word for word in context.tokens[start:end] if word[0].isupper()}
    later = {id(source): source for position, source in bearers[:CANDIDATES] if position > end}
    if not later:
        return subject_next(cast, leads[place], phrase, head)
    if len(later) > 1:
        return None
    source = next(iter(later.values()))
    fits = not words.isdisjoint(said_of(source)) or (
        start == leads[place][0] and named_next(cast, context, end) is source
    )
    return source if fits and source.first > end else None


def subject_next(cast: Cast, lead: Range, phrase: Range, head: int) -> Source | None:
    """Whom the description that opens a lead means: the subject named next, of whom no more is told.

    "A builder who said … was fined. / Tom Hale, 42, …"
    """
    context = cast.context
    if phrase[0] != lead[0] or kinds.kind_of_noun(context, head) is not PERSON:
        return None
    source = named_next(cast, context, phrase[1])
    if source is None or not source.mentions or standing(context, source.first)[0] is not Standing.MAIN:
        return None
    noun = context.word(head)
    told = source.role is not None and noun not in source.role.lower().split()
    other = kinds.pronoun_of_role(noun) not in (None, source.usual_pronoun)
    if told or other:
        return None
    said = descriptions.described(context, phrase[0] + (context.bare[phrase[0]] == "D"), head + 1)
    source.describe(said.phrase, said.role, said.affiliation)
    return source
