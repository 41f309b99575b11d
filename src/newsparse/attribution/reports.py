"""The report that a reporting verb carries: its source, its addressee and its cue."""

import re
from collections.abc import Sequence

from newsparse.attribution import agents, agreement, grammar, hearers, subjects
from newsparse.attribution.context import Context, Range, Report
from newsparse.attribution.rule import Attribution
from newsparse.cues import Cue
from newsparse.model import ATTITUDES, Act

#: A source behind its verb.
INVERTED = re.compile(r"(?:[DH]R?)?(?:[nrgoMN0]'?|S)*[NMrg]'?(?:[,.W]|[if][DH]?[nrgoMN0S]+[,.W])")
#: What may stand behind a participle that is a passive: "asked whether", "asked on Monday", "asked about".
PASSIVE = frozenset("siwWftYR")
#: What shows behind a participle that it is no passive: "he's said he left", "she's praised the dam".
HAVING_SAID = frozenset("PpTDHNw<")
#: A form of be and an adjective that govern a verb: "is fair to".
JUDGED = re.compile(r"R*bR*[ne]R*t")
#: What stands before a word that belongs to the verb behind it: "they all", "Ruiz first", "have both".
BEFORE_QUANTIFIER = frozenset("PWNrgohmb")
#: Behind a participle, where the main clause goes on: "Hale, asked if it rained, just laughed".
MAIN_VERB = re.compile(r",(?=R*(?:[VZFbhmd]|e(?!i)))")
#: Behind whom somebody was asked by, what belongs to that: "asked by counsel for Lund, Tom Hale, whether".
DESCRIBED = re.compile(r"(?:i(?:[DH]R?)?[nrgoNM0S']{1,8})?(?:,(?:[DH]R?)?[nrgoNM0S']{1,8},)?(?=[ws])")
TOLD = re.compile(r"t[FIz]")  #: behind a verb of telling, what whoever stands before it is told
TOPIC = re.compile(r"f(?!(?:N'?)+f)")  #: the "of" that leads to it: "accused by the mayor of Lund (of) lying"
OWN_VERB = re.compile(r"(?<=N)[eFV]R?i")  #: the verb of a name, which none describes: "Ruiz (stood) at"
CLAUSAL = frozenset(("clause", "that"))  #: frames of what a clause may follow
OPENERS = 6  #: tokens that may stand before it: "But when", "Two years after"
#: A comma and the main clause behind it, with its subject and its verb.
MAIN_CLAUSE = re.compile(
    r",(?P<source>P|(?:[DH]+R?)?(?:[nrgoNMEeuzZ0S]'?)*[nrgoNM0]'?(?:[fi](?:D(?=W)|(?:[DH]R?)?(?:[nrgoNM0S]'?)+))*)"
    r"(?:W[^,;:]{1,20}?|,[^,;:]{1,60},)?R*[VFZbhmdIze]"
)


def report_at(context: Context, verb: int, floor: int, ceiling: int) -> Report | None:
    """The report whose verb stands at `verb` with its source before it, or None if it is none.

    A passive has its agent as its source, or none; so has a verb like "seem".
    """
    key = verb, floor, ceiling
    if key not in context.reports:
        context.reports[key] = _report_at(context, verb, floor, ceiling)
    return context.reports[key]


def _report_at(context: Context, verb: int, floor: int, ceiling: int) -> Report | None:
    tags, form = context.tags, context.form(verb)
    if verb > floor and agreement.is_only_noun(context, form, verb):
        return None  # most words that are noun and verb, before anything is looked for
    cue = context.cue(verb)
    group = _verb_group(context, verb, floor)
    passive = (
        grammar.is_passive(tags, form, group, verb)
        and not _is_adjectival(context, cue, group, verb)
        and not _has_contracted_have(context, group, verb)
    )
    if passive or _lacks_object(context, cue, form, group, verb, floor):
        report = _passive(context, cue, group, verb, ceiling)
        goes_on = MAIN_VERB.search(tags, report.behind, ceiling) if not passive and tags[verb - 1] == "," else None
        return report._replace(until=goes_on.start()) if goes_on is not None else report
    if form == "j" and "b" not in tags[group:verb]:
        return None
    found = _source_before(context, cue, form, group, verb, floor, ceiling)
    if found is None:
        return None
    source, begins = found
    opening, _ = context.sentence(verb)
    if source is None:
        return _opening(context, cue, group, verb, opening, ceiling)
    if source[0] > opening and tags[source[0] - 1] in "dmN" and context.has_role(source[0], "reader"):
        return None  # "do you think it rains?", "Would you say that it rains?"
    if source[0] > opening + 1 and tags[source[0] - 1] == "m" and source[1] <= group:
        return None  # "she would debate on the day Hale had named": its subject stands before the modal
    behind_quotation = source[0] > opening and tags[source[0] - 1] == ">"
    governed = behind_quotation or (group > floor and tags[group - 1] == "t")
    beside = source[1] == group - 1 and context.has_role(group - 1, "place-adverb")  # "farmers here say"
    if not agreement.is_verb_of(context, form, source, group - beside, verb, governed=governed):
        return None
    if group < verb and context.has_role(source[0], "impersonal") and JUDGED.match(tags, group, verb) is not None:
        # "it is fair to say": nobody does
        return Report((group, verb + 1), verb, None, None, verb + 1, cue.act, group) if context.attitudes else None
    if "raising" in cue.frames:
        return Report((group, verb + 1), verb, None, None, verb + 1, cue.act, begins)
    return _with_addressee(context, Report((group, verb + 1), verb, source, None, verb + 1, cue.act, begins), ceiling)


