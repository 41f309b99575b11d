"""How a name stands in its sentence: as the subject of the main clause, of another clause, or as no subject."""

import re
from enum import IntEnum

from newsparse.attribution.context import Context

LONGEST_NAME = 8  #: tokens
#: Tags of a name and of what stands before it: titles, roles, adjectives, whose kin or aide they are.
NAMING = frozenset("NMnrge'S")
#: Behind a name they show that it but describes somebody or something: "Ruiz consultant Tom Hale", "the Ruiz report".
DESCRIBED = frozenset("rMgo")
ADVERBIAL = frozenset("RYiDn0N")
TELLING = frozenset("RYi")
VERBAL = frozenset("VFbhmdeZ")
SPOKEN = frozenset("VZ")
BEHIND_LINKS = frozenset("ift")  #: behind which a name is no subject: "a talk with Ruiz was …"
SUBORDINATES = frozenset("sTWw")
#: Before a verb whose subject follows it: “…,” said Ruiz.
BEFORE_INVERSION = frozenset(">,…-")
#: The same before a form of be: "Across town, …, is Ruiz", "Among them was Ruiz", "It was Ruiz who".
BEFORE_BEING = frozenset(",OP")
#: What may open a sentence before its subject, without a comma: "But Ruiz", "As Ruiz left, …", "Meanwhile Ruiz, who …"
OPENERS = frozenset("sRcB")
#: What opens a sentence with an adverbial: "After the storm", "Speaking in Lund", "Asked why".
ADVERBIAL_OPENERS = frozenset("isuGwEVRe")
CLAUSE_ENDS = frozenset(",.;:-<>()")
#: A description that opens a sentence, and what is behind the name that a comma parts from it.
LEAD = frozenset("DHnrgoNMeuz0S'fBRYO")
APPOSED = re.compile(
    r",(?:(?:0|W[^;:.()<>]{1,40}?|[^,;:.()<>VFbhm]{1,14}(?:,[^,;:.()<>VFbhm]{1,14})?),)?R{0,2}(?P<verb>[VFbhmde])"
)
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
    start, end = _title_start(context, position), position + 1
    while end < len(tags) and tags[end] in "N'" and end - position < LONGEST_NAME:
        end += 1
    if tags[start - 1 : start] in ("D", "H") and start not in starts:
        start -= 1
    opens = start in starts or _is_first(context, start)
    if tags[end : end + 1] == "S" and tags[end + 1 : end + 2] != "b":  # "Ruiz's been" is no owner
        return Standing.OWNER if opens else Standing.NONE, False
    if tags[end : end + 1] in DESCRIBED:
        return Standing.NONE, False
    while tags[end : end + 1] == "R":
        end += 1
    before, behind = tags[start - 1 : start], tags[end : end + 1]
    if before == "V" and behind not in VERBAL and _is_inverted(context, start):
        return Standing.MAIN, True
    if behind not in VERBAL and _is_presented(context, start, behind):
        return Standing.MAIN, False
    parted = APPOSED.match(tags, end) if behind == "," else None  # "Ana Ruiz, the mayor, said"
    if opens or context.tags[start - 1 : start] == "<":
        return Standing.MAIN, (parted["verb"] if parted is not None else behind) in SPOKEN
    if parted is not None and (before == ">" or (before == "," and _goes_on(context, start))):
        return Standing.MAIN, parted["verb"] in SPOKEN
    return _within(context, start, position, behind)


def _within(context: Context, start: int, position: int, behind: str) -> tuple[Standing, bool]:
    """How a name stands that does not open its sentence, by what is before it and the tag behind it."""
    tags = context.bare
    before = tags[start - 1 : start]
    if before in BEHIND_LINKS or (behind not in SPOKEN and tags[start - 2 : start - 1] == "t"):
        if before == "f" and _owns_subject(context, start):
            return Standing.OWNER, False  # "The rise of Ruiz was quick"
        if behind in SPOKEN and tags[position - 1] == "n":
            return Standing.INNER, True  # "at the moment Ruiz learned", "some of the ideas Ruiz named"
        return Standing.NONE, False  # "talks with Ruiz were", "a man close to Ruiz said", "to back Ruiz was"
    if behind not in VERBAL:
        return Standing.NONE, False
    if before == "c":
        before = _before_pair(context, start)
    elif before == ",":
        before = "T" if _follows_that(context, start) else before
    inner = before in SUBORDINATES or before in SPOKEN or before in VERBAL
    return Standing.INNER if inner else Standing.MAIN, behind in SPOKEN


