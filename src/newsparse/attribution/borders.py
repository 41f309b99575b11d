"""Where what is reported ends: before another report, or where the reporter goes on."""

import re
from collections.abc import Sequence

from newsparse.attribution import clause, coordinated, grammar, reports
from newsparse.attribution.context import Context, Quoted, Report
from newsparse.attribution.rule import Attribution
from newsparse.model import ATTITUDES

_NAME = r"(?:P|(?:[DH]R?)?(?:[nrgoMN0]'?)*[NrgoM0]'?|(?:ns|Di|R)?0i0)"
_APPOSED = r"(?:,[DHMNnrgou][^,;:.<>VFZbhmd]{0,30},)"
#: Where a report ends before its sentence does: another report, or the reporter again. A comma
#: may stand within the marks of a quotation, so ``>`` counts where one does.
BORDER = re.compile(
    r"(?=[,>;:cB-])(?:"  # one look at a token, which most fail, before all that a border can be is tried
    r"[,>](?=R*G)"  # ", adding that"
    rf"|[,>]?(?=[,;>]R*{_NAME}R*(?:V[.,:]|VR*i?Y+[.]))"  # ", he said."
    r"|[,>](?=At)"  # ", according to"
    r"|[,>](?=V(?:[DH]R?)?[nrgoMN0][nrgoMN0S'/fi]*(?:[.,]|$))"  # ", said Ana Ruiz."
    rf"|(?P<another>[,>]?(?=c{_NAME}R*(?:hR*)?(?P<verb>[VZG])(?![.,])))"  # "and Ana Ruiz says", "and Ana Ruiz saying"
    rf"|(?P<denied>[,>]?(?=[cB](?:{_NAME})?R*[dm]R*(?P<denial>[IzVZ])))"  # "but did not say"
    r"|(?P<perfect>[,>]?(?=[cB]R*hR*V))"  # "and has said"
    r"|(?P<again>[,>]?(?=[cB]R*[VG]))"  # "but added that"
    r"|;"
    r"|[,>](?=s[hbd])"  # ", as has Hale"
    rf"|(?P<subordinate>[,>](?=R?s(?!T)(?:[^,]*[VFbhdI]|{_NAME}{_APPOSED}R*[VFbhd])))"  # ", while he left"
    r"|(?P<relative>,(?=W))"
    r"|,(?=V(?![.,:]))"  # ", viewed as a sign"
    r"|(?P<dash>-(?=[DBPG]|cP|R?s))"  # " - but she left", " - even as she left"
    r"|(?P<aside>[,>](?=D[neoruzZ]))"  # ", a shift away from it"
    r"|[,>](?=B)"
    r"|(?P<quoting>[,>]?(?=[cB]R*Z))"  # "and calls it “Q”"
    r"|(?P<introducing>[:-])"  # ": “It rained,” he said"
    r")"
)
#: What is counted in a content: commas, openers of clauses, pronouns, infinitives, groups of verbs.
EVENTS = re.compile(
    r"(?P<border>[,;]c?|c)|(?P<opener>[WTsw])|(?P<pronoun>[Pp])|(?P<infinitive>th?b?.?)"
    r"|(?P<verbs>[bhmd][bhmdR]*(?:[FVZEeGuIz]+|(?<=[mdR])n)?|[FVZIze])"
)
#: What goes on a clause that is reported: neither a source with its verb follows, nor a pronoun or a verb behind "but".
GOES_ON = re.compile(rf"[,>]BR*+(?![VFZbhmdG])(?![Pp]|{_NAME}{_APPOSED}?R*(?:hR*)?[VZ](?![.,]))")
BUT_THAT = re.compile(r"[,>]BR*T")  #: ", but that it rained"
#: A subordinate clause with a reporting verb: ", while Hale denied it".
CONTRAST = re.compile(rf"[,>]R?s(?:{_NAME}{_APPOSED})?[^,]*?[VZIG]")
#: A clause in brackets that ends its sentence, which the reporter adds: "… a dam (the town has two)."
BRACKETED = re.compile(r"\([^()]{0,40}?[VFZbhmd][^()]{0,40}\)(?=[.,;]|$)")
#: A sentence from its start to a subordinate clause, and as far as that has no verb.
FRONTED = re.compile(r"[^VFZbhmde]{0,8}?(?P<opener>[sw])[^VFZbhmde,]{0,8}(?:,[^VFZbhmde]{1,20},)?$")
RECENT = 8  #: reports before one that a colon or dash may lead to
#: The same, or a preposition, before a participle: "despite notes urging it".
FRONTED_PHRASE = re.compile(FRONTED.pattern.replace("[sw]", "[swi]"))
#: The comma that ends a subordinate clause within another one: "the plan, after Hale denounced it, failed".
CLAUSE_GOES_ON = re.compile(r",(?=R*[VFZbhmd])")
NEAR = 3  #: tokens from a border to the pronoun that opens another clause
#: A comma or an "and" and the subject of another clause: ", and the council …".
NEW_SUBJECT = re.compile(r"(?:,c?|c)R*(?:P|[DH]R?(?:[nrgoMN0]'?)+|(?:[MN]'?)+)R*")
LINKS = frozenset("ift,")
HELPERS = frozenset("bhmd")
#: What may stand between commas within a clause, and its pattern up to the verb behind it.
INSERTED = frozenset(("relative", "aside", "dash"))
INSERTION = re.compile(r",[^,;:.<>]{1,60}(?:,|<q*>)(?:R*[VFZbhmd]|cD)|-[^;:.<>-]{1,60}-R*[VFZbhmd]")
FINITE_VERB = re.compile(r"[VFZbhmdep]")
#: "that" as a determiner, with its noun: "reiterated that approach in Lund".
_THAT_NOUN = re.compile(
    r"T[neur]?(?P<noun>[nozZ])(?=[.;:)-]|,(?![^,;:.<>]{1,60},R*[VFZbhmd])|[isc](?:[^,.VFbhmdPe]|e(?![DHPON0nrgo]))*(?:[,.;]|$))"
)
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
    participle: bool = False,
) -> int:
    """Where the content that begins at `start` ends: at the reporter's next clause or the sentence's.

    `quoted_to` is behind the last quotation that certainly belongs to the content, `found` has
    the reports that may lie within it. A `whole_clause` does not end before its verb; behind a
    `participle` that reports it, another one goes on the report.
    """
    tags = context.tags
    ceiling = min(ceiling, max(start, quoted_to) + LONGEST)
    ceiling = _within_brackets(tags, start, ceiling, quoted_to)
    end = ceiling
    quoting = quoted_to > start
    passed, verbal = start, quoting or not whole_clause
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
        if whole_clause and (BUT_THAT if quoting else GOES_ON).match(tags, place, ceiling) is not None:
            continue  # "said the dam was old, but the bridge would hold"
        if whole_clause and match.lastgroup == "subordinate" and CONTRAST.match(tags, place, ceiling) is None:
            continue  # "said the dam was old, while the bridge was new"
        if (whole_clause or participle) and coordinated.PARTICIPLE.match(tags, place) is not None:
            ends = participle  # "saying it was old and calling it ugly", but "said he was leaving and taking it along"
        elif match.lastgroup == "again" and (quoting or not whole_clause):
            ends = coordinated.is_next_verb(context, start, place) and (
                not whole_clause or "<" in tags[place:ceiling] or _is_border(context, start, match, ceiling, found)
            )
        else:
            ends = _is_border(context, start, match, ceiling, found)
        if ends:
            end = place + (tags[place] == ">")
            break
    return max(_without_signs(context, start, end), quoted_to)


