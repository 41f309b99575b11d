"""Reads gold corpora: articles in which people marked who said what.

A corpus is either of these:

- a JSON Lines file, one document a line: ``id``, ``text`` and ``attributions``, each with
  ``content``, ``cue`` and ``source`` as lists of half-open ranges of characters. An
  attribution that has ``"optional": true`` may be found or not;
- a checkout of PolNeAR, with ``data/<split>/text/<name>.txt`` and, in brat's standoff format,
  ``data/<split>/attributions/<name>_<annotator>.ann``.
"""

import json
import pathlib
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

Ranges = tuple[tuple[int, int], ...]  #: half-open, in characters

# "T1 Source 110 112;115 120 text" names a stretch of text, "E1 Attribution:T4 Content:T3 Cue:T2" ties some together.
STRETCH = re.compile(r"(T\d+)\t\w+ (\d+ \d+(?:;\d+ \d+)*)\t")
ATTRIBUTION = re.compile(r"E\d+\tAttribution:")
PART = re.compile(r"\b(Content|Cue|Source)\d*:(T\d+)")


class CorpusError(ValueError):
    """A corpus is not where, or not what, it should be."""


class Attribution(NamedTuple):
    """What the gold marks as said, the words that report it, and those that name who said it."""

    content: Ranges
    cue: Ranges
    source: Ranges
    optional: bool = False


class Document(NamedTuple):
    """An article with its gold."""

    id: str
    text: str
    attributions: tuple[Attribution, ...]


def is_checkout(path: pathlib.Path) -> bool:
    """Whether `path` has to be a checkout rather than a file, if it is a corpus at all."""
    return path.is_dir()


def documents(path: pathlib.Path, split: str = "dev") -> list[Document]:
    """The documents of the corpus at `path`; of a checkout, those of one split.

    Raises:
        CorpusError: there is no corpus, or it is broken; the message names the place.
    """
    if not path.exists():
        raise CorpusError(f"{path} does not exist")
    try:
        found = list(_checkout_documents(path, split) if is_checkout(path) else _json_documents(path))
    except UnicodeDecodeError as error:
        raise CorpusError(f"{path} is not UTF-8: {error}") from error
    if not found:
        raise CorpusError(f"{path} holds no annotated document")
    return found


# --- JSON Lines ---------------------------------------------------------------------------------


def _json_documents(path: pathlib.Path) -> Iterator[Document]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                yield _json_document(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise CorpusError(f"{path}:{number} is not a document: {error!r}") from error


def _json_document(line: dict[str, Any]) -> Document:
    text: str = line["text"]
    attributions = tuple(
        Attribution(
            _checked(each["content"], text),
            _checked(each["cue"], text),
            _checked(each["source"], text),
            optional=bool(each.get("optional")),
        )
        for each in line["attributions"]
    )
    return Document(str(line["id"]), text, attributions)


def _checked(ranges: Iterable[Iterable[int]], text: str) -> Ranges:
    pairs = tuple((start, end) for start, end in ranges)
    for start, end in pairs:
        if not 0 <= start <= end <= len(text):
            raise ValueError(f"{start}-{end} lies outside the text of {len(text)} characters")
    return pairs


# --- PolNeAR ------------------------------------------------------------------------------------


def _checkout_documents(path: pathlib.Path, split: str) -> Iterator[Document]:
    texts = path / "data" / split / "text"
    if not texts.is_dir():
        raise CorpusError(f"{path} is neither a JSON Lines file nor a checkout of PolNeAR: it has no data/{split}/text")
    annotations = _first_annotations(path / "data" / split / "attributions")
    for text in sorted(texts.glob("*.txt")):
        if text.stem in annotations:
            with text.open(encoding="utf-8", newline="") as file:  # offsets count line ends as they stand
                yield _brat_document(text.stem, file.read(), annotations[text.stem])


def _first_annotations(folder: pathlib.Path) -> dict[str, pathlib.Path]:
    """For each article the file of its first annotator; with all of them some articles would count more than once."""
    found: dict[str, pathlib.Path] = {}
    for path in sorted(folder.glob("*.ann")):
        found.setdefault(path.stem.rpartition("_")[0], path)
    return found


def _brat_document(name: str, text: str, annotations: pathlib.Path) -> Document:
    lines = annotations.read_text(encoding="utf-8").splitlines()
    try:
        stretches = {
            match[1]: _checked((map(int, pair.split()) for pair in match[2].split(";")), text)
            for match in map(STRETCH.match, lines)
            if match
        }
        return Document(
            name, text, tuple(_brat_attribution(line, stretches) for line in lines if ATTRIBUTION.match(line))
        )
    except (ValueError, KeyError) as error:
        raise CorpusError(f"{annotations} does not fit its text: {error!r}") from error


def _brat_attribution(line: str, stretches: dict[str, Ranges]) -> Attribution:
    parts: dict[str, list[tuple[int, int]]] = {"Content": [], "Cue": [], "Source": []}
    for role, stretch in PART.findall(line):
        parts[role] += stretches[stretch]
    return Attribution(tuple(sorted(parts["Content"])), tuple(sorted(parts["Cue"])), tuple(sorted(parts["Source"])))
