"""Rules for a source that stands before what is quoted: Ruiz said: “Q”; she called it “Q”."""

import re
from collections.abc import Sequence

from newsparse.attribution import borders, clause, complements, coordinated, grammar, reports, sources, subjects
from newsparse.attribution.context import Context, Quoted, Range, Report
from newsparse.attribution.rule import Attribution, Example, attributed, rule

#: What, between an earlier reporting verb and a later one, keeps the later out of its report.
CLAUSE_BREAK = re.compile(r"[,;cBs\-:(]")
FRONTED = re.compile(r"T,?[sid][^,;:<>]*,")
#: Frames of verbs whose content may be several clauses.
CLAUSAL = frozenset(("clause", "that", "wh"))
BARE_REACH = 3  #: tokens between a verb that only introduces a quotation and that
#: A sentence that begins with a clause of its own: "While Hale called it “q,” she left."
FRONTED_CLAUSE = re.compile(r"[BRc]*s")
#: Behind a name: "(D-Mass.)", "on the dam".
BEHIND_NAME = re.compile(r"\([^()]{1,8}\)|i[DH]?(?:[nrgoM]'?)*(?:[nro]|N[N']*)")
#: A subject whose noun is for no person or body; whom a verb has as its object before a colon.
THING = re.compile(r"D?[neuz0E]{0,3}[nuz](?=[fi]|$)")
MOVED = re.compile(r"[FIVzn](?P<name>[Mr]{0,2}(?:[NMr]'?){1,5}(?<=N))$")
NEXT_VERB = re.compile(r"cR*[VFe]")
#: What may stand before an inverted report: "In other words, explained Ruiz: “Q.”"
OPENING = re.compile(r"(?:[BRc]|i[^,<VFbhmd]*,)*+")
#: Where the clause of a verb with an object is over: ", although", ", she came".
NEW_CLAUSE = re.compile(r",(?:s[^,<]*[VFbhmd]|[cB]?R*(?:P|(?:[DH]R?)?(?:[nrgoMN0]'?)*[NrgoM])R*[VFbhmd])")
#: Frames of verbs that an infinitive must follow.
INFINITIVE_FRAMES = frozenset(("to", "that", "raising"))


def _governing(context: Context, found: Sequence[Attribution], quotation: Quoted) -> Report | None:
    """The report that a quotation lies in: the nearest reporting verb before it, or the one around that."""
    start, _ = context.sentence(quotation.start)
    for attribution in reversed(found[-4:]):
        if start < attribution.last <= quotation.start and attribution.depth == 0:
            start = max(start, attribution.last)
    governing: Report | None = None
    for verb in reversed(clause.cues_in(context, max(start, quotation.start - grammar.REACH), quotation.start)):
        if governing is not None and verb >= governing.begins:
            continue
        report = reports.report_at(context, verb, start, quotation.start)
        if report is None or not _can_hold(context, report, quotation):
            continue
        if governing is None:
            governing = report
        elif report.source is None:
            continue
        elif _parts(context.tags, report, governing):
            break
        else:
            governing = report
    return reports.continued(context, found, governing) if governing is not None else None


def _can_hold(context: Context, report: Report, quotation: Quoted) -> bool:
    """Whether the frames of a reporting verb allow for what stands between it and the quotation."""
    frames = context.cue(report.verb).frames
    if frames <= coordinated.SAYING:
        between = context.tags[report.behind : quotation.start]
        return len(between) <= BARE_REACH or between[-1] in ",:"
    if frames.isdisjoint(CLAUSAL) and NEW_CLAUSE.search(context.tags, report.behind, quotation.start) is not None:
        return False
    if frames <= INFINITIVE_FRAMES:
        return context.tags[report.behind : report.behind + 1] in ("t", "T", "<")
    return True


def _parts(tags: str, report: Report, later: Report) -> bool:
    """Whether a later report is none of the clause that an earlier one reports."""
    fronted = FRONTED.match(tags, report.behind, later.begins)  # "that, when he does, he feels"
    start = fronted.end() if fronted is not None else report.verb + 1
    return CLAUSE_BREAK.search(tags, start, later.begins) is not None


