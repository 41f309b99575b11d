"""Where what a verb reports begins that is no clause: behind its preposition, at an infinitive, before a passive."""

import re

from newsparse.attribution import clause, grammar, subjects
from newsparse.attribution.context import Context, Range, Report
from newsparse.model import Act

TIME = re.compile(r"iD?n?Y")
#: One step from a verb to what it reports: "on Tuesday", "to reporters", "with Ruiz".
CLAUSAL_OR_TO = frozenset(("clause", "that", "wh", "to"))
STEP = re.compile(r"R|i?D?n?Y+|[it](?:O|(?:[DH]R?)?(?:[nrgoNM0S']+))")


def passive_subject(context: Context, report: Report) -> Range | None:
    """What a passive tells something of, which is reported too: "The dam … is known as a danger"."""
    start, verb = report.cue[0], report.verb
    if "b" not in context.tags[start:verb] or (report.source is not None and report.source[0] < verb):
        return None
    floor, _ = context.sentence(verb)
    return subjects.subject_before(context.tags, start, floor)


def infinitive_start(report: Report, begin: int) -> int:
    """Where what a demand asks for begins, if an infinitive is at `begin`: at who shall do it, "urged Hale to go"."""
    if report.act not in (Act.QUESTION, Act.DEMAND) or report.addressee is None or report.addressee[1] != begin:
        return begin
    return report.addressee[0]


def behind_circumstance(context: Context, report: Report, begin: int, ceiling: int) -> int:
    """Where the clause or infinitive behind a report begins, where or in what it was said left out: "said in Lund he"."""
    frames = context.cue(report.verb).frames
    if context.tags[begin] not in "is" or frames.isdisjoint(CLAUSAL_OR_TO):
        return begin
    step = STEP.match(context.tags, begin, ceiling)
    while step is not None:
        behind = step.end() + (context.tags[step.end()] == ",")
        tag = context.tags[behind]
        phrase = grammar.noun_phrase_at(context.tags, behind, ceiling)
        if (
            tag in "<P"
            or (tag == "t" and "to" in frames)
            or (phrase is not None and phrase[1] == ceiling)
            or clause.opens_clause(context, behind, context.sentence(begin)[1])
        ):
            return behind
        step = STEP.match(context.tags, step.end(), ceiling)
    return begin


def with_preposition(context: Context, report: Report, ceiling: int) -> tuple[Report, int] | None:
    """A report with the preposition that leads to what it reports, and where that begins.

    The preposition belongs to the cue, "talked again about", unless whom it speaks to parts the two: "warned them of".
    """
    begin = report.behind
    while begin + 1 < ceiling and not _leads_on(context, report, begin):
        step = STEP.match(context.tags, begin, ceiling)
        if step is None:
            return None
        begin = step.end()
    if begin + 1 >= ceiling or (context.tags[begin] == "f" and context.tags[report.behind : begin].strip("R")):
        return None  # "spoke on condition of"
    start, end = report.cue
    if begin > end and (report.behind > end or "hearer" in context.cue(report.verb).frames):
        return report, begin + 1
    return report._replace(cue=(start, begin + 1)), begin + 1


def _leads_on(context: Context, report: Report, index: int) -> bool:
    """Whether the word at `index` is a preposition that the verb of a report, or its noun, takes."""
    if context.tags[index] not in "itfs" or TIME.match(context.tags, index) is not None:
        return False
    word, noun = context.word(index), context.vocabulary.noun_cues.get(context.word(report.cue[1] - 1))
    by_noun = noun is not None and report.cue[1] - 1 > report.verb and index == report.cue[1] and word in noun.links
    return by_noun or context.takes(report.verb, f"+{word}")
