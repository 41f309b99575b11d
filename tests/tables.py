"""Reads the tables of examples in ``tests/examples``: a row a line, columns parted by tabs, ``#`` before a comment."""

from pathlib import Path

EXAMPLES = Path(__file__).parent / "examples"


def rows(name: str, columns: int = 1) -> list[tuple[str, ...]]:
    """The rows of a table, each with that many columns; those left out at the end are empty."""
    lines = (EXAMPLES / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
    cells = [tuple(line.split("\t")) for line in lines if line and not line.startswith("# ")]
    return [row + ("",) * (columns - len(row)) for row in cells]
