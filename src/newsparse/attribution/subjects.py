"""The subject of a verb, found backwards from it in the tags of its sentence.

Every function takes the tags of the whole article and indices of tokens and looks no further
back than :data:`~newsparse.attribution.grammar.REACH` tokens.
"""

import re
from typing import NamedTuple

import regex

from newsparse.attribution.grammar import REACH, Range, group_start

#: What may stand before the head of a noun phrase, and what may be its head.
_MODIFIER = r"(?:[nrgoNM0eEuzZY]'?|(?<=D)i(?=[nrgo])|S|/|(?<=[noNf])G(?=[nrgo])|(?<=[SDH])F(?=o))"
_HEAD = r"(?:[nrgoN0zZOPM]'?|(?<=[SDHNno])[uG]|(?<=[gN])e|(?<=[SDH'f])F|(?<=0)/|(?<=D)[eE]|D(?=f))"
_BASE = rf"(?:[DH]+R?)?{_MODIFIER}*{_HEAD}"
#: What joins noun phrases into one: "of", "and", "for", "obtained by", "investigating".
_LINK = r"(?:f|(?:iD?Y+)?i|t(?=[DHNM0])|,?c|(?<!P)[eEFV]R?i|uR?[it]?|G[it])"

#: The run of words before a verb that may be its subject, read backwards.
_RUN = regex.compile(rf"(?r)(?:{_BASE}{_LINK})*{_BASE}")
_RUN_ENDS = frozenset("nrgoN0zZOPM'uGeF/ED")  #: the tags with which it ends: the cheap look before it is sought
_LIST = regex.compile(rf"(?r)(?:{_BASE},)+")
_ADVERBIALS = regex.compile(r"(?r)(?:[RD]+i?0Y+|(?:(?<=[nrgozZN])[eEFV])?i?D?[ni]?Y+|R|(?<=[nrgoN'])[DO])*")
_ADVERBIAL_ENDS = frozenset("YRDO")  #: the tags with which they end: the cheap look before they are sought
_VERBAL_LINK = re.compile(r"[eEFVu]")
_RELATIVE = re.compile(r"W[^,;:.<>W]*[FVZbhmde][^,;:.<>W]*|(?<=[nrgoN])T[FVZIbhmd][^,;:.<>W]*")
_NEW_PHRASE = re.compile(r"(?<=[nrgoN0zZYS'eEu])(?:[DH])|(?<=[noY])(?=[NM])")
_NEW_DETERMINER = re.compile(r"[DHP](?<=[nrgoN0zZYeEu'][DHP])")
_INSERTION_OPENER = frozenset("DH0rWwigouGeERNMnsbfT(cOVFt")
_FINITE = re.compile(r"[VZFmhbdepI](?<![tmdR]I)")
LONGEST_TITLE = 8  #: in tokens, its marks included
#: What stands before an object, not before a subject.
_GOVERNOR = frozenset("FbhdmeuitEf")
_BEFORE_OBJECT = frozenset("itfFVbhmd")
#: What may stand before the subject of a clause.
_CLAUSE_OPENER = frozenset(("", *",;:->.()sTBVZGIzwWcRY"))
_NAMING = frozenset("NMrgoDPpW")
#: What shows that a word behind "this" is its verb: an object.
NOMINAL_OPENER = frozenset("DHPONTti")


def adverbials_start(tags: str, verb: int, floor: int) -> int:
    """Where the adverbials before a verb begin: "on Monday also said"."""
    if verb <= floor or tags[verb - 1] not in _ADVERBIAL_ENDS:
        return verb
    adverbials = _ADVERBIALS.match(tags, max(floor, verb - REACH), verb)
    return adverbials.start()  # type: ignore[union-attr]  # it matches nothing too


def subject_before(tags: str, verb: int, floor: int) -> Range | None:
    """The subject whose verb group begins at `verb`, appositives and relative clauses included."""
    floor = max(floor, verb - REACH)
    end = adverbials_start(tags, verb, floor)
    if end <= floor:
        return None
    tag = tags[end - 1]
    if tag == "T":
        return (end - 1, end) if end - 1 > floor and tags[end - 2] in "nrgoN," else None
    if tag == "O":  # "a man close to him"
        phrase = _phrase_before(tags, end - 2, floor) if end - 2 > floor and tags[end - 2] in "tif" else None
        return (phrase[0], end) if phrase is not None else _around_relative(tags, end, floor)
    if tag == ",":
        around = _around_insertion(tags, end - 1, end - 1, floor)
        return _phrase_before(tags, end - 1, floor) if around is None and tags[end - 2] == ")" else around
    if tag == ">":  # a title that ends an insertion: "Ruiz, author of “Rain,” says"
        opening = tags.rfind("<", floor, end)
        return _around_insertion(tags, opening, end, floor) if end - opening <= LONGEST_TITLE else None
    return _phrase_before(tags, end, floor) or _around_relative(tags, end, floor)


