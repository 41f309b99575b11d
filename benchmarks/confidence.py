"""Measures how often each rule is right and writes that as the library's confidence data.

    python benchmarks/confidence.py GOLD.jsonl [--check OTHER.jsonl]

GOLD is a corpus in the form that ``gold.py`` describes. ``--check`` writes nothing and prints
the expected calibration error of the stored figures on another corpus.
"""

import argparse
import pathlib
from collections import defaultdict
from typing import NamedTuple

import newsparse
from gold import Attribution, Document, documents
from judge import Answer, answers, characters, source_right
from newsparse import Article, Quote
from newsparse.confidence import circumstances
from newsparse.vocabulary import vocabulary

DATA = pathlib.Path(__file__).parent.parent / "src/newsparse/data/confidence.txt"
HEADER = """\
# The measured share of quotes that the gold has too, with the right source.
# Columns: rule; circumstances (see confidence.py), "-" for all of the rule's quotes; share.
# Source: written by benchmarks/confidence.py from the training split of PolNeAR (political news).
"""
PRIOR_RIGHT, PRIOR_ALL = 3, 5  # so that a rule that was seen twice is not certain
BINS = 10
FEWEST = 20  #: quotes that circumstances need to be told from the rest of their rule
TRUST = 10  #: quotes that the rule's own share counts for beside those of the circumstances
ALL = "-"
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
    judged = [verdict for document in documents(options.gold) for verdict in both(document)]
    if options.check:
        print(f"{len(judged)} quotes, expected calibration error {calibration_error(judged):.3f}")
    else:
        lines = (f"{rule}\t{given}\t{share:.3f}\n" for (rule, given), share in shares(judged))
        DATA.write_text(HEADER + "".join(lines), encoding="utf-8")
        print(DATA.read_text(encoding="utf-8"), end="")


def both(document: Document) -> list[Verdict]:
    """The verdicts on the statements of a document, and on what only a reading with attitudes finds."""
    statements = verdicts(document, newsparse.parse(document.text))
    known = {verdict.quote.spans for verdict in statements}
    thoughts = verdicts(document, newsparse.parse(document.text, attitudes=True))
    return statements + [verdict for verdict in thoughts if verdict.quote.spans not in known]


def shares(judged: list[Verdict]) -> list[tuple[tuple[str, str], float]]:
    """The share of right quotes for each rule, and for its circumstances that are frequent enough."""
    rights: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for verdict in judged:
        rights[verdict.quote.rule][ALL].append(verdict.right)
        rights[verdict.quote.rule][given(verdict.quote)].append(verdict.right)
    found = {}
    for rule, by_circumstances in rights.items():
        every = by_circumstances.pop(ALL)
        found[rule, ALL] = own = (sum(every) + PRIOR_RIGHT) / (len(every) + PRIOR_ALL)
        for name, some in by_circumstances.items():
            if len(some) >= FEWEST:
                found[rule, name] = (sum(some) + TRUST * own) / (len(some) + TRUST)
    return sorted(found.items())


def given(quote: Quote) -> str:
    """The circumstances of a quote."""
    return circumstances(quote.cue, quote.mention, quote.spans, quote.depth, vocabulary("en").classes, quote.act)


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
    pairs = zip(article.quotes, answers(article), strict=True)
    return [_verdict(article.text, quote, answer, gold) for quote, answer in pairs]


def _verdict(text: str, quote: Quote, answer: Answer, gold: list[tuple[set[int], Attribution]]) -> Verdict:
    own = characters(text, answer.content)
    meeting = [each for content, each in gold if _meets(own, content, quoted=quote.kind != "indirect")]
    return Verdict(
        quote,
        found=bool(meeting),
        right=any(source_right(text, each.source, answer) for each in meeting),
        optional=bool(meeting) and all(each.optional for each in meeting),
    )


def _meets(own: set[int], content: set[int], *, quoted: bool) -> bool:
    shared = len(own & content)
    if quoted:  # what is quoted may stand in a longer report
        return shared >= MATCH * min(len(own), len(content)) > 0
    return 2 * shared >= MATCH * (len(own) + len(content)) > 0


if __name__ == "__main__":
    main()
