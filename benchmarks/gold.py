"""Reads gold corpora of quotations and compares newsparse's quotes with them.

A corpus is a JSON Lines file, one document a line: ``id``, ``text`` and ``attributions``, each
with ``content``, ``cue`` and ``source`` as lists of half-open ranges of characters.
"""

import json
import pathlib
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import newsparse
from newsparse import Article, Quote

NAME_WORD = re.compile(r"[^\W\d_][\w'’-]*")
NO_NAMES = frozenset(("Mr", "Mrs", "Ms", "Dr", "The", "But", "And", "He", "She", "They", "It", "We", "You"))
MATCH = 0.5  #: a quote meets an attribution whose content overlaps its own by this Dice coefficient


class Verdict(NamedTuple):
    """What the gold says of one quote."""

    quote: Quote
    found: bool  #: whether some attribution has this content
    right: bool  #: whether, besides, its source is right


def documents(path: pathlib.Path) -> Iterator[dict[str, Any]]:
    """The documents of a corpus."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def verdicts(document: dict[str, Any]) -> list[Verdict]:
    """What the gold says of every quote that newsparse finds in a document."""
    article = newsparse.parse(document["text"])
    gold = [(characters(article.text, each["content"]), each) for each in document["attributions"]]
    return [_verdict(article, quote, gold) for quote in article.quotes]


def _verdict(article: Article, quote: Quote, gold: list[tuple[set[int], dict[str, Any]]]) -> Verdict:
    own = characters(article.text, [(span.start, span.end) for span in quote.spans])
    meeting = [each for content, each in gold if _meets(own, content, quoted=quote.kind != "indirect")]
    return Verdict(quote, bool(meeting), any(source_right(article.text, each["source"], quote) for each in meeting))


def _meets(own: set[int], content: set[int], *, quoted: bool) -> bool:
    shared = len(own & content)
    if quoted:  # what is quoted may stand in a longer report
        return shared >= MATCH * min(len(own), len(content)) > 0
    return 2 * shared >= MATCH * (len(own) + len(content)) > 0


def characters(text: str, spans: list[Any]) -> set[int]:
    """The offsets in `spans` of what is not white space."""
    return {index for start, end in spans for index in range(start, end) if not text[index].isspace()}


def source_right(text: str, gold: list[list[int]], quote: Quote) -> bool:
    """Whether the mention overlaps the gold's, or both share a name; none where the gold has none."""
    if quote.mention is None or not gold:
        return quote.mention is None and not gold
    if any(start < quote.mention.end and quote.mention.start < end for start, end in gold):
        return True
    wanted = {word for start, end in gold for word in _names(text[start:end])}
    return bool(wanted & (_names(quote.mention.text) | _names(quote.speaker.name if quote.speaker else "")))


def _names(text: str) -> set[str]:
    return {word for word in NAME_WORD.findall(text) if word[0].isupper() and word not in NO_NAMES}
