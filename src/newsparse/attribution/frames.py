"""Rules for what a verb reports that is no clause with "that": an object, an infinitive, a question."""

import re
from collections.abc import Sequence

from newsparse.attribution import borders, circumstances, clause, complements, coordinated, grammar, hearers, reports
from newsparse.attribution.context import Context, Range, Report
from newsparse.attribution.rule import Attribution, Example, attributed, rule
from newsparse.model import Act

ADVERBIAL = re.compile(r"(?:R|i?D?n?Y+|,R,)*+")
#: Where the noun phrase that is an object begins.
OBJECT = re.compile(r"R*(?!D?n?Y|0YY)(?:[DHNMnrgoO0PeEuzZSGpT]|/(?=0))")
#: What stands behind a "to" that is a preposition.
NO_VERB = frozenset("DHNMPO0,./")
#: Before a "who" that is a relative pronoun.
RELATIVE_OPENER = frozenset("nrgoNz")
#: What stands between commas before an object: "described, in plain terms, the dam".
ASIDE = re.compile(r",[is][^,;:.<>V]{1,20},(?=[DH])")
#: What the reporter adds to the last name or noun of an object: "praised Hale, the mayor of Lund".
APPOSITION = re.compile(r"(?<=[nroN0z])(?P<comma>,)(?=[DH]R?[nrgoeuN0S']+(?:[fi](?:[DH]R?)?[nrgoNM0S']+)*$)")
#: The same, if it is more than a noun phrase: "praised Hale, the man who built the dam".
LONE_COMMA = re.compile(r"[^,VFZbhmd]+(?P<comma>,)D[^,]*")
#: What came of it, behind an object: "declared war, leading to".
OUTCOME = re.compile(r"(?<=[nroNzg0]),R*u(?=[tDHPONR])")
LINK = re.compile(r"[fic]")  #: behind the head of a noun phrase
#: The prepositions behind which a noun stands alone: "called for peace", "talked about peace".
LEADING = ("aim", "topic-preposition")


