"""Where what is reported without quotation marks begins and ends: for each sentence the quotes."""

import pytest

import newsparse

#: Stands before each sentence, so that none is taken for a headline.
BEFORE = "Lund is a town with a dam. Rain fell on it all week.\n\n"

#: sentence; for each quote the mention, the cue and the content
EXTENTS: list[tuple[str, list[tuple[str | None, str | None, str]]]] = [
    # behind an object: when, where and how it was said
    ("Ruiz praised the plan for a dam on Monday.", [("Ruiz", "praised", "the plan for a dam")]),
    ("Ruiz defended her use of the old dam at a rally in Lund.", [("Ruiz", "defended", "her use of the old dam")]),
    (
        "Hale criticized the council's view of the dam in a long interview.",
        [("Hale", "criticized", "the council's view of the dam")],
    ),
    ("Hale often mentions his daughter in speeches.", [("Hale", "often mentions", "his daughter")]),
    ("Hale denounced the mayor of Lund on Twitter.", [("Hale", "denounced", "the mayor of Lund")]),
    (
        "Ruiz dismissed Hale's charges about the dam by pointing out that he was new.",
        [("Ruiz", "dismissed", "Hale's charges about the dam"), ("Ruiz", "pointing out", "that he was new")],
    ),
    ("Ruiz voiced support for the new dam on Monday.", [("Ruiz", "voiced support for", "the new dam")]),
    ("Ruiz praised the view of the lake in the town.", [("Ruiz", "praised", "the view of the lake in the town")]),
    ("Ruiz accused Hale of shouting at a rally.", [("Ruiz", "accused", "Hale of shouting at a rally")]),
    # "and" and another verb: what is said goes on, or the reporter
    (
        "Ruiz said the dam was old and hoped it would hold.",
        [("Ruiz", "said", "the dam was old and hoped it would hold")],
    ),
    (
        "Ruiz said the dam was old and he feels it will fail.",
        [("Ruiz", "said", "the dam was old and he feels it will fail")],
    ),
    ("Ruiz said the dam was old, and he feels it will fail.", [("Ruiz", "said", "the dam was old")]),
    (
        "Ruiz said the plans that he and Hale have praised are old.",
        [("Ruiz", "said", "the plans that he and Hale have praised are old")],
    ),
    ("Ruiz said Hale was lying and mocking the town.", [("Ruiz", "said", "Hale was lying and mocking the town")]),
    (
        "Ruiz left, saying the dam was old and calling it “a wreck.”",
        [("Ruiz", "saying", "the dam was old"), ("Ruiz", "calling", "it “a wreck.”")],
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), EXTENTS)
def test_extent(sentence: str, expected: list[tuple[str | None, str | None, str]]) -> None:
    quotes = newsparse.parse(BEFORE + sentence).quotes
    assert [
        (
            quote.mention.text if quote.mention else None,
            quote.cue.text if quote.cue else None,
            " … ".join(span.text for span in quote.spans),
        )
        for quote in quotes
    ] == expected
