"""Whom a report speaks to."""

import re

from newsparse.attribution import grammar
from newsparse.attribution.context import Context, Range, Report

#: What shows that "her" before it is no possessive: "told her she …".
HER = frozenset("PpTtwsif.,;DH")
#: Somebody or something that hears and no name, then a name that is the subject of what is heard.
HEARER_BEFORE_NAME = re.compile(
    r"(?P<hearer>D0?[neu]?(?:[nogu]|r(?=M))|H?[neu]?g)(?:M'?)*(?:N'?)+R*(?:[Vbhmd]|[Fe](?=[DHPOTti]))"
)
PEOPLE_BEFORE_CLAUSE = re.compile(r"(?P<hearer>(?:D?0|[DH])?[neu]?g)(?:[neu]?[nozr]|0n)(?:[fi]D?[neN]?[nNo])?R*[bhmdF]")
#: The rest of a list of names: "asked Hale(, Orr and Ruiz) to leave".
OTHER_NAMES = re.compile(r"(?:,(?:M'?)*(?:N'?)+){1,4},?c(?:M'?)*(?:N'?)+")
NAMING = frozenset("NMPW")  #: tags of which one at least is in a name or a pronoun


def addressee_at(context: Context, start: int, ceiling: int) -> tuple[Range | None, int]:
    """Whom a report speaks to, if that follows its verb, and where what comes next begins."""
    tags = context.tags
    begin = start + 1 if start < ceiling and tags[start] == "t" else start
    if begin > start and tags[begin : begin + 1] == "n" and not context.word(begin).endswith("s"):
        return None, start  # "asked to unseat Hale"
    if tags[begin : begin + 1] == "H" and tags[begin + 1 : begin + 2] in HER:
        return (begin, begin + 1), begin + 1
    phrase = grammar.noun_phrase_at(tags, begin, ceiling)
    parted = HEARER_BEFORE_NAME.match(tags, begin, ceiling) or _people_before_clause(context, begin, ceiling)
    if parted is not None:  # "told the court Ana Ruiz had left"
        return parted.span("hearer"), parted.end("hearer")
    if phrase is None or (phrase[1] < ceiling and tags[phrase[1]] in "FVZbmhd"):
        # "told the council would meet": what follows is a clause, unless a pronoun object opens it
        return (None, start) if phrase is None or tags[begin] != "O" else ((begin, begin + 1), begin + 1)
    end = phrase[1]
    if end - 1 > phrase[0] and tags[end : end + 1] == "Y" and context.has_role(end - 1, "which-time"):
        return (phrase[0], end - 1), end  # "told Parliament last week that"
    if (others := OTHER_NAMES.match(tags, end, ceiling)) is not None:
        end = others.end()
    while end < ceiling and tags[end] == "c":
        more = grammar.noun_phrase_at(tags, end + 1, ceiling)
        if more is None:
            break
        end = more[1]
    return (phrase[0], end), end


def _people_before_clause(context: Context, begin: int, ceiling: int) -> re.Match[str] | None:
    """Several people who hear, before a clause whose subject begins with a noun: "told reporters delays cost lives"."""
    match = PEOPLE_BEFORE_CLAUSE.match(context.tags, begin, ceiling)
    return match if match is not None and context.word(match.end("hearer") - 1).endswith("s") else None


def without_hearer(context: Context, report: Report) -> Report:
    """The report without its source, if that is whom somebody told it, as in headlines: "Dam is old, jury told"."""
    source = report.source
    if source is None or report.addressee is not None or not context.has_role(report.verb, "telling"):
        return report
    passive = "b" in context.tags[slice(*report.cue)]  # "the court was told"
    hears = passive or NAMING.isdisjoint(context.tags[slice(*source)])
    return report._replace(source=None) if hears else report
