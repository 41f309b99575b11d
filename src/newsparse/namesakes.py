"""Whom of those who share a name its short form means."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice

from newsparse.attribution.context import Context
from newsparse.introductions import title_pronoun
from newsparse.model import SpeakerKind
from newsparse.names import Name
from newsparse.person_names import surname
from newsparse.roles import Weight
from newsparse.source import Source
from newsparse.standing import Standing, standing
from newsparse.titles import title_before

NAMESAKES = 8  #: how many bearers of one name are looked at, so that time stays linear
#: What it counts that somebody has just been named in full, by how: a subject counts as four times as many mentions.
JUST_NAMED = (0.3, 1.0, 1.0, 2.0)
NAMED_NEXT = -2.0  #: the same, if somebody is named in full only behind the short name: "Hale praised Ana Hale"
#: Kin who are named in full again and again, but never by the surname, are told apart from whom that means.
OFTEN, ALWAYS_IN_FULL = 3, -3.0
#: What tells relatives of one name apart, with what is printed behind their names.
GENERATIONS = {"elder": ("SR",), "younger": ("JR", "II", "III")}


def bearer(context: Context, candidates: Sequence[Source], name: Name, word: str) -> Source | None:
    """Whom of several a name of one word means: whom the title fits, who is named most or has just been.

    None if the text calls all of them otherwise: "Ms. Hale", where there are but misters.
    """
    place = bisect_right(candidates, name.bare, key=lambda source: source.first)
    near = candidates[max(0, place - NAMESAKES) : place] or candidates[:NAMESAKES]
    near = _of_generation(near, context.word(name.bare - 1) if name.bare else "")
    surnamed = [source for source in near if surname(source.words) == word] or near
    surnamed = [source for source in surnamed if source.kind is SpeakerKind.PERSON] or surnamed
    pronoun = title_pronoun(title_before(context, name))
    fitting = [source for source in surnamed if pronoun is None or source.usual_pronoun in (None, pronoun)]
    fitting = fitting or [source for source in surnamed if source.pronoun is None]
    if not fitting:
        return None
    if len(fitting) == 1:
        return fitting[0]
    return max(fitting, key=lambda source: _renown(source) + _just_named(context, source, name.bare))


def is_called_otherwise(context: Context, source: Source, name: Name) -> bool:
    """Whether a title shows that a name is not somebody's: "Mrs. Hale", where Hale is a mister."""
    pronoun = title_pronoun(title_before(context, name)) if source.pronoun is not None else None
    return pronoun not in (None, source.pronoun)


def is_short_for(acronym: str, source: Source) -> bool:
    """Whether the initials before a surname are those of what somebody is: "PM Hale", who is the Prime Minister."""
    phrases = islice(reversed(source.descriptions), NAMESAKES)
    return any(acronym in "".join(word[0] for word in phrase.title().split()) for phrase in phrases)


def rivals(alike: Sequence[Source], source: Source | None) -> str:
    """In words, who else bears a name that was taken for somebody's."""
    others = dict.fromkeys(other.name for other in alike[:NAMESAKES] if other is not source)
    return f"rather than {', '.join(others)}" if others else ""


def _of_generation(sources: Sequence[Source], word: str) -> Sequence[Source]:
    """Those whom "the elder" or "the younger" before a name may mean."""
    wanted = GENERATIONS.get(word, ())
    return [source for source in sources if source.words[-1].rstrip(".").upper() in wanted] or sources


def _renown(source: Source) -> float:
    """How much somebody is meant by the surname: by all mentions, but less if they are in full or the given name."""
    called = len(source.mentions) - source.familiar
    otherwise = math.log2(max(1, len(source.named_at))) + math.log2(1 + source.familiar)
    kin = source.weight is Weight.RELATION
    told_apart = kin and len(source.named_at) >= OFTEN and called <= len(source.named_at)
    return math.log2(max(1, called)) - otherwise / 2 + ALWAYS_IN_FULL * told_apart


def _just_named(context: Context, source: Source, position: int) -> float:
    """What it counts that the source is named in full in the same sentence or the one before, as a subject or not."""
    starts = context.sentence_starts
    floor = starts[max(0, bisect_left(starts, position) - 2)] if starts else 0
    place = bisect_left(source.named_at, position)
    if place == bisect_left(source.named_at, floor):
        if place < len(source.named_at) and source.named_at[place] < context.sentence(position)[1]:
            return NAMED_NEXT
        return 0.0
    stands, _ = standing(context, source.named_at[place - 1])
    if stands is Standing.NONE and source.weight is Weight.RELATION:
        return 0.0  # but named as somebody's kin: "she told her son, Tom Hale"
    return JUST_NAMED[stands]
