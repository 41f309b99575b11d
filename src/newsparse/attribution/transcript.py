"""The turns of a transcript or an interview: what stands behind "RUIZ:", a paragraph, part of one or several."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse import lexicon
from newsparse.attribution.context import Context, Range, Turn

#: What names who speaks at a paragraph's beginning, behind marks and a time: "SMITH:", "“Ana Ruiz:", "[MR. HALE]:",
#: "[01:15] HALE (through an interpreter):", "ANA RUIZ, MAYOR OF LUND:".
LABEL = re.compile(
    r"(?P<marks>[/'*]{0,2})(?:[\[(]0(?::0){0,3}[\])])?\[?(?P<name>(?:[NMPDr]'?){1,6}0?)(?:[(\[][^()\[\]:]{1,16}[)\]])?"
    r"(?P<office>,[^:.?!…;()\[\]]{1,16})?(?:[(\[][^()\[\]:]{1,16}[)\]])?\]?:\]?"
)
#: "Q." and "A:", or "Q" before a sentence.
LETTER = re.compile(r"(?P<marks>[/']?)(?P<name>[ND])(?P<stop>[.':]?)")
#: The same within a paragraph, behind a sentence or a mark.
INNER = re.compile(r"[.?!…/>)\]-]'?(?P<name>(?:(?:D(?=[MN]))?[NM]'?){1,4}|D)(?:[(\[][^()\[\]:]{1,16}[)\]])?:")
#: What shows that something is said, not listed: a word in lower case.
SAYING = re.compile(r"[nrgoVZIzGEFeubhdmPRswW]")
WHOLLY_QUOTED = re.compile(r"<q*>\.?$")
STAGE = re.compile(r"[(\[][^()\[\]]*[)\]][.']?$|[.…']+$")  #: "(APPLAUSE)", "…."
PRONOUN = re.compile(r"[PpHO]")
SPOKEN_OF = re.compile(
    r"(?:N['N]*|P|[nogr])R?[VZ]|[VZ](?=N)"
)  #: that somebody says something is the reporter's: "Ruiz said"
NARRATED = re.compile(r"N['N]*R?[VZ]|[VZ](?=N)")  #: the same where the source is a name
MARKS = frozenset("“\"„«‘'*") | {"''", "``"}
CLOSING = frozenset("”\"»“’'") | {"''"}
LETTERS = ("Q", "A")
FEWEST_TURNS = 2
MOST_SILENT = 4  #: in so many turns one shows that people talk
FEWEST_WITHIN = 3  #: turns in one paragraph
SAYS = 60  #: tokens of a turn that are looked at for what shows that somebody talks
REACH = 60  #: tokens before the first turn that may announce a transcript
MOST_BETWEEN = 6  #: paragraphs between two turns that may belong to the first of them


class _Opening(NamedTuple):
    """Where a turn begins."""

    start: int  #: of the paragraph, or of the label within one
    name: Range
    begin: int  #: behind the label
    end: int
    number: int  #: of the paragraph
    marked: bool  #: whether quotation marks open it
    within: bool  #: whether other words of the paragraph stand before it

    def key(self, context: Context) -> str:
        """The last word of the label, in capitals: "Tom Hale:", then "HALE:"."""
        words = [word for word in context.tokens[slice(*self.name)] if word[0].isalnum()]
        return " ".join(words[-2 if words[-1].isdecimal() else -1 :]).upper() if words else ""

    def in_capitals(self, context: Context) -> bool:
        """Whether the label is a name in capitals."""
        printed = context.words(self.name)
        return printed.isupper() and len(printed) > 1


def turns(context: Context) -> list[Turn]:
    """The turns of an article, in order; none if the labels may be a list's."""
    numbers = range(len(context.body))
    outer = [opening for number in numbers if (opening := _opening(context, number)) is not None]
    within = [opening for number in numbers for opening in _openings_within(context, number)]
    labelled = {opening.number for opening in outer}
    openings = _fitting(context, sorted(one for one in [*outer, *within] if one.begin < one.end))
    if not openings:
        return []
    found: list[Turn] = []
    for opening, following in pairwise([*openings, None]):
        assert opening is not None
        end = opening.end
        if following is not None and following.number == opening.number:
            end = following.start
        contents = [_content(context, opening, end)]
        if following is not None and following.number > opening.number + 1:
            contents += _between(context, opening, following, labelled)
        found.append(Turn(opening.start, opening.name, tuple(contents)))
    return [turn for turn in found if turn.contents[0][0] < turn.contents[0][1]]


