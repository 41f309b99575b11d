"""Reads the word lists of ``data/``, freezes and caches them.

A list is UTF-8 text, one entry a line. ``#`` starts a comment, which gives the source of the
list; optional columns, parted by tabs, give an entry its class. Lists that belong to a
language lie in the folder of its code, lists that do not (agencies, states) beside those.
"""

import functools
import pathlib

DATA = pathlib.Path(__file__).parent / "data"


@functools.cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that have a folder of word lists."""
    return tuple(sorted(path.name for path in DATA.iterdir() if path.is_dir() and (path / "words.txt").is_file()))


@functools.cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the list `name` (such as ``en/cues``), each a tuple of its columns."""
    text = (DATA / f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.partition("#")[0].rstrip() for line in text.splitlines())
    return tuple(tuple(line.split("\t")) for line in lines if line)


@functools.cache
def words(name: str) -> frozenset[str]:
    """The first column of the list `name`."""
    return frozenset(row[0] for row in rows(name))


@functools.cache
def table(name: str) -> dict[str, str]:
    """The first column of the list `name`, each entry with its second column."""
    return {row[0]: row[1] for row in rows(name)}
