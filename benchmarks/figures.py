"""Turns what was judged into figures: precision, recall, calibration. All are per cent, counts apart."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import newsparse
from confidence import Verdict, calibration_error, verdicts
from gold import Document, Ranges
from judge import (
    Answer,
    Outcome,
    answers,
    characters,
    indirect_outcomes,
    is_statement,
    quoted_outcomes,
)

TOKEN = re.compile(r"\w+|[^\w\s]")
ROLES = ("source", "cue", "content")
CONFIDENT = 0.9  #: what a careful user might keep

Figures = dict[str, dict[str, float]]  #: by group and name

#: What the second of two trained annotators of PolNeAR reaches when the first one is the gold.
HUMAN: Figures = {
    "quoted": {"detection F1": 98.0, "source right": 97.7, "joint F1": 95.3},
    "indirect": {"recall of statements": 90.0},
    "overlap": {"content F1": 91.5},
}


class Count(NamedTuple):
    """How many of our units the gold has, and how many of the gold's we have."""

    found: int
    ours: int
    met: int
    gold: int

    @property
    def precision(self) -> float:
        """The share of ours that is found in the gold."""
        return 100 * self.found / self.ours if self.ours else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold's that ours meet."""
        return 100 * self.met / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def total(counts: Iterable[Count]) -> Count:
    """The sum of counts."""
    return Count(*map(sum, zip(Count(0, 0, 0, 0), *counts, strict=True)))


@dataclass
class Record:
    """All that was judged of a corpus."""

    documents: int = 0
    quoted: list[Outcome] = field(default_factory=list)
    indirect: list[Outcome] = field(default_factory=list)
    #: both with the less confident answers left out
    confident_quoted: list[Outcome] = field(default_factory=list)
    confident_indirect: list[Outcome] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    words: dict[str, list[Count]] = field(default_factory=lambda: {role: [] for role in ROLES})
    exact: list[Count] = field(default_factory=list)


def measured(documents: Iterable[Document], *, attitudes: bool = False) -> Record:
    """Parses and judges all documents."""
    record = Record()
    for document in documents:
        article = newsparse.parse(document.text, attitudes=attitudes)
        given = answers(article)
        kept = [answer for answer in given if answer.confidence >= CONFIDENT]
        record.documents += 1
        record.quoted += quoted_outcomes(document, given)
        record.indirect += indirect_outcomes(document, given)
        record.confident_quoted += quoted_outcomes(document, kept)
        record.confident_indirect += indirect_outcomes(document, kept)
        record.verdicts += [verdict for verdict in verdicts(document, article) if not verdict.optional]
        record.exact.append(exact_contents(document, given))
        for role, counts in record.words.items():
            counts.append(shared_words(document, given, role))
    return record


def figures(record: Record) -> Figures:
    """All figures of a corpus."""
    quoted, quoted_joint = detection(record.quoted), joint(record.quoted)
    indirect, indirect_joint = detection(record.indirect), joint(record.indirect)
    sourced = [each for each in record.quoted if each.found and each.attribution and each.attribution.source]
    statements = [
        each for each in record.indirect if each.attribution and is_statement(each.document.text, each.attribution)
    ]
    confident, confident_indirect = joint(record.confident_quoted), joint(record.confident_indirect)
    return {
        "corpus": {"documents": record.documents, "quoted units": quoted.gold, "indirect units": indirect.gold},
        "quoted": {**three("detection", quoted), "source right": joint(sourced).recall, "joint F1": quoted_joint.f1},
        "indirect": {
            **three("detection", indirect),
            "recall of statements": detection(statements).recall,
            "joint F1": indirect_joint.f1,
        },
        "overlap": {name: value for role in ROLES for name, value in three(role, total(record.words[role])).items()},
        "exact": {"content F1": total(record.exact).f1},
        "confidence": {
            "expected calibration error": 100 * calibration_error(record.verdicts),
            f"quoted, precision from {CONFIDENT}": confident.precision,
            f"quoted, recall from {CONFIDENT}": confident.recall,
            f"indirect, precision from {CONFIDENT}": confident_indirect.precision,
            f"indirect, recall from {CONFIDENT}": confident_indirect.recall,
        },
    }


def three(name: str, count: Count) -> dict[str, float]:
    """Precision, recall and F1 under their names."""
    return {f"{name} precision": count.precision, f"{name} recall": count.recall, f"{name} F1": count.f1}


# --- counts ---------------------------------------------------------------------------------------


def detection(outcomes: Sequence[Outcome]) -> Count:
    """Counts a unit that both attribute, to whomever."""
    return _count(outcomes, [each.found for each in outcomes])


def joint(outcomes: Sequence[Outcome]) -> Count:
    """Counts a unit that both attribute to the same source."""
    return _count(outcomes, [each.right for each in outcomes])


def _count(outcomes: Sequence[Outcome], hits: Sequence[bool]) -> Count:
    return Count(
        found=sum(hits),
        ours=sum(each.answer is not None for each in outcomes),
        met=sum(hit and each.wanted for hit, each in zip(hits, outcomes, strict=True)),
        gold=sum(each.wanted for each in outcomes),
    )


def shared_words(document: Document, given: Sequence[Answer], role: str) -> Count:
    """Counts the words and marks in all spans of a role."""
    token_at = {
        index: token.start() for token in TOKEN.finditer(document.text) for index in range(token.start(), token.end())
    }

    def words(parts: Iterable[object]) -> set[int]:
        return {token_at[index] for part in parts for index in characters(document.text, getattr(part, role))}

    gold, ours = words(document.attributions), words(given)
    return _shared(len(gold & ours), len(ours), len(gold))


def exact_contents(document: Document, given: Sequence[Answer]) -> Count:
    """Counts the contents that agree in every letter and digit."""

    def letters(content: Ranges) -> frozenset[int]:
        return frozenset(index for index in characters(document.text, content) if document.text[index].isalnum())

    gold = Counter(letters(each.content) for each in document.attributions)
    ours = Counter(letters(each.content) for each in given)
    return _shared((gold & ours).total(), ours.total(), gold.total())


def _shared(both: int, ours: int, gold: int) -> Count:
    return Count(both, ours, both, gold)