def _verb_group(context: Context, verb: int, floor: int) -> int:
    """Where the group of a verb begins, what belongs to it included: "they have all said", "she first said"."""
    tags = context.tags
    group = grammar.verb_group(tags, verb, floor)
    if group - 2 >= floor and tags[group - 2] in BEFORE_QUANTIFIER and context.has_role(group - 1, "before-verb"):
        return grammar.group_start(tags, group - 1, floor)
    if floor < group < verb and tags[group - 1] not in "itf" and context.has_role(group, "place-adverb"):
        return group + 1
    return group


def continued(context: Context, found: Sequence[Attribution], report: Report) -> Report:
    """`report` with the source of the one right before it, if "and" joins the two: "said it rained and added …"."""
    tags = context.tags
    conjunction = report.begins - 1
    if conjunction < 1 or report.begins != report.cue[0] or tags[conjunction] not in "cB" or not found:
        return report
    before = conjunction - (tags[conjunction - 1] == ",")
    earlier = next((each for each in reversed(found[-3:]) if each.depth == 0), None)
    if earlier is None or earlier.source is None or not before <= earlier.last <= conjunction:
        return report
    return report._replace(source=earlier.source)


def _is_adjectival(context: Context, cue: Cue, group: int, verb: int) -> bool:
    """Whether a participle behind a form of be tells what its subject thinks: "they are worried that it rains"."""
    if cue.act is Act.BELIEF and context.tags[verb + 1 : verb + 2] == "T":
        return group < 1 or not context.has_role(group - 1, "impersonal")  # "it is feared that"
    if verb + 1 >= len(context.tokens) or f"+{context.word(verb + 1)}" not in cue.frames:
        return False
    feels = cue.act in ATTITUDES and context.has_role(verb + 1, "feeling-preposition")
    return feels or context.word(verb) in context.vocabulary.forms


def _has_contracted_have(context: Context, group: int, verb: int) -> bool:
    """Whether the "'s" before a participle is "has": a pronoun before it and what was said behind it."""
    tags = context.tags
    return (
        tags[group - 1 : group + 1] == "Pb"
        and context.tokens[group][0] in "'’"
        and tags[verb + 1 : verb + 2] in HAVING_SAID
        and "b" not in tags[group + 1 : verb]
        and not context.has_role(group - 1, "impersonal")
    )


def _lacks_object(context: Context, cue: Cue, form: str, group: int, verb: int, floor: int) -> bool:
    """Whether a participle without a form of be is a passive all the same: "Ruiz, asked about it,"."""
    tags = context.tags
    if group < verb or form != "V" or tags[verb + 1 : verb + 2] not in ("i", "f", "s", "w", "t"):
        return False
    if context.has_role(verb, "telling") and TOLD.match(tags, verb + 1) is not None:
        return True  # "Thousands told to leave"
    if verb > floor and (tags[verb - 1] in "PpW" or _has_gap(tags, verb, floor)):
        return False  # "whom she accused of it", "which Hale accused of it"
    if cue.act is Act.JUDGEMENT and cue.frames.isdisjoint(agreement.NAMING):
        by_agent = context.word(verb + 1) == "by"
        leads = context.has_role(verb + 1, "complement-preposition") and "+" + context.word(verb + 1) in cue.frames
        return "object" in cue.frames and (by_agent or leads)
    return "hearer" in cue.frames and verb > floor and tags[verb - 1] == "," and tags[verb + 1] != "f"


def _has_gap(tags: str, verb: int, floor: int) -> bool:
    """Whether a relative pronoun stands before the subject of a verb: it is the object, "which Hale denounced as"."""
    subject = subjects.subject_before(tags, verb, floor)
    return subject is not None and tags[subject[0] - 1 : subject[0]] == "W"