def _around_relative(tags: str, end: int, floor: int) -> Range | None:
    """The noun phrase with a relative clause that ends in its own verb: "officials whose laws have been voided"."""
    relative = max(tags.rfind("W", floor, end), tags.rfind("T", floor, end))
    if relative <= floor or _RELATIVE.fullmatch(tags, relative, end) is None:
        return None
    phrase = _phrase_before(tags, relative, floor)
    return (phrase[0], end) if phrase is not None else None


def _around_insertion(tags: str, comma: int, end: int, floor: int) -> Range | None:
    """The noun phrase before a comma-enclosed insertion that ends at `end`, its first comma before `comma`."""
    subject: Range | None = None
    for _ in range(8):
        comma = _comma_before(tags, comma, floor)
        if comma < 0:
            break
        if tags[comma + 1] not in _INSERTION_OPENER:
            continue
        phrase = _phrase_before(tags, comma, floor)
        if phrase is None:
            continue
        counted = tags[slice(*phrase)] == "0" and tags[comma + 1] == "W"  # "one, who left early, said"
        if not counted and _NAMING.isdisjoint(tags[phrase[0] : phrase[1]]):
            continue
        before = tags[floor : phrase[0]].rstrip("R")[-1:]
        if before in ("s", "i") and tags[phrase[0]] in "uG":
            break  # "after winning Ohio, Gov. Ana Ruiz (R-OH), said"
        if before and (before in _BEFORE_OBJECT or (before == "s" and subject is not None)):
            continue  # "Speaking after the storm, Ana Ruiz, of Lund, said"
        # "In a letter, the mayor, Ana Ruiz, said", but not ", a letter, Ana Ruiz said"
        named = "N" in tags[phrase[0] : phrase[1]] or not tags[comma + 1 : end - 1].strip("NM'")
        if before == "," and not named:
            continue
        if subject is None or tags[subject[0] - 1] == ",":
            subject = phrase[0], end
        if before != ",":
            break
    return subject


def _comma_before(tags: str, end: int, floor: int) -> int:
    """The last comma before `end` with at most a title in quotation marks between, or -1."""
    comma = tags.rfind(",", floor, end)
    closing = tags.rfind(">", floor, end)
    if closing < comma:
        return comma
    opening = tags.rfind("<", floor, closing)
    return comma if opening >= 0 and closing - opening <= LONGEST_TITLE and comma == opening - 1 else -1


def _phrase_before(tags: str, end: int, floor: int) -> Range | None:
    """The noun phrase that ends at `end`, without what stands before the subject proper."""
    if end <= floor:
        return None
    if tags[end - 1] in "PpW":
        return end - 1, end
    if tags[end - 1] in ")]-":
        opening = tags.rfind({")": "(", "]": "[", "-": "-"}[tags[end - 1]], floor, end - 1)
        opens = opening > floor and tags[opening + 1] not in "VI"  # "they – said “no” – left" has its verb within
        inner = _phrase_before(tags, opening, floor) if opens else None
        return (inner[0], end) if inner is not None else None
    run = _RUN.match(tags, floor, end) if tags[end - 1] in _RUN_ENDS else None
    if run is None:
        alone = tags[end - 1] == "D" and tags[end - 2 : end - 1] not in ("D", "H")
        return (end - 1, end) if alone else None  # "some", "both"
    start = run.start()
    if "c" in tags[start:end]:  # most phrases join nothing
        start = _whole_list(tags, _without_object(tags, start, end, floor), end, floor)
    before = tags[start - 1] if start > floor else ""
    pattern = _NEW_PHRASE if before and before in "its" else _NEW_DETERMINER
    for match in pattern.finditer(tags, start, end):
        start = match.start()
    start += (
        tags[start : start + 1] == "0" and start + 1 < end and tags[max(floor, start - 2) : start] == "0:"
    )  # "10:42 Ruiz"
    while start < end and tags[start] in "Yc/'S":
        start += 1
    if start >= end:
        return None
    if (before and before in _GOVERNOR) or (before == "W" and tags[start] in "eE"):  # "the man who founded it"
        around = _before_relative(tags, start, floor)
        if around is not None:
            return around[0], end
    return start, end


def _without_object(tags: str, start: int, end: int, floor: int) -> int:
    """Where a run begins without the noun phrases that belong to the clause before: "… in Lund, and Ruiz"."""
    conjunction = tags.rfind("c", start, end)
    if conjunction < 0 or tags.find(",", conjunction, end) >= 0:
        return start
    before = tags[start - 1] if start > floor else ""
    left = tags[start:conjunction]
    if left.endswith(","):
        belongs = before in ("", ",") and _VERBAL_LINK.search(left) is None and "i" not in left
    else:
        belongs = before in _CLAUSE_OPENER and _VERBAL_LINK.search(left) is None
    return start if belongs else conjunction + 1


