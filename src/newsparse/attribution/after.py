"""Rules for a source that stands behind what is quoted: “Q,” she said; “Q,” said Ruiz."""

import re
from collections.abc import Sequence

from newsparse.attribution import clause, grammar, hearers, reports, sources
from newsparse.attribution.context import Context, Range, Report
from newsparse.attribution.rule import Attribution, Example, attributed, rule

REACH = 40
#: Tags that a bare noun phrase begins with.
COMMON = frozenset("nozerugEeFu")
SUBORDINATE = re.compile(r"[BRc]*(?:s[^<]*[VZIzGE]|V)")
#: What may follow the name of a signature.
SIGNED = re.compile(r"(?:,[^VFbhmd]*)?\.?$")
NAMED = re.compile(r"(?:M'?)*N[N']*,")  #: before an apposition without a second comma
#: A source that no verb divides: a noun phrase with what belongs to it, or a lone "some".
SOURCE = re.compile(r"D|(?:[DH]R?)*[nrgoNM0][nrgoNM0zZeEuGYDS'/if]*[nrgoNM0'](?:,[^VFbhmd,]+)*,?")


def _fronted(context: Context, found: Sequence[Attribution], end: int, anchor: int) -> Range:
    start = clause.fronted_start(context, found, anchor)
    colon = context.tags.rfind(":<", start, end)  # "Hale grew angry: “No,” he said."
    return clause.trimmed(context, max(start, colon), end)


def _behind_quotation(context: Context, place: int) -> tuple[int, int, int]:
    """Where a quotation ends, where its attribution may begin, and the ceiling of the search."""
    quotation = context.quotations[place]
    _, ceiling = context.sentence(quotation.start)
    begin = quotation.end
    if begin < ceiling and context.tags[begin] in ",-":
        begin += 1
    if begin < ceiling and context.word(begin) == "as":
        begin += 1
    return quotation.end, begin, ceiling


def _is_punctuated(context: Context, place: int, begin: int) -> bool:
    """Whether a sign within or behind the closing mark parts the quotation from what follows."""
    quotation = context.quotations[place]
    return begin > quotation.end or context.last_sign(quotation) in ",.?!…-–—"


