"""Names in the text: where they stand and whether a person or an organization bears them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse import lexicon
from newsparse.attribution.context import Context, Range
from newsparse.name_parts import (
    behind_calling,
    behind_titles,
    calls,
    has_organization_word,
    is_organization,
    leads_to_person,
    person_behind,
    person_start,
)
from newsparse.name_runs import PIECE, is_led_by, runs
from newsparse.name_words import (
    company_forms,
    is_coined,
    is_given,
    name_words,
    office_fields,
    organization_words,
    particles,
    party_words,
    word_class,
)
from newsparse.person_names import GENERATIONS, places

LINKS = frozenset("Sfic")
LIST_LINKS = (",", "c", ",c")
UNLISTED_ENDINGS = ("ing", "ed", "ly")  #: of words of no list that may open a sentence before a name: "Impeaching Hale"
LINKED_PIECE = re.compile(r"[NMg]'?(?:[NMg0]'?)*")  #: with nouns of groups: "Lund Police Department"
#: A nickname in quotation marks with the surname behind it: Robert “Bob” Hale.
NICKNAME = re.compile(r"[/<'][NV][/>'](?:N'?)+")
OPENING = frozenset("“\"‘'«„")
#: Tags of words that, with the capital of a sentence's beginning, stand before a name: "Certainly", "Said".
OPENERS = frozenset("RViswG")
LONGEST_OFFICE = 5  #: letters of an office's initials


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
    for begin, stop in runs(context, start, end):
        if begin < position:
            continue  # particles joined it to the name before
        if stop < end and context.tokens[stop] in OPENING and (nickname := NICKNAME.match(tags, stop, end)) is not None:
            position = nickname.end()
        else:
            position = stop
        if tags[position : position + 2] == ",N" and context.tokens[position + 1].upper() in GENERATIONS:
            position += 2  # "Tom Hale, Jr."
        follower = tags[position : position + 1]
        if single is not None and position - begin == 1 and follower != "n":
            if tags[begin] == "N" or tags[begin - 1 : begin] != "D":
                single.append(begin)
            continue
        if not LINKS.isdisjoint(tags[begin:stop]):
            yield from _linked(context, begin, position)
            continue
        organization = "g" in tags[begin:stop] or has_organization_word(context, begin, position)
        while not organization and tags[position : position + 1] in ("n", "i"):
            joined = _particles_end(context, position, end)
            if joined == position:
                break
            position = joined
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
    pieces = [piece.span() for piece in LINKED_PIECE.finditer(context.bare, start, end)]
    if (office := _office(context, pieces)) is not None:
        yield from _names_of(context, pieces[:office])
        first, (begin, finish) = pieces[office][0], pieces[office + 1]
        bare = person_start(context, begin, finish)
        while bare + 2 < finish and context.bare[bare] == "M":
            bare += 1  # "Minister of Energy Sheikh Ana Ruiz"
        yield _person(context, first, bare, finish)
        pieces = pieces[office + 2 :]
    yield from _names_of(context, pieces)


def _names_of(context: Context, pieces: Sequence[Range]) -> Iterator[Name]:
    """The names that pieces make, joined by the words between them or not."""
    if not pieces:
        return
    first, last = pieces[0]
    organization = _is_body(context, first, last)
    for begin, finish in pieces[1:]:
        link = context.bare[last:begin]
        behind = _is_body(context, begin, finish)
        firm = context.word(last) == "&"
        joins = (
            firm
            or (link == "S" and behind and _owns_first(context, (first, last), finish))
            or (link == "c" and behind and _are_joined(context, (first, last), begin))
            or (organization and link[0] in "fi" and _leads_on(context, last))
            or (organization and link in LIST_LINKS and _is_field(context, first, begin, finish))
        )
        if joins:
            organization, last = organization or behind or firm, finish
            continue
        yield from _one(context, first, last, organization=organization)
        first, last, organization = begin, finish, behind
    yield from _one(context, first, last, organization=organization)


def _is_body(context: Context, start: int, end: int) -> bool:
    """Whether a piece is an organization's name, by its words or a group's noun within it: "Lund Workers Union"."""
    if context.bare[end - 1] == "M" and _is_office(context, start, end):
        return False
    return "g" in context.bare[start:end] or is_organization(context, start, end)


def _owns_first(context: Context, owner: Range, end: int) -> bool:
    """Whether a genitive begins an organization's name: "St. Brigid's Hospital", not "Norway's Rain ASA"."""
    first, last = owner
    if context.tokens[end - 1] in company_forms():
        return False
    office = context.bare[last - 1] == "M" and context.tokens[end - 1] == "Office"  # "Lund County Sheriff's Office"
    return last - first == 1 or office or context.has_role(first, "saint")


