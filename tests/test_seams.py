"""Paragraphs that are cut where a caption or a note is glued to them, and lines that are joined to one caption."""

import pytest

from newsparse.credit_signs import CreditSigns
from newsparse.layout import blocks
from newsparse.seams import seamed
from newsparse.structure import read_structure

LEAD = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years."
SAID = "“It is too late for the mill,” said Mayor Ana Ruiz. The board did not reply on Monday."
WET = "A wet street on the northern quay."
WALKS = "Mayor Eva Noor walks along the northern quay on Monday."


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in seamed(text, blocks(text), "en", CreditSigns(text))]


#: The pieces of a paragraph in which they are printed one behind the other.
CUT: list[tuple[str, ...]] = [
    (f"{WET} (AP Photo/Tom Hale)", LEAD),
    (f"{WET} (Photo by Tom Hale/Getty Images)", LEAD),
    (f"{WET} [Tom Hale/Reuters]", SAID),
    (f"{WET} Tom Hale / TASS", LEAD),
    ("FILE PHOTO: A wet street. (REUTERS/Tom Hale)", LEAD),
    ("(Photo: Tom Hale/AFP)", LEAD),
    (SAID, "(Photo: Tom Hale/AFP)"),
    (SAID, "(AP Photo/Tom Hale)", LEAD),
    (SAID, "Photo: Tom Hale/AP"),
    (LEAD, "(Reporting by Ana Ruiz; Editing by Tom Hale)"),
    (LEAD, "Reporting by Ana Ruiz; Editing by Tom Hale"),
    (LEAD, "Ana Ruiz contributed to this report."),
    (LEAD, "Correction: It rained on Monday."),
    (LEAD, "Follow Ana Ruiz on Twitter @anaruiz"),
    (LEAD, "This story has been updated."),
    (f"{WET} (AP Photo/Tom Hale)", LEAD, "(Reporting by Ana Ruiz)"),
]

WHOLE = [
    LEAD,
    SAID,
    f"{WET} (AP Photo/Tom Hale)",
    f"{LEAD} (It rained.)",
    f"{LEAD} Correction officers came.",
    f"{LEAD} Ruiz reported from the quay.",
    f"{LEAD} He contributed to this report.",
    f"{LEAD} “This story has been updated,” he said.",
    "The board met (Photo: Tom Hale/AFP) on the quay and sold it to the mill.",
    f"A Reuters poll (Reuters/Ipsos) came out. {LEAD}",
    f"She met Ana Ruiz (R-Texas/Ohio). {LEAD}",
    f"It was his and/or her plan. {LEAD}",
]


@pytest.mark.parametrize("expected", CUT)
def test_what_is_glued_is_cut(expected: tuple[str, ...]) -> None:
    assert pieces(" ".join(expected)) == list(expected)


@pytest.mark.parametrize("text", WHOLE)
def test_the_rest_stays_whole(text: str) -> None:
    assert pieces(text) == [text]


def test_notes_are_cut_only_near_the_end() -> None:
    text = f"{LEAD} Correction: It rained." + f"\n\n{LEAD}" * 8
    assert pieces(text)[0].endswith("It rained.")


#: A caption and its credit on lines of their own.
JOINED = [
    (WALKS, "Tom Hale/AP"),
    (WALKS, "Photograph: Tom Hale/AFP/Getty Images"),
    (WALKS, "(AP Photo/Tom Hale)"),
    ("Mayor Eva Noor, left, greets Ana Ruiz.", "Photo by Tom Hale"),
    ("Tom Hale via Getty Images.", WALKS),
    ("Image copyright Getty Images", "Image caption Mayor Eva Noor walks on the quay"),
]


@pytest.mark.parametrize("lines", JOINED)
@pytest.mark.parametrize("parting", ["\n", "\n\n"])
def test_a_caption_and_its_credit_are_one(lines: tuple[str, str], parting: str) -> None:
    text = f"{LEAD}\n\n{parting.join(lines)}\n\n{LEAD}\n\n{LEAD}"
    (caption,) = read_structure(text).captions
    assert caption.text == parting.join(lines)
    assert caption.credit


@pytest.mark.parametrize(
    "line",
    [LEAD, SAID, "Mayor Eva Noor walked along the quay on Monday.", "The quay stands empty, she said.", "It rains."],
)
@pytest.mark.parametrize("above", [True, False])
def test_the_body_beside_a_credit_stays_body(line: str, *, above: bool) -> None:
    pair = ("Tom Hale/AP", line) if above else (line, "Tom Hale/AP")
    structure = read_structure("\n\n".join([LEAD, *pair, LEAD, LEAD]))
    assert [caption.text for caption in structure.captions] == ["Tom Hale/AP"]
    assert [zone.kind.value for zone in structure.zones].count("body") == 4


def test_the_order_of_captions_and_authors() -> None:
    text = f"OSLO (AP) — {LEAD} (Reporting by Ana Ruiz)\n\n{WET} (AP Photo/Tom Hale) {LEAD}"
    structure = read_structure(text)
    assert [zone.kind.value for zone in structure.zones] == ["body", "note", "caption", "body"]
    assert structure.byline is not None
    assert structure.byline.authors == ("Ana Ruiz",)
