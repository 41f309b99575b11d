"""The borders of what is reported: where it begins, where it ends."""

import re
from collections.abc import Sequence

from newsparse.attribution.context import CUE, Context, Quoted, Range
from newsparse.attribution.rule import Attribution
from newsparse.model import ATTITUDES

_NAME = r"(?:P|(?:[DH]R?)?(?:[nrgoMN0]'?)*[NrgoM0]'?|(?:ns|R)?0i0)"
#: Where a report ends before its sentence does: another report, or the reporter again. A comma
#: may stand within the marks of a quotation, so ``>`` counts where one does.
BORDER = re.compile(
    r"[,>](?=R*G)"  # ", adding that"
    rf"|[,>]?(?=[,;>]R*{_NAME}R*(?:V[.,:]|VR*i?Y+[.]))"  # ", he said."
    r"|[,>](?=At)"  # ", according to"
    r"|[,>](?=V(?:[DH]R?)?[nrgoMN0][nrgoMN0S'/fi]*(?:[.,]|$))"  # ", said Ana Ruiz."
    rf"|[,>]?(?=c{_NAME}R*(?:hR*)?[VZ](?![.,]))"  # "and Ana Ruiz says"
    r"|(?P<again>[,>]?(?=[cB]R*[VG]))"  # "but added that"
    r"|;"
    r"|[,>](?=R?s(?!T)[^,]*[VFbhd])"
    r"|,(?=W|V(?![.,:]))"
    r"|-(?=[DBsPG])"
    r"|(?P<aside>[,>](?=D[neoru]))"  # ", a shift away from it"
    r"|[,>](?=B)"
)
#: What shows that more than an adverbial ("on Monday") stands behind a report.
NEW_CLAUSE = re.compile(r"[VZFbhmdGPpe<]")
#: A clause from its first word on, as far as its finite verb.
_PHRASE = r"(?:[DH]+R?Y?)?(?:[nrgoNMEeuzZ0GSYRI/-]'?)*[nrgoNM0ZzuDGI]'?"
CLAUSE = re.compile(
    r"(?:[RYBc],?|s[^;:.<>]{1,60}?,|[iG][^,;:.<>]{1,60},|R*i?D?n?Y+,?|[it](?:[DH]R?)?[nrgoNM0S']+(?=[PpTDN]))*?"
    rf"(?:P|p|{_PHRASE}(?:(?:f|i|t|,?c|[eEG]i?|-)(?:{_PHRASE}|O))*"
    r"(?:,[^;:.]{1,60}?,|[WT][^;:.,]{0,40}?[FVZbhmdeIp][^;:.]{0,40}?,?|\([^)]{1,20}\))?,?R*[FVZIzbhmdep])"
)
#: What may stand between a report and its "that": "in a statement on Monday".
THAT = re.compile(r"(?:[YR,]|D?n?Y|i[DH]?Y|[it][DH]?(?:[nroNgMe0S]'?)++(?:<q*>)?)*+T")
OBJECT_OPENER = frozenset("DHPONTp")
#: Frames of verbs that tell of saying.
SAYING = frozenset(("speech", "hearer"))
LONGEST = 1000  #: tokens that a content goes on for at most, behind its last quotation
TRAILING = frozenset(".,:;-'/ ")


def cues_in(context: Context, start: int, end: int) -> list[int]:
    """The tokens from `start` to `end` that may be reporting verbs."""
    return [match.start() for match in CUE.finditer(context.tags, start, end)]


def fronted_start(context: Context, found: Sequence[Attribution], anchor: int) -> int:
    """Where a report that ends before its source begins: the sentence, or behind the one before.

    A report that reaches up to `anchor` is reported itself: “Q,” Ruiz said, according to Hale.
    """
    start, _ = context.sentence(anchor)
    wraps = False
    for place in range(len(found) - 1, max(-1, len(found) - 4), -1):
        attribution = found[place]
        if not start < attribution.last <= anchor or attribution.depth or attribution.act in ATTITUDES:
            continue  # what somebody thinks may be reported as a whole
        around_another = place > 0 and found[place - 1].depth > 0  # one report around another is enough
        is_adjacent = NEW_CLAUSE.search(context.tags, attribution.last, anchor) is None
        if is_adjacent and not wraps and not around_another:
            wraps = True
        elif not in_relative_clause(context, attribution.source):
            start = attribution.last
            while start < anchor and context.tags[start] in ",c;-":
                start += 1
            break
    return start


def follows_report(context: Context, found: Sequence[Attribution], index: int) -> bool:
    """Whether nothing but an adverbial stands between the last report of the sentence and `index`."""
    start, _ = context.sentence(index)
    return any(
        start < attribution.last <= index and NEW_CLAUSE.search(context.tags, attribution.last, index) is None
        for attribution in found[-3:]
    )


def in_relative_clause(context: Context, source: Range | None) -> bool:
    """Whether a source is a relative pronoun or the subject behind one: "whom she called …"."""
    return source is not None and "W" in context.tags[max(0, source[0] - 1) : source[0] + 1]


def is_embedded(context: Context, source: Range) -> bool:
    """Whether the clause of a source is relative or opens its sentence as a subordinate one: "those who say"."""
    return in_relative_clause(context, source) or context.tags[source[0] - 1 : source[0]] in ("s", "w")


