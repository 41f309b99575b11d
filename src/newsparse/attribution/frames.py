"""Rules for what a verb reports without a clause: a noun phrase, an infinitive, a question, a phrase behind a preposition."""

import os
import re
from collections.abc import Sequence

from newsparse.attribution import clause, grammar, reports
from newsparse.attribution.context import Context, Report
from newsparse.attribution.rule import Attribution, Example, attributed, rule

ALL = bool(os.environ.get("NP_ALL"))
#: What may stand between a report and what it reports: "on Tuesday", "also".
ADVERBIAL = re.compile(r"(?:[YR]|iD?n?Y+|,R,)*+")
#: The same before a preposition: "to reporters", "with Ruiz".
COMPANY = re.compile(r"(?:[YR]|[it](?:[DHO]|(?:[DH]R?)?(?:[nrgoNM0S']+)))*+")
#: One step from a verb to its preposition: "on Tuesday", "to reporters", "with Ruiz".
BETWEEN = re.compile(r"[YR]|iD?n?Y+|[it](?:O|(?:[DH]R?)?(?:[nrgoNM0S']+))")
#: A pronoun or a name, and a noun phrase, in front of a preposition or a conjunction.
LONE = re.compile(r"(?:[OP]|H(?=[is,])|(?:M'?)*(?:N'?)+)(?=[isw])")
PHRASE = re.compile(r"(?:[DH]R?)?(?:[nrgoeuzNM0S'E])+(?:[fi][DH]?[nrgozNM0'S]+)*(?=[isw])")
OBJECT = frozenset("DHNMnrgoO0PeEuzSGpT")
NO_VERB = frozenset("DHNMPO0,.")


def _report(context: Context, index: int) -> Report | None:
    start, ceiling = context.sentence(index)
    return reports.report_at(context, index, start, ceiling)


def _reported(context: Context, found: Sequence[Attribution], report: Report, begin: int, verbs: int = 0) -> Attribution | None:
    """The attribution of what begins at `begin` to the source of a report."""
    _, ceiling = context.sentence(report.verb)
    ceiling = report.until or ceiling
    if clause.in_relative_clause(context, report.source):
        comma = context.tags.find(",", begin, ceiling)
        ceiling = comma if comma >= 0 else ceiling
    end = clause.content_end(context, begin, ceiling, found=found)
    if end <= begin:
        return None
    embedded = report.source is not None and clause.is_embedded(context, report.source)
    end = clause.phrase_end(context, begin, end, verbs=verbs, embedded=embedded)
    if not verbs:
        end = _without_circumstance(context, begin, end)
    content = clause.trimmed(context, begin, end)
    return attributed(report, content) if content[1] > content[0] else None


def _without_circumstance(context: Context, begin: int, end: int) -> int:
    """Where the noun phrase at `begin` ends, if what tells when or where it was said follows it."""
    for pattern, roles in ((LONE, ("circumstance", "circumstance-of-name")), (PHRASE, ("circumstance",))):
        match = pattern.match(context.tags, begin, end)
        if match is not None and match.end() < end:
            return match.end() if any(context.has_role(match.end(), role) for role in roles) else end
    return end


def _behind(context: Context, report: Report) -> int:
    """Behind the adverbials that follow a report."""
    _, ceiling = context.sentence(report.verb)
    match = ADVERBIAL.match(context.tags, report.behind, ceiling)
    return match.end() if match is not None else report.behind


