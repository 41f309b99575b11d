"""The names that stand beside a description: "the firm's head, Ana Ruiz,", "a man who calls himself Tom Hale"."""

import re
from collections.abc import Sequence

from newsparse import names
from newsparse.attribution.context import Context, Range
from newsparse.names import Name

REACH = 24  #: tokens
#: What ends an apposition.
ENDS = frozenset(",.;:()<fi-")
#: Between a description and the name that it leads to: "calling himself", "who goes by the name of", "identified as".
CALLING = re.compile(r"(?:,?Wh?b?)?[eEFVGun](?=[OisDNMH])(?:[OH][nz]?)?R?[is]?D?[nz]?f?(?=[NM])")
#: What may stand before the name in an apposition: "her rival, the glassmaker Tom Hale,".
DESCRIBED = re.compile(r"D?[nNeouzrg0'S]{0,6}[nrN]")
#: Who is said to say something in the midst of it, no apposition: "Hale, a farmer said, is late".
INSERTED = re.compile(r"[DH0][^,.;:()<VW-]{1,8}V(?:,|[iRY]*\.)")
#: What may stand between a name and the comma before its apposition: "Ana Ruiz of Lund, 42, a farmer".
HOME = re.compile(r"(?:[fi]D?[nNMog']+)?(?:,0)?|,?\([^()]{1,8}\)")


def name_behind(context: Context, start: int, end: int, *, several: bool = False) -> Name | None:
    """The name in an apposition that fills the words from the comma at `start` on: "the firm's head, Ana Ruiz,".

    Of several, who are joined by "and", it is the first.
    """
    if context.bare[start : start + 1] != ",":
        return None
    for name in names.names(context, start + 1, end):
        if name.start > start + 1 and DESCRIBED.fullmatch(context.bare, start + 1, name.start) is None:
            return None
        if name.end == end or context.bare[name.end] in ENDS or (several and context.bare[name.end] == "c"):
            return name
    return None


def name_before(context: Context, start: int) -> Name | None:
    """The name whose apposition begins at `start`: "Ana Ruiz of Lund, a farmer"."""
    comma = start - 1
    if context.bare[comma : comma + 1] != "," or INSERTED.match(context.bare, start) is not None:
        return None
    floor = max(context.sentence(start)[0], comma - REACH)
    found = [
        name for name in names.names(context, floor, comma) if HOME.fullmatch(context.bare, name.end, comma) is not None
    ]
    return found[0] if found else None


def called(context: Context, phrase: Range) -> Name | None:
    """The name that a description goes on with: "a man calling himself Tom Hale"."""
    end = phrase[1]
    match = CALLING.match(context.bare, end, end + REACH)
    if match is None or not any(context.has_role(index, "naming") for index in range(*match.span())):
        return None
    stop = min(len(context.bare), match.end() + REACH)
    single: list[int] = []
    name = next(names.names(context, match.end(), stop, single=single), None)
    if single[:1] == [match.end()]:
        name = names.single_name(context, match.end())  # "known as Bob"
    if name is None or name.start != match.end() or context.bare[name.end : name.end + 1] not in ENDS:
        return None  # "a man called Ruiz a liar"
    return name


def first_of_joined(context: Context, found: Sequence[Name]) -> Name:
    """The last name of a mention, or the first of those that "and" joins to it: "Ana Ruiz and Dr. Tom Hale"."""
    name = found[-1]
    for other in reversed(found[:-1]):
        joined = context.bare[other.end : name.start] == "c"
        if not joined or name.organization or other.organization or len(other.words) < len(name.words):
            break
        name = other
    return name
