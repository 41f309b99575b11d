"""Where sentences end: full stops told from those of abbreviations, initials and ellipses."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsparse.disambiguation import disambiguated
from newsparse.signs import CLOSING_ENTITIES
from newsparse.tokens import Tokens
from newsparse.vocabulary import Vocabulary

STOP = re.compile(r"[.?!…]")
CLOSING = (
    frozenset("”\"’'»›)]）」』″＂")
    | {"''"}
    | frozenset(f"{sign}{name};" for name in CLOSING_ENTITIES for sign in ("&", "&amp;"))
)
#: Tags of words that begin a sentence rather than go on with a name behind "U.S." or "Inc."
STARTERS = frozenset("PDHTBRsiwWcAbhd")
#: "Sen. Ana Ruiz said on Monday." behind a question or an exclamation: its words are not those of a new sentence.
REPORTED = re.compile(r"[DH]?[NMnr]{0,5}(?:M\.)?N{1,4}V(?:s[^.,;:<T]{1,14}|[iY][^.,;:<VFTbhmdP]{0,12})?[.,]")
INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*$")


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
            end = _behind_closing(tokens, index + 1, last)
            numbers_item = index == first + 1 and tokens.words[first].isdigit() and end == index + 1
            reported = end > index + 1 and tags[index] in "?!" and REPORTED.match(line, end, last)
            if end < last and (
                numbers_item or reported or not _ends_sentence(text, tokens, tags, vocabulary, index, end, last)
            ):
                tags[index] = "'" if tags[index] == "." else "/"
                if index > first and tags[index - 1] in "DP" and len(tokens.words[index - 1]) == 1:
                    tags[index - 1] = "N"  # the initial of "Ana A. Ruiz"
                continue
            tags[index] = "."
            ranges.append((begin, end))
            begin = end
        if begin < last:
            ranges.append((begin, last))
    return Sentences(ranges, disambiguated(tokens, vocabulary, "".join(tags)))


def _adjoins(tokens: Tokens, index: int) -> bool:
    return tokens.starts[index] == tokens.ends[index - 1]


def _behind_closing(tokens: Tokens, index: int, last: int) -> int:
    """The first token from `index` on that is no closing mark or bracket of the sentence before it."""
    while index < last and tokens.words[index] in CLOSING and _adjoins(tokens, index):
        index += 1
    return index


def _ends_sentence(
    text: str, tokens: Tokens, tags: list[str], vocabulary: Vocabulary, index: int, follower: int, last: int
) -> bool:
    """Whether the stop at `index` ends a sentence before the token `follower`."""
    start = tokens.starts[follower]
    character = text[start]
    # A lower-case word goes on with the sentence, unless it is spelt like "iPhone".
    goes_on = character.islower() and not text[start + 1 : start + 2].isupper()
    if tags[index] != ".":
        spaced = start > tokens.ends[follower - 1]
        return spaced and not goes_on and character not in ",;:)-–—."
    if goes_on or character in ",;:.?!…":
        return False
    if index == 0 or not _adjoins(tokens, index):
        return True
    word = tokens.words[index - 1]
    starts_anew = tags[follower] in STARTERS and character.isupper()
    kind = vocabulary.abbreviations.get(word.lower().rpartition("-")[2])  # "then-Sen."
    if kind == "title":
        # "St." and "Dr." are streets too, behind a name.
        return starts_anew and index > 1 and tags[index - 2] == "N" and tokens.ends[follower] > start + 1
    if kind == "time":
        return starts_anew or (
            character.isupper() and not _belongs_to_time(tokens.words[follower], tags[follower], vocabulary)
        )
    if kind == "number":
        return not character.isdigit()
    if kind == "other" or (word.isupper() and INITIALS.match(word) is not None):
        opens = character in '“"‘«(' or text.startswith("''", start)
        return starts_anew or (opens and not tokens.words[min(follower + 1, last - 1)][0].islower())
    if follower == index + 1 and _adjoins(tokens, follower):
        # A missing space ("the end.The next"), unless a name or a number goes on.
        return (character.isupper() or character in "“‘«„") and word.islower()
    return True


def _belongs_to_time(word: str, tag: str, vocabulary: Vocabulary) -> bool:
    """Whether a word with a capital goes on a time: "5 p.m. Monday", "5 p.m. EST", "5 p.m. Eastern"."""
    return tag == "Y" or word.isupper() or word.lower() in vocabulary.roles["time-zone"]
