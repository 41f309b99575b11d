"""The clauses around a report: where what is reported begins, and what stands before it."""

import re
from collections.abc import Sequence

import regex

from newsparse.attribution import agreement, grammar, reports
from newsparse.attribution.context import CUE, Context, Quoted, Range
from newsparse.attribution.rule import Attribution
from newsparse.inflection import SINGULAR_ENDINGS
from newsparse.model import ATTITUDES

#: What shows that more than an adverbial ("on Monday") stands behind a report.
NEW_CLAUSE = re.compile(r"[VZFbhmdGPpe<;]")
#: A clause from its first word on, as far as its finite verb: behind adverbials, a subject that a
#: relative clause, an apposition, the rest of a list or a bracket may follow.
CLAUSE = re.compile(
    r"(?:[RYBc],?|s[^;:.<>]{1,60}?,(?!s)|[iG][^,;:.<>]{1,60},|i?D?n?Y{1,4},?|[it](?:[DH]R?)?[nrgoNM0SzZe']{1,20}(?:f(?:[DH]R?)?[nrgoNM0S']{1,8})?(?=[PpTDHNY])){0,4}?"
    r"(?:D?P(?![tf.;])|p|(?![Oft-]|i(?!D?n?0|[Dn]f))(?:D?PcN|[DHnrgoNMEeuzZ0GSYRIOfitc/']|-(?!c)|,c){1,60}(?<=[nrgoNM0ZzuDGIO'/])"
    r"(?:,(?:[^;:.]|(?<=0):(?=0)){1,60}?,|(?:,[DHnrgoNMeu0S'fi]{1,12}){1,6},?c[DHnrgoNMeu0S'fi]{1,12}|[WT][^;:.,]{0,40}?[FVZbhmdeIp][^;:.]{0,40}?,?|\([^)]{1,20}\)|-[^;:.<>-]{1,80}-"
    r"|(?<=[nrgoN0zZ])PR*(?:[mhbd][mhbdR]*+[FVZEeGuIzn]?+|[FVZeI])[^;:.,WTs]{0,40}?)?,?R{0,4}"
    r"(?<!t)(?:[FVbhmdep]|(?<![DHSfi0])[ZzI]))"
)
INFINITIVE = re.compile(r"tR?(?:[FI]|z(?![nrgoN]))")  #: "to speak in a room that", but "to state officials that"
#: What follows an "it" that is an object: "reported it to the police".
NO_CLAUSE = frozenset("tif.;")
#: What may stand between a report and its "that": "in a statement on Monday".
THAT = re.compile(
    r"-[^;:.<>-]{1,40}-T|(?:[itsYR,][DHnrgoNM0S'YeEufitcROzZ,]{1,24})?T(?![VZIFbhmde,.])|(?:Rs(?=T)|[YR,]|s[RY][si](?=D?n?Y)|D?n?Y|i[DH]?Y"
    r"|R?(?:[is][DH]?(?:[nroNgMe0SzY]'?)++|t[DH]?(?:[nroNgMe0S]'?)++)(?:<q*>)?)*+T"
)

#: What stands between a report and what it reports: ", as he put it, that", "on CNN, where he works, that".
ASIDE = re.compile(
    r"(?:R|i?D?n?Y+|[it](?:O|(?:[DH]R?)?[nrgoNMe0SzY']+))*+"
    r"(?:,(?=[isweEFWNMDH0])[^,;:.<>-]{1,60}?(?:,[^,;:.<>-]{1,30})?,|-[^;:.<>-]{1,60}-)"
)
#: What shows behind an aside that what is reported begins: "that", a question word, "to".
CONTENT_OPENER = frozenset("Twt")
#: Where something was said, with nothing but the clause behind it: "in a statement (it had rained)".
MEDIUM = re.compile(r"i[DH]?[0neEVuzorN]{0,4}?(?P<noun>[noNzZ])(?=[PDH]|N+[VFZbhmd])")
#: What opens its sentence and is no main clause: "but even after the rain" and "on Monday, when".
SUBORDINATE = re.compile(r"[RBc,]*(?:(?P<measure>D?[0nRY]{1,3}(?=s))|[it][^,VZFbhmde]*,R*)?(?P<opener>[sw])")
FINITE = re.compile(r"[VZbhmdepF](?<![Hi]F)")  #: "his own", "in turn" are no verbs
#: What parts it from its main clause: a sign, or a pronoun behind a date, "after it rained in 2011 she".
MAIN_OPENER = re.compile(r"[,-]|(?<=[Y0])[Pp]")

