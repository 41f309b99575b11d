"""Corrections, notes, reporting credits and footers; and the body, which must not be lost to them."""

import pytest

from newsparse.model import ParagraphKind
from newsparse.notes import NEAR_END, find_note, glued_note
from newsparse.structure import read_structure

LEAD = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years."

NOTES = {
    "Correction: Rain fell on Monday, not Tuesday.": "correction",
    "CORRECTION:\u00a0Due to an error, rain fell.": "correction",
    "Corrections — Rain fell on Monday.": "correction",
    "CORRECTION APPENDED.": "correction",
    "Clarification: Rain fell on Monday.": "correction",
    "An earlier version of this story misspelled the name of the mayor.": "correction",
    "(An earlier version of this article said “it rained.”)": "correction",
    "This story has been corrected. The Example regrets the error.": "correction",
    "This article has been revised to reflect the following correction:": "correction",
    "A caption named the wrong quay. The Example regrets the error.": "correction",
    "This post has been updated with comments from the mayor.": "note",
    "This article was updated to reflect that it rained.": "note",
    "This is a developing story and will be updated.": "note",
    "Editor's note: The quay is for sale.": "note",
    "Editor’s Note: The quay is for sale.": "note",
    "Editor’s\u00a0note:\u00a0The quay": "note",
    "(Reporting by Ana Ruiz; Editing by Tom Hale.)": "note",
    "(Additional reporting by Ana Ruiz in Oslo; Writing by Tom Hale; Editing by Eva Noor)": "note",
    "--additional reporting by Tom Hale.": "note",
    "Reporting by Ana Ruiz": "note",
    "Contributing: Ana Ruiz and Tom Hale.": "note",
    "Contributing: Ana Ruiz, Example News Service.": "note",
    "Hale reported from Oakland, Calif.; Ruiz, from Washington.": "note",
    "Ana Ruiz contributed reporting from Oslo. Tom Hale reported from Lima.": "note",
    "Ana Ruiz contributed to this story.": "note",
    "Associated Press writer Tom Hale contributed from Albuquerque.": "note",
    "Associated Press writers Ana Ruiz and Tom Hale in Lima contributed to this report.": "note",
    "The Associated Press contributed to this report.": "note",
    "Text of report by Radio Example": "note",
    "Follow Ana Ruiz on Twitter @anaruiz.": "footer",
    "Follow @anaruiz.": "footer",
    "Follow Ana Ruiz On Twitter: https://example.org/anaruiz": "footer",
    "Twitter: @anaruiz.": "footer",
    "EMAIL: news@example.org.": "footer",
    "Read more: Rain": "footer",
    "Read the rest of the story here.": "footer",
    "Read the full transcript below.": "footer",
    "Watch the full interview below:": "footer",
    "Related:": "footer",
    "Sign up for our newsletter": "footer",
    "Subscribe to the podcast here.": "footer",
    "Click here to subscribe": "footer",
    "h/t: The Example.": "footer",
    "(h/t The Example.)": "footer",
    "Copyright 2020 The Example. All rights reserved.": "footer",
    "Example News. All rights reserved.": "footer",
    "(END)": "footer",
    "-END-": "footer",
    "REUTER": "footer",
    "Reuter": "footer",
    "###": "footer",
    "- 30 -": "footer",
}

BODY = [
    "Correction officers said it rained.",
    "Corrections are needed, Ana Ruiz said.",
    "“Correction: it rained,” said Ana Ruiz.",
    "An earlier version of the quay was made of wood.",
    "This story was a lie, Ana Ruiz said.",
    "This story has been told before.",
    "Editors note that it rained.",
    "Follow the money, Ana Ruiz said.",
    "“Follow me on Twitter,” said Ana Ruiz.",
    "Follow “@anaruiz” on Twitter, she said.",
    "Contributing factors were rain and wind.",
    "Many factors contributed to this, she said.",
    "The army reported from the front that it rained.",
    "He reported from the quay that it rained.",
    "Reuters said it rained.",
    "Reuter was a man of the wires.",
    "Read my lips, she said.",
    "Watch what they do, not what they say.",
    "Related matters came up.",
    "Contact was lost on Monday.",
    "Subscribe, he said, or leave.",
    "The company regrets the error, a spokesman said.",
    "Copyright law is complex.",
    "Ends meet, she said.",
    "More than 30 people came.",
    "Disclosure of the papers is due.",
    "Reporting on the rain is hard.",
    "Writing is hard, she said.",
    "Twitter said it rained.",
    "It was updated. “This story has been updated,” he said.",
    "30 people came",
    "Clarification came from the mayor on Monday.",
    "***",
    "___.",
]


@pytest.mark.parametrize(("text", "kind"), NOTES.items())
def test_notes(text: str, kind: str) -> None:
    structure = read_structure(f"{LEAD}\n\n{text}")
    assert [zone.kind.value for zone in structure.zones] == ["body", kind]


@pytest.mark.parametrize("text", BODY)
def test_body(text: str) -> None:
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
    assert glued_note(text, 0, len(text), "en", 0) == expected


def test_credits_are_cut_off() -> None:
    text = f"{LEAD} (Reporting by Ana Ruiz; Editing by Tom Hale.)"
    body, note = read_structure(text).zones
    assert text[body.start : body.end] == LEAD
    assert (body.kind, note.kind) == (ParagraphKind.BODY, ParagraphKind.NOTE)
    assert text[note.start : note.end] == "(Reporting by Ana Ruiz; Editing by Tom Hale.)"
