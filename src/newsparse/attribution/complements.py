"""Where what a verb reports begins that is no clause: behind its preposition, at an infinitive, before a passive."""

import re

from newsparse.attribution import agents, clause, grammar, subjects
from newsparse.attribution.context import Context, Range, Report
from newsparse.attribution.rule import Attribution, attributed
from newsparse.model import Act

TIME = re.compile(r"iD?n?Y")
#: Frames of verbs that report a clause or an infinitive.
CLAUSAL = frozenset(("clause", "that", "wh", "to"))
#: When something was said: "on Friday", "in 2019" before an infinitive.
WHEN = re.compile(r"(?:(?:i0(?=t)|i?D?n?Y+,?)(?=[<PptDHNTiMnrgowG])|,R,)*+")
#: One step from a verb to what it reports: "on Tuesday", "to reporters", "with Ruiz".
STEP = re.compile(r"R|D(?=[iR])|[it](?:O|H(?=[wWT])|(?:[DH]R?)?[nrgoNM0SY']+(?<!Y))|i?D?n?Y+")
#: What stands for a clause that was said before: "said so on Monday", "acknowledged as much".
PLACE_HOLDER = re.compile(r"(?P<word>s|[si]D)(?=[.,;:]|R[.,;:]|i|$)")
ANSWER = re.compile(r"[nDR](?=[.,;:isBc])")  #: a word that stands for a clause: "said no"
#: What follows a verb whose object stands before it: an adverbial, or the end of its clause.
GAP = re.compile(r"(?:[RY]|iD?n?Y)*[,.;:)>B-]|[Ris]|cW|iD?n?Y")


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


def around_quotation(context: Context, report: Report, begin: int, quotation: int) -> tuple[Report, int]:
    """A report with its whole cue and where the content begins that holds the quotation at a token.

    "said on Friday in Lund he was “old”", "issued a statement saying he was “old”".
    """
    tags = context.tags
    begin = WHEN.match(tags, begin, quotation).end()  # type: ignore[union-attr]  # matches nothing too
    if tags[begin] in "Gif" and report.cue[1] > report.verb + 1:
        report = report._replace(cue=(report.cue[0], begin + 1), behind=begin + 1)
        begin, _ = clause.content_start(context, begin + 1, quotation)
    frames = context.cue(report.verb).frames
    step = STEP.match(tags, begin, quotation) if tags[begin] == "i" and not frames.isdisjoint(CLAUSAL) else None
    while step is not None:
        behind = step.end() + (tags[step.end()] == ",")
        if _may_begin(context, behind, quotation, infinitive="to" in frames):
            return report, behind
        step = STEP.match(tags, step.end(), quotation)
    return report, begin


def _may_begin(context: Context, place: int, quotation: int, *, infinitive: bool) -> bool:
    """Whether a clause that holds a quotation may begin at a token, a noun phrase right before it, or an infinitive."""
    tags = context.tags
    if tags[place] in "<P" or (infinitive and tags[place] == "t"):
        return True
    phrase = grammar.noun_phrase_at(tags, place, quotation)
    if phrase is not None and phrase[1] == quotation:
        return True
    return clause.opens_clause(context, place, context.sentence(quotation)[1])


def with_preposition(
    context: Context, report: Report, ceiling: int, *, spoken: bool = False
) -> tuple[Report, int] | None:
    """A report with the preposition that leads to what it reports, perhaps to what was `spoken`, and where that begins.

    The preposition belongs to the cue, "talked again about", unless whom it speaks to parts the two: "warned them of".
    """
    begin = report.behind
    while begin + 1 < ceiling and not _leads_on(context, report, begin, spoken=spoken):
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


def _leads_on(context: Context, report: Report, index: int, *, spoken: bool) -> bool:
    """Whether the word at `index` is a preposition that the verb of a report, or its noun, takes."""
    if context.tags[index] not in "itfs" or TIME.match(context.tags, index) is not None:
        return False
    word, noun = context.word(index), context.vocabulary.noun_cues.get(context.word(report.cue[1] - 1))
    by_noun = noun is not None and report.cue[1] - 1 > report.verb and index == report.cue[1] and word in noun.links
    frame = f"+{word}"
    return by_noun or context.takes(report.verb, frame) or (spoken and frame in context.cue(report.verb).spoken)


def is_told(context: Context, report: Report) -> bool:
    """Whether what follows a verb that takes a hearer is no hearer: it is what is told, or asked for."""
    addressee, verb = report.addressee, report.verb
    if addressee is None or addressee[0] != verb + 1 or context.tags[report.behind : report.behind + 1] == "t":
        return False
    of = context.tags.find("f", *addressee)
    head = grammar.noun_phrase_at(context.tags, addressee[0], of if of >= 0 else addressee[1])
    if head is None or context.tags[head[1] - 1] not in "noz":
        return False
    return context.cue(verb).act is Act.DEMAND or agents.is_document(context, head[1] - 1)


def is_answer(context: Context, index: int) -> bool:
    """Whether a word stands for all that was said: "said yes"."""
    return ANSWER.match(context.tags, index) is not None and context.has_role(index, "answer")


def is_gerund(context: Context, index: int) -> bool:
    """Whether a verb that is no cue has the form in -ing."""
    return context.tags[index] in "Fb" and context.word(index).endswith("ing")


def without_object(context: Context, report: Report) -> Attribution | None:
    """A report whose object is a word for what was said before, the noun that it voices, or a pronoun before it."""
    if _voices_noun(context, report):  # "expressed concern."
        return attributed(report._replace(cue=(report.cue[0], report.verb + 1)), (report.verb + 1, report.cue[1]))
    denied = report.behind < len(context.tokens) and context.has_role(report.behind, "negation")
    answer = report.behind + denied  # "pleaded not guilty"
    if is_answer(context, answer):
        return attributed(report._replace(act=Act.STATEMENT), (report.behind, answer + 1))
    held = PLACE_HOLDER.match(context.tags, report.behind)
    if held is not None and context.has_role(held.end("word") - 1, "place-holder"):
        return attributed(report, held.span("word"))
    gap = _gap_filler(context, report)
    return attributed(report, gap) if gap is not None else None


def _voices_noun(context: Context, report: Report) -> bool:
    """Whether all that a verb which lends its voice reports is the noun behind it."""
    lone = report.cue[1] > report.verb + 1 and "light" in context.cue(report.verb).frames
    return lone and context.tags[report.behind : report.behind + 1] in (".", ",", ";", "B", "")


def _gap_filler(context: Context, report: Report) -> Range | None:
    """The relative pronoun that is the object of a report with none behind its verb: "the claim, which Hale denies"."""
    tags, source = context.tags, report.source
    if source is None or source[0] < 4 or source[0] > report.cue[0] or GAP.match(tags, report.behind) is None:
        return None
    filler = source[0] - 1
    if _is_apposed_claim(context, filler):
        return filler - 1, filler + 1  # "…, a charge Hale denied"
    apposed = tags[filler - 1] in "nz" and context.has_role(filler - 2, "indefinite-article")  # ", a claim that"
    if tags[filler] != "W" and not (tags[filler] == "T" and apposed):
        return None
    return (filler, filler + 1) if tags[filler - 1] not in "itf" and tags[source[0]] not in "VFe" else None


def _is_apposed_claim(context: Context, noun: int) -> bool:
    """Whether a noun that reports stands behind a comma and an article: ", a charge"."""
    return (
        context.tags[noun - 2 : noun] == ",D"
        and context.has_role(noun - 1, "indefinite-article")
        and context.word(noun) in context.vocabulary.noun_cues
    )
