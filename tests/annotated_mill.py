"""A text of invented sentences, with gold that newsparse's quotes agree with here and not there."""

import json
from pathlib import Path
from typing import NamedTuple

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


def write_lines(folder: Path) -> Path:
    """The text as a JSON Lines corpus."""
    path = folder / "mill.jsonl"
    path.write_text(as_json_line(MARKED) + "\n\n", encoding="utf-8")
    return path


def write_checkout(folder: Path) -> Path:
    """The text as the dev and test splits of a checkout, with a second annotator and an article that has none."""
    for split in ("dev", "test"):
        data = folder / "checkout" / "data" / split
        (data / "text").mkdir(parents=True)
        (data / "attributions").mkdir()
        (data / "text" / "mill.txt").write_text(TEXT, encoding="utf-8")
        (data / "text" / "unread.txt").write_text("Nobody annotated this.", encoding="utf-8")
        (data / "attributions" / "mill_a1.ann").write_text(as_brat(MARKED), encoding="utf-8")
        (data / "attributions" / "mill_b2.ann").write_text(as_brat(MARKED[:1]), encoding="utf-8")
    return folder / "checkout"
