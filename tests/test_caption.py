"""Captions and their credits, and paragraphs of the body that name agencies."""

import pytest

from newsparse.caption import LONGEST, RULES, find_credit
from newsparse.model import ParagraphKind
from newsparse.structure import read_structure

WET = "A wet street on the northern quay."

# The paragraph, the credit, the photographer, the agency.
CAPTIONS: list[tuple[str, str | None, str | None, str | None]] = [
    (f"{WET} Ana Ruiz / TASS / example.org", "Ana Ruiz / TASS / example.org", "Ana Ruiz", "TASS"),
    (f"{WET} Ana Ruiz / TASS", "Ana Ruiz / TASS", "Ana Ruiz", "TASS"),
    (f"{WET} Ana Ruiz/AP", "Ana Ruiz/AP", "Ana Ruiz", "AP"),
    (f"{WET} Ana Ruiz/AFP/Getty Images.", "Ana Ruiz/AFP/Getty Images", "Ana Ruiz", "AFP"),
    (f"{WET} AP Photo/Ana Ruiz, File", "AP Photo/Ana Ruiz, File", "Ana Ruiz", "AP"),
    (f"{WET} (AP Photo/Ana Ruiz)", "AP Photo/Ana Ruiz", "Ana Ruiz", "AP"),
    (f"{WET} (ANA RUIZ/AFP/Getty Images.)", "ANA RUIZ/AFP/Getty Images", "Ana Ruiz", "AFP"),
    (f"{WET} [Ana Ruiz/Reuters]", "Ana Ruiz/Reuters", "Ana Ruiz", "Reuters"),
    (f"{WET} (Ana Ruiz via AP)", "Ana Ruiz via AP", "Ana Ruiz", "AP"),
    (f"{WET} Photo by Ana Ruiz.", "Photo by Ana Ruiz", "Ana Ruiz", None),
    (f"{WET} Photo: Ana Ruiz/Reuters", "Photo: Ana Ruiz/Reuters", "Ana Ruiz", "Reuters"),
    (f"{WET} Photo: AP", "Photo: AP", None, "AP"),
    (f"{WET} Tom Hale / The Moscow Times", "Tom Hale / The Moscow Times", "Tom Hale", "The Moscow Times"),
    (f"{WET} Ana Ruiz for The Guardian", "Ana Ruiz for The Guardian", "Ana Ruiz", "The Guardian"),
    (f"{WET} © Ana Ruiz/TASS", "© Ana Ruiz/TASS", "Ana Ruiz", "TASS"),
    ("Is it wet? Ana Ruiz / TASS", "Ana Ruiz / TASS", "Ana Ruiz", "TASS"),
    ("A street (Foto: picture alliance/dpa)", "Foto: picture alliance/dpa", None, "dpa"),
    ("FILE PHOTO: A wet street. REUTERS/Ana Ruiz/File Photo", "REUTERS/Ana Ruiz/File Photo", "Ana Ruiz", "Reuters"),
    ("FILE PHOTO: A wet street in the north.", None, None, None),
    ("FILE – A wet street in the north of the town", None, None, None),
    ("Ana Ruiz/AP Jets back runs over the hill", "Ana Ruiz/AP", "Ana Ruiz", "AP"),
    ("Ana Ruiz via Getty Images.", "Ana Ruiz via Getty Images", "Ana Ruiz", "Getty Images"),
    ("Bloomberg via Getty Images.", "Bloomberg via Getty Images", None, "Bloomberg"),
    ("ANA B. RUIZ via Getty Images.", "ANA B. RUIZ via Getty Images", "Ana B. Ruiz", "Getty Images"),
    ("Ana Ruiz / Reuters.", "Ana Ruiz / Reuters", "Ana Ruiz", "Reuters"),
    ("Getty/Instagram.", "Getty/Instagram", None, "Getty Images"),
    ("Handout/Reuters.", "Handout/Reuters", None, "Reuters"),
    ("POOL New/Reuters.", "POOL New/Reuters", None, "Reuters"),
    ("Getty.", "Getty", None, "Getty Images"),
    ("Photograph: Ana Ruiz/AFP/Getty", "Photograph: Ana Ruiz/AFP/Getty", "Ana Ruiz", "AFP"),
    ("(Foto: Tom Hale/dpa)", "Foto: Tom Hale/dpa", "Tom Hale", "dpa"),
    ("(REUTERS/Ana Ruiz)", "REUTERS/Ana Ruiz", "Ana Ruiz", "Reuters"),
    ("© Tom Hale/TASS", "© Tom Hale/TASS", "Tom Hale", "TASS"),
    ("Photo by Ana Ruiz.", "Photo by Ana Ruiz", "Ana Ruiz", None),
    ("Tribune photo: Tom Hale", "Tribune photo: Tom Hale", "Tom Hale", None),
    ("Picture: Ana Ruiz", "Picture: Ana Ruiz", "Ana Ruiz", None),
    ("Image credit: NASA", "Image credit: NASA", None, "NASA"),
    ("Foto von Ana Ruiz", "Foto von Ana Ruiz", "Ana Ruiz", None),
]

BODY = [
    WET,
    "The email includes a photo of Ana Ruiz.",
    "“It rained,” he said, according to Reuters.",
    "“It rained,” Tom Hale told AP/Reuters.”",
    "Photo lines are long, said Ana Ruiz.",
    "Photos showed people on the quay. A Reuters photographer captured it.",
    "It was his and/or her plan.",
    "She voted for Ruiz",
    "He works for The Guardian",
    "Ana Ruiz (R-Texas/Ohio)",
    "Photo: The moment it rained",
    "Image: it was bad",
    "The show airs on CNN",
    "AP.",
    "(AP)",
    "- Reuters.",
    "He told the BBC/Guardian.",
    "The council voted for Ana Ruiz.",
    "Nobody spoke. Ana Ruiz voted for Tom Hale",
    "I voted for Tom Hale.",
    "The poll was by NBC News/Example Journal.",
    "A BBC/CNN News poll showed a slimmer lead for Ruiz with 46 percent.",
    "Ruiz leads Hale in the north. [HuffPost, NBC/BBC, ARG]",
    "Twitter: @anaruiz.",
    "The score was 3/4. It rained / it poured.",
    "Ruiz: I will. Hale: I will not",
    "It rained for Ana Ruiz, Reuters reported.",
    "",
]


@pytest.mark.parametrize(("text", "credit", "photographer", "agency"), CAPTIONS)
def test_captions(text: str, credit: str | None, photographer: str | None, agency: str | None) -> None:
    structure = read_structure(f"Rain fell on Tuesday.\n\n{text}")
    caption = structure.captions[0]
    assert caption.text == text
    assert (caption.credit, caption.photographer, caption.agency) == (credit, photographer, agency)
    assert [zone.kind for zone in structure.zones] == [ParagraphKind.BODY, ParagraphKind.CAPTION]


@pytest.mark.parametrize("text", BODY[:-1])
def test_body(text: str) -> None:
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
    ],
)
def test_rules(text: str, rule: str) -> None:
    credit = find_credit(text, 0, len(text))
    assert credit is not None
    assert credit.rule == rule
