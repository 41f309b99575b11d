"""Tries the rules, sentence by sentence, on quotations and reporting verbs; the first that finds wins."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import compress, count

from newsparse.attribution.agreement import follows_plural
from newsparse.attribution.around import CLAUSAL
from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Attribution, Rule
from newsparse.attribution.table import RULES
from newsparse.attribution.transcript import turns
from newsparse.attribution.wording import reworded
from newsparse.cues import Cue
from newsparse.model import ATTITUDES

QUOTATION_RULES = tuple(rule for rule in RULES if rule.anchor == "quotation")
TURN_RULES = tuple(rule for rule in RULES if rule.anchor == "turn")
PARAGRAPH_RULES = tuple(rule for rule in RULES if rule.anchor == "paragraph")
ACCORDING_RULES = tuple(rule for rule in RULES if rule.anchor == "cue" and rule.id.endswith("according-to"))
NOUN_RULES = tuple(rule for rule in RULES if rule.id.startswith("noun."))
AROUND_RULES = tuple(rule for rule in RULES if rule.id.startswith(("tail.", "split.")) and rule not in ACCORDING_RULES)
ONWARD_RULES = tuple(rule for rule in RULES if rule.anchor == "cue" and rule not in (*ACCORDING_RULES, *AROUND_RULES))
#: Reporting verbs, "according" and the "as" of "as reported by", but no words that are nouns here: "the state plan",
#: "his claim". Those behind a noun are verbs only if that is a plural: "the records show", not "the report claim".
ANCHOR = re.compile(  # a set of tags comes first, for it is found fast
    r"[VZIGEAsz](?:(?<![sz])|(?<=s)(?=[nR]?Vi)"
    r"|(?<=z)(?:(?<![nroNMSHeEuf'0i]z)|(?=[DHPOTw<N])|(?P<plural>(?<=[nrogzZN]z))))"
)
#: Reports of a phrase, and the one of a clause that may lie in it; how many of its verbs are looked at.
PHRASAL = frozenset(("head.object", "around.raising", "noun.content"))
INNER = 10
CLAUSE_RULE = next(rule for rule in RULES if rule.id == "head.clause")
NOWHERE: tuple[Range, ...] = ((0, 0),)  #: the contents of a report that lies within another one
RECENT = 40  #: reports before one in a sentence that it may take in

Recorder = Callable[[Rule, int, Attribution | None], None]


def attributions(context: Context, *, record: Recorder | None = None) -> list[Attribution]:
    """All attributions of the article, ordered by where their content starts."""
    found: list[Attribution] = []
    longer: dict[int, list[Range]] = {}  # all contents of those that go on; `found` has the first and the last
    loose: list[int] = []
    place = 0
    whole = _whole(context, record)
    whole_end = whole_place = 0
    anchors = _anchors(context)
    taken = bytearray(len(context.tags))  # the tokens of contents and cues
    number = 0
    for start, end in context.sentences:
        while whole_place < len(whole) and whole[whole_place].first < end:
            found.append(whole[whole_place])
            whole_end = whole[whole_place].contents[-1][1]
            whole_place += 1
        covered = whole_end
        first = len(found)
        while place < len(context.quotations) and context.quotations[place].start < end:
            if context.quotations[place].start >= covered:
                attribution = _first(QUOTATION_RULES, context, found, place, record)
                if attribution is None:
                    loose.append(place)
                elif attribution.contents:  # else it is nobody's
                    _add(found, longer, attribution, _left_open(context, loose, place))
                    covered = max(covered, attribution.contents[-1][1])
            place += 1
        number = bisect_left(anchors, start, number)  # behind those of a part that is no running text
        if number < len(anchors) and anchors[number] < end:
            behind = bisect_left(anchors, end, number)
            if whole_end <= start:  # behind somebody's words as a whole, the sentence reports nothing else
                _report(context, _Sentence(found, first, taken), anchors[number:behind], record)
            number = behind
    for place, contents in longer.items():
        if found[place].contents is not NOWHERE:
            found[place] = found[place]._replace(contents=tuple(contents))
    kept = [reworded(context, attribution) for attribution in found if attribution.contents is not NOWHERE]
    return sorted(kept, key=lambda attribution: attribution.contents[0])


def _report(context: Context, sentence: "_Sentence", anchors: Sequence[int], record: Recorder | None) -> None:
    """Adds the reports without marks of a sentence; those around their content first, which may hold others."""
    for rules_of in (_around, _onward):
        for anchor in anchors:
            if not sentence.taken[anchor]:
                attribution = _first(rules_of(context, anchor), context, sentence.found, anchor, record)
                if attribution is not None and not _yields(context, sentence.found, attribution, anchors):
                    sentence.add(attribution)


def _yields(context: Context, found: Sequence[Attribution], outer: Attribution, anchors: Sequence[int]) -> bool:
    """Whether a report of a phrase yields to one of a clause within: "disputes a study that found that it leaks"."""
    if outer.rule not in PHRASAL:
        return False
    first, last = outer.contents[-1]
    place = bisect_left(anchors, first)
    for anchor in anchors[place : place + INNER]:
        if anchor >= last:
            break
        if CLAUSE_RULE not in _onward(context, anchor):
            continue
        inner = CLAUSE_RULE.find(context, found, anchor)
        if inner is None or inner.act in ATTITUDES or inner.source is None or inner.source[0] < first:
            continue
        before = inner.source[0] - 1
        if before < 0 or context.tags[before] not in "WTw":  # not "praised what Ruiz said was old"
            return True
    return False


def _whole(context: Context, record: Recorder | None) -> list[Attribution]:
    """The turns of a transcript and the paragraphs that are somebody's words as a whole, in order."""
    context.take_turns(turns(context))
    whole = [_first(TURN_RULES, context, (), place, record) for place in range(len(context.turns))]
    turning = {turn.start for turn in context.turns}
    for number, (start, end) in enumerate(context.paragraphs):
        if start not in turning and (
            (start, end) in context.headings or (start > 0 and context.tags[start - 1] == ":")
        ):
            whole.append(_first(PARAGRAPH_RULES, context, (), number, record))
    return sorted(filter(None, whole), key=lambda attribution: attribution.first)


