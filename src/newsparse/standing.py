"""How a name stands in its sentence: as the subject of the main clause, of another clause, or as no subject."""

import re
from enum import IntEnum

from newsparse.attribution.context import Context

LONGEST_NAME = 8  #: tokens
#: Tags of a name and of what stands before it: titles, roles, adjectives.
NAMING = frozenset("NMnrge'")
ADVERBIAL = frozenset("RYiDn0N")
TELLING = frozenset("RYi")
VERBAL = frozenset("VFbhmde")
SPOKEN = frozenset("VZ")
BEHIND_LINKS = frozenset("ift")  #: behind which a name is no subject: "a talk with Ruiz was …"
SUBORDINATES = frozenset("sTWw")
#: Before a verb whose subject follows it: “…,” said Ruiz.
BEFORE_INVERSION = frozenset(">,…-")
#: A description that opens a sentence, and what is behind the name that a comma parts from it.
LEAD = frozenset("DHnrgoNMeuz0S'fBRY")
APPOSED = re.compile(r",(?:0,)?R?[VFbhmde]")
LONGEST_LEAD = 12  #: tokens


class Standing(IntEnum):
    """How much of a subject a name is."""

    NONE = 0
    OWNER = 1  #: of the subject: "Ruiz's influence was great"
    INNER = 2  #: of a clause within another: "Hale said that Ruiz left"
    MAIN = 3


def standing(context: Context, position: int) -> tuple[Standing, bool]:
    """How the name at `position` stands, and whether it is the subject of a reporting verb."""
    tags = context.bare
    starts = context.sentence_starts_set
    start, end = position, position + 1
    while start > 0 and start not in starts and tags[start - 1] in NAMING and position - start < LONGEST_NAME:
        start -= 1
    while end < len(tags) and tags[end] in "N'" and end - position < LONGEST_NAME:
        end += 1
    if tags[start - 1 : start] in ("D", "H") and start not in starts:
        start -= 1
    opens = start in starts or _is_first(context, start)
    if tags[end : end + 1] == "S":
        return Standing.OWNER if opens else Standing.NONE, False
    while tags[end : end + 1] == "R":
        end += 1
    before, behind = tags[start - 1 : start], tags[end : end + 1]
    inverted = before == "V" and (start - 1 in starts or context.tags[start - 2 : start - 1] in BEFORE_INVERSION)
    inverted = inverted and behind not in VERBAL  # "the judge, who resigned, said Ruiz lied"
    if inverted:
        return Standing.MAIN, True
    if opens or context.tags[start - 1 : start] == "<":
        return Standing.MAIN, behind in SPOKEN
    if behind in SPOKEN or (behind in VERBAL and before not in BEHIND_LINKS):
        inner = before in SUBORDINATES or before in SPOKEN or before in VERBAL
        return Standing.INNER if inner else Standing.MAIN, behind in SPOKEN
    apposed = before == "," and APPOSED.match(tags, end) is not None and _is_led(context, start)
    return Standing.MAIN if apposed else Standing.NONE, False


def _is_led(context: Context, start: int) -> bool:
    """Whether before the comma before a name there is but its bearer's description: "His wife, Ana, has a boat"."""
    tags, starts = context.bare, context.sentence_starts_set
    opening = start - 1
    while opening not in starts and start - opening < LONGEST_LEAD and tags[opening - 1] in LEAD:
        opening -= 1
    return opening in starts or tags[opening - 1 : opening] == ","


def _is_first(context: Context, start: int) -> bool:
    """Whether but an adverbial stands before a name in its sentence: "Recently, Ana Ruiz, the mayor, said"."""
    tags = context.bare
    opening = start - 1
    if tags[opening] != ",":  # "As Ruiz left, …", "Meanwhile Ruiz, who …"
        return tags[opening] in "sR" and opening in context.sentence_starts_set
    opening -= 1
    told = False  # when, where or how
    while opening >= 0 and start - opening < LONGEST_NAME and tags[opening] in ADVERBIAL:
        told = told or tags[opening] in TELLING
        if opening in context.sentence_starts_set:
            return told
        opening -= 1
    return False
