"""Where what is reported ends: before another report, or where the reporter goes on."""

import re
from collections.abc import Sequence

from newsparse.attribution import clause, grammar, reports
from newsparse.attribution.context import Context, Quoted, Report
from newsparse.attribution.rule import Attribution
from newsparse.inflection import third_person
from newsparse.model import ATTITUDES

_NAME = r"(?:P|(?:[DH]R?)?(?:[nrgoMN0]'?)*[NrgoM0]'?|(?:ns|Di|R)?0i0)"
_APPOSED = r"(?:,[DHMNnrgou][^,;:.<>VFZbhmd]{0,30},)"
#: Where a report ends before its sentence does: another report, or the reporter again. A comma
#: may stand within the marks of a quotation, so ``>`` counts where one does.
BORDER = re.compile(
    r"(?=[,>;cB-])(?:"  # one look at a token, which most fail, before all that a border can be is tried
    r"[,>](?=R*G)"  # ", adding that"
    rf"|[,>]?(?=[,;>]R*{_NAME}R*(?:V[.,:]|VR*i?Y+[.]))"  # ", he said."
    r"|[,>](?=At)"  # ", according to"
    r"|[,>](?=V(?:[DH]R?)?[nrgoMN0][nrgoMN0S'/fi]*(?:[.,]|$))"  # ", said Ana Ruiz."
    rf"|[,>]?(?=c{_NAME}R*(?:hR*)?[VZ](?![.,]))"  # "and Ana Ruiz says"
    r"|(?P<perfect>[,>]?(?=[cB]R*hR*V))"  # "and has said"
    r"|(?P<again>[,>]?(?=[cB]R*[VG]))"  # "but added that"
    r"|;"
    r"|[,>](?=s[hbd])"  # ", as has Hale"
    rf"|(?P<subordinate>[,>](?=R?s(?!T)(?:[^,]*[VFbhdI]|{_NAME}{_APPOSED}R*[VFbhd])))"  # ", while he left"
    r"|(?P<relative>,(?=W))"
    r"|,(?=V(?![.,:]))"  # ", viewed as a sign"
    r"|(?P<dash>-(?=[DBPG]|R?s))"  # " - but she left", " - even as she left"
    r"|(?P<aside>[,>](?=D[neoruzZ]))"  # ", a shift away from it"
    r"|[,>](?=B)"
    r")"
)
#: What is counted in a content: commas, openers of clauses, pronouns, infinitives, groups of verbs.
EVENTS = re.compile(
    r"(?P<border>[,;]c?|c)|(?P<opener>[WTsw])|(?P<pronoun>[Pp])|(?P<infinitive>th?b?.?)"
    r"|(?P<verbs>[bhmd][bhmdR]*(?:[FVZEeGuIz]+|(?<=[mdR])n)?|[FVZIze])"
)
#: What goes on a clause that is reported: neither a source with its verb follows, nor a pronoun or a verb behind "but".
GOES_ON = re.compile(rf"[,>]BR*+(?![VFZbhmdG])(?![Pp]|{_NAME}{_APPOSED}?R*(?:hR*)?[VZ](?![.,]))")
#: A sentence from its start to a subordinate clause, and as far as that has no verb.
FRONTED = re.compile(r"[^VFZbhmde]{0,8}?(?P<opener>[sw])[^VFZbhmde,]{0,8}(?:,[^VFZbhmde]{1,20},)?$")
NEAR = 3  #: tokens from a border to the pronoun that opens another clause
#: A comma or an "and" and the subject of another clause: ", and the council …".
NEW_SUBJECT = re.compile(r"(?:,c?|c)R*(?:P|[DH]R?(?:[nrgoMN0]'?)+|(?:[MN]'?)+)R*")
LINKS = frozenset("ift,")
HELPERS = frozenset("bhmd")
OBJECT_OPENER = frozenset("DHPONTp")
#: Frames of verbs that tell of saying.
SAYING = frozenset(("speech", "hearer"))
#: What may stand between commas within a clause, and its pattern up to the verb behind it.
INSERTED = frozenset(("relative", "aside", "dash"))
INSERTION = re.compile(r",[^,;:.<>]{1,60},(?:R*[VFZbhmd]|cD)|-[^;:.<>-]{1,60}-R*[VFZbhmd]")
FINITE_VERB = re.compile(r"[VFZbhmdep]")
#: Behind an object or an infinitive: ", because it leaks", ", when they met", "but left".
AFTERTHOUGHT = re.compile(r",(?:(?=[VF]|sP|u[DHtR]|iW|R[su]|cD)|(?P<clause>[sw]))|,?(?=BR*[VFbhmd])")
#: A pronoun or a name, and any noun phrase, before what may tell when or where something was said.
LONE = re.compile(r"(?:[OPT]|H(?=[is,])|(?:M'?)*(?:N'?)+)(?=[isw])")
PHRASE = re.compile(r"(?:[DH]R?)?[nrgoeuzNM0S'E]+(?:[fi][DH]?[nrgozNM0'S]+)*(?=[isw])")
#: "that" as a determiner, with its noun: "reiterated that approach in Lund".
_THAT_NOUN = re.compile(
    r"T[neur]?(?P<noun>[nozZ])(?=[.;:)-]|,(?![^,;:.<>]{1,60},R*[VFZbhmd])|[isc](?:[^,.VFbhmdPe]|e(?![DHPON0nrgo]))*(?:[,.;]|$))"
)
PARTICIPLE = re.compile(r"[uG]")
GOING_ON = frozenset("ifts")  #: what goes on the clause of a quotation behind it
ENDING = frozenset(",.?!;:…-–—")  #: signs with which a quotation ends its clause
LONGEST = 300  #: tokens that a content goes on for at most, behind its last quotation
TRAILING = frozenset(".,:;-'/ ")


