"""Rules for reported speech without quotation marks behind its source: Ruiz said that …; according to Ruiz, …."""

import re
from collections.abc import Sequence

from newsparse.attribution import borders, clause, complements, grammar, reports, sources
from newsparse.attribution.context import Context, Range, Report
from newsparse.attribution.rule import Attribution, Example, attributed, rule

#: When or where something was said, before a clause: "said on Monday he left", "said last week he left".
CIRCUMSTANCE = re.compile(
    r"i?D?n?Y+(?=[PpDHNisgro])|[is](?:N+(?=[PpDHiY])|HR?[nNzo]{1,3}(?=P)|(?:[DH]R?)?[nrgoNM0SzZ']{1,8}(?=[DHisYg]))"
)
#: Behind a noun and "that": what shows a relative pronoun; no plain verb (``F``), whose form may be a noun's.
RELATIVE = frozenset("VZIbhmde")
#: A clause whose subject nothing parts from its verb: "found it was", "ruled the strike was".
PLAIN_CLAUSE = re.compile(
    r"(?:P(?=R*[bhmdFVe])|(?:[DH]R?(?:[nreuo0SEMN]'?){0,6}|(?:M'?)*)[nrgoNz]'?(?=R*[bhmd]|F[DHPORT]))"
)
HELPER = re.compile(r"[bhmdpP]")