@rule(
    "head.question",
    "cue",
    examples=[
        Example("Ana Ruiz asked whether the dam would fail.", "Ana Ruiz", "asked", "whether the dam would fail"),
        Example("Ruiz explained to reporters why the dam failed.", "Ruiz", "explained", "why the dam failed"),
    ],
    refuses=["Ana Ruiz left when the dam failed."],
)
def question(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A source, a reporting verb and an indirect question: asked whether, explained why."""
    if not context.takes(index, "wh") and not ALL:
        return None
    report = _report(context, index)
    if report is None:
        return None
    _, ceiling = context.sentence(index)
    begin = COMPANY.match(context.tags, report.behind, ceiling).end()
    if context.word(min(begin, ceiling - 1)) == "when" and begin > report.behind:
        return None
    if begin >= ceiling or (context.tags[begin] not in "wW" and context.word(begin) not in ("if", "whether")):
        return None
    return _reported(context, found, report, begin, 1)


@rule(
    "head.infinitive",
    "cue",
    examples=[Example("Ana Ruiz promised to mend the dam.", "Ana Ruiz", "promised", "to mend the dam")],
    refuses=["Ana Ruiz walked to the dam."],
)
def infinitive(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A source, a reporting verb and an infinitive: promised to mend it."""
    if (not context.takes(index, "to") and not ALL) or "raising" in context.cue(index).frames:
        return None
    report = _report(context, index)
    if report is None:
        return None
    _, ceiling = context.sentence(index)
    begin = _behind(context, report)
    if begin + 1 >= ceiling or context.tags[begin] != "t" or context.tags[begin + 1] in NO_VERB:
        return None
    return _reported(context, found, report, begin)


@rule(
    "head.preposition",
    "cue",
    examples=[Example("Ana Ruiz called for a new dam.", "Ana Ruiz", "called for", "a new dam")],
    refuses=["Ana Ruiz walked for an hour."],
)
def preposition(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A source, a reporting verb with its preposition and what that leads to: called for a halt."""
    report = _report(context, index)
    if report is None:
        return None
    _, ceiling = context.sentence(index)
    tags = context.tags
    begin = report.behind
    while begin + 1 < ceiling:
        if tags[begin] in "itfs" and (context.takes(index, "+" + context.word(begin)) or (ALL and begin == report.behind)):
            break
        adverbial = BETWEEN.match(tags, begin, ceiling)
        if adverbial is None:
            return None
        begin = adverbial.end()
    else:
        return None
    result = _reported(context, found, report, begin + 1)
    if result is not None and begin == report.behind:
        result = result._replace(cue=(report.cue[0], begin + 1))
    return result


@rule(
    "head.object",
    "cue",
    examples=[
        Example("Ana Ruiz criticized the plan for a dam.", "Ana Ruiz", "criticized", "the plan for a dam"),
    ],
    refuses=["Ana Ruiz built a dam."],
)
def noun_phrase(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A source, a reporting verb and the noun phrase that is what it reports: criticized the plan."""
    if not context.takes(index, "object") and not ALL:
        return None
    report = _report(context, index)
    if report is None or (report.source is None and report.until is None):
        return None
    _, ceiling = context.sentence(index)
    begin = report.behind
    while begin < ceiling and context.tags[begin] == "R":
        begin += 1
    if begin >= ceiling or context.tags[begin] not in OBJECT:
        return None
    return _reported(context, found, report, begin)


@rule(
    "around.raising",
    "cue",
    examples=[],
    refuses=[],
)
def raising(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A verb of seeming around which what seems stands: The dam seems to fail."""
    cue = context.cue(index)
    start, ceiling = context.sentence(index)
    form = context.form(index)
    tags = context.tags
    group = grammar.verb_group(tags, index, start)
    passive = grammar.is_passive(tags, form, group, index)
    if not ("raising" in cue.frames and not passive or (passive and ("raised" in cue.frames or ALL))):
        return None
    if tags[index + 1 : index + 2] == "t" and tags[index + 2 : index + 3] in ("I", "z") and not passive:
        return None  # "seemed to confirm it"
    from newsparse.attribution import subjects
    source = subjects.subject_before(tags, group, start)
    if source is None:
        return None
    behind = index + 1
    agent = None
    if behind < ceiling and context.word(behind) == "by":
        agent = grammar.noun_phrase_at(tags, behind + 1, ceiling)
        if agent is None:
            return None
        behind = agent[1]
    contents = [source]
    end = clause.content_end(context, behind, ceiling, found=found)
    if agent is None:
        if end <= behind:
            return None
        contents.append((behind, end))
    return Attribution(tuple(contents), (group, index + 1), agent, act=cue.act)