def _opening(context: Context, number: int) -> _Opening | None:
    """The label with which a paragraph begins."""
    start, end = context.body[number]
    tags = context.bare
    letter = LETTER.match(tags, start, min(end, start + 4))
    if letter is not None and context.tokens[letter.start("name")] in LETTERS:
        question = context.tokens[letter.start("name")] == "Q" and context.tokens[letter.end() : letter.end() + 1]
        if letter["stop"] or (question and question[0][0].isupper()):
            name = letter.span("name")
            return _Opening(start, name, letter.end(), end, number, bool(letter["marks"]), False)
    match = LABEL.match(tags, start, end) if ":" in tags[start : min(end, start + 50)] else None
    if match is None or match.end() >= end:
        return None
    name = match.span("name")
    if match["office"] and not context.words(name).isupper():
        return None  # "Ana Ruiz, the mayor: it rained"
    marked = bool(match["marks"])
    if marked and context.tokens[start] not in MARKS:
        return None
    if not marked and WHOLLY_QUOTED.match(context.tags, match.end(), end) is not None:
        return None  # what is quoted needs no turn
    if context.words(name).upper() in lexicon.words("labels"):
        return None  # "UPDATE:"
    return _Opening(start, name, match.end(), end, number, marked, False)


def _says(context: Context, begin: int, end: int) -> bool:
    """Whether words may be said, and are no list: one of them is in lower case, or people so begin to talk."""
    return SAYING.search(context.bare, begin, end) is not None or context.has_role(begin, "interjection")


def _openings_within(context: Context, number: int) -> list[_Opening]:
    """The labels in capitals within a paragraph, if there are several."""
    start, end = context.body[number]
    if context.bare.count(":", start, end) < FEWEST_WITHIN - 1:
        return []
    found = []
    for match in INNER.finditer(context.bare, start, end):
        name = match.span("name")
        printed = context.words(name)
        speaks = printed in LETTERS or (len(printed) > 1 and printed.isupper())
        if speaks and printed not in lexicon.words("labels") and name[0] > start + 1:
            found.append(_Opening(name[0], name, match.end(), end, number, False, True))
    return found


def _fitting(context: Context, openings: Sequence[_Opening]) -> list[_Opening]:
    """Those of the openings that make a transcript."""
    per_paragraph = Counter(opening.number for opening in openings)
    within = any(count >= FEWEST_WITHIN for count in per_paragraph.values())
    openings = [one for one in openings if not one.within or within]
    if not openings:
        return []
    names = _counted(context, openings)
    capitals = sum(opening.in_capitals(context) for opening in openings)
    known = {word.upper() for word in context.tokens if word.istitle()}
    announced = _is_announced(context, openings[0])
    talk = sum(_talks(context, opening) for opening in openings)
    says = sum(_says(context, opening.begin, opening.end) for opening in openings)
    if not announced:
        alone = len(openings) < FEWEST_TURNS or len(names) < 2
        if alone and not _answers(context, openings):
            return []
        if MOST_SILENT * talk < len(openings) or 2 * says < len(openings):
            return []
        if max(names.values()) < 2 and names.keys() != set(LETTERS):
            asked = "?" in context.tokens[slice(openings[0].begin, openings[0].end)]
            openings = [one for one in openings if (asked or one.in_capitals(context)) and one.key(context) in known]
            return openings if len({one.key(context) for one in openings}) > 1 else []
    elif not capitals and len(names) < 2:
        return []
    mostly = 2 * capitals > len(openings)
    return [
        one
        for one in openings
        if names[one.key(context)] > 1 or (mostly and one.in_capitals(context)) or _is_somebody(context, one)
    ]


