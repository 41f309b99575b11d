"""Measures how fast the library is, and that its time grows no faster than the text.

    python benchmarks/speed.py articles.jsonl

The corpus is a file of JSON Lines, one object with the article's ``text`` a line. See the
README beside this file for what the numbers mean.
"""

import argparse
import gc
import itertools
import json
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import regex

import newsparse

TOKEN = regex.compile(r"\w+|[^\w\s]")
SIZES = (10_000, 100_000, 1_000_000)  # bytes
SHORTEST_MEASURE = 0.1  # seconds that a small text is parsed again and again
WARM_UP_TEXTS = 50


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line `arguments` and returns the exit status."""
    parser = argparse.ArgumentParser(description="Measures the speed of newsparse on a file of articles.")
    parser.add_argument("corpus", type=Path, help="JSON Lines, one object with `text` a line")
    parser.add_argument("--rounds", type=int, default=5, help="how often the corpus is parsed (default: 5)")
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    parser.add_argument("--no-growth", action="store_true", help="skip the growth check")
    parser.add_argument(
        "--patience",
        type=float,
        default=30.0,
        help="seconds that one text of the growth check may be expected to take before it is skipped (default: 30)",
    )
    options = parser.parse_args(arguments)
    if options.rounds < 1:
        parser.error("--rounds has to be at least 1")
    try:
        texts = read_corpus(options.corpus)
    except (OSError, ValueError) as error:
        parser.error(str(error))

    speed = measure_speed(texts, options.rounds)
    growths = [] if options.no_growth else [measure_growth(case, options.patience) for case in growth_cases(texts)]
    if options.json:
        described = {"speed": speed._asdict(), "growth": [growth._asdict() for growth in growths]}
        print(json.dumps(described, indent=2))
    else:
        print("\n".join(itertools.chain(speed_lines(speed), growth_lines(growths) if growths else ())))
    return 0


def read_corpus(path: Path) -> list[str]:
    """The texts of a corpus; ``ValueError`` that names the line if one is not as it should be."""
    texts = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                texts.append(str(json.loads(line)["text"]))
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{path}:{number} is not a JSON object with a text") from error
    if not texts:
        raise ValueError(f"{path} holds no article")
    return texts


def size_in_bytes(text: str) -> int:
    """The length of the text as UTF-8."""
    return len(text.encode("utf-8", "surrogatepass"))


# --- speed ------------------------------------------------------------------------------------


class Speed(NamedTuple):
    """Seconds that a whole corpus takes; the lists have one entry a round."""

    articles: int
    size: int
    parsing: list[float]
    tokenising: list[float]
    python: str
    machine: str

    def ratio(self) -> float:
        """Time for everything against the time for the tokens alone, the best rounds of both."""
        return min(self.parsing) / min(self.tokenising)


def tokenise(text: str) -> list[tuple[int, int]]:
    """The least that any analysis does: the spans of all tokens."""
    return [match.span() for match in TOKEN.finditer(text)]


def seconds_for(work: Callable[[str], object], texts: Iterable[str]) -> float:
    """How long `work` takes for all texts, one after the other."""
    gc.collect()
    start = time.perf_counter()
    for text in texts:
        work(text)
    return time.perf_counter() - start


def measure_speed(texts: Sequence[str], rounds: int) -> Speed:
    """Times parsing and bare tokenisation in turn, so that a slow moment of the machine hits both."""
    for text in texts[:WARM_UP_TEXTS]:  # the word lists are read once, and that is not counted
        newsparse.parse(text)
    pairs = [(seconds_for(newsparse.parse, texts), seconds_for(tokenise, texts)) for _ in range(rounds)]
    return Speed(
        articles=len(texts),
        size=sum(map(size_in_bytes, texts)),
        parsing=[parsing for parsing, _ in pairs],
        tokenising=[tokenising for _, tokenising in pairs],
        python=f"{platform.python_implementation()} {platform.python_version()}",
        machine=f"{platform.system()} {platform.machine()}",
    )


def speed_lines(speed: Speed) -> Iterator[str]:
    """The table of a speed."""
    megabytes = speed.size / 1e6
    ratios = [parsing / tokenising for parsing, tokenising in zip(speed.parsing, speed.tokenising, strict=True)]
    yield f"{speed.articles} articles, {megabytes:.2f} MB, {len(ratios)} rounds, {speed.python}, {speed.machine}"
    yield ""
    yield f"{'':12}{'articles/s':>12}{'MB/s':>10}{'s/MB':>10}"
    for name, seconds in (
        ("best", min(speed.parsing)),
        ("median", statistics.median(speed.parsing)),
        ("first", speed.parsing[0]),
    ):
        yield f"{name:12}{speed.articles / seconds:12.1f}{megabytes / seconds:10.3f}{seconds / megabytes:10.4f}"
    yield f"{'tokens only':12}{speed.articles / min(speed.tokenising):12.1f}{megabytes / min(speed.tokenising):10.3f}"
    yield ""
    yield f"parsing : bare tokenisation = {speed.ratio():.2f} (median of the rounds {statistics.median(ratios):.2f})"


# --- growth -----------------------------------------------------------------------------------


class Case(NamedTuple):
    """A kind of text that can be made as long as one likes."""

    name: str
    pieces: Callable[[], Iterator[str]]  # endless

    def text(self, size: int) -> str:
        """A text of `size` bytes, less what a character cut in two would have had."""
        whole, length = [], 0
        for piece in self.pieces():
            whole.append(piece)
            length += size_in_bytes(piece)
            if length >= size:
                break
        return "".join(whole).encode("utf-8", "surrogatepass")[:size].decode("utf-8", "ignore")


class Growth(NamedTuple):
    """Nanoseconds a byte at each of `SIZES`, None where the text was skipped for being too slow."""

    name: str
    nanoseconds: list[float | None]

    def ratio(self) -> float | None:
        """Time a byte of the longest text against the shortest: 1 where time grows as the text does."""
        first, last = self.nanoseconds[0], self.nanoseconds[-1]
        return last / first if first and last else None


def invented_names() -> Iterator[str]:
    """5,000 different names of persons, over and over."""
    onsets, vowels, codas = "bdfgklmnprstvz", "aeiou", ("l", "n", "r", "s", "th")
    surnames = ["".join(parts).title() for parts in itertools.product(onsets, vowels, onsets, vowels, codas)]
    given = ("Ana", "Bela", "Carl", "Dora", "Emil")
    names = [f"{given[i % len(given)]} {surname}" for i, surname in enumerate(surnames[:5000])]
    return itertools.cycle(names)


def growth_cases(texts: Sequence[str]) -> list[Case]:
    """The news itself, and texts that would hurt a parser that looks twice at the same place."""

    def repeated(*pieces: str) -> Callable[[], Iterator[str]]:
        return lambda: itertools.cycle(pieces)

    return [
        Case("news, articles joined", repeated(*(f"{text}\n\n" for text in texts))),
        Case("opening marks “", repeated("“")),
        Case("opening marks, all styles", repeated(*"“‘«„‹‚「『\"'")),
        Case("straight marks", repeated('"')),
        Case("opening brackets", repeated("([{")),
        Case("nested brackets", repeated("([{" * 1000 + "}])" * 1000)),
        Case("quotes and names in turn", repeated("“Rain.” Ana Ruiz “Sun.” Omar Field ")),
        Case("quotes never closed", repeated("“It rained all day, said Ana Ruiz. ")),
        Case("apostrophes", repeated("the farmers’ sons’ fields ")),
        Case("capitalised run", repeated("Ana Ruiz Omar Field Bela Stone ")),
        Case(
            "groups in a run", lambda: itertools.chain(["“Rain,” said Ana Ruiz. "], itertools.repeat("Lund Workers "))
        ),
        Case("one word in capitals", repeated("RAIN ")),
        Case("initials", repeated("J. K. ")),
        Case("said said said", repeated("said ")),
        Case("he said that he said", repeated("he said that ")),
        Case("it said that it", repeated("Ana Ruiz left, it said that it rained; ")),
        Case("said Ruiz who", repeated("“No,” said Ana Ruiz who left, said Tom Hale who ")),
        Case("and the nominee said", repeated("Ana Ruiz left and the nominee said it and ")),
        Case("reports and semicolons", repeated("he said it rained; the dam, she added, leaked; ")),
        Case("dashes and quotes", repeated("they – say “old” ")),
        Case("according to", repeated("It rained, according to Ana Ruiz, ")),
        Case("one line, no punctuation", repeated("the rain fell on the town and the farmers went home ")),
        Case("commas only", repeated("who, a farmer, ")),
        Case("one letter", repeated("a")),
        Case("one full stop", repeated(".")),
        Case("spaces", repeated(" ")),
        Case("line breaks", repeated("\n")),
        Case("paragraphs of a word", repeated("Rain\n\n")),
        Case("bylines", repeated("By Ana Ruiz\n\n")),
        Case("datelines", repeated("NORTHAM, March 3 (AP) — Rain fell.\n\n")),
        Case("dates", repeated("On March 3, 2021, rain fell. ")),
        Case("5,000 names", lambda: (f"“It rained,” said {name}. He went home. " for name in invented_names())),
    ]


def measure_growth(case: Case, patience: float) -> Growth:
    """Times one kind of text at each of `SIZES`, and stops before one that would take too long."""
    nanoseconds: list[float | None] = []
    seconds: list[float] = []
    for size in SIZES:
        if expected_seconds(seconds) > patience:
            nanoseconds.append(None)
            continue
        text = case.text(size)
        seconds.append(best_seconds(text))
        nanoseconds.append(seconds[-1] / size_in_bytes(text) * 1e9)
    return Growth(case.name, nanoseconds)


def expected_seconds(seconds: Sequence[float]) -> float:
    """What the next, ten times longer text takes if its time grows as it did before."""
    if not seconds:
        return 0.0
    factor = max(10.0, seconds[-1] / seconds[-2]) if len(seconds) > 1 else 10.0
    return seconds[-1] * factor


def best_seconds(text: str) -> float:
    """The shortest of as many runs as fit into `SHORTEST_MEASURE`, at least two."""
    runs: list[float] = []
    gc.collect()
    end = time.perf_counter() + SHORTEST_MEASURE
    while len(runs) < 2 or time.perf_counter() < end:
        start = time.perf_counter()
        newsparse.parse(text)
        runs.append(time.perf_counter() - start)
    return min(runs)


def growth_lines(growths: Iterable[Growth]) -> Iterator[str]:
    """The table of the growth check."""
    yield ""
    yield f"{'ns per byte at':28}" + "".join(f"{size // 1000:>9} kB" for size in SIZES) + f"{'ratio':>10}"
    for growth in growths:
        cells = "".join("     skipped" if value is None else f"{value:12.1f}" for value in growth.nanoseconds)
        ratio = growth.ratio()
        yield f"{growth.name:28}{cells}" + ("         –" if ratio is None else f"{ratio:10.2f}")


if __name__ == "__main__":
    sys.exit(main())