def _within_brackets(tags: str, start: int, ceiling: int, quoted_to: int) -> int:
    """`ceiling`, the bracket that closes one before `start`, or the one that opens what the reporter adds."""
    bracket = tags.find(")", start, ceiling)
    if bracket <= quoted_to:
        return ceiling
    if tags.find("(", start, bracket) < 0:
        return bracket  # "(Ruiz said it rained) in May"
    added = BRACKETED.search(tags, max(start, quoted_to), ceiling)
    return added.start() if added is not None else ceiling


def _without_signs(context: Context, start: int, end: int) -> int:
    """`end`, before the signs at the end that belong to no content."""
    tags = context.tags
    while end > start and (
        (tags[end - 1] in TRAILING and not context.belongs_to_word(end - 1))
        or (tags[end - 1] == ")" and "(" not in tags[start:end])
    ):
        end -= 1
    return end


def quotation_end(context: Context, quotation: Quoted) -> int:
    """Where what somebody says in a quotation ends, if that has no sign of its own: She said: “We go” to Lund."""
    _, ceiling = context.sentence(quotation.start)
    end = quotation.end
    if end >= ceiling or context.tags[end] not in GOING_ON or context.last_sign(quotation) in ENDING:
        return end
    return content_end(context, quotation.start, ceiling, quoted_to=end)


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
    if kind == "introducing":
        return any(
            each.cue is not None and each.contents[0][0] == following and each.cue[0] >= each.contents[0][1]
            for each in found[-RECENT:]
        )
    if kind == "relative":  # one that is a report of its own, within this one, belongs to it
        within = (each for each in found[-4:] if place < each.contents[0][0] < ceiling)
        return all(each.source == (place + 2, place + 3) and each.act not in ATTITUDES for each in within)
    if kind in coordinated.KINDS:
        return coordinated.is_reporters(context, match, start, found)
    if tags[following : following + 2] in ("Gt", "Gi") and reports.cue_end(context, following) is None:
        return False  # ", pushing for it"
    if tags[following : following + 1] != "V" or kind == "dash" or tags[following + 1 : following + 2] == "i":
        return True  # ", compared with a tenth last year"
    if "speech" in context.cue(following).frames:
        return True
    return FINITE_VERB.search(tags, start, place) is not None and coordinated.goes_on_quoting(start, place, found)


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
        elif infinitive and border is not None and coordinated.goes_on_infinitive(context, border, place):
            border = None  # "to mend the dam and close the bridge"
        elif place > start and context.has_role(place - 1, "helping"):
            pass  # "he helped write it"
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
        return (before == "c" or (embedded and before not in "iDHS")) and behind in coordinated.OBJECT_OPENER
    return (
        before in "PWTc" or behind in coordinated.OBJECT_OPENER or (embedded and tags[index] == "F" and behind == "n")
    )


