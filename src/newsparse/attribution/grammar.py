"""Phrases over a string of tags: verb groups and noun phrases.

Every function takes the tags of the whole article and indices of tokens; ranges of tokens are half-open.
"""

import re
from collections.abc import Callable

import regex

REACH = 60
Range = tuple[int, int]

_AUXILIARIES = regex.compile(r"(?r)(?:[mhbd](?:i[DH]?[neoYi]*[nYi]|n?Y+)?|R|(?<=h)[ns]|(?<=W)0)*")
_AUXILIARY_ENDS = frozenset("mhbdRnsDYi0")  #: the tags with which it can end: the cheap look before it is tried
_CHAIN = regex.compile(r"(?r)[FeVZIGubhn]R?i?tR?")
_PAIRED_VERB = regex.compile(r"(?r)(?<![VZGT][PN])(?<![VZGThmbdDHS])(?:[Ve]|(?<!i)F)c")

_NOUN_PHRASE = re.compile(r"(?:[DH]+R?Y?)?(?:[nrgoNM0zZEeu]'?|S)*(?:[nrgoN0zZO]'?|(?<=M)M|(?<=M')M|M(?=f)|D(?=f))")
_OF_PHRASE = re.compile(r"f(?:[DH]+R?)?(?:[nrgoNM0zZEeu]'?|S)*(?:[nrgoN0zZ]'?)(?:i(?:[DH]+R?)?(?:N'?)+(?![V]))?")
_AND_PHRASE = re.compile(r"c(?:[DH]+R?)?(?:[nrgoNM0zZ]'?|S)*(?:[nrgoN0]'?)(?!R*[VFmhbd])")
_APPOSITIVE = re.compile(r",(?=[DH0rMgn]|N+r|W|o)[^,.;:<\-]*")

_NAME_APPOSED = re.compile(r",(?:M'?)*(?:N'?){2,4}(?=[.,]|$)")  #: behind what somebody is: "a farmer, Ana Ruiz"

_FINITE_WITHIN = re.compile(r"[Fbhmd]|V(?!i)")  #: "the mayor challenged by Hale" has none

FINITE = re.compile(r"[VFbhmd]")


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
        if chain is not None and _governs(tags, chain.start()):
            start = chain.start()
    elif tags[cue] == "G" and cue > floor and tags[cue - 1] in "FVZe":  # "began saying"
        start = cue - 1
    start = group_start(tags, start, floor)
    if tags[cue] == "V" and start == cue > floor and tags[start - 1] == "c":
        paired = _PAIRED_VERB.match(tags, floor, start)
        if paired is not None:
            start = paired.start()
    return start


def _governs(tags: str, index: int) -> bool:
    """Whether a word before "to" is a verb or an adjective that governs the infinitive: "went on to say"."""
    tag, before = tags[index], tags[index - 1 : index]
    return before in ("b", "R", "") if tag == "n" else tag != "Z" or before not in ("D", "H", "S", "n")


def group_start(tags: str, verb: int, floor: int) -> int:
    """Where the auxiliaries and adverbs before a verb begin."""
    if verb <= floor or tags[verb - 1] not in _AUXILIARY_ENDS:
        return verb
    before = tags[verb - 2 : verb]
    inserted = tags[verb] in "VEe" and before in ("hD", "bn")  # "have both denied", "was first reported"
    auxiliaries = _AUXILIARIES.match(tags, floor, verb - inserted)
    return auxiliaries.start() if auxiliaries is not None else verb


def is_passive(tags: str, form: str, group: int, verb: int) -> bool:
    """Whether the verb at `verb`, of that form, is a participle behind a form of be: its subject is no source."""
    return form in "VEe" and "b" in tags[group:verb]


def noun_phrase_at(tags: str, start: int, ceiling: int) -> Range | None:
    """The noun phrase that begins at `start`: a pronoun, or a noun with its of-phrases."""
    ceiling = min(ceiling, start + REACH)
    if start >= ceiling:
        return None
    if tags[start] in "PO":
        return start, start + 1
    match = _NOUN_PHRASE.match(tags, start, ceiling)
    if match is None:
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
    if "N" not in tags[start:end] and (name := _NAME_APPOSED.match(tags, end, ceiling)) is not None:
        end = name.end()
    while end < ceiling and (match := _APPOSITIVE.match(tags, end, ceiling)) is not None:
        following = tags[match.end()] if match.end() < ceiling else ""
        if following not in (",", ".", "", "-", ":") or match.end() - end < 2:
            break
        relative = tags.find("W", end, match.end())  # "a farmer who teaches"
        if _FINITE_WITHIN.search(tags, end, relative if relative >= 0 else match.end()) is not None:
            break
        end = match.end()
    return start, end