def _is_inverted(context: Context, start: int) -> bool:
    """Whether a name behind a verb is its subject: "“…,” said Ruiz"; not "the judge, who left, praised Ruiz"."""
    verb = start - 1
    if verb in context.sentence_starts_set:
        return True
    mark = context.tags[verb - 1 : verb]
    return mark in BEFORE_INVERSION and (mark != "," or "speech" in context.cue(verb).frames)


def _owns_subject(context: Context, start: int) -> bool:
    """Whether "of" joins a name to the noun that opens its sentence: "The rise of Ruiz"."""
    opening = start - 2
    while opening > 0 and opening not in context.sentence_starts_set and context.bare[opening - 1] in "Dneo":
        opening -= 1
    return opening in context.sentence_starts_set and start - opening < LONGEST_NAME


def _is_presented(context: Context, start: int, behind: str) -> bool:
    """Whether a form of be brings a name up, or what opens the sentence: "Then there's Ruiz", "For Ruiz, …"."""
    tags = context.bare
    if start < 2:
        return False
    verb, first = tags[start - 1], context.word(start - 2)
    if verb == "b":
        return tags[start - 2] in BEFORE_BEING or first == "there"
    if verb == "S":
        return first == "there"
    return behind == "," and start - 1 in context.sentence_starts_set and context.word(start - 1) in ("for", "to")


def _follows_that(context: Context, start: int) -> bool:
    """Whether "that" opens the clause of a name behind a comma: "Hale said that before the storm, Ruiz was …"."""
    tags = context.bare
    for index in range(start - 2, max(-1, start - 2 - LONGEST_LEAD), -1):
        if tags[index] == "T" or tags[index] in CLAUSE_ENDS or index in context.sentence_starts_set:
            return tags[index] == "T"
    return False


def _before_pair(context: Context, start: int) -> str:
    """The tag before the first of two whom "and" joins: "said" in "Orr said both Hale and Ruiz were late"."""
    tags, starts = context.bare, context.sentence_starts_set
    first = start - 1
    while first > 0 and first not in starts and start - first < LONGEST_LEAD and tags[first - 1] in LEAD:
        first -= 1
    return tags[first - 1 : first] if first < start - 1 and first not in starts else ""


def _title_start(context: Context, position: int) -> int:
    """Where the titles and the name begin that stand up to `position`: "Former secretary of state Ana Ruiz"."""
    tags, starts = context.bare, context.sentence_starts_set
    start = position
    while start > 0 and start not in starts and position - start < LONGEST_NAME:
        before = tags[start - 1]
        of_office = start < position and before == "f" and tags[start - 2 : start - 1] in ("M", "r")
        of_office = of_office and "r" not in tags[start:position]  # not "mother of mayor Ana Ruiz"
        inside = before == "z" and tags[start - 2 : start - 1] == "f"  # "secretary of state"
        inside = inside or (before == "o" and tags[start] in "Mr" and start < position)  # "campaign chairman Ana Ruiz"
        if (before == "S" and start == position) or (before not in NAMING and not of_office and not inside):
            break
        start -= 1
    return start


def _goes_on(context: Context, start: int) -> bool:
    """Whether the comma before a name ends a description of its bearer or an adverbial that opens the sentence."""
    opening, _ = context.sentence(start)
    return _is_led(context, start) or (opening < start and context.bare[opening] in ADVERBIAL_OPENERS)


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
    if tags[opening] != ",":
        return tags[opening] in OPENERS and opening in context.sentence_starts_set
    opening -= 1
    told = False  # when, where or how
    while opening >= 0 and start - opening < LONGEST_NAME and tags[opening] in ADVERBIAL:
        told = told or tags[opening] in TELLING
        if opening in context.sentence_starts_set:
            return told
        opening -= 1
    return False
