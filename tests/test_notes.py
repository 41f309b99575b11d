"""Corrections, notes, reporting credits and footers; and the body, which must not be lost to them."""

import pytest

from newsparse.model import ParagraphKind
from newsparse.notes import NEAR_END, find_note, glued_note
from newsparse.structure import read_structure
from tables import rows

LEAD = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years."


@pytest.mark.parametrize(("text", "kind"), rows("notes", 2))
def test_notes(text: str, kind: str) -> None:
    structure = read_structure(f"Quay Sold\n\n{LEAD}\n\nIt rained.\n\n{text}")
    assert [zone.kind.value for zone in structure.zones] == ["headline", "body", "body", kind]


@pytest.mark.parametrize("text", [text for (text,) in rows("note-lookalikes")])
@pytest.mark.parametrize("behind", ["", f"\n\n{LEAD}\n\nIt rained.\n\nIt snowed."])
def test_body(text: str, behind: str) -> None:
    structure = read_structure(f"Quay Sold\n\n{LEAD}\n\n{text}{behind}")
    assert [zone.kind.value for zone in structure.zones] == ["headline", *["body"] * (len(structure.zones) - 1)]
    assert len(structure.zones) == (6 if behind else 3)


@pytest.mark.parametrize("text", ["***", "___."])
def test_a_row_of_signs_at_the_end_is_body(text: str) -> None:
    assert [zone.kind.value for zone in read_structure(f"{LEAD}\n\n{text}").zones] == ["body", "body"]


@pytest.mark.parametrize("text", ["Hale reported from Oakland.", "Ana Ruiz contributed to this story.", "###"])
def test_phrases_count_only_near_the_end(text: str) -> None:
    assert find_note(text, 0, len(text), "en", NEAR_END - 1) is not None
    assert find_note(text, 0, len(text), "en", NEAR_END) is None


@pytest.mark.parametrize("text", ["CORRECTED - OIL RISES AT QUAY", "CORRECTION--OIL RISES AT QUAY"])
def test_a_headline_that_is_corrected(text: str) -> None:
    assert read_structure(f"{text}\n\n{LEAD}").headline == (0, len(text))


def test_a_label_takes_the_paragraphs_behind_it() -> None:
    text = f"{LEAD}\n\nCORRECTION:\n\nOn Monday the Example said that it rained.\n\nFriday, June 10, 2016."
    assert [zone.kind.value for zone in read_structure(text).zones] == ["body", *["correction"] * 3]


def test_a_label_far_from_the_end_takes_nothing() -> None:
    text = f"{LEAD}\n\nCORRECTION:" + f"\n\n{LEAD}" * 9
    assert [zone.kind.value for zone in read_structure(text).zones].count("correction") == 1


def test_a_footer_is_short() -> None:
    text = "Read more: " + LEAD * 3
    assert find_note(text, 0, len(text), "en", 0) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell. (Reporting by Ana Ruiz)", 11),
        ("Rain fell. (Reporting by Ana Ruiz; Editing by Tom Hale.)", 11),
        ("Rain fell (a lot). (Writing by Ana Ruiz).", 19),
        ("Rain fell. (Editing by Ana Ruiz)", 11),
        ("Rain fell. (Reporting on it is hard.)", None),
        ("Rain fell. (It rained.)", None),
        ("(Reporting by Ana Ruiz)", None),
        ("Rain fell (reporting by Ana Ruiz) again.", None),
        ("Rain fell.", None),
        ("Rain fell)", None),
    ],
)
def test_credits_behind_the_last_sentence(text: str, expected: int | None) -> None:
    assert glued_note(text, 0, len(text), "en") == expected


def test_credits_are_cut_off() -> None:
    text = f"{LEAD} (Reporting by Ana Ruiz; Editing by Tom Hale.)"
    body, note = read_structure(text).zones
    assert text[body.start : body.end] == LEAD
    assert (body.kind, note.kind) == (ParagraphKind.BODY, ParagraphKind.NOTE)
    assert text[note.start : note.end] == "(Reporting by Ana Ruiz; Editing by Tom Hale.)"
