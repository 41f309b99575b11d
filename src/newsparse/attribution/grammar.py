"""Phrases over a string of tags: verb groups, noun phrases, subjects, where a clause ends.

Every function takes the tags of the whole article and indices of tokens, looks no further
than :data:`REACH` tokens, and returns a half-open range of tokens or None.
"""

import re
from collections.abc import Callable

import regex

REACH = 60
Range = tuple[int, int]

#: What may stand before the head of a noun phrase, and what may be its head.
_MODIFIER = r"(?:[nrgoNM0eEuzZY]'?|S|/)"
_HEAD = r"(?:[nrgoN0zZOP]'?)"
_BASE = rf"(?:[DH]+R?)?{_MODIFIER}*{_HEAD}"

#: The run of words before a verb that may be its subject, read backwards.
_SUBJECT_RUN = regex.compile(rf"(?r)(?:{_BASE}(?:f|i|c|,c|c(?=[DH])))*{_BASE}")
_ADVERBIALS = regex.compile(r"(?r)(?:i?D?n?Y+|R)*")
_AUXILIARIES = regex.compile(r"(?r)(?:[mhbd]|R)*")
_CHAIN = regex.compile(r"(?r)[FeVZIGubhn]R?i?tR?")
_PAIRED_VERB = regex.compile(r"(?r)[VFe]c")

_NOUN_PHRASE = re.compile(r"(?:[DH]+R?)?(?:[nrgoNM0zZEe]'?|S)*(?:[nrgoN0zZO]'?)")
_OF_PHRASE = re.compile(r"f(?:[DH]+R?)?(?:[nrgoNM0zZEeu]'?|S)*(?:[nrgoN0zZ]'?)(?:i(?:[DH]+R?)?(?:N'?)+(?![V]))?")
_AND_PHRASE = re.compile(r"c(?:[DH]+R?)?(?:[nrgoNM0zZ]'?|S)*(?:[nrgoN0]'?)(?!R*[VFmhbd])")
_APPOSITIVE = re.compile(r",(?=[DH0rMgn]|N+r|W|o)[^,.;:<\-]*")
_APPOSITIVE_OPENER = frozenset("DH0rWigouGeERNMnsbfT(c")

_FINITE = re.compile(r"[VFbhmd]")
FINITE = frozenset("VZFmhbd")


def verb_group(tags: str, cue: int, floor: int) -> int:
    """Where the verb group that ends in the reporting verb at `cue` begins.

    Auxiliaries, adverbs, verbs that govern it ("went on to say") and one that is paired with
    it ("laughed and said") belong to the group.
    """
    floor = max(floor, cue - REACH)
    start = cue
    if cue > floor and tags[cue - 1] in "Gs" and tags[cue] == "G":  # "quoted as saying"
        if tags[cue - 1] == "s" and cue - 2 >= floor and tags[cue - 2] in "VEe":
            start = cue - 2
    elif cue > floor and tags[cue - 1] in "tR":
        chain = _CHAIN.match(tags, floor, cue)
        if chain is not None and not (
            tags[chain.start()] == "n" and tags[chain.start() - 1 : chain.start()] not in "bR"
        ):
            start = chain.start()
    elif tags[cue] == "G" and cue > floor and tags[cue - 1] in "FVe":  # "began saying"
        start = cue - 1
    auxiliaries = _AUXILIARIES.match(tags, floor, start)
    if auxiliaries is not None:
        start = auxiliaries.start()
    if tags[cue] == "V" and start == cue:
        paired = _PAIRED_VERB.match(tags, floor, start)
        if paired is not None:
            start = paired.start()
    return start


def is_passive(tags: str, group: int, cue: int) -> bool:
    """Whether the verb at `cue` is a participle behind a form of be: its subject is no source."""
    return tags[cue] in "VEe" and "b" in tags[group:cue]


def subject_before(tags: str, verb: int, floor: int) -> Range | None:
    """The subject whose verb group begins at `verb`, appositives and relative clauses included."""
    floor = max(floor, verb - REACH)
    adverbials = _ADVERBIALS.match(tags, floor, verb)
    end = adverbials.start() if adverbials is not None else verb
    if end <= floor:
        return None
    tag = tags[end - 1]
    if tag in "PW":
        return end - 1, end
    if tag == "T":
        return (end - 1, end) if end - 1 > floor and tags[end - 2] in "nrgoN," else None
    if tag == "O":
        return None
    if tag == ",":
        return _with_appositive(tags, end, floor)
    if tag in ")]":
        opening = tags.rfind("(" if tag == ")" else "[", floor, end)
        inner = _noun_run(tags, opening, floor) if opening > floor else None
        return (inner[0], end) if inner is not None else None
    if tag == "-":
        opening = tags.rfind("-", floor, end - 1)
        inner = _noun_run(tags, opening, floor) if opening > floor else None
        return (inner[0], end) if inner is not None else None
    return _noun_run(tags, end, floor)


