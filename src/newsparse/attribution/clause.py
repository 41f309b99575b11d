"""A reporting verb with its source, its addressee and the borders of what it reports."""

import re
from collections.abc import Sequence

from newsparse.attribution import grammar, subjects
from newsparse.attribution.context import CUE, Context, Range, Report
from newsparse.attribution.rule import Attribution

_NAME = r"(?:P|(?:[DH]R?)?(?:[nrgoMN0]'?)*[NrgoM0]'?)"
#: Where a report ends before its sentence does: another report, or the reporter again. A comma
#: may stand within the marks of a quotation, so ``>`` counts where one does.
BORDER = re.compile(
    r"[,>](?=R*G)"  # ", adding that"
    rf"|[,>]?(?=[,;>]R*{_NAME}R*(?:V[.,]|VR*i?Y+[.]))"  # ", he said."
    r"|[,>](?=At)"  # ", according to"
    r"|[,>](?=V(?:[DH]R?)?[nrgoMN0][nrgoMN0S'/fi]*(?:[.,]|$))"  # ", said Ana Ruiz."
    rf"|[,>]?(?=c{_NAME}R*[VZ](?![.,]))"  # "and Ana Ruiz says"
    r"|;"
    r"|,(?=c?s(?!T)[^,]*[VFbhd])"
    r"|,(?=W[VFZbhmd])"
    r"|[,>](?=B)"
)
#: What shows that more than an adverbial ("on Monday") stands behind a report.
NEW_CLAUSE = re.compile(r"[VZFbhmdGPe<]")
#: Determiners that are a source by themselves.
LONE_DETERMINERS = frozenset(
    ("some", "many", "most", "all", "both", "few", "several", "these", "those", "another", "each", "neither", "either")
)
SUBORDINATE = frozenset(("while", "although", "though", "whereas"))
#: What makes a noun in the singular a subject: a determiner or a name.
DETERMINED = frozenset("DHSNM")
TRAILING = frozenset(".,:;-'/ ")
#: What stands before the object of a verb.
OBJECT_OF = frozenset("t")
STRANGE_PARTICLES = frozenset(("out", "off", "up", "down", "away"))
#: Frames of verbs that give a name, "call" and "entitle".
NAMING = frozenset(("as", "name"))
PHRASE_PREPOSITIONS = frozenset(("for", "of", "from", "with", "at"))
NAME_PREPOSITIONS = frozenset(("for", "of", "from"))


def report_at(context: Context, verb: int, floor: int, ceiling: int) -> Report | None:
    """The report whose verb stands at `verb` with its source before it, or None if it has none."""
    key = verb, floor, ceiling
    if key not in context.reports:
        context.reports[key] = _report_at(context, verb, floor, ceiling)
    return context.reports[key]


def _report_at(context: Context, verb: int, floor: int, ceiling: int) -> Report | None:
    tags = context.tags
    group = grammar.verb_group(tags, verb, floor)
    passive = grammar.is_passive(tags, group, verb)
    cue = context.cue(verb)
    source: Range | None
    if passive:
        source = _agent(context, verb + 1, ceiling)
        return Report((group, verb + 1), verb, source, None, verb + 1, cue.act, group)
    before = tags[group - 1] if group > floor else ""
    participle = tags[verb] == "G" and group == verb and before not in tuple("nrgoN0'")
    infinitive = before == "t" and tags[verb] in "Iz"
    shared = participle or infinitive or before in ("c", "B") or (before == "," and tags[group] == "G")
    if shared:
        source = subjects.shared_subject(tags, group, floor)
    elif tags[verb] == "E" and group == verb:
        return None
    else:
        source = subjects.subject_before(tags, group, floor)
        if source is not None and source[0] > floor:
            source = _beyond_object(tags, source, group, verb, floor)
        if source is None and before == ",":
            shared = True
            source = subjects.shared_subject(tags, group, floor)
    if source is None and tags[verb] == "V" and _opens_sentence(tags, group, floor):
        source = _agent(context, verb + 1, ceiling)  # "Asked by Hale whether …"
        return Report((group, verb + 1), verb, source, None, verb + 1, cue.act, group)
    if source is None or (tags[source[1] - 1] == "D" and context.word(source[1] - 1) not in LONE_DETERMINERS):
        return None
    if group == verb and tags[verb] == "V" and _is_naming(context, source, verb):
        return None
    if tags[verb] in "zI" and not infinitive and not _base_form_agrees(tags, source, group, verb):
        return None
    if tags[verb] in "zZ" and group == verb and _is_noun(tags, source, verb):
        return None
    if "raising" in cue.frames:
        return Report((group, verb + 1), verb, None, None, verb + 1, cue.act, source[0])
    act = cue.act
    behind_verb = cue_end(context, verb)
    if behind_verb is None:
        return None
    behind = behind_verb
    if "light" in cue.frames:
        noun = _noun_cue(context, behind, ceiling)
        if noun is not None:
            act, behind = context.vocabulary.noun_cues[context.word(noun)], noun + 1
        elif len(cue.frames) == 1:
            return None
    finish = behind
    addressee: Range | None = None
    if "hearer" in cue.frames or (finish > behind_verb and tags[finish : finish + 1] == "t"):
        addressee, behind = addressee_at(context, finish, ceiling)
    return Report((group, finish), verb, source, addressee, behind, act, group if shared else source[0])


