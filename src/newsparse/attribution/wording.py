"""The whole wording: of a cue with its "to", its adverbs and the interview it names, of a clause with its "that"."""

import re
from collections.abc import Sequence

import regex

from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Attribution

#: What parts a source from its verb: "Ruiz recently said", "both said".
ADVERBS = regex.compile(r"(?r)[RYD0]{1,3}")
TO = regex.compile(r"(?r)tR*")  #: "took the stage to say", "to bluntly say"
NO_INFINITIVE = frozenset("DHNMPO")
#: Where something was said or written, right behind the verb: "said in a statement", "wrote on Twitter".
MEDIUM = re.compile(r"i[DH]?[0neEVuzorN]{0,4}?(?P<noun>[noNzZ])(?![noNzZ])")


def reworded(context: Context, attribution: Attribution) -> Attribution:
    """An attribution with the whole wording of its cue and its contents."""
    cue, contents = _whole_cue(context, attribution), _whole_contents(context, attribution)
    if cue == attribution.cue and contents is attribution.contents:
        return attribution
    return attribution._replace(cue=cue, contents=contents)


def _whole_cue(context: Context, attribution: Attribution) -> Range | None:
    """The cue of an attribution with the words around its verb that tell of the same act."""
    if attribution.cue is None:
        return None
    start, end = attribution.cue
    tags = context.tags
    floor = attribution.source[1] if attribution.source is not None and attribution.source[1] <= start else None
    may_be_infinitive = tags[start - 1 : start] in ("t", "R") and tags[start] not in NO_INFINITIVE
    if may_be_infinitive and (to := TO.match(tags, max(0, start - 3), start)) is not None:
        start = to.start()
    elif floor is not None and floor < start and ADVERBS.fullmatch(tags, floor, start) is not None:
        start = next((i for i in range(floor, start) if context.has_role(i, "before-verb")), start)
    medium = MEDIUM.match(tags, end)
    if medium is not None and context.has_role(medium.start("noun"), "medium") and _is_free(attribution, medium.span()):
        end = medium.end()
    return start, end


def with_complementizer(context: Context, contents: Sequence[Range]) -> Sequence[Range]:
    """The contents, the first with the "that" before it, as annotated corpora have it (PARC 3, PolNeAR)."""
    (start, end), *others = contents
    opener = start - 1 - (context.tags[start - 1 : start] == ",")
    if opener < 0 or context.tags[opener] != "T":
        return contents
    return (opener, end), *others


def source_proper(context: Context, attribution: Attribution) -> Range | None:
    """The source without an insertion before its verb that tells nothing of it: "Ruiz, however, said"."""
    source, cue = attribution.source, attribution.cue
    if source is None or cue is None or cue[0] < source[1]:
        return source
    comma = context.tags.find(",", *source)
    if comma < 0 or context.tags[comma + 1] not in "RsGi" or context.has_role(comma + 1, "apposing"):
        return source
    return source[0], comma


def _is_free(attribution: Attribution, span: Range) -> bool:
    """Whether no other part of an attribution reaches into a range."""
    parts = (*attribution.contents, attribution.source, attribution.addressee)
    return not any(part is not None and part[0] < span[1] and span[0] < part[1] for part in parts)


def _whole_contents(context: Context, attribution: Attribution) -> tuple[Range, ...]:
    """The contents with the pronoun before the source that fills their gap: "which … was a mistake", "what … is old".

    A quotation within another report has its own words alone: "whom she has called a “dear friend”".
    """
    contents = attribution.contents
    start, end = contents[0]
    if attribution.depth:
        alone = context.tags[start] in "DH" and context.quotation_of((start + 1, end)) is not None
        return ((start + 1, end), *contents[1:]) if alone else contents
    source, cue = attribution.source, attribution.cue
    if source is None or cue is None or source[0] < 2 or not source[1] <= cue[0] < cue[1] <= start:
        return contents
    tags, filler = context.tags, (source[0] - 1, source[0])
    if tags[filler[0]] not in "WTw" or not _is_free(attribution, filler):
        return contents
    if tags[filler[0]] != "w" and tags[filler[0] - 1] in "itf":
        return contents  # "in which he said …", but "in what he called …"
    needs_object = context.has_role(filler[0], "object-pronoun")
    return (filler, *contents) if needs_object or _is_gapped(context, start, tags[filler[0]]) else contents


def _is_gapped(context: Context, start: int, pronoun: str) -> bool:
    """Whether what begins at `start` lacks its subject, or its object behind a "which": "which she called “old”"."""
    tag = context.tags[start]
    named = tag in "<DH" or context.has_role(start, "naming-preposition")
    return pronoun in "WT" and (tag in "bhmdVF" or (pronoun == "W" and named))
