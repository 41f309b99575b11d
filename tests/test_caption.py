"""Captions and their credits, and paragraphs of the body that name agencies."""

import pytest

from newsparse.caption import LONGEST, RULES, find_credit
from newsparse.model import ParagraphKind
from newsparse.structure import read_structure
from tables import rows

WET = "A wet street on the northern quay."

LEAD = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years."


@pytest.mark.parametrize(("text", "credit", "photographer", "agency", "rights"), rows("captions", 5))
@pytest.mark.parametrize("behind", ["", f"\n\n{LEAD}\n\n{LEAD}\n\nIt rained."])
def test_captions(text: str, credit: str, photographer: str, agency: str, rights: str, behind: str) -> None:
    structure = read_structure(f"Rain fell on Tuesday.\n\n{text}{behind}")
    (caption,) = structure.captions
    assert caption.text == text
    found = (caption.credit, caption.photographer, caption.agency, caption.rights)
    assert tuple(part or "" for part in found) == (credit, photographer, agency, rights)
    kinds = [zone.kind for zone in structure.zones]
    assert kinds == [ParagraphKind.BODY, ParagraphKind.CAPTION, *[ParagraphKind.BODY] * (len(kinds) - 2)]


@pytest.mark.parametrize("text", [text for (text,) in rows("caption-lookalikes")])
def test_lookalikes(text: str) -> None:
    structure = read_structure(f"{LEAD}\n\n{text}\n\n{LEAD}\n\n{LEAD}\n\n{WET} Ana Ruiz/AP")
    assert [caption.text for caption in structure.captions] == [f"{WET} Ana Ruiz/AP"]


@pytest.mark.parametrize("text", [WET, "AP.", "(AP)", "- Reuters."])
def test_no_credits(text: str) -> None:
    assert find_credit(text, 0, len(text)) is None


def test_a_caption_is_short() -> None:
    text = "Rain fell on the quay. " * 30 + "Ana Ruiz / TASS"
    assert len(text) > LONGEST
    assert find_credit(text, 0, len(text)) is None


def test_a_credit_is_short() -> None:
    text = "(" + " / ".join(["Ana Ruiz"] * 13) + " / TASS)"
    assert find_credit(text, 0, len(text)) is None


def test_captions_stand_in_the_order_of_the_text() -> None:
    text = f"{WET} Ana Ruiz / TASS\n\nRain fell on Tuesday.\n\n{WET} Tom Hale / AP"
    assert [caption.photographer for caption in read_structure(text).captions] == ["Ana Ruiz", "Tom Hale"]


def test_the_order_of_the_rules() -> None:
    assert [rule.id for rule in RULES] == [
        "caption.whole",
        "caption.bracketed",
        "caption.last-sentence",
        "caption.copyright-sign",
        "caption.leading",
        "caption.credit-above",
        "caption.file-photo",
        "caption.labelled",
        "caption.in-this-photo",
        "caption.positions",
    ]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Ana Ruiz / TASS", "caption.whole"),
        (f"{WET} (Ana Ruiz/AP)", "caption.bracketed"),
        (f"{WET} Ana Ruiz/AP", "caption.last-sentence"),
        ("A wet street © Ana Ruiz/AP", "caption.copyright-sign"),
        ("Ana Ruiz/AP Jets back runs over the hill", "caption.leading"),
        ("FILE PHOTO: A wet street.", "caption.file-photo"),
        ("Ana Ruiz/AP\nMayor Tom Hale walks along the quay.", "caption.credit-above"),
        ("Image caption A wet street", "caption.labelled"),
        ("In this March 3, 2020, photo, a street is wet.", "caption.in-this-photo"),
        ("Ana Ruiz (L) and Tom Hale (R) on the quay.", "caption.positions"),
    ],
)
def test_rules(text: str, rule: str) -> None:
    credit = find_credit(text, 0, len(text))
    assert credit is not None
    assert credit.rule == rule
