"""Whom a pronoun or a definite description means: the person who stands out where it is said.

Evidence adds up, as in Lappin and Leass, "An algorithm for pronominal anaphora resolution"
(1994): how long ago somebody was named, whether as a subject, how often, who spoke last, and
which pronoun the text itself, or else the given name, goes with.
"""

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable
from functools import cached_property
from typing import NamedTuple

from newsparse import kinds
from newsparse.cast import Cast
from newsparse.model import Act, SpeakerKind
from newsparse.person_names import surname
from newsparse.source import Source
from newsparse.standing import Standing, standing

REACH = 24  #: so many mentions are looked back at
FARTHEST = 9  #: sentences
AHEAD = 2  #: sentences in which somebody is named only behind the pronoun
SPOKE_LAST = 1.2
SUBJECT = 1.7
INNER = 1.3  #: a subject of a clause within another
SAME = 0.6  #: sentence
LATEST = 1.2  #: of the subjects
OFTEN = 0.5
AGREES = 1.8
TOPIC_NAMED, TOPIC_RATIO = 3, 2
TOPIC = 0.6  #: whom headline and lead are about
USUAL = 1.3
QUOTED = -1.8
DISTANCE = -1.2
PARAGRAPH = -0.4
UNKNOWN = -3.2  #: of whom the text does not show that they are people, where a description is meant
DOUBTFUL = -2.0  #: the same, where a pronoun of persons is meant
ASKED = 6.0  #: whom the sentence asks something, before its end
INTRODUCED = 1.3  #: who is new in the sentence before
REPORTED = 1  #: whom the same sentence or the one before reports
FRONTED = 2.0  #: whom a clause before the main one has a pronoun for
ADDRESSED = -3.5  #: who is named in the words whose speaker is looked for
ENOUGH = -6.0
BESIDE = 4  #: tokens
FOLLOWED = 120  #: tokens around a pronoun in which others are resolved first, and what is said is read
SURE = 0.5  #: so much must whom such a one means be ahead of everybody else
PRONOUNS = frozenset(("he", "she"))
#: A pronoun and its verb in the midst or at the end of what is said: "Ruiz, he said, was late", "…, he added."
PARENTHESIS = re.compile(r",PR*[VZ][RYN]*[,.]")
SUBJECT_PRONOUN = re.compile("[Pp]")
#: Whose words are told before their author: "In her memoir, “Black Keys,” Ana Ruiz wrote"
OWN_WORDS = re.compile(r"i(?P<own>H)[neouzE]{0,3}(?P<noun>n)(?:,|<[q]{1,12}>)")
OWNERS = {"his": "he", "her": "she"}  #: whose pronoun each possessive tells
#: Somebody and somebody else, who are one subject: "Ruiz and Tom Hale have"
PAIR = re.compile(r"N[N']*cM?'?N[N']*,?[RWVFbhmde]")
#: What stands before a pronoun in a clause that opens its sentence: "But while".
FRONTED_CLAUSE = re.compile("[BcR]?s")
SUBJECT_AHEAD = "the subject of the main clause"  #: in words
#: What may stand before a participle that opens a sentence: "When asked"
OPENING = re.compile(r"[BRcsi,]{0,3}")
#: What follows on a pronoun up to a comma: "he told Ruiz", "he said of Ruiz".
CLAUSE = re.compile(r"[^,.;:()<-]{0,40}")


class Mention(NamedTuple):
    """Where somebody is mentioned, as a token, and how."""

    position: int
    source: Source
    sentence: int  #: its number
    paragraph: int  #: its number
    standing: Standing
    speaks: bool  #: whether a reporting verb stands beside it
    quoted: bool
    weight: float  #: what all this counts by itself


