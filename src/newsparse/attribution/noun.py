"""Rules for nouns that carry a report: her claim that “Q”, a call for “Q”, in the words of Ruiz."""

import re
from collections.abc import Sequence

import regex

from newsparse.attribution import agreement, borders, circumstances, clause, grammar, sources, subjects
from newsparse.attribution.context import Context, Quoted, Range
from newsparse.attribution.rule import Attribution, Example, rule
from newsparse.cues import NounCue
from newsparse.model import ATTITUDES, Act

REACH = 14
BORDER = frozenset("VZIG;>")
OWNER = regex.compile(
    r"(?r)(?P<owner>(?:[DH]+R?)?(?:[nrgoNM0]'?)+(?:S|(?<=N)')|H)"
    r"(?:[nreuoR0EzNYDFG,]|[VeEun]c|V(?=[neuoRzE]*$))*"
)
WORDS_OF = re.compile(r"iDnf(?=[^;<>]*$)")
#: Behind a quotation, in whose words it is: "in the words of Ruiz", "in her view".
WORDING = re.compile(
    r",?(?P<cue>i(?:Dn?(?P<of>[nzI])f|(?P<owner>(?:[DH]?(?:[nrgoM]'?)*N[N']*)(?:S|'(?!S))|H)n?(?P<own>[nzIGo])))"
)
OF_OR_THAT = re.compile(r"[fTti:]|,?<")
#: A verb whose object the noun is: "voiced a strong desire".
GOVERNED = regex.compile(r"(?r)[VFGZuEeIz]R?(?:[DHPO]R?)?[neur0EG]*")
#: What stands before a noun and belongs to it: "an early warning".
MODIFIERS = regex.compile(r"(?r)(?:DR?)?[neur0EG]*")
#: What stands behind a "to" that is a preposition, and what may: "opposition to dams", "a plan to dam it".
NOMINAL = frozenset("DHNMPO0rg")
NOUN_OR_VERB = frozenset("no")
FINITE = frozenset("VFZI")
#: What ends no subject, so that the "questions" behind it are no verb.
NO_SUBJECT_ENDS = tuple("VFGIzieu0")
#: What ends a relative clause whose object the noun is.
GAPPED = frozenset("VZh")
#: What goes on behind a relative pronoun with a verb whose word is a noun elsewhere.
VERBLESS = re.compile(r"R?n[^VZFIbhmdepz]*")
#: When or to whom something was said, before what was said: "his promise last week to", "made clear to them that".
TIME = re.compile(r"i?D?n?Y+(?=[tT])|t(?:O|[DH]?[nrgoNM]+)(?=T)")
#: "is that", behind a noun, and what stands before the noun.
IS_THAT = re.compile(r"bR?T(?![VZIFbhmd])")
DETERMINING = frozenset("DHSneu'")
LEAD = re.compile(r"b?T|[bfit]|:")


