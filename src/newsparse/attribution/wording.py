"""The whole wording: of a cue with its "to", its adverbs and the interview it names, of a clause with its "that"."""

import re
from collections.abc import Sequence

import regex

from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Attribution

#: What parts a source from its verb: "Ruiz recently said", "both said".
ADVERBS = regex.compile(r"(?r)[RYD0]{1,3}")
TO = regex.compile(r"(?r)tR*(?=[^RDHNMPO])")  #: "took the stage to say", "to bluntly say"
#: Where something was said or written, right behind the verb: "said in a statement", "wrote on Twitter".
MEDIUM = re.compile(r"i[DH]?[0neuzorN]{0,4}?(?P<noun>[noNzZ])(?![noNzZ])")


def whole_cue(context: Context, attribution: Attribution) -> Range | None:
    """The cue of an attribution with the words around its verb that tell of the same act."""
    if attribution.cue is None:
        return None
    start, end = attribution.cue
    tags = context.tags
    floor = attribution.source[1] if attribution.source is not None and attribution.source[1] <= start else None
    if tags[start - 1 : start] in ("t", "R") and (to := TO.match(tags, max(0, start - 3), start)) is not None:
        start = to.start()
    elif floor is not None and floor < start and ADVERBS.fullmatch(tags, floor, start) is not None:
        start = next((i for i in range(floor, start) if context.has_role(i, "before-verb")), start)
    medium = MEDIUM.match(tags, end)
    if medium is not None and context.has_role(medium.start("noun"), "medium") and _is_free(attribution, medium.span()):
        end = medium.end()
    return start, end


def with_complementizer(context: Context, contents: Sequence[Range]) -> Sequence[Range]:
    """The contents, the first with the "that" before it, as annotated corpora have it (PARC 3, PolNeAR).

    A content that is a quotation and nothing else has none: `said that “it rained”`.
    """
    (start, end), *others = contents
    opener = start - 1 - (context.tags[start - 1 : start] == ",")
    if opener < 0 or context.tags[opener] != "T" or context.quotation_of((start, end)) is not None:
        return contents
    return (opener, end), *others


def _is_free(attribution: Attribution, span: Range) -> bool:
    """Whether no other part of an attribution reaches into a range."""
    parts = (*attribution.contents, attribution.source, attribution.addressee)
    return not any(part is not None and part[0] < span[1] and span[0] < part[1] for part in parts)
