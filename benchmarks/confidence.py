"""Measures how often each rule is right and writes that as the library's confidence data.

    python benchmarks/confidence.py GOLD.jsonl [--check OTHER.jsonl]

GOLD is a corpus in the form that ``gold.py`` describes. ``--check`` writes nothing and prints
the expected calibration error of the stored figures on another corpus.
"""

import argparse
import pathlib
import re
from collections import defaultdict
from typing import NamedTuple

import newsparse
from gold import Attribution, Document, Ranges, documents
from judge import characters
from newsparse import Article, Quote

DATA = pathlib.Path(__file__).parent.parent / "src/newsparse/data/confidence.txt"
HEADER = """\
# For each rule the measured share of its quotes that the gold has too, with the right source.
# Source: written by benchmarks/confidence.py from the training split of PolNeAR (political news).
"""
PRIOR_RIGHT, PRIOR_ALL = 3, 5  # so that a rule that was seen twice is not certain
BINS = 10
NAME_WORD = re.compile(r"[^\W\d_][\w'’-]*")
NO_NAMES = frozenset(("Mr", "Mrs", "Ms", "Dr", "The", "But", "And", "He", "She", "They", "It", "We", "You"))
MATCH = 0.5  #: a quote meets an attribution whose content overlaps its own by this Dice coefficient


class Verdict(NamedTuple):
    """What the gold says of one quote."""

    quote: Quote
    found: bool  #: whether some attribution has this content
    right: bool  #: whether, besides, its source is right
    optional: bool  #: whether only optional attributions have this content


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=pathlib.Path)
    parser.add_argument("--check", action="store_true", help="measure the stored figures instead of writing them")
    options = parser.parse_args()
    judged = [
        verdict
        for document in documents(options.gold)
        for verdict in verdicts(document, newsparse.parse(document.text))
    ]
    if options.check:
        print(f"{len(judged)} quotes, expected calibration error {calibration_error(judged):.3f}")
    else:
        DATA.write_text(HEADER + "".join(f"{rule}\t{share:.3f}\n" for rule, share in shares(judged)), encoding="utf-8")
        print(DATA.read_text(encoding="utf-8"), end="")


def shares(judged: list[Verdict]) -> list[tuple[str, float]]:
    """Each rule with the share of its quotes that are right, by rule."""
    counts: dict[str, list[bool]] = defaultdict(list)
    for verdict in judged:
        counts[verdict.quote.rule].append(verdict.right)
    return sorted((rule, (sum(rights) + PRIOR_RIGHT) / (len(rights) + PRIOR_ALL)) for rule, rights in counts.items())


def calibration_error(judged: list[Verdict]) -> float:
    """The mean distance between stated confidence and share of right quotes, over bins of confidence."""
    bins: dict[int, list[Verdict]] = defaultdict(list)
    for verdict in judged:
        bins[min(BINS - 1, int(verdict.quote.confidence * BINS))].append(verdict)
    return sum(
        abs(sum(verdict.quote.confidence for verdict in held) - sum(verdict.right for verdict in held))
        for held in bins.values()
    ) / max(1, len(judged))


def verdicts(document: Document, article: Article) -> list[Verdict]:
    """What the gold says of every quote that newsparse finds in a document."""
    gold = [(characters(article.text, each.content), each) for each in document.attributions]
    return [_verdict(article, quote, gold) for quote in article.quotes]


def _verdict(article: Article, quote: Quote, gold: list[tuple[set[int], Attribution]]) -> Verdict:
    own = characters(article.text, tuple((span.start, span.end) for span in quote.spans))
    meeting = [each for content, each in gold if _meets(own, content, quoted=quote.kind != "indirect")]
    return Verdict(
        quote,
        found=bool(meeting),
        right=any(_source_right(article.text, each.source, quote) for each in meeting),
        optional=bool(meeting) and all(each.optional for each in meeting),
    )


def _meets(own: set[int], content: set[int], *, quoted: bool) -> bool:
    shared = len(own & content)
    if quoted:  # what is quoted may stand in a longer report
        return shared >= MATCH * min(len(own), len(content)) > 0
    return 2 * shared >= MATCH * (len(own) + len(content)) > 0


def _source_right(text: str, gold: Ranges, quote: Quote) -> bool:
    """Whether the mention overlaps the gold's, or both share a name; none where the gold has none."""
    if quote.mention is None or not gold:
        return quote.mention is None and not gold
    if any(start < quote.mention.end and quote.mention.start < end for start, end in gold):
        return True
    wanted = {word for start, end in gold for word in _names(text[start:end])}
    return bool(wanted & (_names(quote.mention.text) | _names(quote.speaker.name if quote.speaker else "")))


def _names(text: str) -> set[str]:
    return {word for word in NAME_WORD.findall(text) if word[0].isupper() and word not in NO_NAMES}


if __name__ == "__main__":
    main()
