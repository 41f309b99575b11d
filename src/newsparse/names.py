"""Names in the text: where they stand and whether a person or an organization bears them."""

import functools
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse import lexicon
from newsparse.attribution.context import Context, Range

#: Capitalised words, with the small ones that may join them into one organization's name.
RUN = re.compile(r"[NM]'?(?:[NM0]'?)*(?P<linked>(?:S|fD?|iD?|c)[NM]'?(?:[NM0]'?)*)*")
PIECE = re.compile(r"[NM]'?(?:[NM0]'?)*")


#: A nickname in quotation marks with the surname behind it: Robert “Bob” Hale.
NICKNAME = re.compile(r"[/<'][NV][/>'](?:N'?)+")
OPENING = frozenset("“\"‘'«„")


class Name(NamedTuple):
    """A name as a range of tokens; `bare` is where it begins without titles and roles."""

    start: int
    bare: int
    end: int
    words: tuple[str, ...]  #: of the name without titles
    organization: bool


def names(context: Context, start: int, end: int, *, single: list[int] | None = None) -> Iterator[Name]:
    """The names in a range of tokens, in order, those inside quotations too.

    Names of one word go to `single`, if that is given, as indices of their tokens.
    """
    tags = context.bare
    position = start
    for run in RUN.finditer(tags, start, end):
        begin, stop = run.span()
        if begin < position:
            continue  # particles joined it to the name before
        if stop < end and context.tokens[stop] in OPENING and (nickname := NICKNAME.match(tags, stop, end)) is not None:
            stop = nickname.end()
        position = stop
        follower = tags[stop : stop + 1]
        if single is not None and stop - begin == 1 and tags[begin] == "N" and follower != "n":
            single.append(begin)
            continue
        if run.lastgroup is not None:
            yield from _linked(context, begin, position)
            continue
        organization = _has_organization_word(context, begin, position)
        if not organization and follower in ("n", "i"):
            position = _particles_end(context, position, end)
        name = _name(context, begin, position, organization=organization)
        if name is not None:
            yield name


def _particles_end(context: Context, start: int, end: int) -> int:
    """Behind the particles at `start` and the capitalised words that they join: "van der Molen"."""
    index = start
    while index < min(end, start + 3) and context.bare[index] in "ni" and context.word(index) in particles():
        index += 1
    rest = PIECE.match(context.bare, index, end) if index > start else None
    return rest.end() if rest is not None else start


def _linked(context: Context, start: int, end: int) -> Iterator[Name]:
    """The names of a run with small words: pieces that those words join, or single names."""
    pieces = [piece.span() for piece in PIECE.finditer(context.bare, start, end)]
    if (office := _office(context, pieces)) is not None:
        yield from _names_of(context, pieces[:office])
        first, (begin, finish) = pieces[office][0], pieces[office + 1]
        yield _person(context, first, _person_start(context, begin, finish), finish)
        pieces = pieces[office + 2 :]
    yield from _names_of(context, pieces)


def _names_of(context: Context, pieces: Sequence[Range]) -> Iterator[Name]:
    """The names that pieces make, joined by the words between them or not."""
    if not pieces:
        return
    first, last = pieces[0]
    organization = _is_organization(context, first, last)
    for begin, finish in pieces[1:]:
        link = context.bare[last:begin]
        behind = _is_organization(context, begin, finish)
        firm = context.word(last) == "&"
        joins = (
            firm
            or (link == "S" and behind and last - first == 1)
            or (organization and link[0] in "fi" and _leads_on(context, last))
        )
        if joins:
            organization, last = organization or behind or firm, finish
            continue
        yield from _one(context, first, last, organization=organization)
        first, last, organization = begin, finish, behind
    yield from _one(context, first, last, organization=organization)


def _leads_on(context: Context, link: int) -> bool:
    """Whether "of" or "for" goes on with an organization's name: "Center for Rain", not "White House for Ruiz"."""
    return context.bare[link] == "f" or (
        context.word(link) == "for" and context.tokens[link - 1] in organization_words()
    )


def _one(context: Context, start: int, end: int, *, organization: bool) -> Iterator[Name]:
    name = _name(context, start, end, organization=organization or _has_organization_word(context, start, end))
    if name is not None:
        yield name


def _office(context: Context, pieces: Sequence[Range]) -> int | None:
    """The piece that ends in a role and goes on with "of" and a person: "Secretary of State John Kerry"."""
    for place, ((_, last), (begin, finish)) in enumerate(pairwise(pieces)):
        if (
            context.bare[last - 1] == "M"
            and context.bare[last] == "f"
            and finish - begin > 1
            and _person_start(context, begin, finish) > begin
        ):
            return place
    return None


