"""One scan over the text: where its words and signs stand, and what they are to the grammar."""

import re
from typing import NamedTuple

from newsparse.vocabulary import Vocabulary

# A word may hold hyphens, apostrophes, ampersands, accents of their own, points that do not end a
# sentence and the commas of thousands; the genitive 's is a token of its own.
TOKEN = re.compile(
    r"""
    [^\W_]+ (?=\s)  # most words: nothing joins them to another
    | [^\W_]+ (?:
        (?: \.?[-‐‑] | &(?:amp;)?(?!quot;) | ['’](?![sS]\b)
          | \.(?=[a-z\d]) | (?<![a-z]{2})\.(?=[A-Z]\b) | (?<=\d),(?=\d{3}\b) ) [^\W_]+
      | [\u0300-\u036f\u00ad]+ [^\W_]*
    )*
    | ['’][sS]\b | \.\.\. | --+ | ``|'' | &(?:quot|amp); | [^\w\s] | _+
    """,
    re.VERBOSE,
)


class Tokens(NamedTuple):
    """The tokens of a text as parallel lists: character offsets and tags."""

    starts: list[int]
    ends: list[int]
    tags: list[str]


def tokenize(text: str, vocabulary: Vocabulary) -> Tokens:
    """The tokens of `text`, with the tags that they have by themselves.

    >>> from newsparse.vocabulary import vocabulary
    >>> "".join(tokenize("Mr. Umarov said that he agrees.", vocabulary("en")).tags)
    'M.NVTPV.'
    """
    spans = [match.span() for match in TOKEN.finditer(text)]
    tags = [vocabulary[text[start:end]] for start, end in spans]
    return Tokens([start for start, _ in spans], [end for _, end in spans], tags)
