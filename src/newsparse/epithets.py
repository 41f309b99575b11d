"""Descriptions in the running text that stand for somebody named: what they say of them.

"Ana Ruiz spoke. The Maine senator had …": a definite description that is a clause's subject goes on with whom the
text has just spoken of; another one means who bears the role, or who stands out and is no subject beside it.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsparse import appositions, descriptions, kinds, lexicon
from newsparse.attribution.context import Context, Range
from newsparse.cast import Cast
from newsparse.continued import describe_continued
from newsparse.excluded import of_other_office, of_other_sex, opponents, party_of, party_of_source, recent
from newsparse.introductions import role_noun
from newsparse.model import SpeakerKind
from newsparse.name_words import is_agent, word_class
from newsparse.roles import HELD, Weight, is_candidacy, is_past
from newsparse.salience import Salience
from newsparse.source import Source
from newsparse.stand_ins import (
    AHEAD,
    bearer,
    described_so,
    is_brought_up,
    is_over,
    may_be_from,
    of_organization,
    said_of,
)

#: Behind "the": adjectives and a role, what belongs to it, the verb whose subject it is; no name behind it.
EPITHET = re.compile(
    r"D(?P<noun>(?:N{1,3}S)?[neouzErgN0'-]{0,5}[rNMnz])(?!'?[nNMrogz])(?P<rest>[fi](?:[DH]?(?:N'?)+|z|n(?![nNrog])))?"
    r"(?P<verb>R?[VFbhmdZe]|,?W)?"
)
#: A name that a comma parts from its description: "the board's president, Ana Ruiz, said".
NAMED_BEHIND = re.compile(r",(?:[MrgN]'?)*N(?:,|V)")
OPENING = frozenset(",sTcBw-:</>")  #: tags of what may stand before a clause
#: So much somebody must stand out to be described by words never said of them before: who holds another office, others,
#: and these by what they were, which hardly means somebody unnamed.
STANDS_OUT, RATHER, PAST = 1.0, 0.0, -1.0
LONGEST = 60  #: tokens that are looked back at for a clause's subject
NEAR = 60  #: tokens in which a noun alone goes on with somebody unnamed
SEEN = 150  #: tokens before a description, in which its noun would have introduced somebody


def describe_by_epithets(cast: Cast, salience: Salience, bodies: Sequence[Range]) -> None:
    """Tells of the people in the cast what the descriptions that stand for them say."""
    context = cast.context
    unnamed: dict[str, int] = {}  # nouns for somebody who is not named, with the token of the article
    for start, end in bodies:
        position = start
        while (match := EPITHET.search(context.bare, position, end)) is not None:
            article, position = match.start(), match.end("noun")  # "a home for the senator": "the senator" is one, too
            if context.word(article) in ("a", "an") and is_somebody_new(context, match):
                unnamed[context.word(position - 1)] = article
            if not may_stand_for(context, match):
                continue
            stop = phrase_end(context, match)
            if NAMED_BEHIND.match(context.bare, stop) is not None:
                continue
            first, last = match.span("noun")
            again = last - first == 1 and article - unnamed.get(context.word(first), -SEEN) < NEAR
            source = meant(cast, salience, match, stop) if not again else None
            known = source
            if known is None and last - first == 1 and context.bare[first] == "r":
                known = bearer(cast, role_noun(context, first), frozenset(), article)  # "the admiral laughed"
            if known is not None and known.first < article:
                salience.descriptions.append((last - 1, known))
            if source is not None:
                tell(cast, source, match, stop)
            else:
                unnamed[context.word(last - 1)] = article  # "praised the mayor. The mayor": not who praised
    describe_continued(cast)


def may_stand_for(context: Context, match: re.Match[str]) -> bool:
    """Whether a description is one of those that may mean somebody named before."""
    article = match.start()
    if context.tags[article] == "q" or context.word(article) != "the" or article in context.labelled:
        return False  # "THE PRESIDENT:" in a transcript
    if kind_of(context, *match.span("noun")) not in ("alone", "described") and match["verb"] is None:
        return False
    return not (is_predicate(context, match) or is_anybody(context, match))


def tell(cast: Cast, source: Source, match: re.Match[str], stop: int) -> None:
    """Tells of somebody what a description up to `stop` says that means them."""
    context, article = cast.context, match.start()
    first, last = match.span("noun")
    source.mentions[article, last] = None
    cast.add_role(role_noun(context, last - 1), article, source)
    told = [descriptions.described(context, first, stop)]
    if context.bare[stop : stop + 2] == ",W" and (more := appositions.phrase_behind(context, stop)) is not None:
        told.append(more)  # "the billionaire, who is now the nominee,"
    for said in told:
        source.describe(said.phrase, said.role, said.affiliation, past=said.past)


def kind_of(context: Context, start: int, end: int) -> str | None:
    """How a description stands for somebody named, by its noun or their age: "the 33-year-old teacher"."""
    aged = end - start > 1 and kinds.AGED.fullmatch(context.word(start)) is not None
    return "alone" if aged else lexicon.table("en/stand-ins").get(context.word(end - 1).removeprefix("ex-"))


def is_somebody_new(context: Context, match: re.Match[str]) -> bool:
    """Whether "a" introduces somebody who has no name there: "met a mayor"; not "Ana Ruiz, a mayor", "as a mayor"."""
    before, behind = context.bare[match.start() - 1 : match.start()], context.bare[match.end() : match.end() + 1]
    return behind != "N" and before not in (",", "-", "s", "(") and not is_predicate(context, match)


def is_predicate(context: Context, match: re.Match[str]) -> bool:
    """Whether a description is said of somebody, or stands behind a name that it belongs to: "she is the mayor"."""
    tags, article = context.bare, match.start()
    if not article:
        return False
    before = article - 1
    while before > 0 and tags[before] == "R":
        before -= 1
    apposed = match["verb"] is None and tags[article - 1] == "," and tags[article - 2] in "N'"
    if tags.startswith("S", match.end("noun")):
        return apposed  # "it is the mayor's first"
    return apposed or tags[before] == "b" or context.has_role(before, "becoming")


def is_anybody(context: Context, match: re.Match[str]) -> bool:
    """Whether a description means nobody in particular: "the next mayor", "the candidate who wins"."""
    start, end = match.span("noun")
    named = match["rest"] is not None and "N" in match["rest"]  # "the governor of Maine"
    bare = end - start == 1 and context.bare[end : end + 1] in ("W", "f") and not named
    bare = bare and context.bare[end : end + 2] not in ("fu", "fG")  # "accuse the mayor of lying"
    return bare or any(context.has_role(i, "anybody") or context.word(i).endswith("est") for i in range(start, end - 1))


def phrase_end(context: Context, match: re.Match[str]) -> int:
    """Where a description ends with what belongs to it: "the senator from Maine", "the former secretary of state"."""
    link, end = match.span("rest")
    belongs = link >= 0 and (context.bare[link] == "f" or context.word(link) == "from")
    return end if belongs else match.end("noun")


class Epithet(NamedTuple):
    """A definite description: the tokens of its words, what stands in them, and how it stands in its sentence."""

    start: int  #: behind "the"
    end: int  #: behind its noun
    listed: bool  #: whether the noun stands for those named before
    needy: bool  #: whether it does so with an adjective or as a subject only
    subject: bool
    names: frozenset[str]
    party: str | None
    past: bool

    @property
    def head(self) -> int:
        """The token of its noun."""
        return self.end - 1


def read_epithet(context: Context, match: re.Match[str], stop: int) -> Epithet:
    """What a description up to `stop` has in it."""
    start, end = match.span("noun")
    kind = kind_of(context, start, end)
    names = frozenset(word for word in context.tokens[start : end - 1] + context.tokens[end:stop] if word[0].isupper())
    nameless = context.vocabulary.roles["nameless"]
    return Epithet(
        start,
        end,
        kind in ("alone", "described"),
        kind == "described",
        match["verb"] is not None and opens_clause(context, start - 1),
        names - {word for word in names if word.lower() in nameless or party_of([word.lower()])},
        party_of(map(context.word, range(start, end))),
        is_of_the_past(context, start, end - 1),
    )


def meant(cast: Cast, salience: Salience, match: re.Match[str], stop: int) -> Source | None:
    """Whom a description up to `stop` means, None where it may be anybody."""
    context = cast.context
    epithet = read_epithet(context, match, stop)
    start, head = epithet.start, epithet.head
    noun = role_noun(context, head)
    others = list(opponents(cast, start, epithet.party) if epithet.party else ())
    if not epithet.past:
        others += of_other_office(cast, start, noun)
    if not epithet.listed:
        if not (epithet.subject and is_new(context, match)) or of_organization(context, start, head):
            return None
        source = bearer(cast, noun, frozenset(), start)
        if source is not None and not is_over(context, (start, head), source):
            return source if epithet.names <= said_of(source) else None
        return standing_out(cast, salience, epithet, others)
    known = described_by(cast, epithet, noun)
    if known in others:
        known = None
    if known is not None and epithet.names <= said_of(known):
        return known
    if (epithet.needy and start == head and not epithet.subject) or is_brought_up(context, context.word(head), start):
        return known
    found = standing_out(cast, salience, epithet, others)
    fits = found is not None and found.weight < Weight.TITLE and may_be_from(found, epithet.names)
    return found if known is None or fits else known


def described_by(cast: Cast, epithet: Epithet, noun: str) -> Source | None:
    """Who has been described by the noun of a description, or the like, and may be of its party."""
    source = bearer(cast, noun, epithet.names, epithet.start)
    if source is None and epithet.names and epithet.party is None:
        source = described_so(cast, epithet.names, epithet.start)
    if source is not None and is_over(cast.context, (epithet.start, epithet.head), source):
        return None  # "the former president" is no president
    if source is None or epithet.names or epithet.party in (None, party_of_source(cast.context, source)):
        return source
    return None


def standing_out(cast: Cast, salience: Salience, epithet: Epithet, others: Sequence[Source]) -> Source | None:
    """Who stands out where a description stands, none of `others`; rather one of whom no office is told."""
    context, start = cast.context, epithet.start
    if epithet.names and context.bare[epithet.end : epithet.end + 1] == "f" and not epithet.past:
        return None  # "the president of the Rain Institute"
    if context.bare[epithet.head] == "M" and epithet.head > start and not epithet.past:
        return None  # "the Lund Union Leader" is a paper
    if of_organization(context, start, epithet.head):
        return None
    excluded = [*others, *mouthpieces(cast, start), *of_other_sex(cast, start, context.word(epithet.head))]
    if not epithet.subject or context.bare[max(0, start - 2)] in "Ts":
        subordinate = epithet.subject and context.bare[start - 2] == "s"  # "because the senator": not the main subject
        excluded += subjects(salience, clause_start(context, start - 2 * subordinate), start)
    partisan = word_class(context.word(epithet.head)) == "partisan"  # "the Maine Republican" may hold an office
    in_office = [] if partisan else [other for other in recent(cast, start) if holds_office(other)]
    for barred, enough in (([*excluded, *in_office], PAST if epithet.past else RATHER), (excluded, STANDS_OUT)):
        found = salience.person(start, None, None, excluded=barred, enough=enough, ahead=AHEAD)
        if found is None and salience.star not in barred:
            found = salience.star
        if found is not None:
            return found if found.known else None
    return only_one_left(cast, start, [*excluded, *in_office]) if epithet.names or epithet.party else None


def only_one_left(cast: Cast, position: int, barred: Sequence[Source]) -> Source | None:
    """The only person of those named last who may be described so."""
    left = [other for other in recent(cast, position) if other.kind is SpeakerKind.PERSON and other not in barred]
    return left[0] if len(left) == 1 and left[0].known else None


def is_of_the_past(context: Context, start: int, head: int) -> bool:
    """Whether the words before a noun tell that somebody is it no more."""
    return any(is_past(context.word(index)) for index in range(start, head))


def holds_office(source: Source) -> bool:
    """Whether words beside somebody's name tell an office, so that others are rather meant by another one."""
    return source.weight in HELD and not is_candidacy(source.role or "")


