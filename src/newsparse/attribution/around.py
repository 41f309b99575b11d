"""Rules for reported speech behind which, or in whose middle, its source stands: …, officials said."""

import re
from collections.abc import Sequence

from newsparse.attribution import agents, borders, clause, complements, grammar, hearers, reports, sources
from newsparse.attribution.context import Context, Range, Report
from newsparse.attribution.rule import Attribution, Example, attributed, rule

#: What may follow a report at the end of its sentence: "on Tuesday", "in a statement".
TAIL = re.compile(
    r"(?:R|i?D?n?Y|[itf]u?[DH]?[nroNgMzZeEuV0S']*(?:[nroNgMzZ0](?:,?<q*>)?|<q*>)|tO|(?<=[no])tb[DH]?[nro]+)*+"
    r"(?:[.,;]?$|[.;)]|-(?=D)|,(?=R*G|[scB]|[0D]?n?Y|0ns)|s)"
)
TAIL_REACH = 20
#: Behind a verb, what shows that its clause ends soon: "said; it rained", "said on Monday – a day after".
ENDING = re.compile(r"[RYis;-]|Dn?Y")
#: What describes a source to the end of its sentence: "an official at the bank who knows him".
DESCRIBED = re.compile(r"(?:[eEV]?i(?:(?:[DH]R?)?[nrgoMN0S'euz]++Y*|Y+))*+(?:W[^.;:<>]*)?(?=[.]|$)")
#: A noun with its relative clause: "a charge Ruiz (denied)".
APPOSED = re.compile(r"D[neruo]*[nozZ](?:[NM]'?|[DHrn])*[NPp]")
NOUN = re.compile(r"[^iftWeEV,]+")  #: a noun phrase without what belongs to it
NAMED_BEHIND = re.compile(r"Z[DMN]")  #: a verb that may be a noun, and somebody: ", claims Ana Ruiz"
SHORTEST = 4  #: tokens of a content without a certain verb
#: When and where something was said, before the clause goes on: "said in a letter on Monday, will".
CIRCUMSTANCES = re.compile(r"(?:R|i?D?n?Y++|i(?:[DH]R?)?[nroNzZ0S']{1,6}){1,3}+,(?=[bhmdFVZ])")
NAMED = frozenset("NDHrg")
VERBS = re.compile(r"[bhmd][bhmdRn]*[FVZEeu]?|[FVZep]")
CLAUSAL = frozenset(("speech", "clause", "that"))


