"""People whom the text brings up without a name, so that pronouns may mean them: "A Lund woman was fined. She …"."""

import re

from newsparse import kinds
from newsparse.attribution.context import Context, Range
from newsparse.cast import Cast
from newsparse.descriptions import calls_group
from newsparse.model import SpeakerKind
from newsparse.neighbours import called, name_behind
from newsparse.phrases import source_described
from newsparse.salience import Salience
from newsparse.source import Source

#: What opens a sentence and is its subject: "One young voter", with its verb or what a comma parts from it behind.
STRANGER = re.compile(r"[D0][neouzEN0'-]{0,5}[rn](?=R?[VFbhmde]|,[^N]|[fi][DHNn])")
#: What belongs to such a description before the comma of a name: "a spokesman for the company, Tom Hale,".
BELONGING = re.compile(r"(?:[fi][DH]?[nNeouzrgM0S']{1,8}){0,3}")
#: Several people who open a sentence and are its subject: "The two researchers, led by Ruiz, found".
SEVERAL = re.compile(r"[D0]{0,2}[neouzEN0]{0,4}[gn](?=(?:[fi][DH]?[nNeouz]{1,6})?(?:,|R?[VFbhmde]))")
#: What brings somebody up at its end: "What brought her back was a passenger.", "There was one farmer."
PRESENTED = re.compile(r"b(?P<phrase>[D0][neouzE]{0,4}[rn])\.")
PRESENTING = frozenset(("among", "there", "what"))
LONGEST_END = 8  #: tokens of a sentence's end
NEW = frozenset(("a", "an", "another", "one"))


def bring_up(cast: Cast, salience: Salience) -> None:
    """Notes the people without a name who are a sentence's subject, as somebody whom pronouns may mean."""
    context = cast.context
    for first, end in context.openings:
        phrase = _brought_up(context, first, end)
        if phrase is None or context.word(phrase[0]) not in NEW:
            continue
        if kinds.kind_of_noun(context, phrase[1] - 1) is not SpeakerKind.PERSON or is_named(context, phrase):
            continue
        source = source_described(cast, phrase)
        if source is not None and source.first == phrase[0]:
            salience.strangers.append((phrase[0], source))


def _brought_up(context: Context, first: int, end: int) -> Range | None:
    """The description of somebody that opens a sentence, or that ends one that brings somebody up."""
    if context.tags[first] in "D0":
        match = STRANGER.match(context.tags, first, end)
        return match.span() if match is not None else None
    if context.word(first) not in PRESENTING:
        return None
    _, stop = context.sentence(first)
    presented = PRESENTED.search(context.tags, max(first, stop - LONGEST_END), stop)
    return presented.span("phrase") if presented is not None else None


def is_named(context: Context, phrase: Range) -> bool:
    """Whether a description up to its noun has a name beside it, or tells one: "a man who gave his name as Tom"."""
    end = phrase[1]
    comma = BELONGING.match(context.bare, end).end()  # type: ignore[union-attr]  # it matches nothing too
    return name_behind(context, comma, context.sentence(end)[1]) is not None or called(context, phrase) is not None


def several_before(cast: Cast, position: int, since: int) -> Source | None:
    """The people without names who are the subject of the sentence before a token: "Two farmers left. They said".

    None if somebody spoke in that sentence: `since` is the token where one did last.
    """
    context = cast.context
    start, _ = context.sentence(position)
    match = SEVERAL.match(context.tags, context.sentence(start - 1)[0], start) if start else None
    if match is None or since >= match.start():
        return None
    noun = match.end() - 1
    if kinds.kind_of_noun(context, noun) is not SpeakerKind.GROUP or not calls_group(context, noun):
        return None
    return source_described(cast, match.span())