def _whole_list(tags: str, start: int, end: int, floor: int) -> int:
    """Where a list begins whose last two members the run from `start` holds: "Hale, Orr and Ruiz"."""
    if start - 1 <= floor or tags[start - 1] != "," or "c" not in tags[start:end]:
        return start
    members = _LIST.match(tags, floor, start)
    if members is None or (members.start() > floor and tags[members.start() - 1] not in _CLAUSE_OPENER):
        return start
    return members.start()


def _before_relative(tags: str, start: int, floor: int) -> Range | None:
    """The noun phrase whose relative clause ends with the object at `start`: "the man who wrote it"."""
    for index in range(start - 1, floor, -1):
        tag = tags[index]
        if tag in ",;:-<>()." or (tag in "VZ" and tags[index - 1] != "W"):
            return None
        if tag == "W" or (tag == "T" and _FINITE.match(tags, index + 1) is not None):
            return _phrase_before(tags, index, floor)
    return None


class Clause(NamedTuple):
    """A finite verb with its subject."""

    subject: Range
    verb: Range


def shared_subject(tags: str, verb: int, floor: int, *, main: bool = False) -> Range | None:
    """The subject of the clause that a coordinated or participial verb at `verb` belongs to.

    `main` asks for the main clause, whatever stands before the verb.
    """
    clause = clause_around(tags, verb, floor, main_only=main)
    if clause is not None:
        return clause.subject
    # "Ruiz, citing “Q,” left": the clause's own verb is still to come
    comma = verb - 1 - (tags[verb - 1] == "s")  # "Ruiz, after citing “Q,” left"
    opened = _phrase_before(tags, comma, floor) if comma > floor and tags[comma] == "," else None
    return opened if opened is not None and not _is_object(tags, opened[0]) else None


def _is_object(tags: str, start: int) -> bool:
    """Whether a phrase follows a preposition or a verb that has its subject before it: "Hale told the town, saying"."""
    before = tags[start - 1 : start]
    return before == "i" or (before == "V" and start > 1 and tags[start - 2] not in ">,")


def _is_attributive(tags: str, index: int, before: str) -> bool:
    """Whether a verb's form is an adjective or a noun behind a determiner: "the closed dam", "the strike"."""
    if not before or before not in "DHS":
        return False
    if tags[index] == "e" or (before in "HS" and tags[index] in "FVZ"):
        return True
    governed = tags[index] == "F" and index > 1 and tags[index - 2] in "VFit"  # "backed a rise in"
    return tags[index] in "FZ" and (governed or tags[index + 1 : index + 2] not in NOMINAL_OPENER)


def _is_within(tags: str, index: int) -> bool:
    """Whether what looks like a verb is none, as its subject has another: "Ruiz raised her issues," "a film titled"."""
    return tags[index] == "e" or (tags[index] == "Z" and tags[index + 1 : index + 2] == ",")


def clause_around(tags: str, end: int, floor: int, *, main_only: bool = False) -> Clause | None:
    """The clause that what stands at `end` belongs to.

    Behind a preposition, or a conjunction without a comma, that is the nearest one, else the main clause.
    """
    floor = max(floor, end - REACH)
    main: Clause | None = None
    nearest: Clause | None = None
    aside: Clause | None = None
    for match in _FINITE.finditer(tags, floor, end):
        index = match.start()
        group = group_start(tags, index, floor)
        before = tags[group - 1] if group > floor else ""
        if before == "W" and tags[end - 1] == "i" and "b" not in tags[group:index]:  # "the man who won by saying …"
            nearest = Clause((group - 1, group), (group, index + 1))
            continue
        if before == "W" and tags[end - 1] == "c" and tags[group - 2 : group - 1] == "," and "," not in tags[index:end]:
            nearest = Clause((group - 1, group), (group, index + 1))  # "Hale, who came and said …"
            continue
        if tags[index] != "p" and (before in "cBWT" or _is_attributive(tags, index, before)):  # or nothing at all
            continue
        subject = (index, index + 1) if tags[index] == "p" else subject_before(tags, group, floor)
        if subject is None or tags[subject[0]] in "WT":
            continue
        if main is not None and subject[0] == main.subject[0] and _is_within(tags, index):
            continue
        clause = Clause(subject, (group, index + 1))
        opener = tags[subject[0] - 1] if subject[0] > floor else ""
        if opener and opener in "sWwT":
            aside = clause
            nearest = clause if main is not None else nearest
        elif (
            main is None
            or opener in ("", ";", ":", "-", ",", "B", ">", ")", ".")
            or (opener == "c" and subject[0] - 2 >= floor and tags[subject[0] - 2] == ",")
        ):
            main = nearest = clause
        else:
            nearest = clause
    if not main_only and end - 1 > floor and (tags[end - 1] == "i" or (tags[end - 1] == "c" and tags[end - 2] != ",")):
        return nearest or aside
    return main or aside