#: What may be a verb and has the tag of a noun: before what follows a verb as well.
LATENT_VERB = re.compile(r"(?<=[nrgoN0zZ'RG])[nzZ](?=[DHPORYitsw0nce])")
LATENT_REACH = 16
#: The subject of such a verb.
_NOUNS = r"(?:[nrgoNM0eYzZuES'/]|(?<=[DHS])G){1,6}"
LATENT_SUBJECT = re.compile(rf"(?:[DH]R?)?{_NOUNS}(?:[fi](?:[DH]R?)?{_NOUNS}){{0,2}}")
LINK = re.compile(r"[fi]")
#: A noun phrase before the source of a relative clause without a pronoun: "a step (they say failed)".
FILLER = regex.compile(r"(?r)(?:[DH]R?)?[neuRrgoNM0S']{0,12}[nrgoN]")
#: A noun and the source of a relative clause without a pronoun: "the man police (say fired)".
FUSED = re.compile(r"(?P<filler>[DH][neuR0]*[nrg])(?P<source>g|(?:M'?)*(?:N'?)+)")


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
        is_adjacent = _is_adjacent(context, attribution.last, anchor)
        if is_adjacent and not wraps and not around_another:
            wraps = True
        elif not in_relative_clause(context, attribution.source):
            start = attribution.last
            while start < anchor and context.tags[start] in ",c;-":
                start += 1
            break
    bracket = context.tags.rfind("(", start, anchor)
    if bracket >= 0 and context.tags.find(")", bracket, anchor) < 0:
        start = bracket + 1  # "It leaked (for a week, she said)."
    dash = context.tags.rfind("-<", start, anchor)
    if dash > start and ">-" not in context.tags[dash : anchor + 1]:
        start = dash + 1  # "They liked the dam – “It is old,” Ruiz said."
    semicolon = context.tags.rfind(";", start, anchor)
    if semicolon > start and _tells(context, max(start, semicolon - grammar.REACH), semicolon):
        start = semicolon + 1  # "Ruiz said it rained; the dam, she added, leaked"
    colon = context.tags.rfind(":", start, anchor)
    if colon <= start or context.tags[colon - 1] == "0" or FINITE.search(context.tags, colon, anchor) is None:
        return start  # "at 10:30", "it did what dams do: hold"
    return colon + 1  # "The result: it rained"


def _tells(context: Context, start: int, end: int) -> bool:
    """Whether somebody says something from `start` to `end`."""
    for verb in cues_in(context, start, end):
        if "speech" in context.cue(verb).frames:
            report = reports.report_at(context, verb, start, end)
            if report is not None and report.source is not None:
                return True
    return False


def follows_report(context: Context, found: Sequence[Attribution], index: int) -> bool:
    """Whether nothing but an adverbial stands between the last report of the sentence and `index`."""
    start, _ = context.sentence(index)
    return any(
        start < attribution.last <= index and _is_adjacent(context, attribution.last, index)
        for attribution in found[-3:]
    )


def _is_adjacent(context: Context, behind: int, index: int) -> bool:
    """Whether nothing but an adverbial, which is short, stands between two tokens."""
    return index - behind <= grammar.REACH and NEW_CLAUSE.search(context.tags, behind, index) is None


def in_relative_clause(context: Context, source: Range | None) -> bool:
    """Whether a source is a relative pronoun or the subject behind one: "whom she called …"."""
    return source is not None and "W" in context.tags[max(0, source[0] - 1) : source[0] + 1]


def relative_ceiling(context: Context, source: Range | None, begin: int, ceiling: int) -> int:
    """`ceiling`, or the comma behind `begin` that ends the clause of a source that is a relative pronoun."""
    comma = context.tags.find(",", begin, ceiling) if source is not None and context.tags[source[0]] == "W" else -1
    return comma if comma >= 0 else ceiling


def is_embedded(context: Context, source: Range | None) -> bool:
    """Whether the clause of a source is relative or a subordinate one: "those who say", "while he says"."""
    if source is None:
        return False
    before = context.tags[max(0, source[0] - 3) : source[0]].rstrip("R")
    return in_relative_clause(context, source) or before.endswith(("s", "w"))


def content_start(context: Context, behind: int, ceiling: int) -> tuple[int, bool]:
    """Where the content behind a report begins, and whether a "that" opens it ("in a letter that")."""
    that = THAT.match(context.tags, behind, ceiling)
    if behind < ceiling and context.has_role(behind, "degree"):
        return behind, False  # "screamed so loudly that"
    if that is not None and INFINITIVE.search(context.tags, behind, that.end()) is None:
        return that.end(), True  # but "agreed to speak in a room that …"
    beyond = behind_aside(context, behind, ceiling)
    if beyond > behind and context.tags[beyond] == "T":
        return beyond + 1, True
    medium = MEDIUM.match(context.tags, behind, ceiling)  # "said in a statement it …"
    return (medium.end(), False) if medium and context.has_role(medium.start("noun"), "medium") else (behind, False)