@rule(
    "before.noun",
    "quotation",
    examples=[
        Example(
            "Ana Ruiz's claim that the dam was “about to fail” alarmed Lund.",
            "Ana Ruiz's",
            "claim",
            "that the dam was “about to fail”",
        ),
        Example("His call for “a total halt” failed.", "His", "call", "“a total halt”"),
        Example("In Ruiz's words, “It rained.”", "Ruiz's", "words", "“It rained.”"),
        Example("A call by Ana Ruiz for “a total halt” failed.", "Ana Ruiz", "call", "“a total halt”"),
        Example("There were chants of “No dam!”", None, "chants", "“No dam!”"),
    ],
    refuses=["The mayor's “rain tax” failed.", "Her house is called “Rain.”"],
)
def noun_cue(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A noun that carries a report, with whose it is, then what it reports: her claim that “Q”."""
    quotation = context.quotations[place]
    floor, _ = context.sentence(quotation.start)
    tags = context.tags
    for index in range(quotation.start - 1, max(floor, quotation.start - REACH) - 1, -1):
        if context.word(index) in context.vocabulary.noun_cues and _is_noun(tags, index):
            break
        if tags[index] in BORDER:
            return None
    else:
        return None
    begin = index + 1
    if tags[quotation.start - 1] == "," and quotation.start - 1 > index and not context.has_role(index, "mere-word"):
        return None  # “Q,” she said in a memo, “and Q.”
    owner = OWNER.match(tags, max(floor, index - grammar.REACH), index)
    source: Range | None = None
    if owner is not None:
        source = owner.start(), owner.end("owner")
    elif OF_OR_THAT.match(tags, index + 1) is None or context.has_role(index, "mere-word"):
        return None
    elif index + 1 < quotation.start and context.word(index + 1) == "by":
        source = grammar.noun_phrase_at(tags, index + 2, quotation.start)
        begin = source[1] if source is not None else begin
    elif tags[index - 2 : index + 2] == "iDnf" and context.has_role(index, "wording"):
        source = grammar.noun_phrase_at(tags, index + 2, quotation.start)  # "in the opinion of Ruiz, the dam is “Q”"
        begin = source[1] if source is not None else begin
    else:
        around = subjects.clause_around(tags, index, floor)
        source = around.subject if around is not None else None
    content = clause.trimmed(context, *_around(context, quotation, begin))
    act = context.vocabulary.noun_cues[context.word(index)].act
    return Attribution((content,), (index, index + 1), source, act=act)


def _around(context: Context, quotation: Quoted, begin: int) -> Range:
    """What a noun reports that holds a quotation, if no more than that and its preposition begins at `begin`."""
    tags = context.tags
    _, ceiling = context.sentence(quotation.start)
    last = clause.quoted_to(context, quotation, ceiling)
    start, that = clause.content_start(context, begin, quotation.start)
    if that:  # "her claim in Lund that the dam was “old” and leaked"
        end = borders.content_end(context, start, ceiling, quoted_to=last)
        return start, max(last, borders.phrase_end(context, start, end, verbs=1, embedded=True))
    lead = LEAD.match(tags, begin, quotation.start)
    is_infinitive = lead is not None and tags[begin] == "t" and tags[lead.end()] not in NOMINAL | {"<"}
    start = lead.end() if lead is not None and not is_infinitive else begin
    return start, borders.quotation_end(context, quotation) if last == quotation.end else last


def _is_noun(tags: str, index: int) -> bool:
    """Whether a word that may be a verb too is the noun: "chants of", "his claim"."""
    before = tags[index - 1 : index]
    if tags[index] == "z" and before in ("P", "W"):
        return False
    return (
        tags[index] not in "VZIG"
        or tags[index + 1 : index + 2] == "f"
        or before in ("D", "H", "S", "'")
        or (tags[index] == "Z" and before in NO_SUBJECT_ENDS)  # "raised questions about"
    )


@rule(
    "before.words-of",
    "quotation",
    examples=[
        Example("In the words of Ana Ruiz, “It rained.”", "Ana Ruiz", "In the words of", "“It rained.”"),
        Example("The dam, in the words of one farmer, was “old.”", "one farmer", "in the words of", "“old.”"),
    ],
    refuses=["In the words “rain tax,” Ruiz said, lay the trouble."],
)
def words_of(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """ "In the words of" and a source, then the quotation."""
    quotation = context.quotations[place]
    floor, _ = context.sentence(quotation.start)
    match = WORDS_OF.search(context.tags, max(floor, quotation.start - REACH), quotation.start)
    if match is None or context.word(match.end() - 2) != "words":
        return None
    source = sources.source_after(context, match.end(), quotation.start)
    if source is None:
        return None
    return Attribution(((quotation.start, quotation.end),), match.span(), source)


@rule(
    "after.words-of",
    "quotation",
    examples=[
        Example(
            "The dam is “a failure,” in the words of Ana Ruiz.",
            "Ana Ruiz",
            "in the words of",
            "The dam is “a failure,”",
        ),
        Example("The dam is “a failure” in Ruiz's view.", "Ruiz's", "in Ruiz's view", "The dam is “a failure”"),
    ],
    refuses=["The “rain tax” in Ruiz's town failed."],
)
def words_of_behind(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A quotation, then in whose words or view it is."""
    end = context.quotations[place].end
    _, ceiling = context.sentence(end - 1)
    match = WORDING.match(context.tags, end, ceiling)
    if match is None or context.word(match.start("cue")) != "in":
        return None
    noun = match.start("of") if match["of"] else match.start("own")
    if not context.has_role(noun, "wording"):
        return None
    source = match.span("owner") if match["owner"] else sources.source_after(context, match.end(), ceiling)
    if source is None:
        return None
    content = clause.trimmed(context, clause.fronted_start(context, found, end), end)
    return Attribution((content,), match.span("cue"), source)


@rule(
    "noun.content",
    "cue",
    examples=[
        Example("His claim that the dam would fail was wrong.", "His", "claim", "that the dam would fail"),
        Example("Ruiz spread an allegation that it failed.", "Ruiz", "spread an allegation", "that it failed"),
        Example("Ruiz's promise last week to mend the dam pleased Lund.", "Ruiz's", "promise", "to mend the dam"),
        Example("Ruiz's point was that the dam was old.", "Ruiz's", "point was", "that the dam was old"),
        Example(
            "An assertion by Ana Ruiz that it would rain was wrong.", "Ana Ruiz", "An assertion", "that it would rain"
        ),
    ],
    refuses=[
        "What is clear is that it rained.",
        "The number of dams grew.",
        "There was a claim that it rained.",
        "Tom Hale ignored repeated warnings about the dam.",
        "Ana Ruiz's claim to the dam failed.",
    ],
)
def noun_content(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """A noun that carries a report, with whose it is and what it reports: her claim that it rained."""
    tags = context.tags
    floor, ceiling = context.sentence(index)
    cue = context.vocabulary.noun_cues.get(context.word(index))
    if cue is None:
        return None
    voice = _voice(context, index, floor)
    if voice is None and not _is_noun(tags, index):
        return None
    if IS_THAT.match(tags, index + 1, ceiling) is not None:
        return _told_by_be(context, found, index) if cue.act is Act.STATEMENT else None
    if voice is None and (context.has_role(index, "voiced-only") or (not context.attitudes and cue.act in ATTITUDES)):
        return None  # "it became clear that it rained"
    source, link = _whose(context, index, floor, ceiling)
    time = TIME.match(tags, link, ceiling)
    link = time.end() if time is not None else link
    if source is not None and voice is None and context.has_role(source[0], "impersonal"):
        source = None  # "it is clear that"
    if link + 1 >= ceiling or not _leads(context, cue, link, source, voiced=voice is not None):
        return None
    that = tags[link] == "T"
    ceiling = clause.relative_ceiling(context, source, link, ceiling)
    begin = link if _is_infinitive(tags, link, cue.act) else link + 1
    verb = begin + (tags[begin] == "R")
    if that and tags[verb : verb + 1] in agreement.RELATIVE:
        return None  # "the letter that came"
    end = borders.content_end(context, begin, ceiling, found=found)
    end = borders.phrase_end(context, begin, end, verbs=int(that), embedded=True)
    if not that:
        end = circumstances.before_afterthought(context, begin, end)
        end = circumstances.without_circumstance(context, begin, end)
    content = clause.trimmed(context, begin, end)
    if content[0] >= content[1] or any(content in each.contents for each in found[-4:]):
        return None  # "said in a statement that …"
    if that and (tags[content[1] - 1] in GAPPED or VERBLESS.fullmatch(tags, *content) is not None):
        return None  # "a claim that Hale disputes", "threats that change every day"
    end = index + 1 if that or begin == link or link > index + 1 else link + 1
    act = voice if voice is not None and source is not None and cue.act in ATTITUDES else cue.act
    return Attribution((content,), (_wording_start(context, index, floor, source), end), source, act=act)


def _leads(context: Context, cue: NounCue, link: int, source: Range | None, *, voiced: bool) -> bool:
    """Whether the word at `link` leads from a noun to what it reports; statements need a source."""
    tags, word = context.tags, context.word(link)
    that = tags[link] == "T"
    if word in cue.sure and (tags[link + 1] == "Y" or (tags[link] == "t" and tags[link + 1] in NOMINAL)):
        return False  # "his comments on Tuesday", "their pledges to him"
    if word not in cue.links and not (voiced and that):
        return False
    if context.attitudes or source is None or that or voiced:
        return context.attitudes or source is not None
    if context.has_role(link, "topic-preposition"):
        return tags[slice(*source)] != "H"  # "his comments about it" seldom are a report
    return word in cue.sure


def _told_by_be(context: Context, found: Sequence[Attribution], index: int) -> Attribution | None:
    """The report of a noun with a form of be and "that": "her point was that it rained"."""
    tags = context.tags
    floor, ceiling = context.sentence(index)
    if index == floor or tags[index - 1] not in DETERMINING:
        return None  # "what is clear is that"
    owner = OWNER.match(tags, max(floor, index - grammar.REACH), index)
    begin = index + 2 + (tags[index + 2] == "R")
    content = begin, borders.content_end(context, begin, ceiling, found=found)
    if content[1] - content[0] < 3:
        return None
    start = MODIFIERS.match(tags, max(floor, index - REACH), index).start()  # type: ignore[union-attr]  # it matches nothing too
    source = owner.span("owner") if owner is not None else None
    return Attribution((content,), (start, begin), source, act=Act.STATEMENT)


def _voice(context: Context, index: int, floor: int) -> Act | None:
    """The act of the verb whose object a noun is, if that verb only lends its voice: "expressed concern"."""
    governed = GOVERNED.match(context.tags, max(floor, index - REACH), index)
    if governed is None:
        return None
    cue = context.vocabulary.cues.get(context.word(governed.start()))
    return cue.act if cue is not None and "light" in cue.frames else None


def _is_infinitive(tags: str, link: int, act: Act) -> bool:
    """Whether what leads from a noun to what it reports is the "to" of an infinitive."""
    following = tags[link + 1]
    return (
        tags[link] == "t" and following not in NOMINAL and (act is not Act.JUDGEMENT or following not in NOUN_OR_VERB)
    )


def _wording_start(context: Context, index: int, floor: int, source: Range | None) -> int:
    """Where the cue begins that a noun is: at the verb that its source governs it with, or its adjectives."""
    floor = max(floor, index - REACH) if source is None or source[1] > index else source[1]
    governed = GOVERNED.match(context.tags, floor, index)
    if governed is not None and source is not None:
        return grammar.verb_group(context.tags, governed.start(), floor)
    return MODIFIERS.match(context.tags, floor, index).start()  # type: ignore[union-attr]  # it matches nothing too


def _whose(context: Context, index: int, floor: int, ceiling: int) -> tuple[Range | None, int]:
    """The source that a noun at `index` has, its owner, agent or the subject of its clause, and what comes next."""
    tags = context.tags
    floor = max(floor, index - grammar.REACH)
    owner = OWNER.match(tags, floor, index)
    source = owner.span("owner") if owner is not None else None
    begin = index + 1
    if source is None and begin < ceiling and context.has_role(begin, "agent-preposition"):
        source = grammar.noun_phrase_at(tags, begin + 1, ceiling)
        return source, source[1] if source is not None else ceiling
    if source is None or tags[slice(*source)] == "H":
        governed = GOVERNED.match(tags, floor, index)
        if governed is not None and _is_heard(context, governed.start()):
            return None, begin  # "she ignored warnings about it"
        if governed is not None:
            group = grammar.group_start(tags, governed.start(), floor)
            if tags[group - 1 : group] == "W":
                return (group - 1, group), begin  # "who have voiced concern"
            if source is None and tags[governed.start()] in FINITE:
                subject = subjects.subject_before(tags, group, floor)
                if subject is not None:
                    return subject, begin
        around = subjects.clause_around(tags, index, floor)
        if around is not None and (
            governed is not None
            or (source is None and not context.has_role(index - 1, "aim") and "," not in tags[around.verb[1] : index])
        ):  # not "a request for comment"
            source = around.subject if around.verb[1] <= index else source
    return source, begin


def _is_heard(context: Context, verb: int) -> bool:
    """Whether a verb, or the one before a participle, tells that its subject hears a report: "ignored repeated"."""
    return any(context.has_role(index, "hearing") for index in range(max(0, verb - 1), verb + 1))
