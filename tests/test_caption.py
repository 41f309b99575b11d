"""Captions and their credits, and paragraphs of the body that name agencies."""

import pytest

from newsparse.caption import LONGEST, RULES, find_credit
from newsparse.model import ParagraphKind
from newsparse.structure import read_structure
from tables import rows

LEAD = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years."
WET = "A wet street on the northern quay."


@pytest.mark.parametrize(("text", "credit", "photographer", "agency", "rights"), rows("captions", 5))
@pytest.mark.parametrize("behind", ["", f"\n\n{LEAD}\n\nIt rained."])
def test_captions(text: str, credit: str, photographer: str, agency: str, rights: str, behind: str) -> None:
    structure = read_structure(f"Quay Sold\n\n{LEAD}\n\n{text}{behind}")
    (caption,) = structure.captions
    assert caption.text == text
    found = (caption.credit, caption.photographer, caption.agency, caption.rights)
    assert tuple(part or "" for part in found) == (credit, photographer, agency, rights)
    kinds = [zone.kind.value for zone in structure.zones]
    assert kinds == ["headline", "body", "caption", *(["body", "body"] if behind else [])]


@pytest.mark.parametrize("text", [text for (text,) in rows("caption-lookalikes")])
@pytest.mark.parametrize("behind", ["", f"\n\n{LEAD}\n\nIt rained."])
def test_no_captions(text: str, behind: str) -> None:
    structure = read_structure(f"Quay Sold\n\n{LEAD}\n\n{text}{behind}")
    assert structure.captions == ()
    assert ParagraphKind.CAPTION not in {zone.kind for zone in structure.zones}


@pytest.mark.parametrize("text", ["AP.", "(AP)", "- Reuters.", "Twitter: @anaruiz."])
def test_an_agency_alone_is_no_credit_by_itself(text: str) -> None:
    assert find_credit(text, 0, len(text)) is None


@pytest.mark.parametrize("text", ["REUTERS", "Reuters.", "ASSOCIATED PRESS.", "AFP"])
def test_an_agency_alone_in_the_body_is_a_credit(text: str) -> None:
    within = read_structure(f"Quay Sold\n\n{LEAD}\n\nIt rained.\n\n{text}\n\n{LEAD}\n\nIt rained.")
    assert [caption.credit for caption in within.captions] == [text.rstrip(".")]
    assert read_structure(f"Quay Sold\n\n{LEAD}\n\nIt rained.\n\n{text}").captions == ()


@pytest.mark.parametrize("text", ["TWITTER.", "FACEBOOK."])
def test_a_label_is_no_credit(text: str) -> None:
    structure = read_structure(f"Quay Sold\n\n{LEAD}\n\n{text}\n\n{LEAD}\n\n{LEAD}")
    assert [zone.kind.value for zone in structure.zones] == ["headline", "body", "subheading", "body", "body"]


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
        "caption.last-label",
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
        ("A wet street Photo: Ana Ruiz", "caption.last-label"),
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
