"""Whose a verb behind "and" or "but" is: the reporter's, or one of what is reported."""

import re
from collections.abc import Sequence

from newsparse.attribution import reports
from newsparse.attribution.context import Context
from newsparse.attribution.rule import Attribution
from newsparse.inflection import third_person
from newsparse.model import ATTITUDES

#: Frames of verbs that tell of saying.
SAYING = frozenset(("speech", "hearer"))
PARTICIPLE = re.compile(r"(?<!,)cR*G")  #: "and calling her"
ANY_PARTICIPLE = re.compile(r",?cR*[uF](?=[DHPONt])")
IN_ING = re.compile(r"[uG]")
#: What a border may be that has such a verb behind it.
KINDS = frozenset(("again", "another", "denied", "perfect", "quoting"))
OBJECT_OPENER = frozenset("DHPONTp")
NEAR = 3  #: tokens from a border to the verb behind it
SHORT_NOT = ("n't", "n’t")


def is_reporters(context: Context, border: re.Match[str], start: int, found: Sequence[Attribution]) -> bool:
    """Whether the verb behind a border of one of those kinds is the reporter's, not one of what begins at `start`."""
    place = border.start()
    if border.lastgroup == "perfect":
        return not _goes_on_perfect(context, start, place)
    if border.lastgroup == "denied":
        return _is_denied(context, border.start("denial"))
    if border.lastgroup == "another":
        return _is_another(context, place, border.start("verb"))
    if border.lastgroup == "again" and (
        context.tags[place - 1] == "-" or _reports_again(context, place + (context.tags[place] in ",>"))
    ):
        return True
    return goes_on_quoting(start, place, found)


def is_next_verb(context: Context, start: int, place: int) -> bool:
    """Whether the verb behind an "and" is the reporter's: "denounced the plan and called for a vote".

    A participle may go on one in what begins at `start` instead.
    """
    tags = context.tags
    verb = place + 1 + (tags[place] in ",>")
    while tags[verb] == "R":
        verb += 1
    if tags[verb] == "G":
        return IN_ING.search(tags, start, place) is None
    return tags[verb] == "V" and reports.cue_end(context, verb) is not None


def _goes_on_perfect(context: Context, start: int, place: int) -> bool:
    """Whether a perfect behind an "and" goes on one in what begins at `start`: "said they had met and had agreed"."""
    helper = context.tags.find("h", place)
    before = context.tags.rfind("h", start, place)
    return before >= 0 and context.has_role(before, "past-perfect") and context.has_role(helper, "past-perfect")


def _is_denied(context: Context, verb: int) -> bool:
    """Whether a verb with "not" before it tells of saying: "did not say", "would not name"."""
    cue = context.cue(verb)
    negated = any(
        context.has_role(index, "negation") or context.word(index).endswith(SHORT_NOT) for index in (verb - 1, verb - 2)
    )
    return negated and cue.act not in ATTITUDES and reports.cue_end(context, verb) is not None


def goes_on_quoting(start: int, place: int, found: Sequence[Attribution]) -> bool:
    """Whether the verb behind a border quotes who tells what begins at `start`: "said it rained and called it “Q”"."""
    return any(
        each.cue is not None
        and each.act not in ATTITUDES
        and place < each.cue[0] <= place + NEAR
        and each.source is not None
        and each.source[1] <= start
        for each in found[-NEAR:]
    )


def _opens_clause(context: Context, index: int) -> bool:
    """Whether "that" or "whether" stands behind a verb: "said it rained and predicted that it would stop"."""
    tag = context.tags[index : index + 1]
    return tag == "T" or (tag != "" and context.has_role(index, "whether"))


def _reports_again(context: Context, conjunction: int) -> bool:
    """Whether a verb of saying goes on behind "and" or "but", or a source and its verb."""
    index = conjunction + 1
    while context.tags[index : index + 1] == "R":
        index += 1
    if context.tags[index] not in "VG":
        return True
    cue = context.cue(index)
    if cue.act in ATTITUDES:
        return False  # "said it rained and hoped it would stop"
    if context.tags[conjunction] == "B" or context.tags[conjunction - 1] == "," or _opens_clause(context, index + 1):
        return True
    following = context.word(index + 1) if index + 1 < len(context.tokens) else ""
    particles = cue.particles  # "shot back", not "shot two people"
    frames = cue.frames - cue.unsure
    says = "object" in frames or not cue.frames.isdisjoint(SAYING) or "+" + following in frames
    return says and (not particles or following in particles)


def _is_another(context: Context, place: int, verb: int) -> bool:
    """Whether a source and its verb behind "and" are another report: ", and he felt", but not "and he felt"."""
    tags = context.tags
    if tags[place] == "c" and tags[place - 1] == "P":
        return False  # "what he and Hale have said"
    if (tags[place] in ",>" or tags[place - 1] == "-") and "P" in tags[place : place + 3]:
        return True
    return context.cue(verb).act not in ATTITUDES and reports.cue_end(context, verb) is not None


def goes_on_infinitive(context: Context, border: int, verb: int) -> bool:
    """Whether a verb right behind "and" or a comma is a base form, as one that goes on an infinitive before it is."""
    tags = context.tags
    if tags[verb] not in "FIz" or tags[border:verb].strip(",cR"):
        return False
    if "c" not in tags[border:verb] and tags[verb + 1 : verb + 2] not in OBJECT_OPENER:
        return False  # "to mend the dam, close the bridge and leave"
    return tags[verb] != "F" or third_person(context.word(verb)) in context.vocabulary.classes


def before_participle(context: Context, begin: int, end: int) -> int:
    """Where the object of a participle ends, before another one: "by denouncing the dam and trying to close it"."""
    for match in ANY_PARTICIPLE.finditer(context.tags, begin + 1, end):
        if context.word(match.end() - 1).endswith("ing"):
            return match.start() if IN_ING.search(context.tags, begin, match.start()) is None else end
    return end