@rule(
    "head.according-to",
    "cue",
    examples=[
        Example("According to Ana Ruiz, the dam will fail.", "Ana Ruiz", "According to", "the dam will fail"),
        Example(
            "As first reported by Radio Lund, the dam leaks.", "Radio Lund", "As first reported by", "the dam leaks"
        ),
    ],
    refuses=["According to plan, the dam was built."],
)
def head_according_to(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """ "According to" and its source, a comma, then all of the sentence."""
    start, ceiling = context.sentence(index)
    attribution = sources.according_to(context, index, ceiling)
    if attribution is None or attribution.source is None or (index - start > 2 and context.tags[index - 1] not in ":;"):
        return None
    first, last = attribution.source
    begin = context.tags.find(",", last, ceiling)
    if begin < 0:  # what was taken for an apposition is the clause: "According to police, 40 cars burned"
        begin = context.tags.find(",", first, last)
        if begin >= 0 and context.tags[begin + 1] == "W":  # "According to police, who saw it, 40 cars burned"
            begin = context.tags.find(",", begin + 1, last)
    if begin < 0 or HELPER.search(context.tags, last, begin) is not None:
        return None
    content = clause.trimmed(context, begin + 1, min(ceiling, begin + borders.LONGEST))
    if content[1] - content[0] <= 1:
        return None
    return attribution._replace(contents=(content,), source=(first, begin))


@rule(
    "head.clause",
    "cue",
    examples=[
        Example("Ana Ruiz said that the dam will fail.", "Ana Ruiz", "said", "that the dam will fail"),
        Example("But experts agreed the dam will fail.", "experts", "agreed", "the dam will fail"),
        Example("Ruiz told the council she would resign.", "Ruiz", "told", "she would resign"),
        Example("Ruiz said in Lund on Monday the dam will fail.", "Ruiz", "said", "the dam will fail"),
        Example("The court ruled Hale must leave.", "The court", "ruled", "Hale must leave"),
        Example("The dam Ruiz says is old will fail.", "Ruiz", "says", "The dam … is old"),
    ],
    refuses=["Ana Ruiz said goodbye."],
)
def head_clause(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A source, a reporting verb and a content clause, with or without "that"."""
    start, ceiling = context.sentence(index)
    tags = context.tags
    cue = context.cue(index)
    if not cue.frames & {"clause", "that", "speech"}:
        return None
    report = reports.report_at(context, index, start, ceiling)
    if report is None:
        return None
    ceiling = report.until or ceiling
    begin, that = clause.content_start(context, report.behind, ceiling)
    skipped = "," if that else "YR,:"  # "said on Monday it rained", "said: It rained", "said that even Hale left"
    while begin < ceiling and tags[begin] in skipped and not context.has_role(begin, "impersonal"):
        begin += 1
    if not that and tags[begin - 1] != ":":
        begin = _behind_circumstances(context, index, begin, ceiling)
    if not that and (
        (report.source is None and not _is_told(context, report, begin))
        or not _takes_clause(context, index, begin)
        or not _may_open(context, report, begin)
    ):
        return None  # "they are told, …"
    if _belongs_elsewhere(context, report, begin, that=that):
        return None
    gapped = None if that or context.form(index) == "G" else clause.gap_before(context, report.source, begin)
    gap: Range | None = None
    if gapped is not None:
        gap, source = gapped
        report = report._replace(source=source)
    ceiling = borders.clause_ceiling(context, report, begin, ceiling, relative=gap is not None)
    end = borders.content_end(
        context, begin, ceiling, found=found, whole_clause=True, participle=context.form(index) == "G"
    )
    apart = that and begin - 1 > report.behind  # "said in May that rain fell": no "that rain"
    if end - begin < 2 or not (
        apart or gap is not None or _is_clause(context, report.verb, (begin, end), ceiling, that=that)
    ):
        return None
    if gap is not None and tags[gap[0]] != "W":
        end = borders.phrase_end(context, begin, end, verbs=0, embedded=True)
    elif report.source is not None and clause.is_embedded(context, report.source):
        end = borders.phrase_end(context, begin, end, verbs=1, embedded=True)
    content = ((begin, end),) if gap is None else (gap, (begin, end))
    return attributed(reports.continued(context, found, report), *content)


def _behind_circumstances(context: Context, verb: int, begin: int, ceiling: int) -> int:
    """Where a clause begins behind what tells when and where it was said, or `begin` itself."""
    place = begin
    for _ in range(4):
        circumstance = CIRCUMSTANCE.match(context.tags, place, ceiling)
        if circumstance is None or f"+{context.word(place)}" in context.cue(verb).frames:
            break
        place = circumstance.end()
        if place < ceiling and context.tags[place] not in "itsYR" and _opens(context, verb, place, ceiling):
            return place
    return begin


def _is_told(context: Context, report: Report, begin: int) -> bool:
    """Whether a passive tells whom the clause at `begin` was told: "the inquest was told he could not swim"."""
    told = context.has_role(report.verb, "telling") and begin == report.behind
    return told and context.tags[report.cue[0]] in "bh" and PLAIN_CLAUSE.match(context.tags, begin) is not None


def _takes_clause(context: Context, index: int, begin: int) -> bool:
    """Whether the verb at `index` takes a clause without "that" surely, or perhaps and a plain one is there."""
    if context.takes(index, "clause"):
        return True
    may_be_noun = context.tags[index] in "zZ" and context.tags[begin : begin + 1] not in ("D", "H", "P")
    return (
        "clause" in context.cue(index).frames
        and not may_be_noun
        and PLAIN_CLAUSE.match(context.tags, begin) is not None
    )


def _belongs_elsewhere(context: Context, report: Report, begin: int, *, that: bool) -> bool:
    """Whether what begins at `begin`, behind a "that" or not, is no content: the next report, a relative clause."""
    tags, opener = context.tags, context.tags[begin : begin + 1]
    if tags[begin - 1] == "," and opener in (("G", "B", "W") if that else ("G",)):
        return True  # "denied that, saying …", "agreed, saying …"
    if that and (begin - 1 > report.behind or report.addressee is not None) and opener in RELATIVE:
        return True  # "spoke at a rally that was held in Lund"
    behind = tags[report.behind : report.behind + 1]
    return behind == "," and clause.in_relative_clause(context, report.source)  # "the claims, which Hale denies, are"


def _is_clause(context: Context, verb: int, content: Range, ceiling: int, *, that: bool) -> bool:
    """Whether a clause begins at `begin`, behind a "that" which is no determiner or without one."""
    begin, end = content
    if that:
        return not borders.opens_with_determiner(context, begin - 1, ceiling)
    return _opens(context, verb, begin, end)


def _opens(context: Context, verb: int, begin: int, end: int) -> bool:
    """Whether a clause opens at `begin`, which behind some verbs is likely even if no verb of its own is certain."""
    if clause.opens_clause(context, begin, end):
        return True
    sure = context.has_role(verb, "saying") or context.tags[verb + 1 : verb + 2] == ","  # "As Ruiz noted, …"
    return sure and context.tags[begin] != "i" and clause.may_have_verb(context, begin, end)


def _asks_how(context: Context, index: int) -> bool:
    """Whether a question word stands at `index` that fills no gap: "how she answers", but "what she says"."""
    return context.tags[index : index + 1] == "w" and not context.has_role(index, "object-pronoun")


def _may_open(context: Context, report: Report, begin: int) -> bool:
    """Whether a content clause without "that" may begin at `begin`: not in "a man claiming credit for it left"."""
    tag, form = context.tags[begin : begin + 1], context.form(report.verb)
    if "hearer" in context.cue(report.verb).frames and context.tags[report.verb + 1 : report.verb + 2] == ",":
        return False  # "all told, it rained"
    if tag in ("b", "h", "m", "d") and report.source is not None and _asks_how(context, report.source[0] - 1):
        return False  # "how a mayor responds can be important"
    if complements.is_answer(context, begin):
        return False  # "said yes, and Hale said no"
    if tag not in ("P", "p") and _is_subordinate(context, report):
        comma = context.tags.find(",", report.behind, report.behind + grammar.REACH)
        if comma >= 0 and borders.FINITE_VERB.search(context.tags, report.behind, comma) is None:
            return False  # "after Ruiz testified, Hale left"
    if tag == "G" and context.tags[begin - 1] == ",":
        return False  # "pushed back, saying that it rained"
    if tag == "c" or (tag in ("i", "t") and (form == "G" or context.has_role(begin, "aim"))):
        return False
    noun = context.vocabulary.noun_cues.get(context.word(report.verb))
    if tag == "i" and noun is not None and context.word(begin) in noun.links:
        return False  # "her sharp remarks about the dam"
    source = report.source
    reduced = (
        form == "G" and source is not None and source[1] == report.verb and context.tags[source[1] - 1] not in "og"
    )
    return not reduced or tag in ("P", "p")


def _is_subordinate(context: Context, report: Report) -> bool:
    """Whether a report is made in a clause of time or the like, and not in one with "as": "as Ruiz said, …"."""
    before = report.source[0] - 1 if report.source is not None else -1
    return before >= 0 and context.tags[before] == "s" and not context.has_role(before, "report-link")