def _are_joined(context: Context, first: Range, second: int) -> bool:
    """Whether "and" joins the words of one organization's name: "a nurse at Lund and Oslo Health Trust"."""
    start, end = first
    if context.word(end) != "and" or end - start > 1:
        return False
    employs = context.word(start - 1) == "at" and context.bare[start - 2] == "r"
    return employs or (context.tokens[start] in places() and context.tokens[second] in places())


def _is_field(context: Context, first: int, begin: int, finish: int) -> bool:
    """Whether "and" goes on with what an office is for: "Ministry of Food and Drink", "Department of Health and …"."""
    led = not {"f", "i"}.isdisjoint(context.bare[first:begin])
    return led and office_fields().issuperset(context.tokens[begin:finish])


def _leads_on(context: Context, link: int) -> bool:
    """Whether "of", "for" or "on" goes on with a body's name: "Center for Rain", not "White House for Ruiz"."""
    if context.word(link) == "on":
        return context.has_role(link - 1, "on-body")
    return context.bare[link] == "f" or (
        context.word(link) == "for" and context.tokens[link - 1] in organization_words()
    )


def _one(context: Context, start: int, end: int, *, organization: bool) -> Iterator[Name]:
    name = _name(context, start, end, organization=organization or has_organization_word(context, start, end))
    if name is not None:
        yield name


def _office(context: Context, pieces: Sequence[Range]) -> int | None:
    """The piece that ends in a role and goes on with "of" or "in" and a person: "Secretary of State John Kerry"."""
    for place, ((_, last), (begin, finish)) in enumerate(pairwise(pieces)):
        if (
            (context.bare[last - 1] == "M" or (context.bare[last] == "f" and calls(context, last - 1)))
            and (context.bare[last] == "f" or context.word(last) == "in")
            and finish - begin > 1
            and person_start(context, begin, finish) > begin
        ):
            return place
    return None


def _name(context: Context, start: int, end: int, *, organization: bool) -> Name | None:
    """The name of a run, or None if it holds nothing but a title."""
    tags = context.bare
    if tags[end - 1] == "'" and context.text[context.starts[end - 1]] != ".":
        end -= 1
    start += end - start > 1 and context.tokens[start].endswith("-based")  # "Lund-based Rain Institute"
    if organization:
        return _behind_body(context, start, end)
    bare = behind_titles(context, start, end)
    kind = word_class(context.tokens[end - 1])
    if bare == end or kind == "partisan":
        return None  # "South Carolina Republican"
    if kind in ("party", "adjective") and end - bare > 1 and not is_given(context.tokens[bare]):
        return None  # "U.S. Democratic"
    parties = party_words()
    if end - bare == 2 and context.word(bare) in parties and context.word(bare + 1) in parties:
        return None  # "Cuban American"
    given = person_start(context, bare, end)
    if given > bare and leads_to_person(context, given - 1):
        bare = given  # "Maricopa County Recorder Helen Purcell"
    elif given == bare:
        bare = behind_calling(context, bare, end)
    while bare + 1 < end and context.word(bare) in parties and not is_given(context.tokens[bare]):
        partisan = word_class(context.tokens[bare]) == "partisan"
        if not partisan and bare == start and not is_given(context.tokens[bare + 1]):
            return Name(start, start, end, _words(context, start, end), True)  # "Swedish Rain Legion"
        if not partisan and bare + 2 == end:
            break
        bare += 1
    if bare + 1 < end and bare in context.sentence_starts_set and not is_given(context.tokens[bare]):
        bare += _is_opener(context, bare, end)
    return _person(context, start, bare, end)


def _behind_body(context: Context, start: int, end: int) -> Name | None:
    """The name of a run with an organization's words: a person's behind them, the organization's, or none."""
    if context.bare[end - 1] == "M" and _is_office(context, start, end):
        return None
    bare = person_behind(context, start, end)
    return _person(context, start, bare, end) if bare > start else _body(context, start, end)