def opens_clause(context: Context, article: int) -> bool:
    """Whether a description begins a clause, so that it may be its subject."""
    return article in context.sentence_starts_set or context.bare[article - 1] in OPENING


def subjects(salience: Salience, start: int, end: int) -> list[Source]:
    """Who is a subject between two tokens, by name or by pronoun."""
    context = salience.context
    pronouns = (
        index for index in range(start, end) if context.tags[index] == "P" and context.has_role(index, "person-pronoun")
    )
    meant = (salience.person(index, context.word(index), None) for index in pronouns)
    return [*salience.subjects_in(start, end), *filter(None, meant)]


def clause_start(context: Context, position: int) -> int:
    """Where the clause begins whose subject is nobody that a description at `position` means.

    What "and" or "while" joins is a clause of its own, unless its subject is a pronoun, which may mean the first one's.
    """
    tags = context.bare
    sentence, _ = context.sentence(position)
    floor = max(sentence, position - LONGEST)
    for index in range(position - 1, floor, -1):
        if tags[index] in "s;:" or (tags[index] in "cB" and tags[index - 1] == ","):
            return floor if context.has_role(index + 1, "person-pronoun") else index
    return floor


def is_new(context: Context, match: re.Match[str]) -> bool:
    """Whether a noun with an adjective calls somebody so whom the text has not introduced by it."""
    start, end = match.span("noun")
    head = end - 1
    word = context.word(head)
    if head == start or not (context.bare[head] in "rM" or (is_agent(word) and context.bare[head] == "n")):
        return False
    if kinds.kind_of_noun(context, head) is not SpeakerKind.PERSON:
        return False
    return (
        is_of_the_past(context, start, head) or context.bare[match.end() - 1] != "V"
    ) and word not in context.tokens[max(0, start - SEEN) : start]


def mouthpieces(cast: Cast, position: int) -> list[Source]:
    """Who of those named last speaks for others, so that descriptions mean these rather."""
    return [source for source in recent(cast, position) if "spokes" in (source.role or "").lower()]
