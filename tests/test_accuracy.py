"""The benchmark of accuracy prints and writes the figures that were worked out by hand."""

import json
from pathlib import Path
from typing import Any

import pytest

import accuracy
import figures
from annotated_mill import write_checkout, write_lines

#: By hand. Quoted: 3 of the gold's, 3 of ours, 2 in both, 1 with the right source. Indirect: 3, 2, 1, 1.
#: Words of sources 10, 10, 4; of cues 5, 5, 3; of contents 25, 23, 15. Contents to the letter 6, 5, 2.
EXPECTED: dict[str, dict[str, float]] = {
    "corpus": {"documents": 1, "quoted units": 3, "indirect units": 3},
    "quoted": {
        "detection precision": 200 / 3,
        "detection recall": 200 / 3,
        "detection F1": 200 / 3,
        "source right": 50.0,
        "joint F1": 100 / 3,
    },
    "indirect": {
        "detection precision": 50.0,
        "detection recall": 100 / 3,
        "detection F1": 40.0,
        "recall of statements": 50.0,
        "joint F1": 40.0,
    },
    "overlap": {
        "source precision": 40.0,
        "source recall": 40.0,
        "source F1": 40.0,
        "cue precision": 60.0,
        "cue recall": 60.0,
        "cue F1": 60.0,
        "content precision": 100 * 16 / 25,
        "content recall": 100 * 16 / 25,
        "content F1": 100 * 16 / 25,
    },
    "exact": {"content F1": 100 * 6 / 11},
}


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    return write_lines(tmp_path)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    return write_checkout(tmp_path)


def run_json(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> Any:
    assert accuracy.main([*arguments, "--json", "-"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["nowhere"], "nowhere does not exist"),
        (["."], "has no data/dev/text"),
        (["empty.jsonl"], "holds no annotated document"),
        (["checkout", "--split", "train"], "has no data/train/text"),
        (["checkout", "--split", "test"], "say --test-split too"),
        (["mill.jsonl", "--split", "dev"], "--split is for a checkout"),
        (["latin.jsonl"], "latin.jsonl is not UTF-8"),
        (["mill.jsonl", "--errors", "-1"], "--errors has to be at least 0"),
        (["mill.jsonl", "--json", "checkout"], "checkout"),
        (["mill.jsonl", "--docs", "empty.jsonl"], "has no <!-- figures -->"),
    ],
)
@pytest.mark.usefixtures("lines", "checkout")
def test_wrong_calls_are_told(
    arguments: list[str],
    complaint: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty.jsonl").touch()
    Path("latin.jsonl").write_bytes("“Né”".encode("cp1252"))
    with pytest.raises(SystemExit):
        accuracy.main(arguments)
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize("layout", ["mill.jsonl", "checkout"])
@pytest.mark.usefixtures("lines", "checkout")
def test_figures_are_those_worked_out_by_hand(
    layout: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "CONFIDENT", 0.0)  # all of them: 1 right of 3 and of 2
    (column,) = run_json([str(tmp_path / layout)], capsys)["measured"]
    measured = column["figures"]
    assert measured["confidence"].pop("expected calibration error") >= 0
    assert measured.pop("confidence") == pytest.approx(
        {
            "quoted, precision from 0.0": 100 / 3,
            "quoted, recall from 0.0": 100 / 3,
            "indirect, precision from 0.0": 50.0,
            "indirect, recall from 0.0": 100 / 3,
        }
    )
    assert measured.keys() == EXPECTED.keys()
    for group, expected in EXPECTED.items():
        assert measured[group] == pytest.approx(expected)


def test_doubtful_answers_are_left_out(
    lines: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "CONFIDENT", 1.1)
    (column,) = run_json([str(lines)], capsys)["measured"]
    left = {name: value for name, value in column["figures"]["confidence"].items() if name.endswith("from 1.1")}
    assert set(left.values()) == {0.0}


def test_json_names_what_was_measured(lines: Path, checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [str(lines), str(checkout), "--split", "dev", "--split", "test", "--test-split", "--attitudes"]
    printed = run_json(arguments, capsys)
    assert printed["newsparse"] == accuracy.version()
    assert [(each["corpus"], each["attitudes"]) for each in printed["measured"]] == [
        (name, attitudes) for name in ("mill", "dev", "test") for attitudes in (False, True)
    ]


def test_table_and_misses(lines: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.main([str(lines), "--errors", "1", "--json", str(tmp_path / "figures.json")]) == 0
    printed = capsys.readouterr().out
    assert "  detection F1                    98.0    66.7\n" in printed
    assert "  documents                          –       1\n" in printed
    blocks = printed.split("\n\n")[1:]
    assert [block.partition(",")[0] for block in blocks] == [
        "[missed",
        "[wrong source",
        "[spurious",
        "[indirect missed",
        "[indirect spurious",
    ]
    assert "“⟦It leaks,⟧” Omar Field said." in blocks[1]
    assert "  gold: source 'Mara Linde', cue 'said'\n" in blocks[1]
    assert "  ours: source 'Omar Field', speaker Omar Field, cue 'said', after.name-verb (" in blocks[1]
    assert "  gold: source 'The mayor', cue 'wrote'" in blocks[3]
    assert "ours" not in blocks[3]
    assert json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))["measured"][0]["corpus"] == "mill"


def test_docs_keep_all_but_the_table(lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accuracy, "commit", lambda: "")
    page = tmp_path / "page.md"
    page.write_text("# Before\n\n<!-- figures -->\nold\n<!-- /figures -->\n\nAfter\n", encoding="utf-8")
    for _ in range(2):
        assert accuracy.main([str(lines), "--docs", str(page)]) == 0
    written = page.read_text(encoding="utf-8")
    assert written.startswith(
        "# Before\n\n<!-- figures -->\n\n| | human | mill |\n|---|---:|---:|\n| corpus: documents |"
    )
    assert "| quoted: detection F1 | 98.0 | 66.7 |\n" in written
    assert written.endswith(f"\n\nMeasured with version {accuracy.version()}.\n\n<!-- /figures -->\n\nAfter\n")


def test_no_commit_outside_of_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accuracy, "ROOT", tmp_path)
    assert accuracy.commit() == ""