@rule(
    "head.question",
    "cue",
    examples=[
        Example("Ana Ruiz asked whether the dam would fail.", "Ana Ruiz", "asked", "whether the dam would fail"),
        Example("Ruiz explained to reporters why the dam failed.", "Ruiz", "explained", "why the dam failed"),
        Example("Asked if the dam would fail, Ruiz left.", None, "Asked", "if the dam would fail"),
    ],
    refuses=[
        "Time will tell if the dam holds.",
        "Ana Ruiz left when the dam failed.",
        "Ruiz told Radio Lund on Monday when they met.",
    ],
)
def question(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A source, a reporting verb and an indirect question: asked whether, explained why."""
    report = _report(context, index) if context.takes(index, "wh") else None
    if report is None:
        return None
    _, ceiling = context.sentence(index)
    begin = clause.behind_aside(context, report.behind, ceiling)
    while begin < ceiling and not _asks(context, begin):
        step = complements.STEP.match(context.tags, begin, ceiling)
        if step is None:
            return None
        begin = step.end()
    if begin >= ceiling or (begin > report.behind and context.has_role(begin, "circumstance")):
        return None
    source = report.source
    if source is not None and context.has_role(source[0], "answerless") and source[1] - source[0] == 1:
        return None  # "time will tell"
    told = report.addressee is not None and begin == report.addressee[1] and report.act is not Act.QUESTION
    if told and context.tags[begin] == "W" and context.tags[begin - 1] in RELATIVE_OPENER:
        return None  # "told the story of a man who had left"
    return _reported(context, found, report, begin, verbs=1)


def _asks(context: Context, index: int) -> bool:
    return context.tags[index] in "wW" or context.has_role(index, "whether")


@rule(
    "head.infinitive",
    "cue",
    examples=[
        Example("Ana Ruiz promised to mend the dam.", "Ana Ruiz", "promised", "to mend the dam"),
        Example("Ruiz asked Hale to mend the dam.", "Ruiz", "asked", "Hale to mend the dam"),
        Example("Ruiz asked Hale on Monday not to mend the dam.", "Ruiz", "asked", "not to mend the dam"),
    ],
    refuses=["Ana Ruiz walked to the dam.", "The dam seemed to fail."],
)
def infinitive(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A source, a reporting verb and an infinitive: promised to mend it."""
    report = _report(context, index) if context.takes(index, "to") else None
    if report is None or "raising" in context.cue(index).frames:
        return None
    if report.source is None and context.takes(index, "raised"):
        return None  # "is expected to"
    _, ceiling = context.sentence(index)
    behind = clause.behind_aside(context, report.behind, ceiling)
    begin = ADVERBIAL.match(context.tags, behind, ceiling).end()  # type: ignore[union-attr]  # matches nothing too
    if begin + 1 >= ceiling or context.tags[begin] != "t" or context.tags[begin + 1] in NO_VERB:
        return None
    while begin > report.behind and context.has_role(begin - 1, "negation"):
        begin -= 1  # "promised not to go"
    begin = complements.infinitive_start(report, begin)
    if report.act is Act.QUESTION or (report.act is Act.STATEMENT and "hearer" in context.cue(index).frames):
        report = report._replace(act=Act.DEMAND)  # "asked him to leave", "told him to leave"
    return _with_subject(context, report, _reported(context, found, report, begin))


@rule(
    "head.preposition",
    "cue",
    examples=[
        Example("Ana Ruiz called for a new dam.", "Ana Ruiz", "called for", "a new dam"),
        Example("Ruiz talked on Monday about the old dam.", "Ruiz", "talked on Monday about", "the old dam"),
    ],
    refuses=["Ana Ruiz walked for an hour.", "Ana Ruiz talked with Tom Hale."],
)
def preposition(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A source, a reporting verb with its preposition and what that leads to: called for a halt."""
    report = _report(context, index) if context.cue(index).has_preposition else None
    if report is None or _is_passive(context, report):
        return None
    _, ceiling = context.sentence(index)
    led = complements.with_preposition(context, report, ceiling, spoken=True)
    if led is None or context.tags[led[1]] in "i,-":
        return None  # "the talk about in Lund", "what they talked about – rain – ended"
    spoken = not context.attitudes and f"+{context.word(led[1] - 1)}" in context.cue(index).spoken
    bare = any(context.has_role(led[1] - 1, role) for role in LEADING)
    attribution = _reported(context, found, *led, bare=bare, spoken=spoken)
    return attribution if "hearer" in context.cue(index).frames else _with_subject(context, report, attribution)


@rule(
    "head.object",
    "cue",
    examples=[
        Example("Ana Ruiz criticized the plan for a dam.", "Ana Ruiz", "criticized", "the plan for a dam"),
        Example("Ruiz denounced that plan, and Hale left.", "Ruiz", "denounced", "that plan"),
        Example("Noting the rain, Ana Ruiz left.", "Ana Ruiz", "Noting", "the rain"),
        Example("Ruiz praised him during the storm.", "Ruiz", "praised", "him"),
        Example("Ruiz declared war on rats, leading to a fight.", "Ruiz", "declared", "war on rats"),
        Example("The plan, which Ana Ruiz denounced on Monday, failed.", "Ana Ruiz", "denounced", "which"),
        Example("Ana Ruiz said so on Monday.", "Ana Ruiz", "said", "so"),
    ],
    refuses=[
        "The plan that Ana Ruiz denounced on Monday failed.",
        "Ana Ruiz built a dam.",
        "Ana Ruiz criticized.",
        "Ana Ruiz said nothing.",
    ],
)
def noun_phrase(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A source, a reporting verb and the noun phrase that is what it reports: criticized the plan."""
    spoken = not context.takes(index, "object") and "object" in context.cue(index).spoken
    report = _report(context, index) if spoken or context.takes(index, "object") else None
    if report is None or (report.source is None and report.until is None):
        return None
    if not context.attitudes and context.takes(index, "document") and _is_person(context, report):
        return None  # "he showed courage", but "the poll showed a drop"
    _, ceiling = context.sentence(index)
    behind = report.behind
    if complements.is_told(context, report):
        behind = index + 1  # "told a story", "urged caution"
    elif context.tags[behind : behind + 1] == "t" and report.addressee is None:
        addressee, behind = hearers.addressee_at(context, behind, ceiling)
        if addressee is None or context.tags[behind : behind + 1] not in ("D", "H"):
            return None
    aside = ASIDE.match(context.tags, behind, ceiling)
    opening = OBJECT.match(context.tags, aside.end() if aside is not None else behind, ceiling)
    if opening is not None and not complements.is_answer(context, opening.end() - 1):
        begin = opening.end() - 1
    elif report.behind < ceiling and (
        context.has_role(report.behind, "object-pronoun") or complements.is_gerund(context, report.behind)
    ):
        begin = report.behind  # "praised what he had seen", "recalled taking it"
    else:
        return complements.without_object(context, report)
    is_clause = (
        context.tags[begin] == "T"
        and context.tags[begin + 1 : begin + 2] not in (",", ".", ";")  # "denied that"
        and not borders.opens_with_determiner(context, begin, ceiling)
    )
    empty = context.has_role(begin, "empty-object") and context.tags[begin + 1 : begin + 2] not in ("n", "z", "u")
    if is_clause or empty:
        return None
    if context.has_role(begin, "reflexive") and not context.attitudes and "as" not in context.cue(index).frames:
        return None  # "defended himself"
    if context.has_role(begin, "answer"):
        report = report._replace(act=Act.STATEMENT)  # "pleaded guilty to fraud"
    while begin > report.behind and (context.tags[begin - 1] == "R" or context.has_role(begin - 1, "negation")):
        begin -= 1
    return _reported(context, found, report, begin, spoken=spoken)


def _is_person(context: Context, report: Report) -> bool:
    """Whether the source of a report is a pronoun for somebody, "she" or "who", and no participle's by a guess."""
    source = report.source
    return (
        source is not None
        and context.form(report.verb) != "G"
        and context.tags[slice(*source)] in ("P", "W")
        and not context.has_role(source[0], "impersonal")
        and context.word(source[0]) != "which"
    )


def _is_passive(context: Context, report: Report) -> bool:
    """Whether a verb is passive and tells of its subject: "it was sent to Hale", but not "he was asked about it"."""
    tags, verb = context.tags, report.verb
    behind_be = grammar.is_passive(tags, context.form(verb), report.cue[0], verb) and report.begins == report.cue[0]
    return behind_be and "hearer" not in context.cue(verb).frames


def _report(context: Context, index: int) -> Report | None:
    """The report of the verb at `index` within its sentence, unless that only may or must be made."""
    governor = index - 2 - (index > 2 and context.tags[index - 1] == "R")
    if governor >= 0 and context.tags[governor + 1] == "t" and context.has_role(governor, "not-yet"):
        return None  # "a chance to defend the plan"
    return reports.report_at(context, index, *context.sentence(index))


def _reported(
    context: Context,
    found: Sequence[Attribution],
    report: Report,
    begin: int,
    *,
    verbs: int = 0,
    bare: bool = False,
    spoken: bool = False,
) -> Attribution | None:
    """The attribution of what begins at `begin`, with so many finite `verbs` of its own, to the source of a report.

    It may be a `bare` noun, or has to be something that was `spoken` itself.
    """
    _, ceiling = context.sentence(report.verb)
    ceiling = borders.clause_ceiling(context, report, begin, report.until or ceiling)
    end = borders.content_end(context, begin, ceiling, found=found)
    reduced = report.source is None and report.until is None  # "a man accused of it left"
    embedded = reduced or _describes(context, report) or clause.is_embedded(context, report.source)
    end = borders.phrase_end(context, begin, end, verbs=verbs, embedded=embedded)
    if not verbs:
        end = circumstances.before_afterthought(context, begin, end)
        end = circumstances.without_circumstance(context, begin, end)
        if context.form(report.verb) == "G" and report.behind == begin:
            end = coordinated.before_participle(context, begin, end)
        apposition = APPOSITION.search(context.tags, begin, end) or LONE_COMMA.fullmatch(context.tags, begin, end)
        end = apposition.start("comma") if apposition is not None else end
        outcome = OUTCOME.search(context.tags, begin, end)
        end = outcome.start() if outcome is not None else end
    content = clause.trimmed(context, begin, end)
    if content[0] >= content[1] or (not context.attitudes and _is_unsure(context, report, content, bare=bare)):
        return None
    if spoken and not _is_said(context, content):
        return None
    return attributed(reports.continued(context, found, report), content)


def _is_said(context: Context, content: Range) -> bool:
    """Whether a noun phrase is of something that was said: "responded to the claims", "echoed that promise"."""
    start, end = content
    phrase = grammar.noun_phrase_at(context.tags, start + (context.tags[start] == "T"), end)  # "that promise"
    if phrase is None:
        return False
    link = LINK.search(context.tags, *phrase)
    head = (link.start() if link is not None else phrase[1]) - 1
    return context.word(head) in context.vocabulary.noun_cues


def _describes(context: Context, report: Report) -> bool:
    """Whether a participle right behind its source describes that: "a letter urging calm reached Lund"."""
    if report.source is None or report.source[1] != report.verb or context.form(report.verb) != "G":
        return False
    return "clause" not in context.cue(report.verb).frames


def _is_unsure(context: Context, report: Report, content: Range, *, bare: bool) -> bool:
    """Whether a frame often is no report: in a clause that tells who is meant, of a noun that may not stand `bare`.

    "Officials who rejected it left", "they declared victory", "he was asked about it".
    """
    tags, source = context.tags, report.source
    asks_or_tells = report.act is Act.QUESTION or "hearer" in context.cue(report.verb).frames
    if asks_or_tells and tags[slice(*content)] in ("P", "O", "H"):
        return True  # "could not tell her"
    before = tags[source[0] - 1 : source[0]] if source is not None else ""
    restricts = source is not None and tags[slice(*source)] in ("W", "T") and before not in tuple(",(->")
    restricts = restricts and tags[content[0]] not in "tw"  # "a man who claimed to be poor" is a report
    bare = bare or report.act is Act.DEMAND or "light" in context.cue(report.verb).frames
    return restricts or (tags[slice(*content)] in ("n", "Z", "Y") and not bare)


def _with_subject(context: Context, report: Report, attribution: Attribution | None) -> Attribution | None:
    """An attribution with the subject of its passive, if it is one, before its content."""
    subject = complements.passive_subject(context, report) if attribution is not None else None
    if attribution is None or subject is None:
        return attribution
    return attribution._replace(contents=(subject, *attribution.contents))
