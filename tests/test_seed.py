"""The seed article, part by part, against the gold that lies beside it."""

import json
import pathlib
from typing import Any

import pytest

import newsparse
from newsparse import Quote
from soundness import assert_nothing_lost, assert_sound

SEEDS = pathlib.Path(__file__).parent.parent / "seeds"
TEXT = (SEEDS / "moscow-times-2023-03-21.txt").read_text(encoding="utf-8")
GOLD: dict[str, Any] = json.loads((SEEDS / "moscow-times-2023-03-21.json").read_text(encoding="utf-8"))
ARTICLE = newsparse.parse(TEXT)
WANTED = [quote for quote in GOLD["quotes"] if not quote["optional"]]
OPTIONAL_CUES = {quote["cue"] for quote in GOLD["quotes"] if quote["optional"]}


def found(content: list[str]) -> Quote | None:
    """The quote with just this content."""
    return next((quote for quote in ARTICLE.quotes if [span.text for span in quote.spans] == content), None)


def test_the_article_is_sound() -> None:
    assert_sound(ARTICLE, TEXT)
    assert_nothing_lost(ARTICLE)


def test_the_header_gives_the_date() -> None:
    assert str(ARTICLE.published) == GOLD["published"]
    assert dict(ARTICLE.metadata) == GOLD["metadata"]


@pytest.mark.parametrize("part", ["headline", "byline", "dateline"])
def test_no_part_is_invented(part: str) -> None:
    assert getattr(ARTICLE, part) == GOLD[part]


def test_paragraphs_have_their_kinds() -> None:
    assert [paragraph.kind.value for paragraph in ARTICLE.paragraphs] == GOLD["paragraph_kinds"]


def test_the_caption_has_its_credit() -> None:
    (caption,) = ARTICLE.captions
    assert {key: getattr(caption, key) for key in GOLD["caption"]} == GOLD["caption"]


@pytest.mark.parametrize("wanted", WANTED, ids=[f"{quote['mention']} {quote['cue']}"[:40] for quote in WANTED])
def test_each_quote_is_found_whole(wanted: dict[str, Any]) -> None:
    quote = found(wanted["content"])
    assert quote is not None
    assert quote.kind.value == wanted["kind"]
    assert str(quote.cue) == wanted["cue"]
    assert str(quote.mention) == wanted["mention"]
    assert quote.speaker is not None
    assert quote.speaker.name == wanted["speaker"]
    assert (quote.addressee and quote.addressee.text) == wanted["addressee"]
    assert quote.depth == wanted["depth"]
    if quote.kind.value == "indirect":  # the "that" of a clause lies in the span, not in the text
        assert quote.text == " ".join(" ".join(wanted["content"]).split()).removeprefix("that ")


def test_nothing_else_is_a_quote() -> None:
    contents = [quote["content"] for quote in WANTED]
    others = [quote for quote in ARTICLE.quotes if [span.text for span in quote.spans] not in contents]
    assert {str(quote.cue) for quote in others} <= OPTIONAL_CUES


@pytest.mark.parametrize("scare", GOLD["not_quoted"])
def test_a_scare_quote_is_no_quotation(scare: str) -> None:
    inside = [quote for quote in ARTICLE.quotes if scare in quote.text]
    assert [quote.kind.value for quote in inside] == ["indirect"]


def test_the_speakers_are_these() -> None:
    speakers = [
        {"name": each.name, "kind": each.kind.value, "role": each.role, "affiliation": each.affiliation}
        for each in ARTICLE.speakers
    ]
    assert speakers == GOLD["speakers"]
