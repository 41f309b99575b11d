"""Descriptions in the running text that stand for somebody named: what they say of them.

"Ana Ruiz spoke. The Maine senator had …": a definite description that is a clause's subject goes on with whom the
text has just spoken of; another one means who bears the role, or who stands out and is no subject beside it.
"""

import re
from collections.abc import Iterable

from newsparse import appositions, descriptions, kinds, lexicon
from newsparse.attribution.context import Context, Range
from newsparse.cast import Cast
from newsparse.excluded import of_other_office, opponents, party_of, party_of_source, recent
from newsparse.introductions import role_noun
from newsparse.model import SpeakerKind
from newsparse.name_words import is_agent
from newsparse.roles import Weight
from newsparse.salience import Salience
from newsparse.source import Source
from newsparse.stand_ins import AHEAD, bearer, described_so, may_be_from, said_of

#: Behind "the": adjectives and a role, what belongs to it, the verb whose subject it is; no name behind it.
EPITHET = re.compile(
    r"D(?P<noun>(?:N{1,3}S)?[neouzEgN0'-]{0,5}[rNMn])(?!'?[nNMrogz])(?P<rest>[fi](?:[DH]?(?:N'?)+|z|n(?![nNrog])))?"
    r"(?P<verb>R?[VFbhmdZe]|,?W)?"
)
PRONOUNS = frozenset(("he", "she"))
STATE = frozenset(("State",))  #: with its capital no name: "the former secretary of State"
OPENING = frozenset(",sTcBw-:</>")  #: tags of what may stand before a clause
STANDS_OUT = 1.0  #: so much somebody must stand out to be described by words never said of them before
LONGEST = 60  #: tokens that are looked back at for a clause's subject
SEEN = 150  #: tokens before a description, in which its noun would have introduced somebody


def describe_by_epithets(cast: Cast, salience: Salience, bodies: Iterable[Range]) -> None:
    """Tells of the people in the cast what the descriptions that stand for them say."""
    context = cast.context
    for start, end in bodies:
        for match in EPITHET.finditer(context.bare, start, end):
            article = match.start()
            kind = lexicon.table("en/stand-ins").get(context.word(match.end("noun") - 1))
            listed = kind in ("alone", "described")
            if not (listed or match["verb"]) or context.tags[article] == "q" or context.word(article) != "the":
                continue
            if article in context.labelled:
                continue  # "THE PRESIDENT:" in a transcript
            if is_predicate(context, match) or is_anybody(context, match):
                continue
            stop = phrase_end(context, match)
            source = meant(cast, salience, match, stop)
            first, last = match.span("noun")
            known = source
            if known is None and last - first == 1 and context.bare[first] == "r":
                known = bearer(cast, role_noun(context, first), frozenset(), article)  # "the admiral laughed"
            if known is not None and known.first < article:
                salience.descriptions.append((last - 1, known))
            if source is None:
                continue
            source.mentions[article, last] = None
            cast.add_role(role_noun(context, last - 1), article, source)
            told = [descriptions.described(context, first, stop)]
            if context.bare[stop : stop + 2] == ",W" and (more := appositions.phrase_behind(context, stop)) is not None:
                told.append(more)  # "the billionaire, who is now the nominee,"
            for said in told:
                source.describe(said.phrase, said.role, said.affiliation, past=said.past)


def is_predicate(context: Context, match: re.Match[str]) -> bool:
    """Whether a description is said of somebody, or stands behind a name that it belongs to: "she is the mayor"."""
    tags, article = context.bare, match.start()
    if not article:
        return False
    before = article - 1
    while before > 0 and tags[before] == "R":
        before -= 1
    apposed = match["verb"] is None and tags[article - 1] == "," and tags[article - 2] in "N'"
    return apposed or tags[before] == "b" or context.has_role(before, "becoming")


def is_anybody(context: Context, match: re.Match[str]) -> bool:
    """Whether a description means nobody in particular: "the next mayor", "the candidate who wins"."""
    start, end = match.span("noun")
    bare = end - start == 1 and context.bare[end : end + 1] in ("W", "f")
    return bare or any(context.has_role(i, "anybody") or context.word(i).endswith("est") for i in range(start, end - 1))


def phrase_end(context: Context, match: re.Match[str]) -> int:
    """Where a description ends with what belongs to it: "the senator from Maine", "the former secretary of state"."""
    link, end = match.span("rest")
    belongs = link >= 0 and (context.bare[link] == "f" or context.word(link) == "from")
    return end if belongs else match.end("noun")


def meant(cast: Cast, salience: Salience, match: re.Match[str], stop: int) -> Source | None:
    """Whom a description up to `stop` means, None where it may be anybody."""
    context = cast.context
    start, end = match.span("noun")
    head = end - 1
    kind = lexicon.table("en/stand-ins").get(context.word(head))
    subject = match["verb"] is not None and opens_clause(context, start - 1)
    listed = kind in ("alone", "described")
    if not listed and not (subject and is_new(context, match)):
        return None
    party = party_of(map(context.word, range(start, end)))
    names = frozenset(word for word in context.tokens[start:head] + context.tokens[end:stop] if word[0].isupper())
    names -= STATE
    names -= {word for word in names if party_of([word.lower()])}
    others = [
        *(opponents(cast, start, party) if party else ()),
        *of_other_office(cast, start, role_noun(context, head)),
    ]
    guessed: Source | None = None  #: who may be from the place that is named, for all that is said
    if listed:
        source = bearer(cast, role_noun(context, head), names, start)
        if source is None and names and party is None:
            source = described_so(cast, names, start)
        of_party = source is not None and (names or not party or party == party_of_source(context, source))
        if source is not None and of_party and source not in others:
            if names <= said_of(source):
                return source
            guessed = source
        if kind == "described" and start == head and not subject:
            return guessed
    if names and context.bare[end : end + 1] == "f":
        return None  # "the president of the Rain Institute"
    excluded = [*others, *mouthpieces(cast, start)]
    if not subject or context.bare[start - 2] == "T":
        excluded += subjects(salience, clause_start(context, start), start)
    found = salience.person(start, None, None, excluded=excluded, enough=STANDS_OUT, ahead=AHEAD)
    if found is None and salience.star not in excluded:
        found = salience.star
    fits = found is not None and found.weight < Weight.TITLE and may_be_from(found, names)
    return found if guessed is None or fits else guessed


def opens_clause(context: Context, article: int) -> bool:
    """Whether a description begins a clause, so that it may be its subject."""
    return article in context.sentence_starts_set or context.bare[article - 1] in OPENING


def subjects(salience: Salience, start: int, end: int) -> list[Source]:
    """Who is a subject between two tokens, by name or by pronoun."""
    context = salience.context
    pronouns = (index for index in range(start, end) if context.tags[index] == "P" and context.word(index) in PRONOUNS)
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
            return floor if context.word(index + 1) in ("he", "she") else index
    return floor


def is_new(context: Context, match: re.Match[str]) -> bool:
    """Whether a noun with an adjective calls somebody so whom the text has not introduced by it."""
    start, end = match.span("noun")
    head = end - 1
    word = context.word(head)
    if head == start or not (context.bare[head] in "rM" or is_agent(word)):
        return False
    if kinds.kind_of_noun(context, head) is not SpeakerKind.PERSON:
        return False
    return context.bare[match.end() - 1] != "V" and word not in context.tokens[max(0, start - SEEN) : start]


def mouthpieces(cast: Cast, position: int) -> list[Source]:
    """Who of those named last speaks for others, so that descriptions mean these rather."""
    return [source for source in recent(cast, position) if "spokes" in (source.role or "").lower()]