def _is_office(context: Context, start: int, end: int) -> bool:
    """Whether a run has no organization's word but what belongs to a title at its end: "Chief Press Secretary"."""
    listed = [index for index in range(start, end) if context.tokens[index] in organization_words()]
    return end - 1 not in listed and all(word_class(context.word(index)) is not None for index in listed)


def _body(context: Context, start: int, end: int) -> Name:
    """An organization's name, without a "Former" that belongs to a role behind it."""
    start += end - start > 1 and word_class(context.tokens[start]) == "past"
    start -= _has_own_article(context, start, end)
    return Name(start, start, end, _words(context, start, end), True)


def _has_own_article(context: Context, start: int, end: int) -> bool:
    """Whether the article before an organization's name belongs to it: a paper's, or one with a capital of its own."""
    if organization_words().get(context.tokens[end - 1]) != "press":
        return context.has_own_article(start)
    return start > 0 and context.tokens[start - 1] == "The" and context.bare[start - 1] == "D"


def _is_opener(context: Context, bare: int, end: int) -> bool:
    """Whether the first word of a sentence is no part of the name behind it: "Certainly Ana Ruiz"."""
    word = context.word(bare)
    unlisted = word.endswith(UNLISTED_ENDINGS) and is_given(context.tokens[bare + 1]) and bare + 2 < end
    if unlisted or context.vocabulary[word] in OPENERS or word_class(word) == "past":
        return True
    return bare + 2 < end and word in context.vocabulary.classes


def _person(context: Context, start: int, bare: int, end: int) -> Name:
    """A person's name from `bare` on; one word in capitals is an organization's."""
    words = _words(context, bare, end)
    if len(words) > 1 and is_led_by(context, end - 1) and is_given(words[0]):
        words = (*words[:-1], words[-1].partition("-")[0])  # "the Ana Ruiz-led board"
    return Name(start, bare, end, words, len(words) == 1 and is_coined(words[0]) and bare not in context.labelled)


def _words(context: Context, start: int, end: int) -> tuple[str, ...]:
    words = context.tokens[start:end]
    return tuple([word for word in words if word[0].isalnum()]) if len(words) > 1 else tuple(words)


def single_name(context: Context, index: int) -> Name:
    """The name that one capitalised word is."""
    word = context.tokens[index]
    organization = word in organization_words() or (is_coined(word) and index not in context.labelled)
    return Name(index, index, index + 1, (word,), organization)


def is_introduced(context: Context, index: int) -> bool:
    """Whether words around a name of one word tell who bears it: "the singer Moonchild", "his wife, Jane,".

    So does "who" behind it, and a noun before what is no common name: "the website lund.org".
    """
    tags = context.bare
    if context.word(index) in party_words():
        return False
    before = tags[index - 2 : index]
    if before in ("Dr", "Hr") or (before == "Do" and is_coined(context.tokens[index])):
        return True
    if index and context.has_role(index - 1, "naming") and is_given(context.tokens[index]):
        return True  # "a farmer named Jane"
    if tags[index + 1 : index + 3] == ",W" and context.word(index + 2) == "who" and before not in ("ri", "rf"):
        return word_class(context.word(index)) is None and context.tokens[index] not in organization_words()
    apposed = tags[index - 3 : index] in ("Hr,", "Sr,") and tags[index + 1 : index + 2] in (",", ".")
    return apposed and (
        is_given(context.tokens[index]) or context.word(index - 2) in lexicon.table("en/gendered-nouns")
    )


def begins_with_title(name: Name) -> bool:
    """Whether the first of two words may be a title or a given name: "Dean Hale"."""
    return len(name.words) == 2 and not name.organization and name_words().get(name.words[0]) == "given"


def begins_with_acronym(name: Name) -> bool:
    """Whether the first of two words may be an office's initials: "PM Hale"."""
    first = name.words[0]
    return len(name.words) == 2 and 1 < len(first) < LONGEST_OFFICE and first.isupper() and first.isalpha()


def opens_with_common(context: Context, name: Name) -> bool:
    """Whether the first of two words that begin a sentence may be a common one: "Impeaching Hale"."""
    if len(name.words) != 2 or name.organization or name.start not in context.sentence_starts_set:
        return False
    word = name.words[0].lower()
    return (
        name.bare == name.start
        and not is_given(name.words[0])
        and (word.endswith(UNLISTED_ENDINGS) or context.vocabulary[word] != "n")
    )
