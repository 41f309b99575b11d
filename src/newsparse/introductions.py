"""What the words beside a name tell of its bearer, wherever an article names them."""

import re
from collections.abc import Iterator

from newsparse import appointments, appositions, before_names, descriptions, kinds, lexicon, name_words
from newsparse.attribution.context import Context
from newsparse.descriptions import Description
from newsparse.model import SpeakerKind
from newsparse.names import Name
from newsparse.person_names import places
from newsparse.roles import Weight, weight
from newsparse.source import Source
from newsparse.titles import title_before

#: Tags beside a name without which nothing there describes its bearer.
BEFORE = frozenset("rM',S-")
#: Between a participle that opens a sentence and the name: "Giving evidence, the baker's niece, Ana Ruiz, said".
LED = re.compile(r",(?:[DHnrgoNMeuzS'0]{1,12},)?")
LONGEST_OPENING = 16  #: tokens before a name
BEHIND = frozenset(",fib(hW'esF-uGRNMc")


def introduce(context: Context, source: Source, name: Name) -> Iterator[tuple[str, int]]:
    """Tells the source what stands beside its name; the nouns of its roles, each with its token."""
    tags = context.bare
    before = tags[name.bare - 1 : name.bare]
    has_before = before in BEFORE or name.bare > name.start or (before in ("n", "o", "z", "0") and len(name.words) > 1)
    has_before |= before == "V" and context.word(name.bare - 1) == "named"  # "a farmer named Ana Ruiz"
    has_behind = tags[name.end : name.end + 1] in BEHIND or works_behind(context, name.end)
    if context.tags[name.bare] == "q":
        if has_before:
            _take_quoted(context, source, name)
        return
    doubtful = source.kind is SpeakerKind.PERSON and source.title is None and not name_words.is_given(source.words[0])
    doubtful = doubtful and (not source.known or name.bare > name.start)
    if doubtful and title_pronoun(title_before(context, name)) is None and kinds.is_told_organization(context, name):
        source.kind, source.known = SpeakerKind.ORGANIZATION, True
    made = appointments.appointed(context, name)
    if not (has_before or has_behind or made or before in ("g", "n", "c")):
        return
    if has_behind and not (source.kind is SpeakerKind.PERSON and source.known):
        said = appositions.organization_behind(context, name.end)
        if said is not None:
            source.kind, source.known = SpeakerKind.ORGANIZATION, True  # "Harbor Freight, a shipping company,"
            source.describe(said.phrase, said.role, said.affiliation)
    if source.kind is not SpeakerKind.PERSON:
        return
    yield from _take(context, source, made)
    yield from _acting(context, name)
    if has_before or before in ("g", "n", "c"):
        for said in _said_before(context, source, name, has_before=has_before):
            yield from _take(context, source, said)
    if has_behind:
        for found in appositions.behind(context, name):
            yield from _take(context, source, found)


def works_behind(context: Context, end: int) -> bool:
    """Whether the word behind a name is a verb of working: "Ana Ruiz teaches at …"."""
    return end < len(context.tokens) and context.tokens[end] in lexicon.table("en/work-verbs")


def is_told_body(context: Context, name: Name) -> bool:
    """Whether the words beside a name of one word tell that a body bears it.

    "Energy firm Rain", "RRI, a company,", "pilots at Skylund".
    """
    if context.bare[name.end : name.end + 2] == ",D" and appositions.organization_behind(context, name.end) is not None:
        return True
    if name.start > 1 and context.word(name.start - 1) == "at" and name.words[0] not in places():
        return context.bare[name.start - 2] in "gr" or descriptions.calls_group(context, name.start - 2)
    return context.bare[name.start - 1] in "no" and kinds.is_body_called(context, name)


def _acting(context: Context, name: Name) -> Iterator[tuple[str, int]]:
    """The noun for what a participle parted by a comma tells: "Prosecuting, Tom Hale said", "Ana Ruiz, testifying,"."""
    nouns, end = lexicon.table("en/acting-nouns"), name.end
    while context.bare[end : end + 1] in ("N", "M") and context.tokens[end] in name_words.post_nominals():
        end += 1
    places = [end + 1] if context.bare[end : end + 1] == "," else []
    opening, _ = context.sentence(name.start)
    if opening < name.start <= opening + LONGEST_OPENING and context.bare[end : end + 1] not in ("S", "'"):
        places.append(opening)
    for start in places:
        for stop in (start + 1, start + 2):
            noun = nouns.get(" ".join(context.tokens[start:stop]).lower())
            leads = start > name.start or LED.fullmatch(context.bare, stop, name.start) is not None
            if noun is not None and leads:
                yield noun, start