def content_end(
    context: Context,
    start: int,
    ceiling: int,
    *,
    quoted_to: int = 0,
    found: Sequence[Attribution] = (),
    whole_clause: bool = False,
) -> int:
    """Where the content that begins at `start` ends: at the reporter's next clause or the sentence's.

    `quoted_to` is behind the last quotation that certainly belongs to the content, `found` has
    the reports that may lie within it. A `whole_clause` does not end before its verb.
    """
    tags = context.tags
    ceiling = min(ceiling, max(start, quoted_to) + LONGEST)
    bracket = tags.find(")", start, ceiling)
    if bracket > quoted_to and tags.find("(", start, bracket) < 0:
        ceiling = bracket  # "(Ruiz said it rained) in May"
    end = ceiling
    passed, verbal = start, not whole_clause
    for match in BORDER.finditer(tags, max(start, quoted_to - 1), ceiling):
        place = match.start()
        if place <= passed:
            continue
        verbal = verbal or FINITE_VERB.search(tags, passed, place) is not None
        if not verbal and (tags[place] == "c" or match.lastgroup == "subordinate"):
            passed = place  # "he and Ruiz reported", "that rain, though it fell, was late"
            continue
        if match.lastgroup in INSERTED:
            inserted = INSERTION.match(tags, place, ceiling)
            if inserted is not None or not verbal:
                passed = inserted.end() - 1 if inserted is not None else place
                continue  # "the plant, which opened in May, will close"
        if whole_clause and GOES_ON.match(tags, place, ceiling) is not None:
            continue  # "said the dam was old, but the bridge would hold"
        of_reporter = match.lastgroup == "again" and not whole_clause
        if _is_next_verb(context, start, place) if of_reporter else _is_border(context, start, match, ceiling, found):
            end = place + (tags[place] == ">")
            break
    while end > start and (
        (tags[end - 1] in TRAILING and not context.belongs_to_word(end - 1))
        or (tags[end - 1] == ")" and "(" not in tags[start:end])
    ):
        end -= 1
    return max(end, quoted_to)


def _is_next_verb(context: Context, start: int, place: int) -> bool:
    """Whether the verb behind an "and" is the reporter's: "denounced the plan and called for a vote".

    A participle may go on one in what begins at `start` instead.
    """
    tags = context.tags
    verb = place + 1 + (tags[place] in ",>")
    while tags[verb] == "R":
        verb += 1
    if tags[verb] == "G":
        return PARTICIPLE.search(tags, start, place) is None
    return tags[verb] == "V" and reports.cue_end(context, verb) is not None


