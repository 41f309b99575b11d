"""Measures how well newsparse's quotes agree with a corpus that people annotated.

    python benchmarks/accuracy.py PATH... [--split dev] [--attitudes] [--errors N] [--json FILE] [--docs FILE]

PATH is a JSON Lines file or a checkout of PolNeAR, see ``gold.py``. What the figures mean is
told in docs/accuracy.md.
"""

import argparse
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from figures import HUMAN, Figures, Record, figures, measured
from gold import CorpusError, Document, documents, is_checkout
from misses import miss_lines

ROOT = Path(__file__).parent.parent
SPLITS = ("train", "dev", "test")
DOCS_TABLE = re.compile(r"(?<=<!-- figures -->\n).*(?=<!-- /figures -->)", re.DOTALL)


class Column(NamedTuple):
    """A corpus, or a split of one, as it was measured."""

    name: str
    attitudes: bool
    record: Record
    figures: Figures

    @property
    def title(self) -> str:
        """The name, and how it was parsed."""
        return f"{self.name} +attitudes" if self.attitudes else self.name


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line `arguments` and returns the exit status."""
    parser = argument_parser()
    options = parser.parse_args(arguments)
    if "test" in (options.split or ()) and not options.test_split:
        parser.error("the test split is for one last measurement; if this is it, say --test-split too")
    if options.split and not any(map(is_checkout, options.paths)):
        parser.error("--split is for a checkout of PolNeAR, not for a JSON Lines file")
    if options.errors < 0:
        parser.error("--errors has to be at least 0")
    try:
        columns = list(measured_columns(options.paths, options.split or ["dev"], attitudes=options.attitudes))
        if options.docs:
            write_docs(options.docs, columns)
        if options.json and options.json != "-":
            Path(options.json).write_text(as_json(columns) + "\n", encoding="utf-8")
    except (OSError, CorpusError) as error:
        parser.error(str(error))
    if options.json == "-":
        print(as_json(columns))
        return 0
    print("\n".join(table_lines(columns)))
    for column in columns if options.errors else ():
        print("\n".join(miss_lines(column.title, column.record, options.errors)))
    return 0


def argument_parser() -> argparse.ArgumentParser:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description="Measures how well newsparse agrees with annotated articles.")
    parser.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="JSON Lines, or a checkout of PolNeAR")
    parser.add_argument(
        "--split", action="append", choices=SPLITS, help="of a checkout (default: dev); may be repeated"
    )
    parser.add_argument("--test-split", action="store_true", help="allow --split test")
    parser.add_argument("--attitudes", action="store_true", help="measure once more, with what people believe or want")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show the first N misses of each kind")
    parser.add_argument("--json", metavar="FILE", help="write all figures as JSON; - prints them instead of the table")
    parser.add_argument(
        "--docs", type=Path, metavar="FILE", help="write the table between the marks in a Markdown file"
    )
    return parser


def measured_columns(paths: Sequence[Path], splits: Sequence[str], *, attitudes: bool) -> Iterator[Column]:
    """Each corpus, and each split of a checkout, measured once or, with attitudes too, twice."""
    for name, held in named_corpora(paths, splits):
        for with_attitudes in (False, True) if attitudes else (False,):
            record = measured(held, attitudes=with_attitudes)
            yield Column(name, with_attitudes, record, figures(record))


def named_corpora(paths: Sequence[Path], splits: Sequence[str]) -> Iterator[tuple[str, list[Document]]]:
    """The documents of each corpus, and of each split of a checkout, with a name for them."""
    for path in paths:
        if is_checkout(path):
            yield from ((split, documents(path, split)) for split in splits)
        else:
            yield path.stem, documents(path)


def version() -> str:
    """The version of the project beside this file, which need not be installed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def commit() -> str:
    """The commit that the project stands at, empty outside of a repository."""
    try:
        git = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return git.stdout.strip()


# --- output -------------------------------------------------------------------------------------


def as_json(columns: Sequence[Column]) -> str:
    """All figures, with what they were measured on and with."""
    return json.dumps(
        {
            "newsparse": version(),
            "commit": commit() or None,
            "human": HUMAN,
            "measured": [
                {"corpus": column.name, "attitudes": column.attitudes, "figures": column.figures} for column in columns
            ],
        },
        indent=2,
    )


def rows(columns: Sequence[Column]) -> Iterator[tuple[str, str, list[str]]]:
    """The group and the name of each figure, and its cells: the human's, then one of each column."""
    for group, names in columns[0].figures.items():
        for name in names:
            values = [HUMAN.get(group, {}).get(name), *(column.figures[group][name] for column in columns)]
            yield group, name, [shown(value) for value in values]


def shown(value: float | None) -> str:
    """A figure as the tables print it."""
    if value is None:
        return "–"
    return f"{value:,}" if isinstance(value, int) else f"{value:.1f}"


def table_lines(columns: Sequence[Column]) -> Iterator[str]:
    """The table for a terminal."""
    titles = ["human", *(column.title for column in columns)]
    widths = [max(8, len(title) + 2) for title in titles]
    yield f"newsparse {version()} {commit()}, per cent"
    yield f"{'':30}" + "".join(map(str.rjust, titles, widths))
    last = ""
    for group, name, cells in rows(columns):
        if group != last:
            yield group
        last = group
        yield f"  {name:28}" + "".join(map(str.rjust, cells, widths))


def write_docs(path: Path, columns: Sequence[Column]) -> None:
    """Puts the table of figures in its place in a page."""
    page = path.read_text(encoding="utf-8")
    if not DOCS_TABLE.search(page):
        raise CorpusError(f"{path} has no <!-- figures --> and <!-- /figures -->, each on a line of its own")
    table = "\n".join(markdown_lines(columns))
    path.write_text(DOCS_TABLE.sub(lambda _: f"\n{table}\n\n", page), encoding="utf-8")


def markdown_lines(columns: Sequence[Column]) -> Iterator[str]:
    """The table for a page, and where it was measured."""
    yield "| | human | " + " | ".join(column.title for column in columns) + " |"
    yield "|---|" + "---:|" * (len(columns) + 1)
    for group, name, cells in rows(columns):
        yield f"| {group}: {name} | " + " | ".join(cells) + " |"
    yield ""
    yield f"Measured at commit `{commit()}`." if commit() else f"Measured with version {version()}."


if __name__ == "__main__":
    sys.exit(main())