@rule(
    "tail.according-to",
    "cue",
    examples=[Example("The dam will fail, according to Ana Ruiz.", "Ana Ruiz", "according to", "The dam will fail")],
    refuses=["The dam was built according to plan."],
)
def tail_according_to(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A clause, then "according to" and its source."""
    start, ceiling = context.sentence(index)
    attribution = sources.according_to(context, index, ceiling)
    if attribution is None or attribution.source is None or index - start < 3:
        return None
    if context.tags[index - 1] in ":;":
        return None  # what it tells is still to come
    if context.tags[index - 1] not in ",>" and not (
        clause.follows_report(context, found, index)
        or borders.FINITE_VERB.search(context.tags, max(start, index - grammar.REACH), index)
    ):
        return None
    behind = attribution.source[1]
    if context.tags[behind : behind + 1] == "," and (
        context.tags[behind + 1 : behind + 2] == "<"
        or borders.FINITE_VERB.search(context.tags, behind, ceiling) is not None
    ):
        return None  # it stands in the middle
    content = clause.trimmed(context, clause.fronted_start(context, found, index), index)
    return attribution._replace(contents=(content,)) if content[1] - content[0] > 2 else None


@rule(
    "tail.name-verb",
    "cue",
    examples=[
        Example("The dam will fail, experts say.", "experts", "say", "The dam will fail"),
        Example("The dam will fail, Ana Ruiz said on Monday.", "Ana Ruiz", "said", "The dam will fail"),
        Example("The dam had failed, the court was told.", None, "was told", "The dam had failed"),
        Example(
            "The dam will fail, she said, because it is old.", "she", "said", "The dam will fail … because it is old"
        ),
    ],
    refuses=[
        "In Lund, Ana Ruiz said nothing.",
        "But despite his own plan, Tom Hale agreed.",
        "When asked about the dam, Ana Ruiz agreed.",
    ],
)
def tail_name_verb(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A clause, a comma, the source and a reporting verb that end the sentence."""
    start, ceiling = context.sentence(index)
    tags = context.tags
    cue = context.cue(index)
    if tags[index] not in "VZIz" or cue.frames.isdisjoint(CLAUSAL):
        return None
    far = ceiling - index > TAIL_REACH and ENDING.match(tags, index + 1) is None
    if far or ("," not in tags[start:index] and ">" not in tags[start:index]):
        return None
    report = _with_hearer(context, reports.report_at(context, index, start, ceiling))
    if report is None or report.source is None or not start < report.source[0] - 1 < index:
        return None
    end = report.source[0]
    if _is_apposed(context, report.source, index + 1, ceiling) or _is_coordinated(tags, report.source, report.cue):
        return None
    if tags[end - 2 : end] == ",s" and context.has_role(end - 1, "report-link"):
        end -= 1  # ", as Ruiz said"
    if tags[end - 1] not in ",>" or TAIL.match(tags, report.behind, ceiling) is None:
        return None
    content = clause.trimmed(context, clause.fronted_start(context, found, end), end)
    if not _may_be_reported(context, report, content):
        return None
    if tags[report.behind : report.behind + 2] == ",s" and context.has_role(report.behind + 1, "reason"):
        return attributed(
            report, content, (report.behind + 1, borders.content_end(context, report.behind + 1, ceiling))
        )
    return attributed(hearers.without_hearer(context, report), content)


def _may_be_reported(context: Context, report: Report, content: Range) -> bool:
    """Whether what stands before a report at its sentence's end is its content, and none of the reporter's clause."""
    tags = context.tags
    opener = tags[content[0]]
    if opener == "V" or (report.source is not None and tags[report.source[0]] == "W"):
        return False  # "Asked whether …, she said"; "…, who laughed"
    if opener == "G" and tags[report.behind : report.behind + 1] not in (".", ""):
        return False  # "Noting that …, she asked for money", but "Seeing it fail was hard, she said."
    if clause.FINITE.search(tags, *content) is None and (content[1] - content[0] < SHORTEST or opener in "isGueRBtc"):
        return False  # "In a letter on Monday, she said"
    # "In the end, she had little to say", "When it rained, she laughed"
    return "t" not in tags[report.cue[0] - 1 : report.cue[0] + 1] and not clause.is_fronted(context, *content)


def _with_hearer(context: Context, report: Report | None) -> Report | None:
    """A report, that of a passive with whom it speaks to in the place of a source: "…, the court was told"."""
    if report is None or report.source is not None or not context.has_role(report.verb, "telling"):
        return report
    subject = complements.passive_subject(context, report)
    return report._replace(source=subject, begins=subject[0]) if subject is not None else None


def _is_coordinated(tags: str, source: Range, cue: Range) -> bool:
    """Whether another verb stands between a source and its own: "…, the man gave him bread and asked if he was ill"."""
    return tags[cue[0] - 1] in "cB" and borders.FINITE_VERB.search(tags, source[1], cue[0]) is not None


def _is_apposed(context: Context, source: Range, behind: int, ceiling: int) -> bool:
    """Whether what seems a source describes the clause before: "…, a charge Ruiz denied", "…, a fact confirmed by"."""
    if not context.has_role(source[0], "indefinite-article"):
        return False
    by_agent = behind < ceiling and context.word(behind) == "by"
    return by_agent or APPOSED.fullmatch(context.tags, *source) is not None


@rule(
    "tail.verb-name",
    "cue",
    examples=[
        Example("The dam will fail, said Ana Ruiz, a farmer.", "Ana Ruiz, a farmer", "said", "The dam will fail"),
        Example(
            "The dam will fail, said Ana Ruiz, a farmer who has seen it.",
            "Ana Ruiz, a farmer who has seen it",
            "said",
            "The dam will fail",
        ),
        Example("The dam is old, finds a study.", "a study", "finds", "The dam is old"),
    ],
    refuses=["He stood up, said goodbye and left."],
)
def tail_verb_name(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A clause, a comma, a reporting verb and its source."""
    tags = context.tags
    if tags[index - 1] not in ",>" or not (tags[index] in "VI" or NAMED_BEHIND.match(tags, index) is not None):
        return None
    start, ceiling = context.sentence(index)
    noun_like = tags[index] == "Z"
    if index - start < (SHORTEST + 1 if noun_like else 3) or (
        noun_like and clause.follows_report(context, found, index)
    ):
        return None
    cue = context.cue(index)
    behind = reports.cue_end(context, index)
    if behind is None or cue.frames.isdisjoint(CLAUSAL):
        return None
    source = sources.source_after(context, behind, ceiling)
    if "speech" not in cue.frames and (
        source is None
        or tags[index] not in "VZ"
        or not context.word(index).endswith("s")
        or not _is_document(context, source)
    ):
        return None  # ", finds a study"
    if source is None or tags[source[0] : source[1]].strip("n") == "" or _is_object(context, source):
        return None
    if TAIL.match(tags, source[1], ceiling) is None:
        described = DESCRIBED.match(tags, source[1], min(ceiling, source[1] + grammar.REACH))
        if described is None or (described.end() < ceiling and tags[described.end()] != "."):
            return None
        source = source[0], described.end()
    content = clause.trimmed(context, clause.fronted_start(context, found, index), index)
    if not _has_main_clause(context, *content):
        return None
    return Attribution((content,), (index, behind), source, act=cue.act)


def _is_document(context: Context, source: Range) -> bool:
    """Whether the head of a source behind its verb, before what belongs to it, is a document: "a study (on rain)"."""
    phrase = NOUN.match(context.tags, *source)
    return agents.is_document(context, phrase.end() - 1 if phrase is not None else source[1] - 1)


def _is_object(context: Context, source: Range) -> bool:
    """Whether what stands behind a verb is its object: "She came, spelled out her ideas, reported it and left"."""
    tags = context.tags
    owned = tags[source[0]] == "H" and NAMED.isdisjoint(tags[source[0] + 1 : source[1]])
    return owned or context.has_role(source[0], "impersonal")


def _has_main_clause(context: Context, begin: int, end: int) -> bool:
    """Whether a verb in a range belongs to no relative clause: "the mayor, who left, a friend of his" has none."""
    tags = context.tags
    relative = tags.find("W", begin, end)
    if relative < 0 or clause.FINITE.search(context.bare, begin, relative) is not None:
        if clause.FINITE.search(context.bare, begin, end) is not None:
            return True
        return end - begin >= SHORTEST and clause.may_have_verb(context, begin, end)
    if tags[relative - 1 : relative] == "," and tags.find(",", relative, end) < 0:
        return False  # the relative clause goes on to the end
    return len(VERBS.findall(tags, relative, end)) > 1


@rule(
    "split.name-verb",
    "cue",
    examples=[
        Example("The dam, Ana Ruiz said, will fail.", "Ana Ruiz", "said", "The dam … will fail"),
        Example("The dam, experts reported on Monday, will fail.", "experts", "reported", "The dam … will fail"),
    ],
    refuses=["Ana Ruiz, the mayor said, and Tom Hale."],
)
def split_name_verb(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A clause that the source and a reporting verb, between commas, interrupt."""
    tags = context.tags
    cue = context.cue(index)
    if tags[index] not in "VIzZ" or cue.frames.isdisjoint(CLAUSAL):
        return None
    start, ceiling = context.sentence(index)
    by_agent = index + 1 < ceiling and context.word(index + 1) == "by"
    circumstances = CIRCUMSTANCES.match(tags, index + 1, ceiling) if not by_agent else None
    if tags[index + 1 : index + 2] != "," and "hearer" not in cue.frames and circumstances is None:
        return None
    report = reports.report_at(context, index, start, ceiling)
    if report is None or report.source is None or report.source[0] > index:  # "Having said, …, Ruiz left"
        return None
    behind = report.behind
    if behind == index + 1 and circumstances is not None:
        behind = circumstances.end() - 1
    if tags[report.source[0] - 1] != "," or tags[behind : behind + 1] != ",":
        return None
    if tags[report.source[0]] == "W" or report.begins != report.source[0]:
        return None  # "Ruiz, who declined to comment, left", "she came, laughed and smiles, and left"
    if behind > index + 1 and tags[behind + 1 : behind + 2] not in tuple("bhmdFVZ"):
        return None  # "In May, Ruiz told him, a friend, to go"
    return _interrupted(context, found, attributed(report), report.source[0], behind + 1)


@rule(
    "split.verb-name",
    "cue",
    examples=[
        Example("The dam, says Ana Ruiz, a farmer, will fail.", "Ana Ruiz, a farmer", "says", "The dam … will fail"),
        Example("The dam, said Ruiz, “will fail.”", "Ruiz", "said", "The dam … “will fail.”"),
        Example("The dam is old, said Ana Ruiz, Lund's mayor.", "Ana Ruiz, Lund's mayor", "said", "The dam is old"),
    ],
    refuses=["She came, told Ruiz, and will stay."],
)
def split_verb_name(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A clause that a reporting verb and its source, between commas, interrupt."""
    tags = context.tags
    if tags[index] not in "VZI" or tags[index - 1] != ",":
        return None
    _, ceiling = context.sentence(index)
    cue = context.cue(index)
    if "speech" not in cue.frames or "hearer" in cue.frames:
        return None
    behind = reports.cue_end(context, index)
    source = sources.source_after(context, behind, ceiling) if behind is not None else None
    if (
        behind is None
        or source is None
        or tags[source[1] : source[1] + 1] != ","
        or NAMED.isdisjoint(tags[source[0] : source[1]])
        or _is_object(context, source)
    ):
        return None
    split = _interrupted(context, found, Attribution((), (index, behind), source, act=cue.act), index, source[1] + 1)
    if split is None:
        return None
    first, rest = split.contents
    if tags[rest[0]] in NAMED and tags[first[1] - 1] != "b" and borders.FINITE_VERB.search(tags, *first) is not None:
        # what follows tells of the source: "The dam broke, said Ruiz, Lund's mayor"
        return split._replace(contents=(first,), source=(source[0], rest[1]))
    return split


@rule(
    "split.according-to",
    "cue",
    examples=[
        Example("The dam, according to Ana Ruiz, will fail.", "Ana Ruiz", "according to", "The dam … will fail"),
    ],
    refuses=["The dam, built according to plan, will fail."],
)
def split_according_to(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A clause that "according to" and its source, between commas, interrupt."""
    start, ceiling = context.sentence(index)
    attribution = sources.according_to(context, index, ceiling)
    if attribution is None or attribution.source is None or index == start or context.tags[index - 1] != ",":
        return None
    behind = attribution.source[1]
    if context.tags[behind : behind + 1] != ",":
        return None
    if context.tags[index - 2] == "s":  # "because, according to Ruiz, the dam failed"
        rest = behind + 1, borders.content_end(context, behind + 1, ceiling)
        return attribution._replace(contents=(rest,)) if rest[1] - rest[0] > 1 else None
    return _interrupted(context, found, attribution, index, behind + 1)


def _interrupted(
    context: Context, found: Sequence[Attribution], attribution: Attribution, before: int, behind: int
) -> Attribution | None:
    """`attribution` with the clause on both sides of it as its content."""
    _, ceiling = context.sentence(before)
    begin = clause.fronted_start(context, found, before)
    if context.tags.count("-", begin, before) == 1:
        begin = context.tags.find("-", begin, before) + 1  # "a dam – one that, she said, leaks"
    first = clause.trimmed(context, begin, before)
    rest = behind, borders.content_end(context, behind, ceiling)
    if first[0] >= first[1] or rest[1] - rest[0] < 2:
        return None
    parts = (rest,) if clause.is_fronted(context, *first) else (first, rest)
    if not any(
        borders.FINITE_VERB.search(context.tags, *part)
        or "<" in context.tags[slice(*part)]
        or clause.may_have_verb(context, *part)
        for part in parts
    ):
        return None
    return attribution._replace(contents=(first, rest))
