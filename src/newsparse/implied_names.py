"""Full names that a text implies: Tom Ruiz of "the parents, Tom and Ana Ruiz", Ana Ruiz of "The Ana Ruiz Show"."""

from collections.abc import Mapping, Sequence

from newsparse import kinds, lexicon, name_words, names
from newsparse.attribution.context import Context
from newsparse.model import SpeakerKind
from newsparse.names import Name
from newsparse.namesakes import NAMESAKES
from newsparse.person_names import places, surname
from newsparse.source import Source

LONGEST = 8  #: tokens in which a body's name may hold a person's


def shared_surname(context: Context, name: Name, by_word: Mapping[str, Sequence[Source]]) -> Name | None:
    """The full name of whom "and" joins to one of the same surname: "the parents, Tom and Ana Ruiz"."""
    before, word = name.bare - 2, name.words[0]
    if context.bare[before : name.bare] not in ("g,", "n,") or context.bare[name.end : name.end + 2] != "cN":
        return None
    kin = context.word(before).removesuffix("s") in lexicon.words("en/relation-words")
    taken = any(surname(source.words) == word for source in by_word.get(word, ())[:NAMESAKES])
    if taken or not kinds.is_plural(context.word(before)) or not (kin or name_words.is_given(word)):
        return None
    other = next(names.names(context, name.end + 1, context.sentence(before)[1]), None)
    if other is None or other.organization or len(other.words) < 2 or other.start != name.end + 1:
        return None
    return name._replace(words=(word, surname(other.words)))


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
