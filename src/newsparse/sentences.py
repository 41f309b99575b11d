"""Where sentences end: full stops told from those of abbreviations, initials and ellipses."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.tokens import Tokens
from newsparse.vocabulary import Vocabulary

STOP = re.compile(r"[.?!…]")
CLOSING = frozenset("”\"’'»›)]）」』″") | {"''"}
#: Tags of words that begin a sentence rather than go on with a name behind "U.S." or "Inc."
STARTERS = frozenset("PDHTBRsiwWcAbhd")


class Sentences(NamedTuple):
    """Sentences as half-open ranges of tokens, and the tags with every stop made out."""

    ranges: list[tuple[int, int]]
    tags: str


def split_sentences(
    text: str, tokens: Tokens, vocabulary: Vocabulary, paragraphs: Sequence[tuple[int, int]]
) -> Sentences:
    """The sentences of the paragraphs, which are given as ranges of tokens.

    In the tags that come back ``.`` stands for whatever ends a sentence and ``'`` for a
    full stop that does not.
    """
    tags = list(tokens.tags)
    line = "".join(tags)
    ranges: list[tuple[int, int]] = []
    for first, last in paragraphs:
        begin = first
        for match in STOP.finditer(line, first, last):
            index = match.start()
            if index < begin:
                continue
            if not _ends_sentence(text, tokens, tags, vocabulary, index, last):
                tags[index] = "'" if tags[index] == "." else "/"
                continue
            tags[index] = "."
            end = index + 1
            while end < last and text[tokens.starts[end] : tokens.ends[end]] in CLOSING and _adjoins(tokens, end):
                end += 1
            ranges.append((begin, end))
            begin = end
        if begin < last:
            ranges.append((begin, last))
    return Sentences(ranges, "".join(tags))


def _adjoins(tokens: Tokens, index: int) -> bool:
    return tokens.starts[index] == tokens.ends[index - 1]


def _ends_sentence(text: str, tokens: Tokens, tags: list[str], vocabulary: Vocabulary, index: int, last: int) -> bool:
    follower = index + 1
    while (
        follower < last
        and text[tokens.starts[follower] : tokens.ends[follower]] in CLOSING
        and _adjoins(tokens, follower)
    ):
        follower += 1
    if follower >= last:
        return True
    character = text[tokens.starts[follower]]
    if tags[index] != ".":
        spaced = tokens.starts[follower] > tokens.ends[follower - 1]
        return spaced and not character.islower() and character not in ",;:)-–—."
    if character.islower() or character in ",;:.?!…":
        return False
    if index == 0 or not _adjoins(tokens, index):
        return True
    word = text[tokens.starts[index - 1] : tokens.ends[index - 1]]
    kind = vocabulary.abbreviations.get(word.lower())
    if kind == "title":
        return False
    if kind == "other" or (len(word) == 1 and word.isupper()):
        return character in '“"‘«(' or (tags[follower] in STARTERS and character.isupper())
    if _adjoins(tokens, follower) and follower == index + 1:
        # A missing space ("the end.The next"), unless a name or a number goes on.
        return character.isupper() and word.islower()
    return True