def _counted(context: Context, openings: Sequence[_Opening]) -> Counter[str]:
    """How often each label comes, with its initials: "Ana Ruiz:", then "AR:"."""
    names = Counter(opening.key(context) for opening in openings)
    for opening in openings:
        initials = "".join(word[0] for word in context.tokens[slice(*opening.name)] if word[0].isupper())
        if len(initials) > 1 and initials in names:
            names[initials] += 1
            names[opening.key(context)] += 1
    return names


def _is_somebody(context: Context, opening: _Opening) -> bool:
    """Whether a label that comes once is a role's, a full name or one that the text has, or talks: not "Related:"."""
    start, end = opening.name
    last = context.tokens[end - 1]
    named = end - start > 1 or context.names_in_text(last) or last in LETTERS
    return named or "r" in context.bare[start:end] or _talks(context, opening)


def _is_announced(context: Context, opening: _Opening) -> bool:
    """Whether the words before the first turn announce it: "Here is a partial transcript:"."""
    if opening.number == 0:
        return False
    start, end = context.body[opening.number - 1]
    floor = max(start, end - REACH)
    return context.bare[end - 1] == ":" and any(context.has_role(index, "exchange") for index in range(floor, end))


def _answers(context: Context, openings: Iterable[_Opening]) -> bool:
    """Whether answers stand behind questions without labels."""
    answers = [opening for opening in openings if opening.key(context) == "A" and opening.number > 0]
    asked = [one for one in answers if "?" in context.tokens[slice(*context.body[one.number - 1])][-2:]]
    return len(asked) >= FEWEST_TURNS and 2 * len(asked) >= len(answers)


def _talks(context: Context, opening: _Opening) -> bool:
    """Whether a turn asks, says "I" or "you", or begins as people begin to talk."""
    begin, end = opening.begin, min(opening.end, opening.begin + SAYS)
    tags = context.bare if opening.marked or opening.within else context.tags
    if "?" in context.tokens[begin:end] or (begin < end and context.has_role(begin, "interjection")):
        return True
    return any(
        context.word(match.start()).replace("’", "'").partition("'")[0] in context.vocabulary.roles["talker"]
        for match in PRONOUN.finditer(tags, begin, end)
    )


def _content(context: Context, opening: _Opening, end: int) -> Range:
    """What is said from a label on; if the reporter speaks behind the quotation that it stands in, to its end."""
    begin = opening.begin
    while begin < end and context.bare[begin] == "/" and context.tokens[begin] == "*":
        begin += 1
    return begin, _unmarked(context, begin, end)


def _unmarked(context: Context, begin: int, end: int) -> int:
    """The end of a turn without the closing mark of a quotation that begins before it, and what is behind that."""
    tags = context.tags
    if begin >= end or tags[begin] not in "q>":
        return end
    closing = tags.find(">", begin, end)
    if closing < 0 or context.tokens[closing] not in CLOSING:
        return end
    return closing if closing == end - 1 or SPOKEN_OF.search(tags, closing, end) is not None else end


def _between(context: Context, opening: _Opening, following: _Opening, labelled: set[int]) -> Iterable[Range]:
    """The paragraphs between two turns that go on with the first of them; none if the reporter speaks in one."""
    numbers = range(opening.number + 1, following.number)
    paragraphs = context.body[opening.number + 1 : following.number]
    if len(paragraphs) > MOST_BETWEEN or not labelled.isdisjoint(numbers):
        return []
    if opening.key(context) == following.key(context) == "A" and "?" in context.tokens[slice(*paragraphs[-1])][-2:]:
        paragraphs = paragraphs[:-1]  # the question
    spoken = [(start, end) for start, end in paragraphs if STAGE.match(context.bare, start, end) is None]
    marked = opening.marked and following.marked
    for start, end in spoken:
        opens = context.tokens[start] in MARKS
        if marked != opens or NARRATED.search(context.tags, start, end) is not None:
            return []
        if context.has_role(end - 1, "exchange") or context.bare[end - 1] == ":":
            return []
    return [(start + marked, _unmarked(context, start + marked, end)) for start, end in spoken]