def _source_before(
    context: Context, cue: Cue, form: str, group: int, verb: int, floor: int, ceiling: int
) -> tuple[Range | None, int] | None:
    """The source before a verb group, if any, and where the report begins; None if the verb carries none there."""
    tags = context.tags
    before = tags[group - 1] if group > floor else ""
    if before == "Y":  # "and on Monday said"
        opener = subjects.adverbials_start(tags, group, floor)
        before = tags[opener - 1] if opener > floor and tags[opener - 1] in "cB" else before
    if _shares_subject(context, form, before, group, verb):
        return _shared_source(context, group, verb, floor), group
    if form == "E" and group == verb:
        return None
    source = subjects.subject_before(tags, group, floor)
    if source is not None:
        author = None
        if form == "G" and group == verb:
            author = agents.of_document(context, source, floor)
            source = _without_clause(context, source)
        source = author or _beyond_object(tags, source, form, floor)
        return source, source[0] if author is None else group
    if before != ",":
        return None, group
    if "speech" in cue.frames and INVERTED.match(tags, verb + 1, ceiling) is not None:
        return None  # "…, said Ruiz, …"
    return subjects.shared_subject(tags, group, floor), group


def _without_clause(context: Context, source: Range) -> Range:
    """The source of a participle, if what stands before that is a clause: "Ruiz (stood at the door) asking"."""
    verb = OWN_VERB.search(context.tags, *source)
    if verb is None or agents.is_document(context, source[1] - 1):
        return source  # "held up a sign saying"
    return source[0], verb.start()


def _shared_source(context: Context, group: int, verb: int, floor: int) -> Range | None:
    """The source that a participle or a coordinated verb has from the clause around it."""
    if context.tags[group - 1 : group] == "t":
        agent = agents.of_infinitive(context, group - 1, floor)
        if agent is not None:
            return agent
    if context.tags[group - 1] == "c" and context.tags[verb] == "G":
        joined = context.tags.rfind(",G", floor, group)  # "…, saying it was old and calling it ugly"
        group = joined + 1 if joined >= 0 else group
    source = subjects.shared_subject(context.tags, group, floor)
    if source is not None and context.tags[group - 1] in "cB":
        other = context.tags[verb + 1 : verb + 2] == "O"  # "Ruiz said Hale was late and blamed him"
        source = _thinker(context, source, floor, speaks=other) or source
    opening, _ = context.sentence(verb)
    if source is None and floor > opening:  # it stands before the report that `floor` is behind
        return subjects.shared_subject(context.tags, group, opening)
    if source is not None and context.has_role(source[0], "impersonal"):  # "said it rained and called …"
        return subjects.shared_subject(context.tags, group, floor, main=True)
    return source


def _thinker(context: Context, subject: Range, floor: int, *, speaks: bool) -> Range | None:
    """Who thinks, or also `speaks`, what a clause with that subject tells: "Ruiz believes it is bad and says"."""
    tags = context.tags
    verb = subject[0] - 1 - (tags[subject[0] - 1] == "T")
    if verb <= floor or tags[verb] not in "VZIz":
        return None
    cue = context.vocabulary.cues.get(context.word(verb))
    if cue is None or (cue.act not in ATTITUDES and not speaks) or cue.frames.isdisjoint(CLAUSAL):
        return None
    return subjects.subject_before(tags, grammar.group_start(tags, verb, floor), floor)


def _passive(context: Context, cue: Cue, group: int, verb: int, ceiling: int) -> Report:
    """A report whose source stands behind "by", or nowhere."""
    source, behind = None, verb + 1
    if behind < ceiling and context.word(behind) == "by":
        source = agent_at(context, cue, behind + 1, ceiling)
        if source is not None and cue.act is Act.QUESTION:
            described = DESCRIBED.match(context.tags, source[1], ceiling)
            source = (source[0], described.end()) if described is not None else source
        behind = source[1] if source is not None else behind
        if source is not None and context.tags[behind - 1] == ",":
            source = source[0], behind - 1
    return Report((group, verb + 1), verb, source, None, behind, cue.act, group)


def agent_at(context: Context, cue: Cue, start: int, ceiling: int) -> Range | None:
    """Who does what a passive tells, behind its "by"."""
    phrase = grammar.noun_phrase_at(context.tags, start, ceiling)
    return _without_topic(context, cue, phrase) if phrase is not None else None


def _without_topic(context: Context, cue: Cue, phrase: Range) -> Range:
    """A noun phrase without the "of" that leads to what a verb reports: "reminded voters of", "accused by her of"."""
    of = TOPIC.search(context.tags, phrase[0], phrase[1] + 2) if "+of" in cue.frames else None
    return (phrase[0], of.start()) if of is not None and of.start() < phrase[1] else phrase


