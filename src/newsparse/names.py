"""Names in the text: where they stand and whether a person or an organization bears them."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse import lexicon
from newsparse.attribution.context import Context

#: Capitalised words, with the small ones that may join them into one organization's name.
RUN = re.compile(r"[NM]'?(?:[NM0]'?)*(?:(?:S|fD?|iD?|c)[NM]'?(?:[NM0]'?)*)*")
PIECE = re.compile(r"[NM]'?(?:[NM0]'?)*")


class Name(NamedTuple):
    """A name as a range of tokens; `bare` is where it begins without titles and roles."""

    start: int
    bare: int
    end: int
    words: tuple[str, ...]  #: of the name without titles
    organization: bool


def names(context: Context, start: int, end: int) -> Iterator[Name]:
    """The names in a range of tokens, in order, those inside quotations too."""
    tags = context.bare
    for run in RUN.finditer(tags, start, end):
        if run.end() - run.start() == 1 or not any(link in run.group() for link in "Sfic"):
            name = _name(context, run.start(), run.end(), organization=_has_organization_word(context, *run.span()))
            if name is not None:
                yield name
            continue
        yield from _linked(context, run.start(), run.end())


def _linked(context: Context, start: int, end: int) -> Iterator[Name]:
    """The names of a run with small words: pieces that those words join, or single names."""
    pieces = [piece.span() for piece in PIECE.finditer(context.bare, start, end)]
    first, last = pieces[0]
    organization = _has_organization_word(context, first, last)
    for begin, finish in pieces[1:]:
        link = context.bare[last:begin]
        behind = _has_organization_word(context, begin, finish)
        joins = (
            (link == "S" and behind and last - first == 1)
            or (organization and link[0] in "fi")
            or context.word(last) == "&"
        )
        if joins and not (link[0] == "i" and context.word(last) != "for"):
            organization, last = organization or behind, finish
            continue
        name = _name(context, first, last, organization=organization)
        if name is not None:
            yield name
        first, last, organization = begin, finish, behind
    name = _name(context, first, last, organization=organization)
    if name is not None:
        yield name


def _name(context: Context, start: int, end: int, *, organization: bool) -> Name | None:
    """The name of a run, or None if it holds nothing but a title."""
    tags = context.bare
    if tags[end - 1] == "'" and context.text[context.starts[end - 1]] != ".":
        end -= 1
    bare = start
    if not organization:
        title = max(tags.rfind("M", start, end), tags.rfind("0", start, start + 1))
        if title >= start:
            bare = title + 1
            while bare < end and tags[bare] == "'":
                bare += 1
        if bare >= end:
            return None
    elif (
        start and tags[start - 1] == "D" and context.text[context.starts[start - 1]] == "T" and _is_press(context, end)
    ):
        start = bare = start - 1
    text, starts, ends = context.text, context.starts, context.ends
    words = tuple(text[starts[index] : ends[index]] for index in range(bare, end) if tags[index] != "'")
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        organization = True
    return Name(start, bare, end, words, organization)


def _has_organization_word(context: Context, start: int, end: int) -> bool:
    known = organization_words()
    text, starts, ends = context.text, context.starts, context.ends
    return any(text[starts[index] : ends[index]] in known for index in range(start, end))


def _is_press(context: Context, end: int) -> bool:
    return organization_words().get(context.text[context.starts[end - 1] : context.ends[end - 1]]) == "press"


@functools.cache
def organization_words() -> dict[str, str]:
    """Words that make a name an organization's: University, Ministry, Times, Inc."""
    return lexicon.table("en/organization-words")


@functools.cache
def places() -> frozenset[str]:
    """Countries, regions and cities: names that are no person's."""
    return lexicon.words("countries") | lexicon.words("regions") | lexicon.words("cities")


def is_given(word: str) -> bool:
    """Whether `word` is a given name.

    >>> is_given("Natasha"), is_given("Moscow")
    (True, False)
    """
    return word in lexicon.words("given-names")