def behind_aside(context: Context, behind: int, ceiling: int) -> int:
    """Where what is reported begins, behind what is inserted before it, or `behind` itself."""
    aside = ASIDE.match(context.tags, behind, ceiling)
    if aside is None or aside.end() >= ceiling or context.tags[aside.end()] not in CONTENT_OPENER:
        return behind
    return aside.end()


def opens_clause(context: Context, start: int, ceiling: int) -> bool:
    """Whether a clause begins at `start`: a subject with its finite verb, or that alone ("which she says is old")."""
    gapped = context.tags[start] in "bhmd" and context.tags[start - 1] != ","
    impersonal = context.has_role(start, "impersonal") and context.tags[start + 1 : start + 2] not in NO_CLAUSE
    return gapped or impersonal or CLAUSE.match(context.tags, start, ceiling) is not None


def may_have_verb(context: Context, start: int, end: int) -> bool:
    """Whether a word behind the subject that a range opens with may be its verb, for none is for certain.

    It agrees with the noun before it, or the one that this is a part of: "the fault lies with Ruiz", "the pipes leak".
    """
    tags = context.tags
    for match in LATENT_VERB.finditer(tags, start + 1, min(end, start + LATENT_REACH)):
        index, word = match.start(), context.word(match.start())
        head = index - 1 - (tags[index - 1] == "R")
        if head < start or not word.isalpha() or LATENT_SUBJECT.fullmatch(tags, start, head + 1) is None:
            continue
        third_person = word.endswith("s") and not word.endswith(SINGULAR_ENDINGS)
        link = LINK.search(tags, start, head)
        heads = (head,) if link is None else (head, link.start() - 1)
        plural = [agreement.is_plural(context, each) or _is_people(context, each) for each in heads]
        if (third_person and not all(plural)) or (not third_person and any(plural)):
            return True
    return False


def _is_people(context: Context, index: int) -> bool:
    """Whether a token is an acronym in the plural: "MPs"."""
    word = context.tokens[index]
    return word.endswith("s") and word[:-1].isupper()


def is_fronted(context: Context, start: int, end: int) -> bool:
    """Whether a range is a subordinate clause of time or the like without its main clause: "after the rain stopped"."""
    subordinate = SUBORDINATE.match(context.bare, start, end)
    if subordinate is None or start != context.sentence(start)[0]:
        return False
    opener = subordinate.start("opener")
    if subordinate["measure"] and not context.has_role(opener, "circumstance"):
        return False  # "Two dead as a dam breaks", but "Two days after the dam broke"
    asks = context.tags[opener] == "w" and (
        not context.has_role(opener, "circumstance") or context.tags[opener + 1 : opener + 2] in ("b", "h", "m", "d")
    )
    if asks or context.has_role(opener, "reason"):
        return False  # "how it works, she said", "when will it rain, she said", "because it rained, she said"
    main = MAIN_OPENER.search(context.bare, opener, end)
    return main is None or FINITE.search(context.bare, main.start(), end) is None


def gap_before(context: Context, source: Range | None, start: int) -> tuple[Range, Range] | None:
    """What is the subject of the verb at `start` and stands before the source, and the source proper.

    That is a relative pronoun or, without one, a noun: "which she says leaks", "the man police say fired".
    """
    tags = context.tags
    if source is None or tags[start : start + 1] not in tuple("bhmdFVZe"):
        return None
    if tags[source[0] - 1 : source[0]] in ("W", "T"):
        return (source[0] - 1, source[0]), source
    floor, _ = context.sentence(start)
    if tags[slice(*source)] == "P" and tags[start] != "e":
        filler = FILLER.match(tags, floor, source[0])
        return (filler.span(), source) if filler is not None else None
    fused = FUSED.fullmatch(tags, *source) if tags[start] != "e" else None
    if fused is None or not context.has_role(source[0], "article"):
        return None
    return fused.span("filler"), fused.span("source")


def trimmed(context: Context, start: int, end: int) -> Range:
    """The range without the signs at its ends that belong to no content."""
    tags = context.tags
    while start < end and tags[start] in ",;:-./'" and not _is_amount(context, start):
        start += 1
    while start < end and tags[end - 1] in ",;:-./" and not context.belongs_to_word(end - 1):
        end -= 1
    return start, end


def _is_amount(context: Context, index: int) -> bool:
    """Whether a sign belongs to the number right behind it: "£2m"."""
    return context.tags[index : index + 2] == "/0" and context.starts[index + 1] == context.ends[index]


def quoted_to(context: Context, quotation: Quoted, ceiling: int) -> int:
    """Behind the last quotation of the clause that `quotation` lies in."""
    end = quotation.end
    for following in context.quotations_in((quotation.end, ceiling)):
        between = context.tags[end : following.start]
        if any(tag in "VZGA.;" for tag in between):
            break
        end = following.end
    return end
