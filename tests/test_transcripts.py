"""The turns of transcripts and interviews: the articles are in examples/transcripts.txt."""

import pathlib

import pytest

import newsparse

_, *CASES = (pathlib.Path(__file__).parent / "examples" / "transcripts.txt").read_text(encoding="utf-8").split("\n== ")


@pytest.mark.parametrize("case", CASES, ids=[case.partition("\n")[0] for case in CASES])
def test_turns(case: str) -> None:
    text, _, rows = case.partition("\n")[2].partition("\n--\n")
    found = [quote for quote in newsparse.parse(text).quotes if quote.rule == "label.turn"]
    turns = [f"{quote.speaker.name if quote.speaker else '-'} → {quote.text}" for quote in found]
    assert turns == rows.strip().splitlines()
    assert {str(quote.kind) for quote in found} <= {"direct"}
