"""Measures how often each rule is right and writes that as the library's confidence data.

    python benchmarks/confidence.py GOLD.jsonl [--check OTHER.jsonl]

GOLD is a corpus in the form that ``gold.py`` describes. ``--check`` writes nothing and prints
the expected calibration error of the stored figures on another corpus.
"""

import argparse
import pathlib
from collections import defaultdict

from gold import Verdict, documents, verdicts

DATA = pathlib.Path(__file__).parent.parent / "src/newsparse/data/confidence.txt"
HEADER = """\
# For each rule the measured share of its quotes that the gold has too, with the right source.
# Source: written by benchmarks/confidence.py from the training split of PolNeAR (political news).
"""
PRIOR_RIGHT, PRIOR_ALL = 3, 5  # so that a rule that was seen twice is not certain
BINS = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=pathlib.Path)
    parser.add_argument("--check", action="store_true", help="measure the stored figures instead of writing them")
    options = parser.parse_args()
    judged = [verdict for document in documents(options.gold) for verdict in verdicts(document)]
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


if __name__ == "__main__":
    main()
