"""Who asks and who answers in an interview whose turns begin with letters: "Q:", "A:"."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.source import Source

ASKING = frozenset(("q", "question"))
ANSWERING = frozenset(("a", "answer"))
MUCH = 2  #: so many times as often as anybody else somebody is named before an interview, who is asked


def is_letter(cast: Cast, position: int) -> bool:
    """Whether a label tells but who asks or answers, and names nobody."""
    return position in cast.context.labelled and cast.context.word(position) in ASKING | ANSWERING


def answers(cast: Cast, position: int) -> bool:
    """Whether a label, such a letter, is that of who answers."""
    return cast.context.word(position) in ANSWERING


def interviewee(cast: Cast, authors: Sequence[str]) -> Source | None:
    """Who answers: of those named before the interview the one it is about."""
    named = cast.named[: bisect_left(cast.positions, cast.context.turns[0].start)]
    people = Counter(
        source
        for _, source in named
        if source.kind is SpeakerKind.PERSON and source.known and source.name not in authors
    )
    ranked = people.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < MUCH * ranked[1][1]):
        return None
    return ranked[0][0]
