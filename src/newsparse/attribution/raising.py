"""The rule for verbs of seeming and passives, which have what they report on both sides."""

import re
from collections.abc import Sequence

import regex

from newsparse.attribution import borders, circumstances, clause, grammar, reports, subjects
from newsparse.attribution.context import Context, Range, Report
from newsparse.attribution.rule import Attribution, Example, rule

#: What the reporter adds to what seems: "seems to be old, at least in Lund".
ONE_COMMA = re.compile(r"[^,]+(?P<comma>,)[^,]*")
#: What may stand between a passive and its agent: "was reported last week by", "was told to him by".
BEFORE_AGENT = re.compile(r"(?:R|i?D?n?Y+|tO)*")
#: An apposition before a participle.
APPOSED = regex.compile(r"(?r)[,-]D[neu]{0,3}[nz]R?")
#: Base forms that carry a report themselves: "seemed to confirm it".
CUE_FORMS = ("I", "z")
#: Frames of the verbs that have what they report on both sides.
BOTH_SIDES = frozenset(("raising", "raised", "object"))


def _takes_complement(context: Context, index: int, place: int) -> bool:
    """Whether the word at `place` leads from a passive to what is thought or said of its subject: "is dismissed as"."""
    if not context.has_role(place, "complement-preposition") or "hearer" in context.cue(index).frames:
        return False
    word = context.word(place)
    return context.takes(index, f"+{word}") or context.takes(index, word)


def _apposed_before(context: Context, verb: int, floor: int) -> Range | None:
    """The apposition that a participle follows: ", a claim rejected by Ruiz"."""
    tags = context.tags
    end = verb - (verb > floor and context.has_role(verb - 1, "before-verb"))  # ", a fact first reported by"
    apposed = APPOSED.match(tags, floor, end) if tags[verb] in "VER" else None
    if apposed is None or not context.has_role(apposed.start() + 1, "indefinite-article"):
        return None
    return apposed.start() + 1, end - (tags[end - 1] == "R")


@rule(
    "around.raising",
    "cue",
    examples=[
        Example("The old dam seems to be failing.", None, "seems", "The old dam … to be failing"),
        Example("The dam is considered a danger.", None, "is considered", "The dam … a danger"),
        Example("The plan was rejected by Ana Ruiz.", "Ana Ruiz", "was rejected", "The plan"),
        Example("The plan was derided as a joke.", None, "was derided", "The plan … as a joke"),
        Example("He was berated by Ana Ruiz for the delay.", "Ana Ruiz", "was berated", "He … for the delay"),
        Example("Hale was paid, a fact confirmed by Ana Ruiz.", "Ana Ruiz", "confirmed", "a fact"),
    ],
    refuses=["It rained.", "Ana Ruiz seemed to confirm the plan."],
    attitudes=True,
)
def raising(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A verb of seeming or a passive, and on both sides of it what is thought or said: The dam seems to fail."""
    if context.cue(index).frames.isdisjoint(BOTH_SIDES):
        return None
    tags = context.tags
    start, ceiling = context.sentence(index)
    group = grammar.verb_group(tags, index, start)
    agent_at = BEFORE_AGENT.match(tags, index + 1, ceiling).end()  # type: ignore[union-attr]  # it matches nothing too
    following = context.word(agent_at) if agent_at < ceiling else ""
    apposed = _apposed_before(context, group, start) if following == "by" else None
    passive = apposed is not None or grammar.is_passive(tags, context.form(index), group, index)
    by_agent = passive and following == "by" and context.takes(index, "object")
    complemented = passive and index + 1 < ceiling and _takes_complement(context, index, index + 1)
    if not by_agent and not complemented and not context.takes(index, "raised" if passive else "raising"):
        return None
    if not passive and tags[index + 1 : index + 2] == "t" and tags[index + 2 : index + 3] in CUE_FORMS:
        return None
    subject = apposed or subjects.subject_before(tags, group, start)
    if subject is None or (not context.attitudes and not by_agent and tags[slice(*subject)] == "W"):
        return None  # "the man who was accused of it left"
    if (
        not complemented
        and tags[index + 1 : index + 2] in ("i", ",")
        and not context.has_role(index + 1, "seeming-preposition")
    ):
        return None  # "appeared at a rally"
    contents = [subject]
    agent = None
    if following == "by":
        agent = reports.agent_at(context, context.cue(index), agent_at + 1, ceiling)
        if agent is None or tags[slice(*agent)] in ("n", "o", "z"):
            return None  # "told by letter"
        if agent[1] + 1 < ceiling and _takes_complement(context, index, agent[1]):
            contents.append((agent[1], borders.content_end(context, agent[1], ceiling, found=found)))
    else:
        report = Report((group, index + 1), index, subject, None, index + 1, context.cue(index).act, subject[0])
        ceiling = borders.clause_ceiling(context, report, index + 1, ceiling)
        end = borders.content_end(context, index + 1, ceiling, found=found)
        seems = not passive and tags[index + 1 : index + 2] != "t" and context.has_role(subject[0], "impersonal")
        if not seems:
            embedded = clause.is_embedded(context, subject)
            end = borders.phrase_end(context, index + 1, end, verbs=0, embedded=embedded)
            end = circumstances.before_afterthought(context, index + 1, end)
            comma = ONE_COMMA.fullmatch(tags, index + 1, end)
            end = comma.start("comma") if comma is not None else end
        contents = [(index + 1, end)] if seems else [subject, (index + 1, end)]  # "it seems likely that"
    if contents[-1][0] >= contents[-1][1]:
        return None
    return Attribution(tuple(contents), (group, index + 1), agent, act=context.cue(index).act)
