"""The benchmark of speed runs, and makes the texts that it says it makes."""

import json
from pathlib import Path

import pytest

import speed

TEXTS = ["“It rained,” said Ana Ruiz.", "Rain fell.\n\nIt stopped."]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "articles.jsonl"
    path.write_text("\n".join(json.dumps({"text": text}) for text in TEXTS) + "\n\n", encoding="utf-8")
    return path


def test_table(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert speed.main([str(corpus), "--rounds", "2", "--no-growth"]) == 0
    printed = capsys.readouterr().out
    assert "2 articles, 0.00 MB, 2 rounds" in printed
    assert "parsing : bare tokenisation = " in printed


def test_json(corpus: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed, "SIZES", (100, 200))
    monkeypatch.setattr(speed, "SHORTEST_MEASURE", 0.0)
    assert speed.main([str(corpus), "--rounds", "3", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["speed"]["size"] == sum(len(text.encode()) for text in TEXTS)
    assert len(printed["speed"]["parsing"]) == len(printed["speed"]["tokenising"]) == 3
    assert [len(growth["nanoseconds"]) for growth in printed["growth"]] == [2] * len(speed.growth_cases(TEXTS))


@pytest.mark.parametrize("line", ["not JSON", '{"title": "Rain"}', "[1]"])
def test_broken_corpus_is_named(tmp_path: Path, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_text(f'{{"text": "Rain."}}\n{line}\n', encoding="utf-8")
    with pytest.raises(SystemExit):
        speed.main([str(path)])
    assert "broken.jsonl:2 " in capsys.readouterr().err


@pytest.mark.parametrize("case", speed.growth_cases(TEXTS), ids=lambda case: case.name)
def test_growth_text_has_its_size(case: speed.Case) -> None:
    assert 997 <= speed.size_in_bytes(case.text(1000)) <= 1000


def test_slow_growth_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed, "best_seconds", lambda text: (len(text) / 10_000) ** 2)
    growth = speed.measure_growth(speed.growth_cases(TEXTS)[0], patience=200.0)
    assert [value is None for value in growth.nanoseconds] == [False, False, True]
    assert growth.ratio() is None
    assert "skipped" in "\n".join(speed.growth_lines([growth]))


def test_ratio_tells_how_time_grows() -> None:
    assert speed.Growth("linear", [20.0, 20.0, 20.0]).ratio() == pytest.approx(1.0)
    assert speed.Growth("quadratic", [20.0, 200.0, 2000.0]).ratio() == pytest.approx(100.0)
