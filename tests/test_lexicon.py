"""The word lists are well kept, and the functions that read them."""

import ast
import functools
import itertools
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsparse
from newsparse import lexicon

SOURCE = Path(newsparse.__file__).parent
LISTS = {path.relative_to(lexicon.DATA).with_suffix("").as_posix(): path for path in lexicon.DATA.rglob("*.txt")}
each_list = pytest.mark.parametrize("path", LISTS.values(), ids=LISTS.keys())

# Lists whose first columns have no entry in common: add a row for each pair that must not overlap.
DISJOINT = (
    ("countries", "regions"),  # Georgia is both, and stands in neither
    ("months", "weekdays"),
)


def entries(path: Path) -> list[str]:
    """The lines of a list that are not comments, as they stand in the file."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@functools.cache
def strings_of_code() -> frozenset[str]:
    """Every string that the library's code holds, the fixed parts of f-strings included."""
    return frozenset(
        node.value
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


@each_list
def test_list_is_plain_text(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    assert not text.startswith("\ufeff")
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@each_list
def test_list_has_no_stray_blanks(path: Path) -> None:
    cells = [cell for line in entries(path) for cell in line.split("\t")]
    assert [cell for cell in cells if not cell or cell != cell.strip()] == []


@each_list
def test_list_names_its_source(path: Path) -> None:
    comment = path.read_text(encoding="utf-8").partition("\n")[0]
    assert comment.startswith("# ")
    leading = "".join(line for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if line[0] == "#")
    assert "source:" in leading.lower()


@each_list
def test_list_is_sorted_and_has_no_double(path: Path) -> None:
    keys = 2 if path.stem == "confidence" else 1
    firsts = [line.split("\t")[:keys] for line in entries(path)]
    unsorted = [(one, other) for one, other in itertools.pairwise(firsts) if one >= other]
    assert unsorted == []


@each_list
def test_list_is_used(path: Path) -> None:
    name = path.relative_to(lexicon.DATA).with_suffix("").as_posix()
    stem = path.stem
    assert [text for text in strings_of_code() if text in {name, stem} or text.endswith(f"/{stem}")] != []


@pytest.mark.parametrize(("one", "other"), DISJOINT)
def test_lists_do_not_overlap(one: str, other: str) -> None:
    assert lexicon.words(one) & lexicon.words(other) == frozenset()


# --- the functions, on invented lists -----------------------------------------------------------


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder that stands in for the library's word lists."""
    readers = (lexicon.languages, lexicon.rows, lexicon.words, lexicon.table)
    for reader in readers:
        reader.cache_clear()
    monkeypatch.setattr(lexicon, "DATA", tmp_path)
    yield tmp_path
    for reader in readers:
        reader.cache_clear()


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_rows_drop_comments_and_empty_lines(data: Path) -> None:
    write(
        data / "xx/rain.txt", "# Source: nobody.\n\ndrizzle\tlight  # seldom\nnew rain\n  # indented\nשלג\tsnow\tcold\n"
    )
    assert lexicon.rows("xx/rain") == (("drizzle", "light"), ("new rain",), ("שלג", "snow", "cold"))


def test_words_are_the_first_column(data: Path) -> None:
    write(data / "rain.txt", "# Source: nobody.\ndrizzle\tlight\nhail\n")
    assert lexicon.words("rain") == frozenset({"drizzle", "hail"})


def test_table_gives_the_second_column(data: Path) -> None:
    write(data / "rain.txt", "# Source: nobody.\ndrizzle\tlight\nhail\thard\tcold\n")
    assert lexicon.table("rain") == {"drizzle": "light", "hail": "hard"}


def test_empty_list(data: Path) -> None:
    write(data / "rain.txt", "# Source: nobody.\n")
    assert lexicon.rows("rain") == ()
    assert lexicon.words("rain") == frozenset()
    assert lexicon.table("rain") == {}


def test_missing_list(data: Path) -> None:
    with pytest.raises(FileNotFoundError):
        lexicon.rows("snow")


def test_lists_are_read_once(data: Path) -> None:
    write(data / "rain.txt", "drizzle\n")
    first = lexicon.words("rain")
    write(data / "rain.txt", "hail\n")
    assert lexicon.words("rain") is first


def test_languages_are_the_folders_with_words(data: Path) -> None:
    write(data / "yy/words.txt", "a\n")
    write(data / "xx/words.txt", "a\n")
    write(data / "unfinished/rain.txt", "a\n")
    write(data / "words.txt", "a\n")
    assert lexicon.languages() == ("xx", "yy")


def test_english_is_there() -> None:
    assert "en" in lexicon.languages()


def test_reporting_verbs_take_known_frames() -> None:
    spoken = {"clause", "hearer", "light", "name", "object", "speech", "that", "to", "wh"}
    known = spoken | {"as", "court", "document", "raised", "raising"}
    frames = {frame.lstrip("?*") for row in lexicon.rows("en/cues") for frame in row[2].split()}
    assert {frame for frame in frames if frame[0] not in "+~&"} == known
    assert all(frame[1:].isalpha() for frame in frames - known)


def test_words_of_attitudes_take_known_frames() -> None:
    known = {"adjective", "clause", "object", "that", "to", "wh"}
    frames = {frame for row in lexicon.rows("en/attitude-cues") for frame in row[2].split()}
    assert {frame for frame in frames if frame[0] not in "+~&"} == known
    assert all(frame[1:].isalpha() for frame in frames - known)


def test_no_verb_stands_in_two_lists() -> None:
    assert lexicon.words("en/cues") & lexicon.words("en/attitude-cues") == frozenset()


def test_a_noun_that_reports_has_known_links() -> None:
    links = {link for _, _, *rest in lexicon.rows("en/noun-cues") for link in " ".join(rest).split()}
    assert {link.removeprefix("!") for link in links} == {
        "about",
        "against",
        "for",
        "in",
        "of",
        "on",
        "over",
        "that",
        "to",
        "toward",
    }


@pytest.mark.parametrize("name", ["en/irregular-verbs", "en/noun-verbs"])
def test_a_list_about_reporting_verbs_names_no_other(name: str) -> None:
    assert lexicon.words(name) - lexicon.words("en/cues") - lexicon.words("en/attitude-cues") == frozenset()
