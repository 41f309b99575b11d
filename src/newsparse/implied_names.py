"""Names of people that a text implies: Tom Ruiz of "Tom and Ana Ruiz", Ana Ruiz of "The Ana Ruiz Show", Jane alone."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from newsparse import kinds, lexicon, name_words, names
from newsparse.attribution.context import Context
from newsparse.model import SpeakerKind
from newsparse.names import Name
from newsparse.namesakes import NAMESAKES
from newsparse.person_names import places, surname
from newsparse.roles import Weight
from newsparse.source import Source

#: Behind a name of one word they show that it is somebody's: an age, or a verb.
ACTS = re.compile(r"N(?:,0,|R?[VFbhmde])")
GENITIVE = re.compile("['’]")
LONGEST = 8  #: tokens in which a body's name may hold a person's
REACH = 24  #: mentions that are looked back at for somebody's kin


def shared_surname(context: Context, name: Name, by_word: Mapping[str, Sequence[Source]]) -> Name | None:
    """The full name of whom "and" joins to one of the same surname: "the parents, Tom and Ana Ruiz"."""
    before, word = name.bare - 2, name.words[0]
    if context.bare[before : name.bare] not in ("g,", "n,") or context.bare[name.end : name.end + 2] != "cN":
        return None
    kin = context.word(before).removesuffix("s") in lexicon.words("en/relation-words")
    taken = any(surname(source.words) == word for source in by_word.get(word, ())[:NAMESAKES])
    if taken or not kinds.is_plural(context.word(before)) or not (kin or name_words.is_given(word)):
        return None
    stop = min(context.sentence(before)[1], name.end + LONGEST)
    other = next(names.names(context, name.end + 1, stop), None)
    if other is None or other.organization or len(other.words) < 2 or other.start != name.end + 1:
        return None
    return name._replace(words=(word, surname(other.words)))


def kin_of_surname(named: Sequence[tuple[int, Source]], word: str, pronoun: str) -> Source | None:
    """The kin, named by the given name alone, who has a surname too: "Ms. Hale" behind "his daughter Clara"."""
    for _, source in reversed(named[-REACH:]):
        role = source.role or ""
        if GENITIVE.search(role) is not None and word not in role:
            continue  # "the mayor's daughter Clara"
        if len(source.words) == 1 and source.weight is Weight.RELATION and source.usual_pronoun == pronoun:
            source.words = (*source.words, word)
            source.name = " ".join(source.words)
            return source
    return None


def eponym(context: Context, body: Source, word: str) -> Name | None:
    """The name of whom a body is named after, if its surname alone is used: "The Ana Ruiz Show"."""
    if body.kind is not SpeakerKind.ORGANIZATION or word not in body.words[1:LONGEST] or word in places():
        return None
    start, end = next(iter(body.mentions))
    for index in range(start + 1, min(end - 1, start + LONGEST)):
        given = context.tokens[index - 1]
        if context.tokens[index] == word and name_words.is_given(given):
            return Name(index - 1, index - 1, index + 1, (given, word), organization=False)
    return None


def by_given_name(context: Context, single: Sequence[int]) -> AbstractSet[str]:
    """The given names by which alone people are known: each stands twice or more, once within a sentence, and acts."""
    often = Counter(map(context.tokens.__getitem__, single))
    given = {word for word, times in often.items() if times > 1 and name_words.is_given(word)} - places()
    if not given:
        return given
    given = {word for word in given if name_words.word_class(word) is None}  # not "a German"
    named = [index for index in single if context.tokens[index] in given and context.tags[index] != "q"]
    inside = {context.tokens[index] for index in named if index not in context.sentence_starts_set}
    return {context.tokens[index] for index in named if ACTS.match(context.tags, index) is not None} & inside