def quotation_end(context: Context, quotation: Quoted) -> int:
    """Where what somebody says in a quotation ends, if that has no sign of its own: She said: “We go” to Lund."""
    _, ceiling = context.sentence(quotation.start)
    end = quotation.end
    if end >= ceiling or context.tags[end] not in GOING_ON or context.last_sign(quotation) in ENDING:
        return end
    return content_end(context, quotation.start, ceiling, quoted_to=end)


def _goes_on_perfect(context: Context, start: int, place: int) -> bool:
    """Whether a perfect behind an "and" goes on one in what begins at `start`: "said they had met and had agreed"."""
    helper = context.tags.find("h", place)
    before = context.tags.rfind("h", start, place)
    return before >= 0 and context.has_role(before, "past-perfect") and context.has_role(helper, "past-perfect")


def _is_border(context: Context, start: int, match: re.Match[str], ceiling: int, found: Sequence[Attribution]) -> bool:
    """Whether the content ends at a possible border, by the words there."""
    tags, place, kind = context.tags, match.start(), match.lastgroup
    following = place + 1
    if tags[place] == ">" and context.bare[place - 1] != ",":
        return False
    if kind == "aside":
        return context.has_role(following, "indefinite-article")
    if kind == "subordinate":  # "while", "even as"
        return any(context.has_role(index, "subordinator") for index in range(following, min(following + 2, ceiling)))
    if kind == "perfect":
        return not _goes_on_perfect(context, start, place)
    if kind == "again":
        return _reports_again(context, place + (tags[place] in ",>"))
    if kind == "relative":  # one that is a report of its own, within this one, belongs to it
        return not any(place < each.contents[0][0] < ceiling for each in found[-4:])
    if tags[following : following + 2] in ("Gt", "Gi") and reports.cue_end(context, following) is None:
        return False  # ", pushing for it"
    if tags[following : following + 1] != "V" or kind == "dash" or tags[following + 1 : following + 2] == "i":
        return True  # ", compared with a tenth last year"
    return "speech" in context.cue(following).frames


def phrase_end(context: Context, start: int, end: int, *, verbs: int, embedded: bool) -> int:
    """Where a content from `start` to `end` stops because a verb follows that is none of its own.

    It has `verbs` finite verbs of its own, and one more for each pronoun or conjunction that opens a
    clause in it. Another one belongs to the reporter: the content ends at the comma or the "and" before
    it, or, if the report is `embedded` as a relative clause or the like, at the verb itself.
    """
    tags = context.tags
    border: int | None = None
    infinitive = False
    for event in EVENTS.finditer(tags, start, end):
        place, kind = event.start(), event.lastgroup
        if kind == "border":
            border = place
        elif kind == "opener":
            verbs += 1
        elif kind == "pronoun":
            if verbs <= 0 and border is not None and border + NEAR > place:
                return border
            verbs += tags[place] == "P" and place > start and tags[place - 1] not in "WTsw"
        elif kind == "infinitive":
            infinitive = True
        elif infinitive and border is not None and _goes_on_infinitive(context, border, place):
            border = None  # "to mend the dam and close the bridge"
        elif kind == "verbs" and place > start and _is_finite(context, place, border, embedded=embedded):
            if verbs <= 0 and border is not None:
                return border
            if verbs <= 0 and embedded:
                return start + len(tags[start:place].rstrip("R"))
            verbs -= 1
            border = None
        infinitive = infinitive or (kind == "verbs" and tags[place] == "m")  # "will mend the dam and close the bridge"
    return end


def _is_finite(context: Context, index: int, border: int | None, *, embedded: bool) -> bool:
    """Whether a verb is finite, which one that may be a participle is before an object, behind "and" or a subject."""
    tags = context.tags
    if tags[index] in HELPERS:
        return not context.has_role(index, "non-finite")
    if tags[index] == "F" and context.word(index).endswith("ing"):
        return False  # "about not getting it"
    before, behind = tags[index - 1 - (tags[index - 1] == "R")], tags[index + 1 : index + 2]
    if border is not None and behind not in LINKS and NEW_SUBJECT.fullmatch(tags, border, index) is not None:
        return True
    if tags[index] == "e":
        return (before == "c" or embedded) and behind in OBJECT_OPENER
    return before in "PWTc" or behind in OBJECT_OPENER or (embedded and tags[index] == "F" and behind == "n")