def _add(
    found: list[Attribution], longer: dict[int, list[Range]], attribution: Attribution, opened: list[Range]
) -> None:
    """Adds a new attribution with what was `opened` before it, or goes on an earlier one."""
    number = attribution.continues
    if number is None:
        if opened:
            attribution = attribution._replace(contents=(*opened, *attribution.contents))
        _lower(found, attribution)
        found.append(attribution)
        return
    contents = longer.setdefault(number, list(found[number].contents))
    contents += attribution.contents
    found[number] = found[number]._replace(contents=(contents[0], contents[-1]))


def _lower(found: list[Attribution], around: Attribution) -> None:
    """Moves the latest attributions one level down that lie within the content of one `around` them."""
    first, last = around.contents[0]
    for place in range(len(found) - 1, max(-1, len(found) - 4), -1):
        inner = found[place]
        if first <= inner.contents[0][0] and inner.contents[-1][1] <= last:
            found[place] = inner._replace(depth=1)


def _left_open(context: Context, loose: list[int], place: int) -> list[Range]:
    """The unattributed quotations that paragraphs before this one left open, for this one to go on."""
    opened: list[Range] = []
    while loose and loose[-1] == place - 1:
        before, quotation = context.quotations[place - 1], context.quotations[place]
        opens_paragraph = quotation.start == context.paragraphs[quotation.paragraph][0]
        if before.closed or not opens_paragraph or before.paragraph != quotation.paragraph - 1:
            break
        opened.append((before.start, before.end))
        place = loose.pop()
    return opened[::-1]


def _anchors(context: Context) -> list[int]:
    """The tokens that may carry a report without quotation marks."""
    tags, tokens, vocabulary = context.tags, context.tokens, context.vocabulary
    wanted = vocabulary.thought_words if context.attitudes else vocabulary.said_words
    anchors = {index for index in compress(count(), map(wanted.__contains__, tokens)) if tags[index] != "q"}
    for match in ANCHOR.finditer(tags):
        index = match.start()
        if match.lastgroup == "plural" and not follows_plural(context, index):
            continue
        if tags[index] in "As" or not _is_unasked(context, context.cue(index)):
            anchors.add(index)
    return sorted(anchors)


