"""Who asks and who answers in an interview whose turns begin with letters: "Q:", "A:"."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.salience import PRONOUNS, Salience
from newsparse.source import Source

ASKING = frozenset(("q", "question"))
ANSWERING = frozenset(("a", "answer"))
MUCH = 2  #: so many times as often as anybody else somebody is named before an interview, who is asked
REPORTERS = frozenset(("i", "we"))
HEARER = 10  #: tokens in which the name of whom somebody speaks to stands
LONGEST = 40  #: tokens from a subject to its verb


class Sides(NamedTuple):
    """The two who talk in an interview, as far as they are known."""

    asks: Source | None
    answers: Source | None


def is_letter(cast: Cast, position: int) -> bool:
    """Whether a label tells but who asks or answers, and names nobody."""
    return position in cast.context.labelled and cast.context.word(position) in ASKING | ANSWERING


def answers(cast: Cast, position: int) -> bool:
    """Whether a label, such a letter, is that of who answers."""
    return cast.context.word(position) in ANSWERING


def sides(cast: Cast, salience: Salience, authors: Sequence[str]) -> Sides:
    """Who asks and who answers by the words before an interview.

    Who answers is whom the words are about, or who is said to have spoken to somebody.
    """
    if not any(is_letter(cast, turn.label[0]) and answers(cast, turn.label[0]) for turn in cast.context.turns):
        return Sides(None, None)
    named = cast.named[: bisect_left(cast.positions, cast.context.turns[0].start)]
    people = Counter(
        source
        for _, source in named
        if source.kind is SpeakerKind.PERSON and source.known and source.name not in authors
    )
    told = _told(cast, salience, authors)
    if told is not None and told.answers in people:
        return told
    ranked = people.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < MUCH * ranked[1][1]):
        return Sides(None, None)
    return Sides(None, ranked[0][0])


def sides_by_turns(cast: Cast, named: dict[int, Source]) -> Sides | None:
    """The two who talk, if both are named in the turns before the first letter: the last of them is the other's.

    `named` tells whom the labels name, by their tokens.
    """
    labels = [turn.label[0] for turn in cast.context.turns]
    first = next((place for place, label in enumerate(labels) if is_letter(cast, label)), 0)
    two = list(dict.fromkeys(named[label] for label in labels[:first] if label in named))
    if len(two) != 2 or not all(is_letter(cast, label) for label in labels[first:]):
        return None
    last = named.get(labels[first - 1])
    if last is None:
        return None
    other = two[two[0] is last]
    return Sides(last, other) if answers(cast, labels[first]) else Sides(other, last)


def _told(cast: Cast, salience: Salience, authors: Sequence[str]) -> Sides | None:
    """Who is said to have spoken to whom before an interview: "She spoke to Tom Hale about dikes"."""
    context = cast.context
    for verb in range(1, context.turns[0].start - 2):
        if not context.has_role(verb, "conversing"):
            continue
        link = verb + 1 + (context.word(verb + 1) == "down")
        if context.word(link) not in ("to", "with"):
            continue
        hearer = _first_named(cast, link + 1, min(link + HEARER, context.sentence(verb)[1]))
        if context.word(verb - 1) in REPORTERS:
            return Sides(None, hearer)
        speaker = _subject(cast, salience, verb)
        if speaker is not None and speaker is not hearer:
            reports = speaker.name in authors or speaker.kind is not SpeakerKind.PERSON
            return Sides(speaker, hearer) if reports else Sides(hearer, speaker)
    return None


def _subject(cast: Cast, salience: Salience, verb: int) -> Source | None:
    """Who is the subject of a verb that somebody is named before, or a pronoun stands."""
    pronoun = cast.context.word(verb - 1)
    if pronoun in PRONOUNS:
        return salience.person(verb - 1, pronoun, None)
    return _first_named(cast, max(verb - LONGEST, cast.context.sentence(verb)[0]), verb)


def _first_named(cast: Cast, start: int, end: int) -> Source | None:
    """The first person who is named between two tokens, else the first body."""
    first, last = bisect_left(cast.positions, start), bisect_left(cast.positions, end)
    named = [source for _, source in cast.named[first:last]]
    return next((one for one in named if one.kind is SpeakerKind.PERSON), named[0] if named else None)
