"""One scan over the text: where its words and signs stand, and what they are to the grammar."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import sub
from typing import NamedTuple

from newsparse.vocabulary import Vocabulary

# A word may hold hyphens, apostrophes, ampersands, accents of their own, letters misread in Latin-1 (TomÃ¡s), be the
# Ã one sign or two, points that do not end a sentence and the commas of thousands; the genitive 's is its own token.
# Each match takes the white space before the token with it, so that the matches tile the text
# and the offsets follow from their lengths.
TOKEN = re.compile(
    r"""
    \s*+ (?:
    [A-Za-z]++ (?=[\s,;:?!)”])  # most words: nothing joins them to another, and a set of ASCII is quick
    | [^\W_]+ (?:
        (?: \.?[-‐‑] | &(?:amp;)?+(?!(?:quot|apos|[lrb]dquo|[lr]squo|[lr]aquo);) | ['’](?![sS]\b)
          | \.(?=[a-z\d]) | (?<![a-z]{2})\.(?=[A-Z]\b) | (?<=\d),(?=\d{3}\b) ) [^\W_]+
      | (?: [\u0300-\u036f\u00ad]+ | (?:(?<=Ã)|(?<=A\u0303))[\u00a1-\u00bf] ) [^\W_]*
    )*
    | ['’][sS]\b | \.\.\. | --+ | ``|''
    | &(?:amp;)?(?:\#x?[\da-fA-F]{2,4}|quot|apos|[lrb]dquo|[lr]squo|[lr]aquo); | &amp; | [^\w\s] | _+
    | \Z  # white space at the text's end
    )
    """,
    re.VERBOSE,
)


class Tokens(NamedTuple):
    """The tokens of a text as parallel lists: their words, character offsets and tags."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    tags: list[str]


def tokenize(text: str, vocabulary: Vocabulary) -> Tokens:
    """The tokens of `text`, with the tags that they have by themselves.

    >>> from newsparse.vocabulary import vocabulary
    >>> "".join(tokenize("Mr. Umarov said that he agrees.", vocabulary("en")).tags)
    'M.NVTPV.'
    """
    pieces = TOKEN.findall(text)
    words = list(map(str.lstrip, pieces))
    while words and not words[-1]:
        words.pop()
        pieces.pop()
    ends = list(accumulate(map(len, pieces)))
    starts = list(map(sub, ends, map(len, words)))
    return Tokens(words, starts, ends, list(map(vocabulary.__getitem__, words)))


def places_of(word: str, words: Sequence[str]) -> Iterator[int]:
    """Where a word stands.

    >>> list(places_of("rain", ["rain", "on", "rain"]))
    [0, 2]
    """
    place = -1
    for _ in range(words.count(word)):
        place = words.index(word, place + 1)
        yield place