def _beyond_object(tags: str, source: Range, group: int, verb: int, floor: int) -> Range | None:
    """The subject, where what stands before the verb only belongs to the clause before."""
    before = tags[source[0] - 1]
    if tags[verb] == "G" and before in OBJECT_OF:  # "to delay casting"
        return subjects.shared_subject(tags, source[0], floor) or source
    if before == "i" and source[0] - 1 > floor and tags[source[0] - 2] in "cB":  # "and in a statement said"
        return subjects.shared_subject(tags, source[0] - 1, floor) or source
    return source


def _opens_sentence(tags: str, group: int, floor: int) -> bool:
    """Whether a participle without a subject opens its sentence, and no source follows it."""
    return not tags[floor:group].strip("BRcs") and tags[group + 1 : group + 2] in tuple("siwftY")


def _is_naming(context: Context, source: Range, verb: int) -> bool:
    """Whether a verb of naming only tells the name of what stands before it: "a plan called “Rain”"."""
    tags = context.tags
    if tags[verb + 1 : verb + 2] != "<" or context.cue(verb).frames.isdisjoint(NAMING):
        return False
    return tags[source[1] - 1] in "nozr0" or context.word(source[0]) in ("a", "an")


def cue_end(context: Context, verb: int) -> int | None:
    """Where a reporting verb ends, its particle included.

    None if it lacks one ("fired", not "fired back") or has one that makes another verb of it ("ruled out").
    """
    particles = context.cue(verb).particles
    following = context.word(verb + 1) if context.tags[verb + 1 : verb + 2] == "i" or particles else ""
    if particles:
        return verb + 2 if following in particles else None
    return None if following in STRANGE_PARTICLES else verb + 1


def _noun_cue(context: Context, start: int, ceiling: int) -> int | None:
    """The noun that carries the report of a light verb: "an urgent appeal"."""
    for index in range(start, min(start + 5, ceiling)):
        if context.word(index) in context.vocabulary.noun_cues:
            return index
        if context.tags[index] not in "DHRnroeuE0P":
            return None
    return None


def _agent(context: Context, start: int, ceiling: int) -> Range | None:
    """The source of a passive: "by the ministry"."""
    if start < ceiling and context.word(start) == "by":
        return grammar.noun_phrase_at(context.tags, start + 1, ceiling)
    return None


def _base_form_agrees(tags: str, source: Range, group: int, verb: int) -> bool:
    """Whether a base form is finite or governed: a plural or pronoun subject, or a helper before it."""
    if group < verb:
        return tags[verb - 1] != "b"  # "is back"
    if tags[source[0] - 1 : source[0]] == ">":
        return True
    comma = tags.find(",", *source)
    head = tags[(comma if comma > source[0] else source[1]) - 1]
    return head in "PgWD0Z" or (head in "noN" and tags[verb] == "I")


def _is_noun(tags: str, source: Range, verb: int) -> bool:
    """Whether a word that is verb and noun ("claims") is the noun: "sensitive government claims of"."""
    if tags[source[1] - 1] in "PW" or tags[source[0] - 1 : source[0]] == ">" or tags[verb + 1 : verb + 3] == ",<":
        return False
    return tags[verb + 1 : verb + 2] in tuple(",.;f)c") or (
        tags[verb] == "Z" and DETERMINED.isdisjoint(tags[source[0] : source[1]])
    )


