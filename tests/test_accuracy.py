"""The benchmark of accuracy reads both layouts, judges as it says and counts what was worked out by hand."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import accuracy
import confidence
import figures
import gold
import judge
import newsparse

TEXT = """\
“The dam held,” Mara Linde said.

“It leaks,” Omar Field said.

“We pay,” Ana Ruiz said.

The “mud bath” was closed.

Bela Stone said that the road is open.

Critics of the mill hope for rain.

Ana Ruiz warned that it will flood.

The mayor wrote off the loss.
"""


class Marked(NamedTuple):
    """An attribution by its words; content in several stretches, each in fragments."""

    content: list[list[str]]
    cue: str
    source: str


MARKED = [
    Marked([["“The dam held,”"]], "Linde said", "Mara Linde"),  # found
    Marked([["“It leaks,”"]], "Field said", "Mara Linde"),  # wrong source
    Marked([["“mud"], ["bath”"]], "", ""),  # missed; “We pay,” is spurious
    Marked([["that the road is open"]], "Stone said", "Bela Stone"),  # indirect: found
    Marked([["for rain"]], "hope", "Critics of the mill"),  # missed, no statement
    Marked([["off", "the loss"]], "wrote", "The mayor"),  # a statement missed; "it will flood" is spurious
]
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
        "content precision": 100 * 15 / 23,
        "content recall": 60.0,
        "content F1": 100 * 30 / 48,
    },
    "exact": {"content F1": 100 * 4 / 11},
}


def place(words: str) -> tuple[int, int]:
    """Where the words stand first."""
    start = TEXT.index(words)
    return start, start + len(words)


def cue_place(words: str) -> tuple[int, int]:
    """Where the last of the words stands, the others telling which one is meant."""
    _, end = place(words)
    return end - len(words.rpartition(" ")[2]), end


def as_json_line(marked: list[Marked]) -> str:
    attributions = [
        {
            "content": [place(fragment) for stretch in each.content for fragment in stretch],
            "cue": [cue_place(each.cue)] if each.cue else [],
            "source": [place(each.source)] if each.source else [],
        }
        for each in marked
    ]
    return json.dumps({"id": "mill", "text": TEXT, "attributions": attributions})


def as_brat(marked: list[Marked]) -> str:
    lines: list[str] = []

    def stretch(role: str, ranges: list[tuple[int, int]]) -> str:
        name = f"T{len(lines) + 1}"
        lines.append(f"{name}\t{role} {';'.join(f'{start} {end}' for start, end in ranges)}\twords")
        return name

    for number, each in enumerate(marked, start=1):
        parts = [
            f"Content{index if index > 1 else ''}:{stretch('Content', [place(fragment) for fragment in fragments])}"
            for index, fragments in enumerate(each.content, start=1)
        ]
        parts += [f"Cue:{stretch('Cue', [cue_place(each.cue)])}"] if each.cue else []
        parts += [f"Source:{stretch('Source', [place(each.source)])}"] if each.source else []
        trigger = stretch("Attribution", [(0, 1)])
        lines.append(f"E{number}\tAttribution:{trigger} {' '.join(parts)}")
    return "\n".join([*lines, "#1\tAnnotatorNotes E1\ta note", "A1\tNested E1", ""])


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "mill.jsonl"
    path.write_text(as_json_line(MARKED) + "\n\n", encoding="utf-8")
    return path


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for split in ("dev", "test"):
        folder = tmp_path / "checkout" / "data" / split
        (folder / "text").mkdir(parents=True)
        (folder / "attributions").mkdir()
        (folder / "text" / "mill.txt").write_text(TEXT, encoding="utf-8")
        (folder / "text" / "unread.txt").write_text("Nobody annotated this.", encoding="utf-8")
        (folder / "attributions" / "mill_a1.ann").write_text(as_brat(MARKED), encoding="utf-8")
        (folder / "attributions" / "mill_b2.ann").write_text(as_brat(MARKED[:1]), encoding="utf-8")
    return tmp_path / "checkout"


def run_json(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> Any:
    assert accuracy.main([*arguments, "--json", "-"]) == 0
    return json.loads(capsys.readouterr().out)


# --- corpora ------------------------------------------------------------------------------------


def test_both_layouts_read_alike(lines: Path, checkout: Path) -> None:
    assert gold.documents(lines) == gold.documents(checkout)


def test_optional_is_read(tmp_path: Path) -> None:
    path = tmp_path / "one.jsonl"
    attribution = {"content": [[0, 4]], "cue": [], "source": [], "optional": True}
    path.write_text(json.dumps({"id": 1, "text": "Rain.", "attributions": [attribution]}), encoding="utf-8")
    (document,) = gold.documents(path)
    assert document == gold.Document("1", "Rain.", (gold.Attribution(((0, 4),), (), (), optional=True),))


def test_line_ends_keep_their_offsets(checkout: Path) -> None:
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
def test_broken_line_is_named(tmp_path: Path, line: str, complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_text(f"{as_json_line(MARKED)}\n{line}\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        accuracy.main([str(path)])
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize("annotation", ["E1\tAttribution:T1 Content:T2", "T1\tCue 5 900\twords"])
def test_broken_annotation_is_named(checkout: Path, annotation: str, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "data/dev/attributions/mill_a1.ann").write_text(annotation, encoding="utf-8")
    with pytest.raises(SystemExit):
        accuracy.main([str(checkout)])
    assert "mill_a1.ann does not fit its text" in capsys.readouterr().err


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


# --- judging ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("“Rain,” she said. 'No.'", ["Rain,"]),
        ('"Rain," he said, "and hail."', ["Rain,", "and hail."]),
        ("``Rain,'' he said.", ["Rain,"]),
        ("„Regen“, sagte sie.", ["Regen"]),
        ("«Rain», «hail»", ["Rain", "hail"]),
        ("“Rain\n\n“and hail.” ”Sun", ["Rain", "and hail."]),
        ("“„Rain” fell", ["„Rain"]),
        ("“…” she said.", []),
    ],
)
def test_quoted_units(text: str, units: list[str]) -> None:
    assert [text[start:end] for start, end in judge.quoted_units(text)] == units


def answer(content: str, source: str = "", speaker: str = "", text: str = TEXT) -> judge.Answer:
    start, mention = text.index(content), text.find(source)
    ranges = ((mention, mention + len(source)),) if source else ()
    return judge.Answer(((start, start + len(content)),), (), ranges, speaker, "some.rule", 0.5)


@pytest.mark.parametrize(
    ("source", "mention", "speaker", "right"),
    [
        ("Mara Linde", "Linde", "", True),
        ("Mara Linde", "", "Mara Venn", True),
        ("Mara Linde", "", "", False),
        ("Mara Linde", "Omar Field", "Omar Field", False),
        ("The mayor", "The “mud", "The Mill", False),
        ("", "", "Mara Linde", True),
        ("", "Linde", "Mara Linde", False),
    ],
)
def test_source_right(source: str, mention: str, speaker: str, right: bool) -> None:
    wanted = (place(source),) if source else ()
    assert judge.source_right(TEXT, wanted, answer("leaks", mention, speaker)) is right


@pytest.mark.parametrize(
    ("cue", "statement"),
    [
        ("said", True),
        ("had been telling", True),
        ("DENIES", True),
        ("denied", True),
        ("according to", True),
        ("agreeing", True),
        ("hoped", False),
        ("believes", False),
        ("", False),
    ],
)
def test_statements(cue: str, statement: bool) -> None:
    attribution = gold.Attribution((), ((0, len(cue)),), ())
    assert judge.is_statement(cue, attribution) is statement


def attribution(content: str, *, optional: bool = False) -> gold.Attribution:
    return gold.Attribution((place(content),), (), (), optional=optional)


@pytest.mark.parametrize(
    ("attributions", "answers", "counts"),
    [
        ([attribution("dam held")], [answer("“The dam held,”")], (1, 1, 1, 1)),
        ([attribution("dam")], [answer("“The dam held,”")], (0, 1, 0, 0)),  # less than half is no attribution
        ([attribution("dam held", optional=True)], [answer("“The dam held,”")], (0, 0, 0, 0)),
        ([attribution("dam held", optional=True)], [], (0, 0, 0, 0)),
        ([attribution("dam held")], [answer("the road is open")], (0, 0, 0, 1)),
    ],
)
def test_quoted_counts(
    attributions: list[gold.Attribution], answers: list[judge.Answer], counts: tuple[int, ...]
) -> None:
    document = gold.Document("mill", TEXT, tuple(attributions))
    assert figures.detection(list(judge.quoted_outcomes(document, answers))) == counts


@pytest.mark.parametrize(
    ("attributions", "answers", "counts"),
    [
        ([attribution("the road is open")], [answer("road is open")], (1, 1, 1, 1)),
        ([attribution("the road is open")], [answer("open")], (0, 1, 0, 1)),
        ([attribution("the road is open")], [answer("the road is open"), answer("road is open")], (1, 2, 1, 1)),
        ([attribution("the road is open"), attribution("road is open")], [answer("road is open")], (1, 1, 1, 2)),
        ([attribution("the road is open", optional=True)], [], (0, 0, 0, 0)),
        ([attribution("the road is open", optional=True)], [answer("the road is open")], (1, 1, 0, 0)),
        ([attribution("dam held")], [answer("“The dam held,”")], (0, 0, 0, 0)),
    ],
)
def test_indirect_counts(
    attributions: list[gold.Attribution], answers: list[judge.Answer], counts: tuple[int, ...]
) -> None:
    document = gold.Document("mill", TEXT, tuple(attributions))
    assert figures.detection(list(judge.indirect_outcomes(document, answers))) == counts


def test_quote_within_a_report_may_have_either_source() -> None:
    document = gold.Document("mill", TEXT, (gold.Attribution((place("dam held"),), (), (place("Mara Linde"),)),))
    inner, outer = answer("dam held", "Omar Field"), answer("“The dam held,” Mara", "Linde")
    assert [each.right for each in judge.quoted_outcomes(document, [outer, inner])] == [True]


@pytest.mark.parametrize(
    ("stated", "rights", "error"),
    [
        ([0.95, 0.95], [True, True], 0.05),
        ([0.9, 0.5], [False, True], 0.7),
        ([0.5, 0.5], [True, False], 0.0),
        ([], [], 0),
    ],
)
def test_calibration_error(stated: list[float], rights: list[bool], error: float) -> None:
    (quote,) = newsparse.parse("“It leaks,” Omar Field said.").quotes
    judged = [
        confidence.Verdict(newsparse.Quote.from_dict(quote.to_dict() | {"confidence": value}), right, right, False)
        for value, right in zip(stated, rights, strict=True)
    ]
    assert confidence.calibration_error(judged) == pytest.approx(error)


# --- the command line ---------------------------------------------------------------------------


@pytest.mark.parametrize("layout", ["mill.jsonl", "checkout"])
@pytest.mark.usefixtures("lines", "checkout")
def test_figures_are_those_worked_out_by_hand(
    layout: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "CONFIDENT", 0.0)  # all of them: 2 right, 5 ours, 6 of the gold's
    (column,) = run_json([str(tmp_path / layout)], capsys)["measured"]
    measured = column["figures"]
    assert measured["confidence"].pop("expected calibration error") >= 0
    assert measured.pop("confidence") == pytest.approx({"precision from 0.0": 40.0, "recall from 0.0": 100 / 3})
    assert measured.keys() == EXPECTED.keys()
    for group, expected in EXPECTED.items():
        assert measured[group] == pytest.approx(expected)


def test_doubtful_answers_are_left_out(
    lines: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "CONFIDENT", 1.1)
    (column,) = run_json([str(lines)], capsys)["measured"]
    assert column["figures"]["confidence"]["precision from 1.1"] == 0
    assert column["figures"]["confidence"]["recall from 1.1"] == 0


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