def _around(context: Context, index: int) -> Sequence[Rule]:
    """The rules for a report behind its content or in its middle, which a verb or "according" may carry."""
    if context.tags[index] in "As":
        return ACCORDING_RULES
    cue = context.vocabulary.cues.get(context.word(index))
    return () if cue is None or cue.frames.isdisjoint(CLAUSAL) or _is_unasked(context, cue) else AROUND_RULES


def _onward(context: Context, index: int) -> Sequence[Rule]:
    """The rules for a report before its content, which a verb or a noun may carry."""
    if context.tags[index] in "As":
        return ()
    cue = context.vocabulary.cues.get(context.word(index))
    return NOUN_RULES if cue is None or _is_unasked(context, cue) else ONWARD_RULES


def _is_unasked(context: Context, cue: Cue) -> bool:
    """Whether a verb tells of an attitude, and statements alone are asked for: its word may be a noun that reports."""
    return cue.act in ATTITUDES and not context.attitudes


def _first(
    rules: Sequence[Rule], context: Context, found: Sequence[Attribution], anchor: int, record: Recorder | None
) -> Attribution | None:
    for rule in rules:
        attribution = rule.find(context, found, anchor)
        if record is not None:
            record(rule, anchor, attribution)
        if attribution is not None:
            return attribution.found_by(rule.id)
    return None


class _Sentence:
    """The attributions of one sentence: those of its quotations, to which its other reports are added."""

    def __init__(self, found: list[Attribution], first: int, taken: bytearray) -> None:
        self.found, self.first, self.taken = found, first, taken
        self.quoting = len(found)  # behind the last that a quotation has
        self.starts = [attribution.contents[0][0] for attribution in found[first:]]
        for attribution in found[first:]:
            self.take(attribution)

    def take(self, attribution: Attribution) -> None:
        """Marks the tokens of content and cue, so that no other report starts from them."""
        for start, end in attribution.contents:
            self.taken[start:end] = b"\1" * (end - start)
        if attribution.cue is not None:
            start, end = attribution.cue
            self.taken[start:end] = b"\1" * (end - start)

    def add(self, attribution: Attribution) -> None:
        """Adds an indirect report unless it cuts across others; those wholly inside it go one level down."""
        first, last = attribution.contents[0][0], attribution.contents[-1][1]
        longest = max([last, *(self.found[place].contents[-1][1] for place in self.opened(first, last))])
        if longest > last:  # "according to Ruiz, Hale said “Q,” but not “Q”"
            *contents, (start, _) = attribution.contents
            last = longest
            attribution = attribution._replace(contents=(*contents, (start, last)))
        inside = []
        for place in self.near(first, last):
            other = self.found[place]
            if other.contents is NOWHERE:
                continue
            begin, end = other.contents[0][0], other.contents[-1][1]
            if other.cue is not None and end <= other.cue[0] < last and other.cue[1] > first:
                end = other.cue[1]
            if end <= first or begin >= last:
                continue
            if begin < first or end > last:
                return
            inside.append(place)
        for place in inside:
            other = self.found[place]
            of_its_own = place < self.quoting and other.act not in ATTITUDES
            self.found[place] = other._replace(depth=1) if of_its_own else other._replace(contents=NOWHERE)
        self.found.append(attribution)
        self.take(attribution)

    def opened(self, first: int, last: int) -> list[int]:
        """The places of attributions that begin within a content from `first` to `last`, verb and all."""
        near = ((place, self.found[place]) for place in self.near(first, last))
        return [
            place
            for place, other in near
            if other.contents is not NOWHERE and other.cue is not None
            if first <= other.contents[0][0] < last and first <= other.cue[0] < last
        ]

    def near(self, first: int, last: int) -> list[int]:
        """The places of attributions that a content from `first` to `last` may meet."""
        low = max(0, bisect_left(self.starts, first) - 1)
        high = bisect_left(self.starts, last)
        recent = max(self.quoting, len(self.found) - RECENT)
        return [*range(self.first + low, self.first + high), *range(recent, len(self.found))]
