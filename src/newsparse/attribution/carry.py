"""Rules for quotations without a report of their own: they go on an earlier one."""

import re
from collections.abc import Sequence

from newsparse.attribution import borders, clause, subjects
from newsparse.attribution.context import Context, Quoted, Range
from newsparse.attribution.rule import Attribution, Example, rule

NAMED = frozenset("NP")
SHORTEST_FRAGMENT = 5  #: tokens, marks included
RECENT = 40  #: attributions that are looked back at
LONGEST_ANNOUNCEMENT = 10  #: tokens
LONGEST_HEADING = 9  #: tokens, marks included
SINGLE_MARKS = ("'", "‘", "’")
REPORTING = frozenset("VZIz")
REPORTED = re.compile(r"[VZGA]")
JOINING = frozenset(",:;c-.>B")  #: what parts a quotation from the report before it in its sentence


def _last_quoting(context: Context, found: Sequence[Attribution], start: int) -> int | None:
    """The place of the last attribution before `start` whose content holds a quotation, if it is recent."""
    for place in range(len(found) - 1, max(-1, len(found) - RECENT), -1):
        attribution = found[place]
        if attribution.contents[0][0] < start and attribution.depth == 0 and _quotes(context, attribution):
            return _main_quoting(context, found, place)
    return None


def _main_quoting(context: Context, found: Sequence[Attribution], place: int) -> int:
    """The place of the quote that the one at `place` only accompanies: “Q,” Ruiz said, recalling the “q” of it."""
    before = found[place - 1] if place else None
    if before is not None and _quotes(context, before) and _accompanies(context, found[place], before):
        return place - 1
    return place


def _accompanies(context: Context, attribution: Attribution, before: Attribution) -> bool:
    """Whether a participle or a relative clause carries an attribution in the sentence of the one `before` it."""
    if before.depth or before.cue is None or attribution.cue is None or attribution.source is None:
        return False
    if context.tags[attribution.cue[0]] != "G" and context.tags[attribution.source[0]] != "W":
        return False
    opening, _ = context.sentence(attribution.cue[0])
    return before.cue[0] < attribution.cue[0] and before.contents[0][0] >= opening


def _last_report(context: Context, found: Sequence[Attribution], floor: int, ceiling: int) -> Attribution | None:
    """The last attribution with a source between `floor` and `ceiling` that no relative clause holds."""
    for attribution in reversed(found[-RECENT:]):
        if attribution.last <= floor:
            break
        if attribution.depth or attribution.source is None or attribution.last > ceiling:
            continue
        if not clause.in_relative_clause(context, attribution.source):
            return attribution
    return None


def _with_content(attribution: Attribution, content: Range) -> Attribution:
    """A new attribution of `content` to the source of an earlier one."""
    return attribution._replace(contents=(content,), continues=None, rule="", depth=0)


def _quotes(context: Context, attribution: Attribution) -> bool:
    return any("<" in context.tags[start:end] for start, end in attribution.contents)