class Salience:
    """The people of an article, and how much each stands out at a place."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.context = cast.context
        self.mentions = [
            self._mention(position, source, *standing(self.context, position))
            for position, source in cast.named
            if source.kind is SpeakerKind.PERSON
        ]
        for mention in self.mentions:
            self._tell_pronoun(mention)
        self.resolved: list[Mention] = []  #: pronouns and descriptions, in the order in which they were resolved
        self.followed = 0  #: up to which token pronouns have been resolved
        self.descriptions: list[tuple[int, Source]] = []  #: whom descriptions stand for, in the order of the text
        self.strangers: list[tuple[int, Source]] = []  #: who is brought up without a name, as a subject, likewise
        self.met = 0  #: how many of these are among the mentions
        self.described = 0  #: how many of these are among the mentions
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

    @cached_property
    def topic(self) -> Source | None:
        """Whom the article is about: who is named first, and far more often than anybody of another name."""
        named = Counter(mention.source for mention in self.mentions)
        first = next(iter(named), None)
        if first is None:
            return None
        others = (number for other, number in named.items() if surname(other.words) != surname(first.words))
        return first if named[first] >= max(TOPIC_NAMED, TOPIC_RATIO * max(others, default=0)) else None

    def _mention(self, position: int, source: Source, stands: Standing, speaks: bool) -> Mention:
        quoted = self.context.tags[position] == "q"
        weight = (0.0, INNER, INNER, SUBJECT)[stands] + QUOTED * quoted
        return Mention(position, source, *self._place(position), stands, speaks, quoted, weight)

    def _tell_pronoun(self, mention: Mention) -> None:
        """Takes from what opens a sentence the pronoun of who writes or says something: "In her memoir, Hale wrote"."""
        if not mention.speaks or mention.quoted or mention.source.usual_pronoun is not None:
            return
        start, _ = self.context.sentence(mention.position)
        own = OWN_WORDS.match(self.context.tags, start, mention.position) if start < mention.position else None
        if own is not None and kinds.kind_of_noun(self.context, own.start("noun")) is SpeakerKind.DOCUMENT:
            mention.source.usual = OWNERS.get(self.context.word(own.start("own")))

    def _place(self, position: int) -> tuple[int, int]:
        """The numbers of the sentence and of the paragraph of a token."""
        context = self.context
        return bisect_right(context.sentence_starts, position), context.paragraphs_between(-1, position)

    def knows(self, source: Source) -> bool:
        """Whether the cast had somebody from the start; others are known only once they speak."""
        return source.kind is not SpeakerKind.PERSON or id(source) in self._known

    @cached_property
    def _known(self) -> frozenset[int]:
        return frozenset([id(mention.source) for mention in self.mentions])

    def add(self, position: int, source: Source) -> None:
        """Notes a mention that was resolved, a pronoun's or a description's; they come in the order of the text."""
        self.resolved.append(self._mention(position, source, Standing.MAIN, False))

    def follow(self, position: int, spoke_last: Source | None) -> None:
        """Resolves the subject pronouns a little before `position`, which tell whom the text goes on about."""
        for match in SUBJECT_PRONOUN.finditer(self.context.tags, max(self.followed, position - FOLLOWED), position):
            place = match.start()
            self._describe(place)
            pronoun = self.context.word(place).replace("’", "'").partition("'")[0]
            if pronoun in PRONOUNS:
                source = self.person(place, pronoun, spoke_last, ahead=SURE)
                if source is not None:
                    self.add(place, source)
        self._describe(position)
        self.followed = max(self.followed, position + 1)

    def _describe(self, position: int) -> None:
        """Notes the subjects that are descriptions of somebody, up to `position`."""
        while self.described < len(self.descriptions) and self.descriptions[self.described][0] < position:
            place, source = self.descriptions[self.described]
            self.described += 1
            stands, _ = standing(self.context, place)
            if stands is Standing.MAIN:
                self.add(place, source)
        while self.met < len(self.strangers) and self.strangers[self.met][0] < position:
            self.add(*self.strangers[self.met])
            self.met += 1

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
        among: Collection[Source] | None = None,
        enough: float = ENOUGH,
        ahead: float = 0.0,
    ) -> Source | None:
        """The person meant at `position`, one `among` some if they are given.

        None if nobody has a score above `enough` and is `ahead` of the others.
        """
        barred = set(map(id, excluded if pronoun is None else [*excluded, *self._told(position)]))
        scores: dict[int, tuple[float, Source]] = {}
        before = self._before(position)
        if pronoun is not None and (asked := self._asked_from(position)) < position:
            before = [mention for mention in before if mention.position < asked]
        place = self._place(position)
        subject = max((m.position for m in before if m.standing is Standing.MAIN and not m.quoted), default=-1)
        for mention in before:
            source = mention.source
            if place[0] - mention.sentence > FARTHEST or (among is not None and source not in among):
                continue
            score = self._nearness(mention, place, pronoun) + LATEST * (mention.position == subject)
            if score > scores.get(id(source), (-math.inf, source))[0]:
                scores[id(source)] = score, source
        said = set(map(id, self._quoted(position))) if pronoun else set()
        if pronoun is not None and (ahead_of := self._subject_ahead(position)) is not None:
            source = ahead_of.source
            scores[id(source)] = max(scores.get(id(source), (-math.inf, source))[0], ahead_of.weight + FRONTED), source
            said.discard(id(source))
        ranked = sorted(
            (
                (
                    score + self._fitness(source, pronoun, spoke_last) + ADDRESSED * (id(source) in said),
                    -rank,
                    source,
                )
                for rank, (score, source) in enumerate(scores.values())
                if id(source) not in barred and not (pronoun and source.usual_pronoun not in (None, pronoun))
            ),
            key=lambda scored: scored[0],
            reverse=True,
        )
        if not ranked or ranked[0][0] <= enough or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < ahead):
            return None
        return ranked[0][2]

    def _subject_ahead(self, position: int) -> Mention | None:
        """The subject behind the clause that a pronoun opens its sentence with: "While he agreed, Hale was late"."""
        start, end = self.context.sentence(position)
        if start > position - 1 or FRONTED_CLAUSE.fullmatch(self.context.bare, start, position) is None:
            return None
        place = bisect_left(self.positions, position)
        mention = self.mentions[place] if place < len(self.mentions) else None
        if mention is None or mention.position >= end or mention.standing is not Standing.MAIN or mention.quoted:
            return None
        return mention

    def named_next(self, position: int, pronoun: str) -> Source | None:
        """Who is the first subject behind a pronoun that nobody before it fits: "When he left, Hale was 40"."""
        sentence, _ = self._place(position)
        first = bisect_left(self.positions, position)
        for mention in self.mentions[first : first + REACH]:
            if mention.sentence - sentence > AHEAD:
                break
            if mention.standing is Standing.MAIN and not mention.quoted:
                return mention.source if mention.source.usual_pronoun == pronoun else None
        return None

    def against_the_name(self, position: int) -> Source | None:
        """Whom alone the sentence before names, its subject, though the given name goes with another pronoun."""
        sentence, _ = self._place(position)
        before = [m for m in self._before(position) if sentence - m.sentence == 1 and not m.quoted]
        alone = len({id(mention.source) for mention in before}) == 1
        if not alone or before[0].standing is not Standing.MAIN or before[0].source.pronoun is not None:
            return None
        return before[0].source

    def _asked_from(self, position: int) -> int:
        """Where the question begins that opens the sentence, which names others: "Asked about Hale, she said"."""
        context = self.context
        start = min(position, context.sentence(position)[0])  # a note may stand before the first sentence
        opening = OPENING.match(context.bare, start, position).end()  # type: ignore[union-attr]  # it matches nothing too
        asks = context.bare[opening : opening + 1] == "V" and context.cue(opening).act is Act.QUESTION
        return opening if asks and opening < position else position

    def _is_asked(self, position: int) -> bool:
        """Whether the name at `position` is whom somebody asks: "Ruiz asked Mr. Hale why he …"."""
        context, verb = self.context, position - 1
        while verb > 0 and context.bare[verb] in "M'":
            verb -= 1
        return verb >= 0 and context.tags[verb] == "V" and context.cue(verb).act is Act.QUESTION

    def _told(self, position: int) -> list[Source]:
        """Who is named behind the pronoun at `position` in its clause, whom it cannot mean: "he told Ruiz"."""
        end = CLAUSE.match(self.context.tags, position).end()  # type: ignore[union-attr]  # it matches nothing too
        return self.named_in(position, end)

    def _quoted(self, position: int) -> list[Source]:
        """Who is named in the words that the bearer of the pronoun at `position` says."""
        context = self.context
        start, end = context.sentence(position)
        start, end = max(start, position - FOLLOWED), min(end, position + FOLLOWED)
        if PARENTHESIS.match(context.bare, position - 1) is None:
            start = position  # what is said stands behind: "he said that Hale and Ruiz were late"
        place = bisect_right(context.quotation_starts, position)
        for quotation in context.quotations[max(0, place - 1) : place + 1]:
            if 0 <= position - quotation.end < BESIDE:
                return self.named_in(max(quotation.start, quotation.end - FOLLOWED), quotation.end)
            if 0 < quotation.start - position <= BESIDE:
                end = max(end, min(quotation.end, quotation.start + FOLLOWED))
        return self.named_in(start, end)

    def subject_named(self, position: int, since: int, *, several: bool) -> Source | None:
        """The organization that is the last subject named since a token, in the same sentence or the one before.

        If "they" is meant, it is the first of two people.
        """
        context, named = self.context, self.cast.named
        sentence, _ = self._place(position)
        latest = bisect_left(self.cast.positions, position) - 1
        for place in range(latest, max(-1, latest - REACH), -1):
            at, source = named[place]
            if at <= since or sentence - self._place(at)[0] > 1:
                break
            if context.tags[at] == "q":
                continue
            kind = SpeakerKind.PERSON if several else SpeakerKind.ORGANIZATION
            if source.kind is kind and standing(context, at)[0] is Standing.MAIN:
                if not several:
                    return source
                if PAIR.match(context.bare, at) is not None:
                    return source
        return None

    def subjects_in(self, start: int, end: int) -> list[Source]:
        """Who is a subject between two tokens."""
        first, last = bisect_left(self.positions, start), bisect_left(self.positions, end)
        return [mention.source for mention in self.mentions[first:last] if mention.standing > Standing.OWNER]

    def named_in(self, start: int, end: int) -> list[Source]:
        """Who is mentioned between two tokens."""
        first, last = bisect_left(self.positions, start), bisect_left(self.positions, end)
        return [mention.source for mention in self.mentions[first:last]]

    def evidence(self, source: Source, position: int, pronoun: str, spoke_last: Source | None) -> str:
        """In words, what speaks for `source` being meant by the pronoun at `position`."""
        place = self._place(position)
        mentions = [mention for mention in self._before(position) if mention.source is source]
        ahead_of = self._subject_ahead(position)
        ahead = ahead_of is not None and ahead_of.source is source
        if not mentions:
            return SUBJECT_AHEAD if ahead else ""  # whom the text has not mentioned before
        best = max(mentions, key=lambda mention: self._nearness(mention, place, pronoun))
        between = place[0] - best.sentence
        said = {
            SUBJECT_AHEAD: ahead,
            "spoke last": source is spoke_last,
            "the subject of a reporting verb": best.speaks,
            "a subject": bool(best.standing) and not best.speaks,
            f"called “{pronoun}” before": source.pronoun == pronoun,
            f"the given name goes with “{pronoun}”": source.pronoun is None and source.usual == pronoun,
        }
        where = (
            ("in the same sentence", "one sentence before")[between] if between < 2 else f"{between} sentences before"
        )
        return ", ".join([*(words for words, true in said.items() if true), where])

    def _nearness(self, mention: Mention, place: tuple[int, int], pronoun: str | None) -> float:
        """What a mention counts by how and where it stands before a place."""
        sentences = place[0] - mention.sentence
        score = mention.weight + DISTANCE * sentences + PARAGRAPH * (place[1] - mention.paragraph)
        if not sentences:
            score += SAME * bool(mention.standing) + ASKED * (pronoun is not None and self._is_asked(mention.position))
        if pronoun is not None and sentences <= 1 and not mention.quoted:
            score += INTRODUCED * (mention.position == mention.source.first)
            score += REPORTED * (mention.speaks and mention.standing is Standing.MAIN)
        return score

    def _fitness(self, source: Source, pronoun: str | None, spoke_last: Source | None) -> float:
        """What speaks for a person wherever they are mentioned."""
        score = SPOKE_LAST * (source is spoke_last) + OFTEN * math.log2(1 + len(source.mentions))
        if not source.known:
            score += UNKNOWN if pronoun is None else DOUBTFUL
        if pronoun is not None:
            score += TOPIC * (source is self.topic)
            if source.pronoun == pronoun:
                score += AGREES
            elif source.usual is not None:
                score += USUAL
        return score
