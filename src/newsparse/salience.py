"""Whom a pronoun or a definite description means: the person who stands out where it is said.

Evidence adds up, as in Lappin and Leass, "An algorithm for pronominal anaphora resolution"
(1994): how long ago somebody was named, whether as a subject, how often, who spoke last, and
which pronoun the text itself, or else the given name, goes with.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.source import Source

REACH = 24  #: so many mentions are looked back at
FARTHEST = 9  #: sentences
SPOKE_LAST = 2.0
SUBJECT = 1.6
SPEAKS = 0.8
SAME = 0.8  #: sentence
LATEST = 0.8  #: of the subjects
OFTEN = 0.5
AGREES = 2.0
USUAL = 1.5
QUOTED = -1.5
DISTANCE = -0.9
PARAGRAPH = -0.5
UNKNOWN = -3.2  #: of whom the text does not show that they are people, where a description is meant
DOUBTFUL = -2.0  #: the same, where a pronoun of persons is meant
INTRODUCED = 1.5  #: who is new in the sentence before
ADDRESSED = -3.0  #: who is named in the words whose speaker is looked for
ENOUGH = -6.0
BESIDE = 4  #: tokens
LONGEST_NAME = 8  #: tokens
ADVERBIAL = frozenset("RYiDn0N")
VERBAL = frozenset("VFbhmd")


class Mention(NamedTuple):
    """Where somebody is mentioned, as a token, and how."""

    position: int
    source: Source
    subject: bool
    speaks: bool  #: whether a reporting verb stands beside it
    quoted: bool


class Salience:
    """The people of an article, and how much each stands out at a place."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.context = cast.context
        self.mentions = [
            Mention(position, source, *self._place(position), self._is_quoted(position))
            for position, source in cast.named
            if source.kind is SpeakerKind.PERSON
        ]
        self.resolved: list[Mention] = []  #: pronouns and descriptions, in the order in which they were resolved
        self.positions = [mention.position for mention in self.mentions]

    @cached_property
    def star(self) -> Source | None:
        """Who is named most of the people whom the article does not introduce, far more than the next."""
        people = {
            id(source): source
            for _, source in self.cast.named
            if source.kind is SpeakerKind.PERSON and not source.introduced
        }
        first, second = [*sorted((len(source.mentions) for source in people.values()), reverse=True), 0, 0][:2]
        if first < 3 or first < 1.5 * second:
            return None
        return next(source for source in people.values() if len(source.mentions) == first)

    def _place(self, position: int) -> tuple[bool, bool]:
        """Whether the name at `position` is a subject, and whether it is that of a reporting verb."""
        tags = self.context.bare
        start = end = position
        while start > 0 and tags[start - 1] in "NMnrge'" and position - start < LONGEST_NAME:
            start -= 1
        while end < len(tags) and tags[end] in "N'" and end - position < LONGEST_NAME:
            end += 1
        before, behind = tags[start - 1 : start], tags[end : end + 1]
        if behind == "S":
            return False, False
        speaks = behind in ("V", "Z") or before == "V"
        opens = start in self.context.sentence_starts_set or before in ("<", "s", "c") or self._is_first(start)
        apposed = before == behind == "," and tags[end + 1 : end + 2] in VERBAL  # "His wife, Ana, has a boat."
        return speaks or opens or apposed or (behind in VERBAL and before not in ("i", "f", "t")), speaks

    def _is_first(self, start: int) -> bool:
        """Whether but an adverbial stands before a name in its sentence: "Recently, Ana Ruiz, the mayor, said"."""
        tags = self.context.bare
        opening = start - 2
        while opening >= 0 and start - opening < LONGEST_NAME and tags[opening] in ADVERBIAL:
            if opening in self.context.sentence_starts_set:
                return tags[start - 1] == ","
            opening -= 1
        return False

    def _is_quoted(self, position: int) -> bool:
        return self.context.tags[position] == "q"

    def add(self, position: int, source: Source) -> None:
        """Notes a mention that was resolved, a pronoun's or a description's; they come in the order of the text."""
        self.resolved.append(Mention(position, source, True, False, self._is_quoted(position)))

    def _before(self, position: int) -> list[Mention]:
        """The mentions that are looked back at."""
        place = bisect_left(self.positions, position)
        return self.mentions[max(0, place - REACH) : place] + [
            mention for mention in self.resolved[-REACH:] if mention.position < position
        ]

    def person(
        self,
        position: int,
        pronoun: str | None,
        spoke_last: Source | None,
        *,
        excluded: Iterable[Source] = (),
        enough: float = ENOUGH,
        ahead: float = 0.0,
    ) -> Source | None:
        """The person meant at `position`; None if nobody has a score above `enough` and is `ahead` of the others."""
        barred = set(excluded)
        scores: dict[Source, float] = {}
        before = self._before(position)
        subject = max((m.position for m in before if m.subject and not m.quoted), default=-1)
        addressed = self._addressed(position) if pronoun else ()
        for mention in before:
            source = mention.source
            if source in barred or (pronoun and source.usual_pronoun not in (None, pronoun)):
                continue
            score = self._score(mention, position, pronoun, spoke_last) + LATEST * (mention.position == subject)
            if source in addressed:
                score += ADDRESSED
            if score > scores.get(source, enough):
                scores[source] = score
        ranked = sorted(scores.items(), key=itemgetter(1), reverse=True)
        if not ranked or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < ahead):
            return None
        return ranked[0][0]

    def _addressed(self, position: int) -> list[Source]:
        """Who is named in the quotation that the pronoun at `position` stands beside."""
        context = self.context
        place = bisect_right(context.quotation_starts, position)
        for quotation in context.quotations[max(0, place - 1) : place + 1]:
            if 0 <= position - quotation.end < BESIDE or 0 < quotation.start - position <= BESIDE:
                return self.named_in(quotation.start, quotation.end)
        return []

    def subjects_in(self, start: int, end: int) -> list[Source]:
        """Who is a subject between two tokens."""
        first, last = bisect_left(self.positions, start), bisect_left(self.positions, end)
        return [mention.source for mention in self.mentions[first:last] if mention.subject]

    def named_in(self, start: int, end: int) -> list[Source]:
        """Who is mentioned between two tokens."""
        first, last = bisect_left(self.positions, start), bisect_left(self.positions, end)
        return [mention.source for mention in self.mentions[first:last]]

    def evidence(self, source: Source, position: int, pronoun: str, spoke_last: Source | None) -> str:
        """In words, what speaks for `source` being meant by the pronoun at `position`."""
        mentions = [mention for mention in self._before(position) if mention.source is source]
        best = max(mentions, key=lambda mention: self._score(mention, position, pronoun, spoke_last))
        starts = self.context.sentence_starts
        between = bisect_right(starts, position) - bisect_right(starts, best.position)
        said = {
            "spoke last": source is spoke_last,
            "the subject of a reporting verb": best.speaks,
            "a subject": best.subject and not best.speaks,
            f"called “{pronoun}” before": source.pronoun == pronoun,
            f"the given name goes with “{pronoun}”": source.pronoun is None and source.usual == pronoun,
        }
        where = (
            ("in the same sentence", "one sentence before")[between] if between < 2 else f"{between} sentences before"
        )
        return ", ".join([*(words for words, true in said.items() if true), where])

    def _score(self, mention: Mention, position: int, pronoun: str | None, spoke_last: Source | None) -> float:
        context, source = self.context, mention.source
        starts = context.sentence_starts
        between = bisect_right(starts, position) - bisect_right(starts, mention.position)
        if between > FARTHEST:
            return ENOUGH
        score = DISTANCE * between
        score += SUBJECT * mention.subject + SPEAKS * mention.speaks + SAME * (mention.subject and not between)
        score += QUOTED * mention.quoted + SPOKE_LAST * (source is spoke_last)
        score += PARAGRAPH * context.paragraphs_between(mention.position, position)
        score += OFTEN * math.log2(1 + len(source.mentions))
        if not source.known:
            score += UNKNOWN if pronoun is None else DOUBTFUL
        if pronoun is not None:
            score += INTRODUCED * (mention.position == source.first and between <= 1 and not mention.quoted)
            if source.pronoun == pronoun:
                score += AGREES
            elif source.usual is not None:
                score += USUAL
        return score
