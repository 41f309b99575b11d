"""Where an object or an infinitive ends, because what follows tells when, where, why or how it was said."""

import re

from newsparse.attribution import coordinated
from newsparse.attribution.context import Context

#: Behind an object or an infinitive: ", because it leaks", ", when they met", "but left".
AFTERTHOUGHT = re.compile(r",(?:(?=[VF]|sP|u[DHtR]|iW|R[su]|cD)|(?P<clause>[sw]))|,?(?=BR*[VFbhmd])")
INFINITIVE = re.compile(r"tR?[FInz]")
#: A pronoun or a name, and any noun phrase, before what may tell when or where something was said.
LONE = re.compile(r"(?:[OPT]|H(?=[is,])|(?:M'?)*(?:N'?)+)R*(?=[isw])")
PHRASE = re.compile(r"(?:[DH]R?)?[nrgoeuzNM0S'E]+(?:[fi][DH]?[nrgozNM0'S]+)*(?=[isw])")
#: What shows that a phrase holds a clause or an infinitive, whose circumstances may be its own.
VERBAL = re.compile(r"(?<![DHS])[VFZIG]|[bhmdTWwPp;:]|(?<![DHS])u(?=[DHNMOi])|tR?z")
#: The verb of an infinitive, and whom it is asked of: "the town to mend", "to stop speaking".
OWN_INFINITIVE = re.compile(r"[DHPONMnrgoR]{0,6}tR?(?:bR?[VeF]|[FInzuG](?:u|tR?[FInz])?)")
#: A clause of time, or a preposition with a day, a participle or a noun phrase: "as he left", "on Monday", "by saying",
#: "in a long interview".
ADVERBIAL = re.compile(
    r"[sw](?P<clause>P)|i(?:(?P<day>Y)|(?P<act>[GuF])|(?P<lead>[DH]?)R?(?P<nouns>[nroguezNM0SY']{1,6}))"
)


def before_afterthought(context: Context, begin: int, end: int) -> int:
    """Where the phrase at `begin` ends, if a clause that tells when, why or what else happened follows it."""
    infinitive = INFINITIVE.search(context.tags, begin, end)
    for match in AFTERTHOUGHT.finditer(context.tags, begin + 1, end):
        place = match.start()
        if (
            infinitive is not None
            and infinitive.start() < place
            and coordinated.goes_on_infinitive(context, place, place + 1)
        ):
            continue  # "to mend the dam, close the bridge and leave"
        if match.lastgroup is None or context.has_role(match.start("clause"), "afterthought"):
            return place
    return end


def without_circumstance(context: Context, begin: int, end: int) -> int:
    """Where the noun phrase at `begin` ends, if what tells when, where or how it was said follows it."""
    for pattern, roles in ((LONE, ("circumstance", "circumstance-of-name")), (PHRASE, ("circumstance",))):
        match = pattern.match(context.tags, begin, end)
        if match is not None and match.end() < end:
            if any(context.has_role(match.end(), role) for role in roles):
                return begin + len(context.tags[begin : match.end()].rstrip("R"))
            break
    own = OWN_INFINITIVE.match(context.tags, begin, end)
    verb = VERBAL.search(context.tags, begin if own is None else own.end(), end)
    for match in ADVERBIAL.finditer(context.tags, begin + 1, end):
        if verb is not None and match.start() > verb.start():
            break
        if (own is None or match["clause"]) and _tells_of_report(context, match, asked=own is not None):
            return begin + len(context.tags[begin : match.start()].rstrip("R"))
    return end


def _tells_of_report(context: Context, adverbial: re.Match[str], *, asked: bool) -> bool:
    """Whether an adverbial behind an object tells when, how or where that was said: "praised the plan on Monday".

    Behind an infinitive it may tell why something was `asked`.
    """
    preposition, behind = adverbial.start(), adverbial.start() + 1
    if adverbial["clause"]:
        besides = context.has_role(preposition, "meanwhile") or (asked and context.has_role(preposition, "cause"))
        return besides and context.has_role(behind, "person-pronoun")
    if adverbial["day"]:
        return context.word(preposition) == "on"
    if adverbial["act"]:
        return context.has_role(preposition, "means") and context.word(behind).endswith("ing")
    if not context.has_role(preposition, "occasion-preposition"):
        return False
    first, last = adverbial.span("nouns")
    role = "occasion" if context.has_role(behind, "indefinite-article") else "occasions"
    return any(context.has_role(index, role) for index in range(first, last))