@rule(
    "carry.same-paragraph",
    "quotation",
    examples=[
        Example("“It rained,” Ana Ruiz said. “It poured.”", "Ana Ruiz", "said", "“It rained,” … “It poured.”"),
        Example("“It rained,” she said, “and it poured.”", "she", "said", "“It rained,” … “and it poured.”"),
        Example(
            "“It rained,” Ana Ruiz said. Now the dam “is about to break.”",
            "Ana Ruiz",
            "said",
            "“It rained,” … Now the dam “is about to break.”",
        ),
    ],
    refuses=["“It rained,” Ana Ruiz said.\n\nThe “rain tax” failed."],
)
def same_paragraph(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation without a report of its own goes on the quote before it in its paragraph, with its whole clause."""
    quotation = context.quotations[place]
    earlier = _last_quoting(context, found, quotation.start)
    if earlier is None or found[earlier].contents[0][0] < context.paragraphs[quotation.paragraph][0]:
        return None
    begin = _clause_start(context, found[earlier], quotation)
    if begin is None:
        return None
    return Attribution(((begin, borders.quotation_end(context, quotation)),), None, None, continues=earlier)


def _clause_start(context: Context, earlier: Attribution, quotation: Quoted) -> int | None:
    """Where the words begin with which a quotation goes on an earlier quote, or None if it does not.

    They may be a clause that it ends and that nobody else reports: “Q,” she said. Now the dam “q.”
    """
    tags = context.tags
    start, end = context.sentence(quotation.start)
    if start < earlier.last:  # not “Q,” said Ruiz, who has a “q” rating
        parted = earlier.last >= quotation.start or tags[quotation.start - 1] in JOINING
        return quotation.start if parted else None
    if not tags[start : quotation.start].strip(",-c"):
        return quotation.start
    if quotation.end - quotation.start < SHORTEST_FRAGMENT or tags[quotation.end : end].strip(".,"):
        return None
    before, _ = context.sentence(start - 1)
    goes_on = earlier.last > before and REPORTED.search(tags, start, quotation.start) is None
    return start if goes_on else None


@rule(
    "carry.previous-sentence",
    "quotation",
    examples=[
        Example("Ana Ruiz said that the dam failed. “It rained.”", "Ana Ruiz", "said", "“It rained.”"),
        Example("Ana Ruiz agreed. “It rained a lot.”", "Ana Ruiz", "agreed", "“It rained a lot.”"),
    ],
    refuses=["Ana Ruiz said that the dam failed. The “rain tax” failed too."],
)
def previous_sentence(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation that is a sentence of its own has the source of the report in the sentence before.

    Without a report there, the clause gives the source if it tells of speaking: "Ruiz agreed."
    """
    quotation = context.quotations[place]
    start, _ = context.sentence(quotation.start)
    if quotation.start != start or start <= context.paragraphs[quotation.paragraph][0]:
        return None
    floor, _ = context.sentence(start - 1)
    content = quotation.start, quotation.end
    for attribution in reversed(found):
        if attribution.contents[0][0] < floor:
            break
        if attribution.source is not None and attribution.last <= start:
            return _with_content(attribution, content)
    return _of_clause(context, floor, start, content)


def _of_clause(context: Context, floor: int, end: int, content: Range) -> Attribution | None:
    """`content` as said by the named subject of the main clause of a sentence that tells of speaking."""
    around = subjects.clause_around(context.tags, end, floor)
    if around is None or NAMED.isdisjoint(context.tags[slice(*around.subject)]):
        return None
    speaks = context.tags[around.verb[1] - 1] in REPORTING
    if not speaks and not any(context.word(index) in context.vocabulary.noun_cues for index in range(floor, end)):
        return None
    return Attribution((content,), around.verb, around.subject)


@rule(
    "carry.next-paragraph",
    "quotation",
    examples=[
        Example(
            "“It rained,” Ana Ruiz said. “It poured.\n\n“It snowed.”",
            "Ana Ruiz",
            "said",
            "“It rained,” … “It poured. … “It snowed.”",
        ),
    ],
    refuses=["“It rained,” Ana Ruiz said. “It poured.”\n\n“Rain Song” was on the radio."],
)
def next_paragraph(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation that opens a paragraph goes on the one that the paragraph before left open."""
    quotation = context.quotations[place]
    if place == 0 or quotation.start != context.paragraphs[quotation.paragraph][0]:
        return None
    before = context.quotations[place - 1]
    if before.closed or before.paragraph != quotation.paragraph - 1:
        return None
    earlier = _last_quoting(context, found, quotation.start)
    if earlier is None or found[earlier].last < before.start:
        return None
    return Attribution(((quotation.start, quotation.end),), None, None, continues=earlier)


@rule(
    "carry.paragraph",
    "quotation",
    examples=[
        Example(
            "“It rained,” Ana Ruiz said.\n\n“It poured, and the dam broke.”",
            "Ana Ruiz",
            "said",
            "“It rained,” … “It poured, and the dam broke.”",
        ),
        Example(
            "Ana Ruiz said that the dam broke.\n\n“It poured for days.”", "Ana Ruiz", "said", "“It poured for days.”"
        ),
        Example("Ruiz said that it rained.\n\nTranscript as follows:\n\n“It poured.”", "Ruiz", "said", "“It poured.”"),
    ],
    refuses=["“It rained,” Ana Ruiz said.\n\nThe “rain tax” failed.", "“It rained,” Ana Ruiz said.\n\n‘It poured.’"],
)
def paragraph(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation that is a paragraph of its own goes on the last quote in the one before, or has its source.

    Without a report there, its last clause gives the source if it tells of speaking: "He had a question."
    """
    quotation = context.quotations[place]
    start, end = context.paragraphs[quotation.paragraph]
    previous = context.paragraph_before(quotation.paragraph)
    if previous is None or quotation.start != start or context.tags[quotation.end : end].strip("."):
        return None
    if _announces(context, previous):
        previous = context.paragraph_before(quotation.paragraph - 1) or previous
    is_short = quotation.end - quotation.start <= LONGEST_HEADING
    if (
        place > 0
        and is_short
        and _is_single(context, quotation)
        and not _is_single(context, context.quotations[place - 1])
    ):
        return None  # a heading
    content = quotation.start, quotation.end
    floor, ceiling = previous
    earlier = _last_report(context, found, floor, ceiling)
    if earlier is not None:
        last = _last_quoting(context, found, quotation.start)
        if last is not None and (found[last] is earlier or _accompanies(context, earlier, found[last])):
            return Attribution((content,), None, None, continues=last)
        return _with_content(earlier, content)
    if not quotation.closed and context.tags[end : end + 1] == "<":
        return None  # the next paragraph goes on and may name the source
    before, _ = context.sentence(ceiling - 1)
    return _of_clause(context, before, ceiling, content)


@rule(
    "carry.fragment",
    "quotation",
    examples=[
        Example(
            "It rained, Ana Ruiz said. The dam, about “to break in the night,” held.",
            "Ana Ruiz",
            "said",
            "“to break in the night,”",
        ),
    ],
    refuses=["Ana Ruiz left. The “rain tax” failed."],
)
def fragment(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation of three words or more that no other rule took has the source of the last report in its paragraph."""
    quotation = context.quotations[place]
    if quotation.end - quotation.start < SHORTEST_FRAGMENT:
        return None
    floor, _ = context.paragraphs[quotation.paragraph]
    opening, _ = context.sentence(quotation.start)
    if "A" in context.tags[max(floor, opening) : quotation.start]:
        return None  # "According to Hale, “…”" is Hale's
    earlier = _last_report(context, found, floor, quotation.start)
    return _with_content(earlier, (quotation.start, quotation.end)) if earlier is not None else None


def _announces(context: Context, paragraph: Range) -> bool:
    """Whether a paragraph but announces what is said: "Partial transcript as follows:"."""
    start, end = paragraph
    if context.tags[end - 1] != ":" or end - start > LONGEST_ANNOUNCEMENT:
        return False
    return any(context.has_role(index, "exchange") for index in range(start, end))


def _is_single(context: Context, quotation: Quoted) -> bool:
    """Whether a quotation opens with a single mark."""
    return context.tokens[quotation.start] in SINGLE_MARKS