def _goes_on(context: Context, place: int, report: Report) -> bool:
    """Whether a quotation goes on the one that opens its sentence: “A,” she wrote, telling why it was, “but B.”."""
    quotation, tags = context.quotations[place], context.tags
    opening, _ = context.sentence(quotation.start)
    split = place > 0 and context.quotations[place - 1].start == opening and tags[quotation.start - 1] == ","
    remote = tags[report.verb] == "G" and quotation.start - report.behind > BARE_REACH
    return split and remote and context.bare[quotation.start + 1] in "cB"


def _relative_end(context: Context, quoted_to: int, ceiling: int) -> int:
    """Where a relative or fronted clause that holds a quotation ends: at its comma, within the marks or behind."""
    if context.bare[quoted_to - 2] == "," or context.bare[quoted_to - 1] == ",":
        return quoted_to
    comma = context.tags.find(",", quoted_to, ceiling)
    return comma if comma >= 0 else ceiling


@rule(
    "before.introduced",
    "quotation",
    examples=[
        Example("Ana Ruiz said: “It rained.”", "Ana Ruiz", "said", "“It rained.”"),
        Example("Ruiz told the council on Monday, “It rained.”", "Ruiz", "told", "“It rained.”"),
        Example("She added, “It poured.”", "She", "added", "“It poured.”"),
        Example("Said Ana Ruiz, a farmer, “It poured.”", "Ana Ruiz, a farmer", "Said", "“It poured.”"),
    ],
    refuses=["The sign on the dam, “Keep Out,” was gone."],
)
def introduced(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A source and a reporting verb, then a comma or colon, then the quotation."""
    quotation = context.quotations[place]
    if quotation.start == 0 or context.tags[quotation.start - 1] not in ",:":
        return None
    report = _governing(context, found, quotation)
    if report is not None and _goes_on(context, place, report):
        return None
    if report is None:
        return _inverted(context, quotation)
    begin, that = clause.content_start(context, report.behind, quotation.start)
    if that or (context.takes(report.verb, "clause") and clause.opens_clause(context, begin, quotation.start)):
        return attributed(report, clause.trimmed(context, begin, borders.quotation_end(context, quotation)))
    goes_on = context.text[quotation.inner[0]].islower()  # "The dam, she said, “is old.”"
    first = _before_interruption(context, found, report) if goes_on else ()
    return attributed(report, *first, (quotation.start, borders.quotation_end(context, quotation)))


def _inverted(context: Context, quotation: Quoted) -> Attribution | None:
    """The attribution of a quotation whose verb and source open the sentence: Said Ruiz, “Q.”."""
    tags = context.tags
    start, _ = context.sentence(quotation.start)
    verb = _behind_opening(tags, start, quotation.start)
    if verb + 1 >= quotation.start or tags[verb] not in "VZ" or "speech" not in context.cue(verb).frames:
        return None
    source = sources.source_after(context, verb + 1, quotation.start)
    if source is None or source[1] < quotation.start - 1:
        return None
    source = source[0], min(source[1], quotation.start - 1)
    return Attribution(((quotation.start, quotation.end),), (verb, verb + 1), source, act=context.cue(verb).act)


def _behind_opening(tags: str, start: int, ceiling: int) -> int:
    """Where a sentence goes on behind "But" or "In other words,"."""
    opening = OPENING.match(tags, start, min(ceiling, start + grammar.REACH))
    return opening.end() if opening is not None else start


@rule(
    "before.label",
    "quotation",
    examples=[
        Example("Ana Ruiz: “It rained.”", "Ana Ruiz", None, "“It rained.”"),
        Example("Sen. Ana Ruiz (D-Mass.): “It rained.”", "Sen. Ana Ruiz", None, "“It rained.”"),
        Example("Ruiz on the dam: “It broke.”", "Ruiz", None, "“It broke.”"),
        Example("Asked about the dam, Ruiz: “It broke.”", "Ruiz", None, "“It broke.”"),
    ],
    refuses=["The plan has a name: “Rain.”"],
)
def label(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A name and a colon that open a sentence or follow a dash, then the quotation."""
    quotation = context.quotations[place]
    colon = quotation.start - 1
    start, ceiling = context.sentence(quotation.start)
    if colon <= start or context.tags[colon] != ":":
        return None
    dash = context.tags.rfind("-", start, colon)
    begin = max(start, dash + 1)
    comma = context.tags.rfind(",", begin, colon)
    if comma >= 0 and grammar.FINITE.search(context.tags, begin + 1, comma) is None:
        begin = comma + 1  # "asked about the dam, Ruiz: “Q”"
    if _is_dateline(context, start, colon):
        return None
    source = grammar.noun_phrase_at(context.tags, begin, ceiling)
    if source is None or "N" not in context.tags[source[0] : source[1]]:
        return None
    if source[1] != colon and BEHIND_NAME.fullmatch(context.tags, source[1], colon) is None:
        return None
    return Attribution(((quotation.start, quotation.end),), None, source)


def _is_dateline(context: Context, start: int, colon: int) -> bool:
    """Whether words in capitals before a colon open a report, as nobody's do that is no transcript: "LUND: “It …”."""
    if not context.body or start != context.body[0][0] or context.turns:
        return False
    return all(word.isupper() for word in context.tokens[start:colon] if word[0].isalnum())


@rule(
    "before.paragraph",
    "quotation",
    examples=[
        Example("Ana Ruiz said in a letter on Monday:\n\n“It rained.”", "Ana Ruiz", "said in a letter", "“It rained.”"),
        Example("Ana Ruiz had a question for the mayor:\n\n“Why?”", "Ana Ruiz", "had", "“Why?”"),
        Example("Wrote Ana Ruiz:\n\n“It rained.”", "Ana Ruiz", "Wrote", "“It rained.”"),
    ],
    refuses=["Ana Ruiz said it rained.\n\n“Rain Song” was on the radio."],
)
def paragraph_before(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation that opens a paragraph behind one that ends with a colon."""
    quotation = context.quotations[place]
    start, _ = context.paragraphs[quotation.paragraph]
    previous = context.paragraph_before(quotation.paragraph)
    if quotation.start != start or previous is None or context.tags[previous[1] - 1] != ":":
        return None
    floor, ceiling = context.sentence(previous[1] - 1)
    for verb in reversed(clause.cues_in(context, max(floor, ceiling - grammar.REACH), ceiling)):
        report = reports.report_at(context, verb, floor, ceiling)
        if report is not None and report.source is not None:
            return attributed(report, (quotation.start, quotation.end))
    return _behind_colon(context, floor, previous[1] - 1, quotation)


@rule(
    "before.colon",
    "quotation",
    examples=[
        Example("Ana Ruiz kept it simple: “It rained.”", "Ana Ruiz", "kept", "“It rained.”"),
        Example("Back in Lund, she returned to her old lines: “It rained.”", "she", "returned", "“It rained.”"),
        Example("According to Ana Ruiz: “It rained.”", "Ana Ruiz", "According to", "“It rained.”"),
    ],
    refuses=["The plan in a word: “Rain.”"],
)
def colon(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A clause with whatever verb, a colon, then the quotation: its subject says it."""
    quotation = context.quotations[place]
    start, _ = context.sentence(quotation.start)
    if quotation.start <= start or context.tags[quotation.start - 1] != ":":
        return None
    return _behind_colon(context, start, quotation.start - 1, quotation)


def _behind_colon(context: Context, floor: int, end: int, quotation: Quoted) -> Attribution | None:
    """The attribution of a quotation to the subject of the clause that a colon ends, whatever its verb."""
    content = quotation.start, quotation.end
    if context.tags[floor] == "V" or (context.tags[floor] == "N" and context.word(floor) in context.vocabulary.cues):
        source = sources.source_after(context, floor + 1, end)
        if source is not None and source[1] == end:
            return Attribution((content,), (floor, floor + 1), source)
    named = sources.according_to(context, floor, end)
    if named is not None:
        return named._replace(contents=(content,))
    around = subjects.clause_around(context.tags, end, floor)
    if around is None:
        return None
    moved = _moved(context.tags, around, end)
    return Attribution((content,), around.verb, moved or around.subject)


def _moved(tags: str, around: subjects.Clause, end: int) -> Range | None:
    """Whom a thing moves to say what follows on the colon at `end`: "The storm did not surprise Ana Ruiz: “…”"."""
    thing = THING.match(tags, *around.subject)
    named = MOVED.search(tags, around.verb[1], end) if thing is not None else None
    return named.span("name") if named is not None else None


@rule(
    "before.clause",
    "quotation",
    examples=[
        Example("Ana Ruiz called the dam “a disaster.”", "Ana Ruiz", "called", "the dam “a disaster.”"),
        Example(
            "The mayor, whom she has called a “dear friend,” left.", "she", "has called", "whom … a “dear friend,”"
        ),
        Example("Ruiz said that the dam was “about to fail.”", "Ruiz", "said", "that the dam was “about to fail.”"),
        Example("Ruiz said on Monday in Lund the dam was “old.”", "Ruiz", "said", "the dam was “old.”"),
        Example(
            "Ruiz invited the mayor, adding that he was “always welcome.”",
            "Ruiz",
            "adding",
            "that he was “always welcome.”",
        ),
    ],
    refuses=["The “rain tax” plan failed in Lund."],
)
def within_clause(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A source, a reporting verb and a clause or object that holds the quotation.

    The content is the whole reported clause.
    """
    quotation = context.quotations[place]
    report = _governing(context, found, quotation)
    if report is None or _goes_on(context, place, report):
        return None
    opening, ceiling = context.sentence(quotation.start)
    tags = context.tags
    begin, that = clause.content_start(context, report.behind, quotation.start)
    if not that:
        report, begin = complements.around_quotation(context, report, begin, quotation.start)
    if (led := complements.with_preposition(context, report, quotation.start + 1)) is not None:
        report, begin = led
    elif tags[begin] == "t":
        begin = complements.infinitive_start(report, begin)
    if borders.is_fronted(context, report) and reports.MAIN_CLAUSE.search(tags, begin, quotation.start) is not None:
        return None  # "when asked about the dam, Ruiz drew a “dam”"
    last = clause.quoted_to(context, quotation, ceiling)
    if clause.in_relative_clause(context, report.source) or FRONTED_CLAUSE.match(tags, opening) is not None:
        ceiling = _relative_end(context, last, ceiling)
    if context.cue(report.verb).frames.isdisjoint(CLAUSAL):  # called it “q” and left
        along = NEXT_VERB.search(tags, last, ceiling)
        ceiling = along.start() if along is not None else ceiling
    if (agent := _agent_behind(context, report, last, ceiling)) is not None:
        report, ceiling = report._replace(source=agent), last
    if begin == quotation.start and tags[last : last + 1] == "s" and not context.has_role(last, "reason"):
        ceiling = last  # chanted “q” as she left
    participle = context.form(report.verb) == "G"
    whole = that or (tags[begin] in "PDHN" and clause.opens_clause(context, begin, last))
    end = borders.content_end(context, begin, ceiling, quoted_to=last, whole_clause=whole, participle=participle)
    if last < end and not that and (tags[begin] == "t" or context.cue(report.verb).frames.isdisjoint(CLAUSAL)):
        end = max(last, borders.phrase_end(context, begin, end, verbs=0, embedded=False))
    content: Range = clause.trimmed(context, begin, end)
    subject = None if "hearer" in context.cue(report.verb).frames else complements.passive_subject(context, report)
    first = (subject,) if subject is not None else _before_interruption(context, found, report)
    return attributed(report, *first, content)


def _agent_behind(context: Context, report: Report, end: int, ceiling: int) -> Range | None:
    """Who calls something what ends at `end`, if the verb is passive: "was called “a fool” by Ruiz", "described as"."""
    tags, first = context.tags, report.cue[0]
    passive = "b" in tags[first : report.verb] or (tags[first - 1 : first] == "," and tags[report.verb + 1] == "s")
    if not passive or end >= ceiling or context.word(end) != "by":
        return None
    return reports.agent_at(context, context.cue(report.verb), end + 1, ceiling)


def _before_interruption(context: Context, found: Sequence[Attribution], report: Report) -> tuple[Range, ...]:
    """The first half of a clause that its report interrupts: The dam, she said, has to go “soon.”."""
    tags, source = context.tags, report.source
    opening, _ = context.sentence(report.verb)
    if (
        source is None
        or source[0] - 1 <= opening
        or tags[source[0] - 1] != ","
        or tags[report.behind : report.behind + 1] != ","
    ):
        return ()
    first = clause.trimmed(context, clause.fronted_start(context, found, source[0]), source[0])
    return (first,) if tags[slice(*first)].strip("RBc") else ()