def _person_start(context: Context, start: int, end: int) -> int:
    """Where in a capitalised run a given name begins a person's name, `start` if nowhere behind it."""
    last = next((i for i in range(end - 1, start, -1) if context.tokens[i] in organization_words()), start)
    return next((i for i in range(max(start, last) + 1, end - 1) if is_given(context.tokens[i])), start)


def _name(context: Context, start: int, end: int, *, organization: bool) -> Name | None:
    """The name of a run, or None if it holds nothing but a title."""
    tags = context.bare
    if tags[end - 1] == "'" and context.text[context.starts[end - 1]] != ".":
        end -= 1
    if organization:
        bare = _person_behind(context, start, end)
        if bare > start:
            return _person(context, start, bare, end)
        article = start and tags[start - 1] == "D" and context.text[context.starts[start - 1]] == "T"
        if article and _is_press(context, end):
            start -= 1
        return Name(start, start, end, _words(context, start, end), True)
    bare = _behind_titles(context, start, end)
    given = _person_start(context, bare, end)
    if given > bare and context.vocabulary.classes.get(context.word(given - 1)) in ("occupation", "role"):
        bare = given  # "Maricopa County Recorder Helen Purcell"
    while bare + 2 < end and context.word(bare) in party_words():
        bare += 1
    if bare + 2 < end and bare in context.sentence_starts_set and not is_given(context.tokens[bare]):
        named = is_given(context.tokens[bare + 1])  # "Certainly Ana Ruiz": the sentence's capital
        bare += named or context.vocabulary.classes.get(context.word(bare)) == "occupation"
    return _person(context, start, bare, end) if bare < end else None


def _behind_titles(context: Context, start: int, end: int) -> int:
    """Behind the last title or role of a run."""
    tags = context.bare
    if tags[start] != "0" and "M" not in tags[start:end]:
        return start
    bare = max(tags.rfind("M", start, end), start) + 1
    while bare < end and tags[bare] == "'":
        bare += 1
    return bare


def _person_behind(context: Context, start: int, end: int) -> int:
    """Where a person's name begins behind an organization's, `start` if none does.

    "White House Press Secretary Josh Earnest", "Fox News host Megyn Kelly".
    """
    bare = _behind_titles(context, start, end)
    if not start < bare < end or _has_organization_word(context, bare, end):
        bare = start
    return max(bare, _person_start(context, start, end))


def _is_organization(context: Context, start: int, end: int) -> bool:
    """Whether a run is an organization's name, and not a person's behind one."""
    return _has_organization_word(context, start, end) and _person_behind(context, start, end) == start


def _person(context: Context, start: int, bare: int, end: int) -> Name:
    """A person's name from `bare` on; one word in capitals is an organization's."""
    words = _words(context, bare, end)
    return Name(start, bare, end, words, len(words) == 1 and words[0].isupper() and len(words[0]) > 1)


def _words(context: Context, start: int, end: int) -> tuple[str, ...]:
    words = context.tokens[start:end]
    return tuple([word for word in words if word[0].isalnum()]) if len(words) > 1 else tuple(words)


def single_name(context: Context, index: int) -> Name:
    """The name that one capitalised word is."""
    word = context.tokens[index]
    organization = word in organization_words() or (len(word) > 1 and word.isupper())
    return Name(index, index, index + 1, (word,), organization)


def _has_organization_word(context: Context, start: int, end: int) -> bool:
    return not organization_words().keys().isdisjoint(context.tokens[start:end])


def _is_press(context: Context, end: int) -> bool:
    return organization_words().get(context.tokens[end - 1]) == "press"


@functools.cache
def organization_words() -> dict[str, str]:
    """Words that make a name an organization's: University, Ministry, Times, Inc."""
    return lexicon.table("en/organization-words")


@functools.cache
def party_words() -> frozenset[str]:
    """Adjectives and party names that may stand before a person's name: "Democrat Ana Ruiz"."""
    return frozenset(row[0] for row in lexicon.rows("en/description-words") if row[1] == "adjective")


@functools.cache
def particles() -> frozenset[str]:
    """Small words inside a person's name: van, der, de, bin."""
    return lexicon.words("name-particles")


def usual_pronoun(given_name: str) -> str | None:
    """The pronoun of nearly all who bear a given name, None if there is none such.

    >>> usual_pronoun("Natasha"), usual_pronoun("Leslie")
    ('she', None)
    """
    return pronouns().get(given_name)


@functools.cache
def pronouns() -> dict[str, str]:
    """The given names that tell a pronoun, with it."""
    return {row[0]: row[1] for row in lexicon.rows("given-names") if len(row) > 1}


def is_given(word: str) -> bool:
    """Whether `word` is a given name.

    >>> is_given("Natasha"), is_given("Moscow")
    (True, False)
    """
    return word in lexicon.words("given-names")