@rule(
    "after.verb-name",
    "quotation",
    examples=[
        Example("“It rained,” said Ana Ruiz.", "Ana Ruiz", "said", "“It rained,”"),
        Example("“Why now?” asked the mayor of Lund.", "the mayor of Lund", "asked", "“Why now?”"),
        Example(
            "The planned talks “are a test,” said Tom Hale of the Rain Institute.",
            "Tom Hale of the Rain Institute",
            "said",
            "The planned talks “are a test,”",
        ),
    ],
    refuses=[
        "“Rain Song” reports the news of the valley.",
        "Tom Hale, the host of “Rain Song,” told his staff about the dam.",
        "Ana Ruiz, whom Hale has called “a clown,” told the Lund Times that it rained.",
    ],
)
def verb_name(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation, then a reporting verb, then the source: “Q,” said Ruiz.

    Second most frequent frame of quoted speech in news.
    """
    end, begin, ceiling = _behind_quotation(context, place)
    tags = context.tags
    verb = begin
    while verb < ceiling and tags[verb] == "R":
        verb += 1
    if verb >= ceiling or tags[verb] not in "VZ":
        return None
    start = context.quotations[place].start
    is_subject = tags[verb] == "Z" or tags[start - 1 : start] == "T"
    if is_subject and not _is_punctuated(context, place, begin):
        return None  # “Rain Song” reports …, that “nobody” allowed …: what is quoted is the subject
    cue = context.cue(verb)
    if "speech" not in cue.frames or context.has_role(verb, "telling"):
        return None  # whom somebody told it stands behind the verb
    behind = reports.cue_end(context, verb)
    source = sources.source_after(context, behind, ceiling) if behind is not None else None
    if source is None or behind is None:
        return None
    if tags[source[1] : source[1] + 1] in tuple("FbhmVZd") and tags[begin - 1] != ",":
        return None
    return Attribution((_fronted(context, found, end, begin),), (begin, behind), source, act=cue.act)


@rule(
    "after.name-verb",
    "quotation",
    examples=[
        Example("“It rained,” Ana Ruiz said.", "Ana Ruiz", "said", "“It rained,”"),
        Example("“It rained,” she later told the council.", "she", "later told", "“It rained,”"),
        Example(
            "“It rained,” Ana Ruiz, a farmer from Lund, told reporters.",
            "Ana Ruiz, a farmer from Lund",
            "told",
            "“It rained,”",
        ),
        Example("“We planted it,” of all trees, Ruiz said.", "Ruiz", "said", "“We planted it,” of all trees"),
    ],
    refuses=[
        "“Rain Song” is the book that Ana Ruiz wrote.",
        "Citing “a wet spring,” Ana Ruiz told Radio Lund that the dam was full.",
    ],
)
def name_verb(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation, then the source, then a reporting verb: “Q,” Ruiz said.

    The most frequent frame of quoted speech in news.
    """
    end, begin, ceiling = _behind_quotation(context, place)
    if _is_introduced(context, place):
        return None
    for verb in clause.cues_in(context, begin, min(ceiling, begin + REACH)):
        report = _report_behind(context, place, begin, verb)
        if report is None or report.source is None:
            continue
        if "speech" not in context.cue(verb).frames or not _follows(context, place, begin, report.source):
            return None
        content_end = end if report.source[0] == begin else report.source[0]
        content = _fronted(context, found, content_end, begin)
        if context.tags[content[0]] in "Gi" and clause.content_start(context, report.behind, ceiling)[1]:
            return None  # "Citing “rain,” Ruiz said that …"
        if _is_subordinate(context, content[0], context.quotations[place].start):
            return None
        return attributed(hearers.without_hearer(context, report), content)
    return None


def _report_behind(context: Context, place: int, begin: int, verb: int) -> Report | None:
    """The report of a verb behind a quotation, all that stands between as its source if that can be one."""
    tags = context.tags
    end = context.quotations[place].end
    _, ceiling = context.sentence(context.quotations[place].start)
    report = reports.report_at(context, verb, end, ceiling)
    behind = reports.cue_end(context, verb)
    if behind is None or (report is not None and report.source is None):  # a passive: "was quoted as saying"
        return None
    if report is None or (tags[verb] == "G" and report.cue[0] == verb):
        group = grammar.verb_group(tags, verb, end)
        whole = _whole_gap(context, place, begin, group) if tags[verb] in "VI" else None
        return Report((group, behind), verb, whole, None, behind, context.cue(verb).act, group)
    if clause.in_relative_clause(context, report.source):
        return None
    if report.source is not None and report.source[0] > begin:
        described = tags[report.source[0]] == "D"  # "Ruiz, the woman who left said"
        if described and NAMED.fullmatch(tags, begin, report.source[0]) is not None:
            return report._replace(source=(begin, report.source[1]))
        whole = _whole_gap(context, place, begin, report.cue[0])
        return report if whole is None else report._replace(source=whole)
    return report


def _follows(context: Context, place: int, begin: int, source: Range) -> bool:
    """Whether a source follows a quotation directly, or behind the end of the quotation's clause."""
    if source[0] < begin or (
        source[0] > begin and not _closes_clause(context, context.quotations[place].end, source[0])
    ):
        return False
    # The “wise fool” phrase she cited
    return _is_punctuated(context, place, begin) or context.tags[source[0]] not in COMMON


def _is_subordinate(context: Context, start: int, opening: int) -> bool:
    """Whether the quotation lies in a clause before the source's: While Hale called it “q,” she said."""
    return context.tags[opening - 1] not in ",<>" and SUBORDINATE.match(context.tags, start, opening) is not None


def _is_introduced(context: Context, place: int) -> bool:
    """Whether a quotation that ends like a sentence has a verb before it: She asked, “Q?”."""
    quotation = context.quotations[place]
    if quotation.start == 0 or context.tags[quotation.start - 1] not in ",:":
        return False
    if context.last_sign(quotation) not in ".?!":
        return False
    start, _ = context.sentence(quotation.start)
    start = max(start, quotation.start - grammar.REACH)
    return any("speech" in context.cue(verb).frames for verb in clause.cues_in(context, start, quotation.start))


def _whole_gap(context: Context, place: int, begin: int, group: int) -> Range | None:
    """All that stands between a quotation with its sign and a verb, if that can be one source."""
    if not _is_punctuated(context, place, begin) or group <= begin:
        return None
    # a word with a capital within the sentence is a name, whatever it means: “Q,” From said
    is_name = (
        group == begin + 1
        and context.tokens[begin][0].isupper()
        and context.last_sign(context.quotations[place]) == ","
    )
    return (begin, group) if is_name or SOURCE.fullmatch(context.tags, begin, group) is not None else None


def _closes_clause(context: Context, start: int, source: int) -> bool:
    """Whether what stands between quotation and source ends the reported clause: "of all trees,"."""
    tags = context.tags
    between = tags[start:source]
    return between.endswith(",") and not any(tag in "VFZbhmdP" for tag in between)


@rule(
    "after.any-verb",
    "quotation",
    examples=[
        Example("“It rained,” the mayor shivered.", "the mayor", "shivered", "“It rained,”"),
        Example(
            "“This is fantastic!” bubbled Ana Ruiz of Lund.", "Ana Ruiz of Lund", "bubbled", "“This is fantastic!”"
        ),
    ],
    refuses=["The song “Rain, Rain” went to number one."],
)
def any_verb(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation that ends with a comma, ? or !, then a source and any verb, in either order."""
    end, begin, ceiling = _behind_quotation(context, place)
    quotation = context.quotations[place]
    tags = context.tags
    if not quotation.closed or context.last_sign(quotation) not in ",?!" or begin >= ceiling:
        return None
    if tags[begin] in "eFVI":
        cue = begin, begin + 1
        source = sources.source_after(context, begin + 1, ceiling)
        if source is None or "N" not in tags[source[0] : source[1]]:
            return None
    else:
        source = sources.source_after(context, begin, ceiling)
        if source is None:
            return None
        verb = source[1]
        while verb < ceiling and tags[verb] in ",R":
            verb += 1
        if verb >= ceiling or tags[verb] not in "eFVZIz":
            return None
        cue = verb, verb + 1
    return Attribution((_fronted(context, found, end, begin),), cue, source)


@rule(
    "after.signature",
    "quotation",
    examples=[
        Example("“It rained.”\n\n— Ana Ruiz, 34, a teacher", "Ana Ruiz, 34, a teacher", None, "“It rained.”"),
        Example("“It rained.” — Ana Ruiz", "Ana Ruiz", None, "“It rained.”"),
    ],
    refuses=["“Rain Song” — Ana Ruiz wrote it — is a book."],
)
def signature(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation, then a dash and a name that end the paragraph or are one of their own."""
    quotation = context.quotations[place]
    start, end = context.paragraphs[quotation.paragraph]
    dash = quotation.end
    if dash == end and (following := context.paragraph_behind(quotation.paragraph)) is not None:
        _, end = following
    if quotation.start != start or dash >= end or context.tags[dash] != "-":
        return None
    source = sources.source_after(context, dash + 1, end)
    if source is None or "N" not in context.tags[source[0] : source[1]]:
        return None
    if not SIGNED.match(context.tags, source[1], end):
        return None
    return Attribution(((quotation.start, quotation.end),), None, source)


@rule(
    "after.according-to",
    "quotation",
    examples=[
        Example(
            "The dam is “about to fail,” according to Ana Ruiz.",
            "Ana Ruiz",
            "according to",
            "The dam is “about to fail,”",
        ),
    ],
    refuses=["“It rained,” Ruiz said, acting according to plan."],
)
def according_to_quoted(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation, then "according to" and the source."""
    end, begin, ceiling = _behind_quotation(context, place)
    attribution = sources.according_to(context, begin, ceiling)
    if attribution is None:
        return None
    content = _fronted(context, found, end, begin)
    return attribution._replace(contents=(content,))