def _goes_on_infinitive(context: Context, border: int, verb: int) -> bool:
    """Whether a verb right behind an "and" is a base form, as one that goes on an infinitive before it is."""
    tags = context.tags
    if tags[verb] not in "FIz" or "c" not in tags[border:verb] or tags[border:verb].strip(",cR"):
        return False
    return tags[verb] != "F" or third_person(context.word(verb)) in context.vocabulary.classes


def opens_with_determiner(context: Context, that: int, ceiling: int) -> bool:
    """Whether the "that" at a token is a determiner, with its noun in the singular: "reiterated that approach"."""
    match = _THAT_NOUN.match(context.tags, that, ceiling)
    if match is None:
        return False
    first, head = match.start() + 1, match.start("noun")
    return not any(context.word(index).endswith("s") for index in (first, head))


def _reports_again(context: Context, conjunction: int) -> bool:
    """Whether a verb of saying goes on behind "and" or "but", or a source and its verb."""
    if context.tags[conjunction] == "B":
        return True
    index = conjunction + 1
    while context.tags[index : index + 1] == "R":
        index += 1
    if context.tags[index] not in "VG":
        return True
    cue = context.cue(index)
    following = context.word(index + 1) if index + 1 < len(context.tokens) else ""
    particles = cue.particles  # "shot back", not "shot two people"
    judges = "object" in cue.frames - cue.unsure and cue.act not in ATTITUDES
    says = judges or not cue.frames.isdisjoint(SAYING) or "+" + following in cue.frames - cue.unsure
    return says and (not particles or following in particles)


def clause_ceiling(context: Context, report: Report, begin: int, ceiling: int, *, relative: bool = False) -> int:
    """`ceiling`, or the comma that ends the `relative`, inserted or fronted clause of a report.

    So does the one in "Hale, who announced the plan, said", and in "While Hale announced the plan, Ruiz left".
    """
    inserted = report.source is not None and context.tags[slice(report.source[1], report.cue[0])] == ",s"
    linked = context.tags[report.behind : report.behind + 1] == "," and context.has_role(
        report.begins - 1, "report-link"
    )  # "As he said, …"
    if _is_fronted(context, report) and not inserted and not linked:
        main = reports.MAIN_CLAUSE.search(context.tags, begin, min(ceiling, begin + grammar.REACH))
        return main.start() if main is not None else ceiling
    if report.source is not None and context.tags[slice(*report.source)] == "W":
        before = context.tags[report.source[0] - 1 : report.source[0]]
        if before == "-" and (dash := context.tags.find("-", begin, ceiling)) >= 0:
            return dash  # "Hale — who said it rained — left"
    if not relative and not inserted and not clause.in_relative_clause(context, report.source):
        return ceiling
    comma = context.tags.find(",", begin, ceiling)
    return comma if comma >= 0 else ceiling


def _is_fronted(context: Context, report: Report) -> bool:
    """Whether the clause of a report opens its sentence with "while", "when" or the like."""
    opening, _ = context.sentence(report.verb)
    fronted = FRONTED.match(context.tags, opening, report.begins)
    return fronted is not None and not context.has_role(fronted.end("opener") - 1, "object-pronoun")


def before_afterthought(context: Context, begin: int, end: int) -> int:
    """Where the phrase at `begin` ends, if a clause that tells when, why or what else happened follows it."""
    for match in AFTERTHOUGHT.finditer(context.tags, begin + 1, end):
        if match.lastgroup is None or context.has_role(match.start("clause"), "afterthought"):
            return match.start()
    return end


def without_circumstance(context: Context, begin: int, end: int) -> int:
    """Where the noun phrase at `begin` ends, if what tells when or where it was said follows it."""
    for pattern, roles in ((LONE, ("circumstance", "circumstance-of-name")), (PHRASE, ("circumstance",))):
        match = pattern.match(context.tags, begin, end)
        if match is not None and match.end() < end:
            return match.end() if any(context.has_role(match.end(), role) for role in roles) else end
    return end