def _take_quoted(context: Context, source: Source, name: Name) -> None:
    """Adds what somebody is called within a quotation."""
    called = before_names.before(context, name) if source.kind is SpeakerKind.PERSON else None
    if called is not None and called.role is not None:
        source.describe(called.phrase, called.role, None, quoted=True)


def _said_before(context: Context, source: Source, name: Name, *, has_before: bool) -> Iterator[Description | None]:
    """The descriptions before a name: of several people, with its title, and parted from that by a comma."""
    if context.bare[name.bare - 1 : name.bare] in ("g", "n", "c", "'", ","):
        yield before_names.shared(context, name)
    if not has_before:
        return
    _take_title(source, title_before(context, name))
    found = _before(context, source, name)
    yield found
    start = found.tokens[0] if found is not None else 0
    if context.bare[start - 1 : start] in (",", "-") and context.bare[name.end : name.end + 2] != ",c":
        yield before_names.leading(context, start, name.end)  # "the commander of the fleet, Adm. Ana Ruiz,"


def title_pronoun(title: str | None) -> str | None:
    """The pronoun that an honorific tells.

    >>> title_pronoun("Mrs."), title_pronoun("Dr.")
    ('she', None)
    """
    return lexicon.table("en/title-pronouns").get(title.rstrip(".").lower()) if title else None


def _take_title(source: Source, title: str | None) -> None:
    if title is not None:
        source.title = source.title or title
        source.known = True
        source.pronoun = source.pronoun or title_pronoun(title)


def _before(context: Context, source: Source, name: Name) -> Description | None:
    """What stands before a name, where it is no clause's end: "the judge Ruiz meant", not "Judge Ruiz"."""
    found = before_names.before(context, name)
    if found is None or len(name.words) >= len(source.words):
        return found
    start, end = found.tokens
    clause = end == name.bare and context.bare[start - 1 : start] == "D" and "M" not in context.bare[start:end]
    return None if clause else found


def _take(context: Context, source: Source, description: Description | None) -> Iterator[tuple[str, int]]:
    """Adds a description to the source; the nouns of its role, each with its token."""
    if description is None:
        return
    source.work = source.work or description.work
    if description.role is None and description.affiliation is None:
        if source.owner is None and not description.phrase:
            source.owner = descriptions.owner_in(context, description.tokens)  # "who leads the group"
        return
    if description.role is not None and is_of_others(source, description.role):
        return
    source.describe(description.phrase, description.role, description.affiliation, past=description.past)
    if description.role is not None:
        source.known = True
        source.usual = kinds.pronoun_of_role(description.role, source.usual) or source.usual
        source.introduced |= " " in description.role
    if source.owner is None:
        source.owner = descriptions.owner_in(context, description.tokens)
    start, end = description.tokens
    end = next((index for index in range(start, end) if context.bare[index] in "fi"), end)
    for index in range(max(start, context.bare.rfind("S", start, end) + 1), end):  # not "the president's aide"
        if context.bare[index] in "rM" or (index == end - 1 and is_trade(context, index)):
            yield role_noun(context, index), index


def is_of_others(source: Source, role: str) -> bool:
    """Whether a role tells kin of the other sex, of a list: "survived by her son, Tom, a daughter and his wife"."""
    told = kinds.pronoun_of_role(role)
    known = source.pronoun or kinds.pronoun_of_role(source.role or "")  # a given name is no proof: Jean
    return told is not None and known not in (None, told) and weight(role) is Weight.RELATION


def is_trade(context: Context, index: int) -> bool:
    """Whether a noun of no office tells what somebody is, no party's: "a vet", "Striker Ana Ruiz"."""
    listed = context.bare[index] in "nN" and context.word(index) not in name_words.party_words()
    return listed and kinds.kind_of_noun(context, index) is SpeakerKind.PERSON


def role_noun(context: Context, index: int) -> str:
    """The noun that the bearer of a role is called by later: "senator" of "Sen.", "vice president"."""
    word = context.word(index)
    noun = lexicon.table("en/title-nouns").get(word, word)
    rank = context.word(index - 1) if index else ""
    return f"{rank} {noun}" if name_words.word_class(rank) == "another" else noun
