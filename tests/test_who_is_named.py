"""Which words of a text name who speaks, and by what name they are known: text → mention and name of each quote."""

import pytest

import newsparse

Named = list[tuple[str, str | None]]

#: Where the source stands.
SOURCES: dict[str, Named] = {
    "It rained all night, according to one report. According to Tom Hale of Lund, “the old dam broke in the night.”": [
        ("one report", "one report"),
        ("Tom Hale of Lund", "Tom Hale"),
    ],
    "The mayor left because, according to Tom Hale, it rained.": [("Tom Hale", "Tom Hale")],
    "The Rain Department less than two weeks ago said that “the dam” was safe.": [
        ("The Rain Department", "Rain Department")
    ],
    "In Lund, Ana Ruiz stepped up her emphasis on other water issues, saying, “It rained.”": [("Ana Ruiz", "Ana Ruiz")],
    "They know the dam for what it is (Tom Hale, who built it, once said, “It is old”).": [
        ("Tom Hale, who built it", "Tom Hale"),
    ],
    "“It rained,” Tom Hale wrote in a note explaining why he has left the town, “but the dam is safe.”": [
        ("Tom Hale", "Tom Hale")
    ],
    "“It rained,” Tom Hale said, noting that he and Ana Ruiz, his wife, “have seen it.”": [
        ("Tom Hale", "Tom Hale"),
        ("Tom Hale", "Tom Hale"),
    ],
}


@pytest.mark.parametrize(("text", "named"), SOURCES.items())
def test_where_the_source_stands(text: str, named: Named) -> None:
    quotes = newsparse.parse(text).quotes
    assert [(str(quote.mention), quote.speaker and quote.speaker.name) for quote in quotes] == named
