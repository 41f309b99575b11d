"""Who is who: one pass over the names of an article, another over the sources of its quotes."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple

from newsparse import descriptions, kinds, names
from newsparse.addressees import answerer, asked_by
from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Attribution
from newsparse.belonging import settle
from newsparse.cast import Cast
from newsparse.epithets import describe_by_epithets
from newsparse.interviews import Sides, answers, is_letter, sides, sides_by_turns
from newsparse.leads import describe_from_lead, leads, named_later
from newsparse.model import Speaker, SpeakerKind
from newsparse.name_mentions import DEFINITE, beside, is_common, name_ahead
from newsparse.name_parts import before_letters
from newsparse.namesakes import rivals
from newsparse.neighbours import first_of_joined, name_before
from newsparse.phrases import source_described
from newsparse.predicates import describe_by_predicates
from newsparse.relatives import antecedent_of, kind_unless_name
from newsparse.salience import Salience
from newsparse.source import Source
from newsparse.staffs import Staffs
from newsparse.stand_ins import stand_in
from newsparse.strangers import bring_up, several_before

MOST_EVIDENCE = 5  #: descriptions that explain shows
NEAR = 2  #: sentences
PRONOUNS = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she"}
#: What other pronouns mean.
THINGS = {"they": (SpeakerKind.GROUP, SpeakerKind.ORGANIZATION), "it": (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT)}
#: The words of a mention before its first comma, bracket, verb or relative pronoun.
CORE = re.compile(r"(?:[^,(\[<WTVFbhmd\-]|(?<=[DH])[VF])+")
#: A verb and its object: "called her".
ABOUT_SOMEBODY = re.compile(r"[hbd]?[VFZIEe][OH]")


class Resolution(NamedTuple):
    """Whom a mention means, how that was found out, and the evidence, where it was asked for."""

    source: Source | None
    how: str
    evidence: str = ""


Recorder = Callable[[Range, Resolution], None]
DESCRIBED = ("speaker.stand-in", "speaker.description")
NAMED = ("speaker.name", "speaker.apposition")
NOBODY = Resolution(None, "speaker.nobody")


def resolve(
    context: Context,
    attributions: Sequence[Attribution],
    bodies: Sequence[Range],
    authors: Sequence[str],
    record: Recorder | None = None,
) -> tuple[list[Speaker | None], tuple[Speaker, ...]]:
    """The speaker of each attribution, and all speakers by first mention.

    Abstains (None) where the source is a pronoun that nobody fits, or nobody is named. `record`
    is told how each source was resolved.
    """
    resolved: list[Source | None] = [None] * len(attributions)
    if any(attribution.source for attribution in attributions):
        resolver = Resolver(Cast(context, bodies), bodies, authors, explaining=record is not None)
        for place in sorted(range(len(attributions)), key=lambda place: attributions[place].source or (-1, -1)):
            span = attributions[place].source
            if span is not None:
                resolution = resolver.resolution(span, attributions[place])
                resolved[place] = resolution.source
                resolver.note(attributions[place], resolution.source)
                if record is not None:
                    record(span, resolution)
        settle(resolver.cast, filter(None, resolved))
    distinct = {id(source): source for source in resolved if source is not None}
    finished = {key: source.finished(context) for key, source in distinct.items()}
    speakers = sorted(finished.values(), key=lambda speaker: (speaker.mentions[0].start, speaker.mentions[0].end))
    return [finished[id(source)] if source is not None else None for source in resolved], tuple(speakers)


class Resolver:
    """Finds whom the sources mean, in the order of the text."""

    def __init__(self, cast: Cast, bodies: Sequence[Range], authors: Sequence[str], *, explaining: bool) -> None:
        self.cast, self.context, self.bodies, self.authors = cast, cast.context, bodies, authors
        self.salience = Salience(cast)
        self.staffs = Staffs(cast)
        self.explaining = explaining
        self.said: Attribution | None = None  #: what was said last
        self.last: tuple[int, Source] | None = None  #: who spoke last, and where that was said
        self.several: Range | None = None  #: the last mention of two or more people
        self.group: tuple[int, Source] | None = None  #: which group spoke last, and where
        self.named_turns: dict[int, Source] = {}  #: whom the labels of turns name, by their tokens
        self.sides: Sides | None = None  #: who asks and answers in an interview, once a letter is met
        self.leads = leads(cast.context, bodies)
        describe_from_lead(cast, bodies)
        describe_by_predicates(self.salience, bodies)
        describe_by_epithets(cast, self.salience, bodies)
        bring_up(cast, self.salience)

    @property
    def spoke_last(self) -> Source | None:
        """Who spoke last."""
        return self.last[1] if self.last else None

    def resolution(self, span: Range, attribution: Attribution) -> Resolution:
        """Whom the mention means, who has then spoken."""
        found = self._answerer(span, attribution) or self._resolution(span)
        if found.source is not None:
            if span[0] in self.context.labelled and found.how != "speaker.interviewee":
                self.named_turns[span[0]] = found.source
            self.last = span[0], found.source
            if found.source.kind is SpeakerKind.GROUP:
                self.group = self.last
            late = found.how in NAMED and not self.salience.knows(found.source)
            if late or self._is_new_person(span, found):
                self.salience.add(span[0], found.source)
        return found

    def note(self, attribution: Attribution, speaker: Source | None) -> None:
        """Notes what has been said, and whom it asks."""
        self.said = attribution
        asked = asked_by(self.cast, attribution, speaker)
        if asked is not None and attribution.addressee is not None:
            self.salience.add(attribution.addressee[0], asked)

    def _is_new_person(self, span: Range, found: Resolution) -> bool:
        """Whether a description means somebody whom pronouns may go on with: "a driver", not "the driver"."""
        source = found.source
        if source is None or source.kind is not SpeakerKind.PERSON or found.how not in DESCRIBED:
            return False
        about = ABOUT_SOMEBODY.match(self.context.bare, span[1])
        if about is not None and self.context.word(about.end() - 1) in ("her", "him"):
            return False  # "a producer called her difficult": the next "she" is she
        definite = found.how == "speaker.description" and self.context.word(span[0]) in DEFINITE
        return not definite or len(source.mentions) > 1

    def _answerer(self, span: Range, attribution: Attribution) -> Resolution | None:
        """Who was just spoken to, if a pronoun answers."""
        pronoun = PRONOUNS.get(self.context.word(span[0])) if self.context.bare[span[0]] == "P" else None
        source = answerer(self.cast, self.said, attribution, pronoun) if pronoun is not None else None
        if source is None or pronoun is None:
            return None
        source.mentions[span], source.pronoun = None, pronoun
        self.salience.add(span[0], source)
        return Resolution(source, "speaker.pronoun", "was spoken to")

    def _resolution(self, span: Range) -> Resolution:
        context = self.context
        word = context.word(span[0])
        if span[1] - span[0] == 1 and context.bare[span[0]] in "PpWTOH":
            return self._pronoun(span, word.replace("’", "'").partition("'")[0])  # "he" of "he's"
        if is_letter(self.cast, span[0]):
            return self._interviewed(span)
        core = CORE.match(context.bare, span[0], span[1])
        if core is None or (span[1] - span[0] == 1 and len(word) == 1):  # "Q." in an interview is nobody's name
            return NOBODY
        if not context.bare[span[0] : span[1]].strip("0"):
            return NOBODY
        end = core.end()
        while end - 1 > span[0] and context.bare[end - 1] in "S'":
            end -= 1
        end = before_letters(context, span[0], end)
        base = descriptions.base_end(context, (span[0], end))
        return self._named(span, base, end) or self._described(span, base, end)

    def _interviewed(self, span: Range) -> Resolution:
        """Who answers behind "A:", or asks behind "Q:"."""
        if self.sides is None:
            told = sides_by_turns(self.cast, self.named_turns)
            self.sides = told or sides(self.cast, self.salience, self.authors)
        source = self.sides.answers if answers(self.cast, span[0]) else self.sides.asks
        if source is None:
            return NOBODY
        source.mentions[span] = None
        return Resolution(source, "speaker.interviewee")

    def _named(self, span: Range, base: int, end: int) -> Resolution | None:
        """Whom a mention names; its first noun phrase goes up to `base`, and what it names somebody by up to `end`."""
        context = self.context
        found = [name for name in names.names(context, span[0], end) if name.start < base]
        if found and found[-1].words[-1].isdecimal() and span[0] in context.labelled:
            return None  # "SPEAKER 2:"
        if not found and end - span[0] == 1 and context.tokens[span[0]] in self.cast.by_word:
            found = [names.single_name(context, span[0])]  # "King", where Ana King is named
        if found and found[-1].end >= base and not is_common(self.cast, found[-1]):
            first = first_of_joined(context, found)
            self.several = span if first is not found[-1] else self.several
            source = self.cast.by_name(first)
            alike = self.cast.by_word.get(first.words[-1], ()) if self.explaining else ()
            return Resolution(source, "speaker.name", rivals(alike, source))
        if (name := name_ahead(self.cast, base, end)) is not None:
            return Resolution(self.cast.by_name(name), "speaker.name")
        if (name := beside(self.cast, span, end)) is not None:
            return Resolution(self.cast.by_name(name), "speaker.apposition")
        return None

    def _described(self, span: Range, base: int, end: int) -> Resolution:
        """Whom a mention means that names nobody."""
        if (staff := self._staff((span[0], base))) is not None:
            return staff
        guess = span[0] not in self.context.labelled  # "THE PRESIDENT:" in a transcript is nobody else who speaks there
        source = stand_in(self.cast, self.salience, (span[0], end), self.spoke_last, guess=guess)
        if source is not None:
            told = "; ".join(islice(source.descriptions, MOST_EVIDENCE)) if self.explaining else ""
            return Resolution(source, "speaker.stand-in", told)
        if (source := named_later(self.cast, self.leads, (span[0], end))) is not None:
            source.mentions[span[0], end] = None
            return Resolution(source, "speaker.stand-in", "named later")
        if (source := self._document_again((span[0], end))) is not None:
            source.mentions[span[0], end] = None
            return Resolution(source, "speaker.stand-in", "spoke last")
        source = self.staffs.of_place((span[0], base)) or source_described(self.cast, (span[0], end))
        return Resolution(source, "speaker.description") if source is not None else NOBODY

    def _document_again(self, phrase: Range) -> Source | None:
        """The document that spoke in the sentence before or the same, if a phrase says no more than "the document"."""
        start, end = phrase
        if end - start != 2 or self.context.word(start) != "the" or not self.context.has_role(end - 1, "any-document"):
            return None
        if self.last is None or self.last[1].kind is not SpeakerKind.DOCUMENT:
            return None
        sentence, _ = self.context.sentence(start)
        before, _ = self.context.sentence(max(0, sentence - 1))
        return self.last[1] if self.last[0] >= before else None

    def _staff(self, phrase: Range) -> Resolution | None:
        """The body of somebody that a phrase means: "Ruiz's office", "her campaign"."""
        owner, word = None, self.context.word(phrase[0])
        if self.context.bare[phrase[0]] == "H" and word in PRONOUNS:
            owner = self.salience.person(phrase[0], PRONOUNS[word], self.spoke_last)
            if owner is None:
                return None
        source = self.staffs.of_person(phrase, owner)
        return Resolution(source, "speaker.staff", f"of {owner.name}" if owner else "") if source is not None else None

    def _pronoun(self, span: Range, word: str) -> Resolution:
        """Whom a pronoun means, nobody where none stands out."""
        position = span[0]
        if self.context.bare[position] in "WT":
            return self._relative(position)
        last = self.spoke_last
        found = NOBODY
        if word in PRONOUNS:
            found = self._person(position, PRONOUNS[word])
        elif word in THINGS:
            both = word == "they" and self.last and self.several and self.last[0] == self.several[0]
            if last is not None and (both or (last.kind in THINGS[word] and self._goes_on(position, last, word))):
                found = Resolution(last, "speaker.pronoun", "spoke last")
            since = self.last[0] if found.source is not None and self.last else -1
            subject = self.salience.subject_named(position, since, several=word == "they")
            if subject is None and found.source is None:
                subject = self.salience.subject_named(position, since, several=False)
            if subject is None and word == "they":
                subject = several_before(self.cast, position, since)
            if subject is not None:
                found = Resolution(subject, "speaker.pronoun", "a subject")
            elif found.source is None and word == "they" and self.group and self._is_near(position, self.group[0]):
                found = Resolution(self.group[1], "speaker.pronoun", "the group that spoke last")
        elif word == "i" and len(self.authors) == 1:
            author = self.authors[0]
            known = self.cast.by_phrase.setdefault(
                author, Source((author,), SpeakerKind.PERSON, author, {}, known=True)
            )
            found = Resolution(known, "speaker.author", "the byline or a note on the writer")
        if found.source is not None:
            found.source.mentions[span] = None
        return found

    def _is_near(self, position: int, before: int) -> bool:
        """Whether a token is in the same sentence as one before it, or in one of the next few."""
        starts = self.context.sentence_starts
        return bisect_right(starts, position) - bisect_right(starts, before) <= NEAR

    def _goes_on(self, position: int, last: Source, word: str) -> bool:
        """Whether a pronoun may mean who spoke last: "they" an organization only if that has just spoken."""
        if word == "it" or last.kind is not SpeakerKind.ORGANIZATION or self.last is None:
            return True
        start, _ = self.context.sentence(position)
        return start == 0 or self.last[0] >= self.context.sentence(start - 1)[0]

    def _relative(self, position: int) -> Resolution:
        """Whom "who" or "which" goes back to."""
        context = self.context
        antecedent = antecedent_of(context, position)
        if antecedent is None or context.bare[antecedent[0]] in "WT":
            return NOBODY
        kind = kind_unless_name(context, kinds.head_of(context, antecedent))
        if kind is SpeakerKind.PERSON and (found := self._predicated(antecedent)) is not None:
            return found
        last = self.last
        if last and kind is SpeakerKind.DOCUMENT and last[0] >= context.sentence(position)[0]:
            # "Putin wrote in a piece, which …": the piece speaks for its author
            return Resolution(last[1], "speaker.relative", "who wrote it")
        name = name_before(context, antecedent[0]) if kind is SpeakerKind.PERSON else None
        if name is not None and self.cast.is_person(name):
            found = Resolution(self.cast.by_name(name), "speaker.relative")
        else:
            found = self._resolution(antecedent)
        return found._replace(how="speaker.relative", evidence=context.words(antecedent) if self.explaining else "")

    def _predicated(self, phrase: Range) -> Resolution | None:
        """Whom a description is said of: "he was the man", "this is the same man"."""
        context = self.context
        subject = phrase[0] - 2
        if subject < 0 or context.bare[subject + 1] != "b" or context.word(phrase[0]) != "the":
            return None
        pronoun = PRONOUNS.get(context.word(subject)) if context.bare[subject] == "P" else None
        if pronoun is None and not (context.word(subject) == "this" and subject in context.sentence_starts_set):
            return None
        if pronoun is not None:
            found = self._person(subject, pronoun)
        else:
            noun = context.word(phrase[1] - 1)
            source = self.salience.person(subject, kinds.pronoun_of_role(noun), self.spoke_last)
            found = Resolution(source, "speaker.stand-in")
        if found.source is None:
            return None
        found.source.mentions[phrase] = None
        return found._replace(how="speaker.relative")

    def _person(self, position: int, pronoun: str) -> Resolution:
        """Whom "he" or "she" means."""
        excluded: list[Source] = []
        if self.context.bare[position - 1 : position] == "W" and (of := antecedent_of(self.context, position - 1)):
            excluded = self.salience.named_in(*of)[-1:]  # "Ruiz, whom he praised"
        self.salience.follow(position, self.spoke_last)
        source = self.salience.person(position, pronoun, self.spoke_last, excluded=excluded)
        if source is not None:
            evidence = self.salience.evidence(source, position, pronoun, self.spoke_last) if self.explaining else ""
        elif (source := self.salience.named_next(position, pronoun)) is not None:
            evidence = "named next"
        elif (source := self.salience.against_the_name(position)) is not None:
            evidence = "the subject of the sentence before"
        else:
            return NOBODY
        source.pronoun = pronoun
        self.salience.add(position, source)
        return Resolution(source, "speaker.pronoun", evidence)
