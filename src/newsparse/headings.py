"""Headlines in title case, tagged as if only names had their capitals: "Ruiz Says Dam Will Fail"."""

from collections.abc import Iterable, Sequence

from newsparse.vocabulary import Vocabulary

FEWEST = 3  #: capitals behind the first word that make title case
UNKNOWN = frozenset("neu")  #: tags of words of no list, which may be names


def recased(tags: str, tokens: Sequence[str], headings: Iterable[tuple[int, int]], vocabulary: Vocabulary) -> str:
    """`tags` with those of listed words for the capitalised ones in headings in title case."""
    parts, done = [], 0
    for start, end in headings:
        if not is_title_case(tokens[start:end]):
            continue
        parts.append(tags[done:start])
        parts += [
            _small(tags[index], tokens[index], vocabulary)
            if index > start or tokens[index].lower() in vocabulary.cues
            else tags[index]
            for index in range(start, end)
        ]
        done = end
    return "".join([*parts, tags[done:]])


def is_title_case(words: Sequence[str]) -> bool:
    """Whether nearly all longer words have capitals.

    >>> is_title_case("Ruiz Says the Dam Will Fail".split()), is_title_case("Ana Ruiz says it rained".split())
    (True, False)
    """
    longer = [word for word in words[1:] if len(word) > 3 and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in longer)
    return capitals >= FEWEST and 4 * capitals >= 3 * len(longer)


def _small(tag: str, word: str, vocabulary: Vocabulary) -> str:
    if tag != "N" or not word[0].isupper() or (word.isupper() and len(word) > 1):
        return tag
    small = vocabulary[word.lower()]
    return tag if small in UNKNOWN else small
