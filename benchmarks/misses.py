"""Shows where newsparse and the gold part, for those who mend the rules."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from figures import Record
from gold import Ranges
from judge import Outcome, is_statement

AROUND = 120  #: characters shown before and after a unit
LONGEST = 300  #: characters shown of a unit


class Kind(NamedTuple):
    """A way to be wrong."""

    name: str
    outcomes: Callable[[Record], list[Outcome]]
    holds: Callable[[Outcome], bool]


def missed(outcome: Outcome) -> bool:
    """Whether only the gold attributes it."""
    return outcome.answer is None


def missed_statement(outcome: Outcome) -> bool:
    """Whether only the gold attributes it, with a verb of saying: what people think is asked for apart."""
    if outcome.attribution is None or outcome.answer is not None:
        return False
    return is_statement(outcome.document.text, outcome.attribution)


def wrong_source(outcome: Outcome) -> bool:
    """Whether both attribute it, but to different sources."""
    return outcome.found and not outcome.right


def spurious(outcome: Outcome) -> bool:
    """Whether only newsparse attributes it."""
    return outcome.attribution is None


KINDS = (
    Kind("missed", lambda record: record.quoted, missed),
    Kind("wrong source", lambda record: record.quoted, wrong_source),
    Kind("spurious", lambda record: record.quoted, spurious),
    Kind("indirect missed", lambda record: record.indirect, missed_statement),
    Kind("indirect wrong source", lambda record: record.indirect, wrong_source),
    Kind("indirect spurious", lambda record: record.indirect, spurious),
)


def miss_lines(title: str, record: Record, most: int) -> Iterator[str]:
    """At most `most` misses of each kind, a block of lines each."""
    for kind in KINDS:
        held = [outcome for outcome in kind.outcomes(record) if kind.holds(outcome)]
        for outcome in held[:most]:
            yield ""
            yield from block(f"[{kind.name}, {len(held)} in {title}]", outcome)


def block(label: str, outcome: Outcome) -> Iterator[str]:
    """One miss: the passage with the unit between ⟦ and ⟧, what the gold says, what newsparse says."""
    text = outcome.document.text
    start, end = outcome.place
    unit = text[start:end] if end - start <= LONGEST else f"{text[start : start + LONGEST]}…"
    passage = f"…{text[max(0, start - AROUND) : start]}⟦{unit}⟧{text[end : end + AROUND]}…"
    yield f"{label} {outcome.document.id} {start}–{end}"
    yield "  " + " ".join(passage.split())
    if gold := outcome.attribution:
        yield f"  gold: source {words(text, gold.source)}, cue {words(text, gold.cue)}"
    if ours := outcome.answer:
        yield (
            f"  ours: source {words(text, ours.source)}, speaker {ours.speaker or 'none'}, "
            f"cue {words(text, ours.cue)}, {ours.rule} ({ours.confidence:.2f})"
        )


def words(text: str, ranges: Ranges) -> str:
    """The words in `ranges`, quoted, or that there are none."""
    return repr(" … ".join(text[start:end] for start, end in ranges)) if ranges else "none"
