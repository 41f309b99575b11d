"""Gold corpora are read in both layouts, and what is broken is named."""

import json
import re
from pathlib import Path

import pytest

import gold
from annotated_mill import MARKED, as_json_line, write_checkout, write_lines


def test_both_layouts_read_alike(tmp_path: Path) -> None:
    assert gold.documents(write_lines(tmp_path)) == gold.documents(write_checkout(tmp_path))


def test_optional_is_read(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl"
    attribution = {"content": [[0, 4]], "cue": [], "source": [], "optional": True}
    path.write_text(json.dumps({"id": 1, "text": "Rain.", "attributions": [attribution]}), encoding="utf-8")
    (document,) = gold.documents(path)
    assert document == gold.Document("1", "Rain.", (gold.Attribution(((0, 4),), (), (), optional=True),))


def test_line_ends_keep_their_offsets(tmp_path: Path) -> None:
    checkout = write_checkout(tmp_path)
    (checkout / "data/dev/text/mill.txt").write_text("A\r\nB", encoding="utf-8", newline="")
    (checkout / "data/dev/attributions/mill_a1.ann").write_text("", encoding="utf-8")
    assert gold.documents(checkout)[0].text == "A\r\nB"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("not JSON", "broken.jsonl:2 "),
        ('{"id": "a", "text": "Rain."}', "'attributions'"),
        ("[1]", "broken.jsonl:2 "),
        (
            '{"id": "a", "text": "Rain.", "attributions": [{"content": [[0, 9]], "cue": [], "source": []}]}',
            "0-9 lies outside the text of 5 characters",
        ),
    ],
)
def test_broken_line_is_named(tmp_path: Path, line: str, complaint: str) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_text(f"{as_json_line(MARKED)}\n{line}\n", encoding="utf-8")
    with pytest.raises(gold.CorpusError, match=re.escape(complaint)):
        gold.documents(path)


@pytest.mark.parametrize("annotation", ["E1\tAttribution:T1 Content:T2", "T1\tCue 5 900\twords"])
def test_broken_annotation_is_named(tmp_path: Path, annotation: str) -> None:
    checkout = write_checkout(tmp_path)
    (checkout / "data/dev/attributions/mill_a1.ann").write_text(annotation, encoding="utf-8")
    with pytest.raises(gold.CorpusError, match=r"mill_a1\.ann does not fit its text"):
        gold.documents(checkout)