def opens_with_determiner(context: Context, that: int, ceiling: int) -> bool:
    """Whether the "that" at a token is a determiner, with its noun in the singular: "reiterated that approach"."""
    match = _THAT_NOUN.match(context.tags, that, ceiling)
    if match is None:
        return False
    first, head = match.start() + 1, match.start("noun")
    return not any(context.word(index).endswith("s") for index in (first, head))


def clause_ceiling(context: Context, report: Report, begin: int, ceiling: int, *, relative: bool = False) -> int:
    """`ceiling`, or the comma that ends the `relative`, inserted or fronted clause of a report.

    So does the one in "Hale, who announced the plan, said", and in "While Hale announced the plan, Ruiz left".
    """
    inserted = report.source is not None and context.tags[slice(report.source[1], report.cue[0])] == ",s"
    parenthetical = context.tags[report.behind : report.behind + 1] == ","
    linked = parenthetical and context.has_role(report.begins - 1, "report-link")  # "As he said, …"
    if is_fronted(context, report) and not inserted and not linked:
        main = reports.MAIN_CLAUSE.search(context.tags, begin, min(ceiling, begin + grammar.REACH))
        if main is not None or not _is_within(context, report):
            return main.start() if main is not None else ceiling
    if report.source is not None and context.tags[slice(*report.source)] == "W":
        before = context.tags[report.source[0] - 1 : report.source[0]]
        if before == "-" and (dash := context.tags.find("-", begin, ceiling)) >= 0:
            return dash  # "Hale — who said it rained — left"
    if not relative and not inserted and not clause.in_relative_clause(context, report.source):
        goes_on = CLAUSE_GOES_ON.search(context.tags, begin, ceiling) if _is_within(context, report) else None
        return goes_on.start() if goes_on is not None else ceiling
    comma = context.tags.find(",", begin, ceiling)
    return comma if comma >= 0 else ceiling


def _is_within(context: Context, report: Report) -> bool:
    """Whether the clause of a report opens behind a comma with "after", "even though" or the like."""
    source = report.source
    before = context.tags[max(0, source[0] - 3) : source[0]] if source is not None else ""
    return before.endswith((",s", ",Rs"))


def is_fronted(context: Context, report: Report) -> bool:
    """Whether the clause of a report opens its sentence with "while", "when" or the like."""
    opening, _ = context.sentence(report.verb)
    begins = report.begins if report.source is None else min(report.begins, report.source[0])
    pattern = FRONTED_PHRASE if context.form(report.verb) == "G" else FRONTED
    fronted = pattern.match(context.tags, opening, begins)
    return fronted is not None and not context.has_role(fronted.end("opener") - 1, "object-pronoun")