def content_start(context: Context, behind: int, ceiling: int) -> tuple[int, bool]:
    """Where the content behind a report begins, and whether a "that" opens it ("in a letter that")."""
    that = THAT.match(context.tags, behind, ceiling)
    return (that.end(), True) if that is not None else (behind, False)


def opens_clause(context: Context, start: int, ceiling: int) -> bool:
    """Whether a clause begins at `start`: a subject with its finite verb, or that alone ("which she says is old")."""
    gapped = context.tags[start] in "bhmd" and context.tags[start - 1] != ","
    return gapped or context.has_role(start, "impersonal") or CLAUSE.match(context.tags, start, ceiling) is not None


def content_end(
    context: Context, start: int, ceiling: int, *, quoted_to: int = 0, found: Sequence[Attribution] = ()
) -> int:
    """Where the content that begins at `start` ends: at the reporter's next clause or the sentence's.

    `quoted_to` is behind the last quotation that certainly belongs to the content, `found` has
    the reports that may lie within it.
    """
    tags = context.tags
    ceiling = min(ceiling, max(start, quoted_to) + LONGEST)
    end = ceiling
    for match in BORDER.finditer(tags, max(start, quoted_to - 1), ceiling):
        place = match.start()
        if place <= start:
            continue
        if tags[place] == ">" and context.bare[place - 1] != ",":
            continue
        following = tags[place + 1 : place + 2]
        if following in "sR" and tags[place + 1 : place + 3] != "RG" and not _subordinate_border(context, place, ceiling):
            continue
        if match.lastgroup == "aside" and context.word(place + 1) not in ("a", "an"):
            continue
        if following == "W" and any(place < each.contents[0][0] < ceiling for each in found[-4:]):
            continue  # the relative clause is a report of its own, within this one
        if match.lastgroup == "again" and not _reports_again(context, place + (tags[place] in ",>")):
            continue
        if match.lastgroup is None and following == "V" and not context.cue(place + 1).frames >= {"speech"}:
            continue
        end = place + (tags[place] == ">")
        break
    while end > start and tags[end - 1] in TRAILING:
        end -= 1
    return max(end, quoted_to)


def phrase_end(context: Context, start: int, end: int, *, verbs: int, embedded: bool) -> int:
    """Where a content from `start` to `end` stops because a verb follows that is none of its own.

    It has `verbs` finite verbs of its own, and one more for each pronoun or conjunction that opens a
    clause in it. Another one belongs to the reporter: the content ends at the comma or the "and" before
    it, or, if the report is `embedded` as a relative clause or the like, at the verb itself.
    """
    tags = context.tags
    border: int | None = None
    index = start
    while index < end:
        tag = tags[index]
        if tag in ",;c":
            if border is None or border != index - 1:
                border = index
        elif tag in "WTsw":
            verbs += 1
        elif tag in "Pp" and index > start:
            if border is not None and border + 3 > index and verbs <= 0:
                return border
            verbs += tag == "P"
        elif tag == "t":
            index += 1
        elif tag in "bhmd" or (tag in "FVZIze" and _is_finite(tags, index)):
            if verbs <= 0 and index > start:
                if border is not None:
                    return border
                if embedded:
                    while index > start and tags[index - 1] in "R":
                        index -= 1
                    return index
            verbs -= 1
            border = None
            while index + 1 < end and tags[index + 1] in "bhmdFVZEeRGuIzn" and (
                tags[index + 1] != "n" or tags[index] in "md"
            ):
                index += 1
        index += 1
    return end


def _is_finite(tags: str, index: int) -> bool:
    """Whether a verb, past or participle by its form, is finite: an object, and no preposition, stands behind it."""
    before, behind = tags[index - 1], tags[index + 1 : index + 2]
    if before == "R" and index > 1:
        before = tags[index - 2]
    if tags[index] == "e":
        return before == "c" and behind in OBJECT_OPENER
    return before in "PWTc" or behind in OBJECT_OPENER


def _reports_again(context: Context, conjunction: int) -> bool:
    """Whether a verb of saying goes on behind "and" or "but", or a source and its verb."""
    if context.tags[conjunction] == "B":
        return True
    index = conjunction + 1
    while context.tags[index : index + 1] == "R":
        index += 1
    return context.tags[index] not in "VG" or not context.cue(index).frames.isdisjoint(SAYING)


def _subordinate_border(context: Context, comma: int, ceiling: int) -> bool:
    return any(context.has_role(index, "subordinator") for index in range(comma + 1, min(comma + 3, ceiling)))


def trimmed(context: Context, start: int, end: int) -> Range:
    """The range without the signs at its ends that belong to no content."""
    tags = context.tags
    while start < end and tags[start] in ",;:-./'":
        start += 1
    while start < end and tags[end - 1] in ",;:-./":
        end -= 1
    return start, end


def quoted_to(context: Context, quotation: Quoted, ceiling: int) -> int:
    """Behind the last quotation of the clause that `quotation` lies in."""
    end = quotation.end
    for following in context.quotations_in((quotation.end, ceiling)):
        between = context.tags[end : following.start]
        if any(tag in "VZGA.;" for tag in between):
            break
        end = following.end
    return end