def _shares_subject(context: Context, form: str, before: str, group: int, verb: int) -> bool:
    """Whether a verb has the subject of a clause around it: a participle, an infinitive, "and said"."""
    tags = context.tags
    if form == "G" and not tags[group:verb].strip("R"):
        return before not in tuple("nrgoN0'") or context.has_role(verb - 1, "gerund-noun")
    infinitive = before == "t" and (form in "Iz" or tags[group] == "h")  # "is supposed to have said"
    return infinitive or before in ("c", "B") or (before == "," and tags[group] == "G")


def _opening(context: Context, cue: Cue, group: int, verb: int, opening: int, ceiling: int) -> Report | None:
    """The report of a participle that opens its sentence or stands behind "when": "Asked whether …, she left"."""
    tags, form = context.tags, context.form(verb)
    opens = group - opening <= OPENERS and not tags[opening:group].strip("BRcsiw,D0Y")
    if form == "V" and group < verb and context.has_role(group, "non-finite"):
        form = "G"  # "having said"
    if form == "V" and group == verb and (opens or tags[group - 1] in "sw") and tags[group + 1 : group + 2] in PASSIVE:
        report = _passive(context, cue, group, verb, ceiling)
    elif form == "G" and opens:
        report = Report((group, verb + 1), verb, None, None, verb + 1, cue.act, group)
    else:
        return None
    main = MAIN_CLAUSE.search(tags, report.behind, min(ceiling, report.behind + grammar.REACH))
    if main is None:
        return report if form == "V" else None
    if form == "G":
        report = _with_addressee(context, report._replace(source=main.span("source")), main.start()) or report
    return report._replace(until=main.start())


def _beyond_object(tags: str, source: Range, form: str, floor: int) -> Range:
    """The subject, where what stands before the verb only belongs to the clause before."""
    if source[0] <= floor:
        return source
    before = tags[source[0] - 1]
    in_place = before == "i" and tags[source[0] - 2] in "eFV" and tags[source[1] - 1] in "no"
    if form == "G" and (before == "t" or in_place):  # "to delay casting", "ran through the street shouting"
        return subjects.shared_subject(tags, source[0], floor) or source
    if before == "i" and source[0] - 1 > floor and tags[source[0] - 2] in "cB":  # "and in a statement said"
        return subjects.shared_subject(tags, source[0] - 1, floor) or source
    return source


def _with_addressee(context: Context, report: Report, ceiling: int) -> Report | None:
    """`report` with its particle or noun and its addressee; None if it lacks the one that it needs."""
    cue = context.cue(report.verb)
    behind = cue_end(context, report.verb)
    if behind is None:
        return None
    act, end = report.act, behind
    if "light" in cue.frames:
        noun = _noun_cue(context, behind, ceiling)
        if noun is not None:
            act, end = context.vocabulary.noun_cues[context.word(noun)].act, noun + 1
        elif len(cue.frames) == 1:
            return None
    addressee: Range | None = None
    begin = end
    if "hearer" in cue.frames or (end > behind and context.tags[end : end + 1] == "t"):
        addressee, begin = hearers.addressee_at(context, end, ceiling)
        if addressee is not None and (whom := _without_topic(context, cue, addressee)) != addressee:
            addressee, begin = whom, whom[1]
    group, _ = report.cue
    return Report((group, end), report.verb, report.source, addressee, begin, act, report.begins, report.until)


def cue_end(context: Context, verb: int) -> int | None:
    """Where a reporting verb ends, its particle included.

    None if it lacks one ("fired", not "fired back") or has one that makes another verb of it ("ruled out").
    """
    cue = context.cue(verb)
    particles = cue.particles
    may_follow = verb + 1 < len(context.tokens) and (particles or context.tags[verb + 1] == "i")
    following = context.word(verb + 1) if may_follow else ""
    if particles:
        if "+" + following in cue.frames:
            return verb + 1  # "pointed to", as well as "pointed out"
        return verb + 2 if following in particles else None
    if following not in context.vocabulary.roles["strange-particle"] or f"+{following}" in cue.frames:
        return verb + 1
    if f"&{following}" in cue.frames:
        return verb + 2  # "tweeted out"
    behind = verb + 2 + (context.tags[verb + 2 : verb + 3] == "R")
    leads_on = context.tags[behind : behind + 1] == "i" and "+" + context.word(behind) in cue.frames
    return verb + 2 if leads_on else None  # "spoke out sharply against"


def _noun_cue(context: Context, start: int, ceiling: int) -> int | None:
    """The noun that carries the report of a light verb: "an urgent appeal"."""
    for index in range(start, min(start + 5, ceiling)):
        if context.word(index) in context.vocabulary.noun_cues:
            return index
        if context.tags[index] not in "DHRnroeuE0P":
            return None
    return None