def addressee_at(context: Context, start: int, ceiling: int) -> tuple[Range | None, int]:
    """Whom a report speaks to, if that follows its verb, and where what comes next begins."""
    tags = context.tags
    begin = start + 1 if start < ceiling and tags[start] == "t" else start
    phrase = grammar.noun_phrase_at(tags, begin, ceiling)
    if phrase is None or (phrase[1] < ceiling and tags[phrase[1]] in "FVZbmhd"):
        # "told the council would meet": what follows is a clause, unless a pronoun object opens it
        return (None, start) if phrase is None or tags[begin] != "O" else ((begin, begin + 1), begin + 1)
    end = phrase[1]
    while end < ceiling and tags[end] == "c":
        more = grammar.noun_phrase_at(tags, end + 1, ceiling)
        if more is None:
            break
        end = more[1]
    return (phrase[0], end), end


def source_after(context: Context, start: int, ceiling: int) -> Range | None:
    """The source behind a reporting verb ("said Temur Umarov of …"), appositives included."""
    tags = context.tags
    phrase = grammar.noun_phrase_at(tags, start, ceiling)
    if phrase is None and tags[start : start + 2] in ("D.", "D,") and context.word(start) in LONE_DETERMINERS:
        return start, start + 1  # "another"
    if phrase is None or tags[phrase[0]] == "O":
        return None
    named = tags[phrase[1] - 1] in "N'"
    allowed = NAME_PREPOSITIONS if named else PHRASE_PREPOSITIONS
    return grammar.with_appositives(tags, phrase, ceiling, lambda index: context.word(index) in allowed)


def cues_in(context: Context, start: int, end: int) -> list[int]:
    """The tokens from `start` to `end` that may be reporting verbs."""
    return [match.start() for match in CUE.finditer(context.tags, start, end)]


def fronted_start(context: Context, found: Sequence[Attribution], anchor: int) -> int:
    """Where a report that ends before its source begins: the sentence, or behind the one before.

    A report that reaches up to `anchor` is reported itself: “Q,” Ruiz said, according to Hale.
    """
    start, _ = context.sentence(anchor)
    for attribution in reversed(found[-3:]):
        if (
            start < attribution.last <= anchor
            and attribution.depth == 0
            and NEW_CLAUSE.search(context.tags, attribution.last, anchor) is not None
            and not in_relative_clause(context, attribution.source)
        ):
            start = attribution.last
            while start < anchor and context.tags[start] in ",c;-":
                start += 1
            break
    return start


def follows_report(context: Context, found: Sequence[Attribution], index: int) -> bool:
    """Whether nothing but an adverbial stands between the last report of the sentence and `index`."""
    start, _ = context.sentence(index)
    return any(
        start < attribution.last <= index and NEW_CLAUSE.search(context.tags, attribution.last, index) is None
        for attribution in found[-3:]
    )


def in_relative_clause(context: Context, source: Range | None) -> bool:
    """Whether a source is a relative pronoun or the subject behind one: "whom she called …"."""
    return source is not None and "W" in context.tags[max(0, source[0] - 1) : source[0] + 1]


def content_end(
    context: Context, start: int, ceiling: int, *, quoted_to: int = 0, found: Sequence[Attribution] = ()
) -> int:
    """Where the content that begins at `start` ends: at the reporter's next clause or the sentence's.

    `quoted_to` is behind the last quotation that certainly belongs to the content, `found` has
    the reports that may lie within it.
    """
    tags = context.tags
    end = ceiling
    for match in BORDER.finditer(tags, max(start, quoted_to - 1), ceiling):
        place = match.start()
        if place <= start:
            continue
        if tags[place] == ">":
            if context.bare[place - 1] != ",":
                continue
            end = place + 1
            break
        following = tags[place + 1 : place + 2]
        if following in ("s", "c") and not _subordinate_border(context, place, ceiling):
            continue
        if following == "W" and any(place < each.contents[0][0] < ceiling for each in found[-4:]):
            continue  # the relative clause is a report of its own, within this one
        if following == "V" and not context.cue(place + 1).frames >= {"speech"}:
            continue
        end = place
        break
    while end > start and tags[end - 1] in TRAILING:
        end -= 1
    return max(end, quoted_to)


def _subordinate_border(context: Context, comma: int, ceiling: int) -> bool:
    return any(context.word(index) in SUBORDINATE for index in range(comma + 1, min(comma + 3, ceiling)))


def trimmed(context: Context, start: int, end: int) -> Range:
    """The range without the signs at its ends that belong to no content."""
    tags = context.tags
    while start < end and tags[start] in ",;:-./'":
        start += 1
    while start < end and tags[end - 1] in ",;:-./":
        end -= 1
    return start, end