def _with_appositive(tags: str, end: int, floor: int) -> Range | None:
    """The noun phrase before a comma-enclosed insertion that ends with the comma at ``end - 1``."""
    comma = end - 1
    for _ in range(4):
        comma = max(tags.rfind(",", floor, comma), tags.rfind("<", floor, comma))
        if comma < 0 or tags[comma] == "<":
            return None
        if tags[comma + 1] not in _APPOSITIVE_OPENER:
            continue
        phrase = _noun_run(tags, comma, floor)
        if phrase is None:
            continue
        if tags[phrase[0] - 1 : phrase[0]] == "," and phrase[0] - 1 > floor and "N" not in tags[phrase[0] : phrase[1]]:
            continue
        return phrase[0], end - 1
    return None


def _noun_run(tags: str, end: int, floor: int) -> Range | None:
    """The noun phrase that ends at `end`, without what stands before the subject proper."""
    if end <= floor:
        return None
    if tags[end - 1] in "PW":
        return end - 1, end
    run = _SUBJECT_RUN.match(tags, floor, end)
    if run is None:
        return (end - 1, end) if tags[end - 1] == "D" else None  # "some", "both"
    start = run.start()
    start = _last_phrase_start(tags, start, end, preceded=start > floor and tags[start - 1] in "its")
    while start < end and tags[start] in "Yc/'S":
        start += 1
    return (start, end) if start < end else None


_NEW_PHRASE = re.compile(r"(?<=[nrgoN0zZYS'eEu])(?:[DH])|(?<=[noY])(?=[NM])")
_NEW_DETERMINER = re.compile(r"(?<=[nrgoN0zZYeEu'])[DHP]")


def _last_phrase_start(tags: str, start: int, end: int, *, preceded: bool) -> int:
    """Where the last noun phrase of a run begins: behind "In an interview" or "Last week"."""
    pattern = _NEW_PHRASE if preceded else _NEW_DETERMINER
    for match in pattern.finditer(tags, start, end):
        start = match.start()
    return start


def noun_phrase_at(tags: str, start: int, ceiling: int) -> Range | None:
    """The noun phrase that begins at `start`: a pronoun, or a noun with its of-phrases."""
    ceiling = min(ceiling, start + REACH)
    if start >= ceiling:
        return None
    if tags[start] in "PO":
        return start, start + 1
    match = _NOUN_PHRASE.match(tags, start, ceiling)
    if match is None or match.end() == start:
        return None
    end = match.end()
    while (more := _OF_PHRASE.match(tags, end, ceiling) or _AND_PHRASE.match(tags, end, ceiling)) is not None:
        end = more.end()
    return start, end


def with_appositives(tags: str, phrase: Range, ceiling: int, is_phrase_preposition: Callable[[int], bool]) -> Range:
    """`phrase` with the prepositional phrase, the bracket and the appositives that follow it."""
    start, end = phrase
    ceiling = min(ceiling, end + REACH)
    if end < ceiling and tags[end] == "(":
        closing = tags.find(")", end, ceiling)
        end = closing + 1 if closing > 0 else end
    if end < ceiling and tags[end] == "i" and is_phrase_preposition(end):
        inner = noun_phrase_at(tags, end + 1, ceiling)
        end = inner[1] if inner is not None else end
    while end < ceiling and (match := _APPOSITIVE.match(tags, end, ceiling)) is not None:
        following = tags[match.end() : match.end() + 1]
        if following not in (",", ".", "", "-") or match.end() - end < 2:
            break
        if tags[end + 1] != "W" and _FINITE.search(tags, end, match.end()) is not None:
            break
        end = match.end()
    return start, end


def shared_subject(tags: str, verb: int, floor: int, depth: int = 0) -> Range | None:
    """The subject of the clause that a coordinated or participial verb at `verb` belongs to."""
    floor = max(floor, verb - REACH)
    for index in range(verb - 1, floor, -1):
        if tags[index] not in FINITE and tags[index] != "e":
            continue
        group = _AUXILIARIES.match(tags, floor, index)
        start = group.start() if group is not None else index
        before = tags[start - 1] if start > floor else ""
        if before in "cB" and depth < 4:
            return shared_subject(tags, start, floor, depth + 1)
        if before in "WT" or not before:
            continue
        subject = subject_before(tags, start, floor)
        if subject is not None:
            return subject
    return None
