"""What looks like a report and is none: for each sentence the quotes, mostly none at all."""

import pytest

import newsparse

#: Stands before each sentence, so that none is taken for a headline.
BEFORE = "Lund is a town with a dam. Rain fell on it all week.\n\n"
Found = list[tuple[str | None, str | None, str]]

#: sentence; for each quote the mention, the cue and the content
SENTENCES: list[tuple[str, Found]] = [
    # what is told to somebody, how loud, and what somebody asked to be told
    ("Hale could not tell her.", []),
    ("Ruiz screamed so loudly that the farmers came.", []),
    ("The company did not answer a request for comment on the old claims.", []),
    # a fronted clause or phrase is not what the verb behind it reports
    ("But even after the rain had stopped, the mayor laughed.", []),
    ("When Ruiz saw the broken dam, she wept and laughed.", []),
    ("On Tuesday, even as the dam was leaking, Hale wrote to the council.", []),
    ("Despite the rain and his own doubts, Hale has yet to apologize.", []),
    ("As the mayor noted, the dam is old.", [("the mayor", "noted", "the dam is old")]),
    ("Because the dam was old, she said.", [("she", "said", "Because the dam was old")]),
    ("When the dam broke in 2011 it flooded the town, records show.",
     [("records", "show", "When the dam broke in 2011 it flooded the town")]),
    ("When will the dam break, she asked.", [("she", "asked", "When will the dam break")]),
    ("If it rains, she said, the dam will break.", [("she", "said", "If it rains … the dam will break")]),
    ("Hale complained to state officials that the dam was old.",
     [("Hale", "complained", "that the dam was old")]),
    # nouns that are verbs elsewhere
    ("Lund and Olsund have claims to the river.", []),
    ("The flood of incendiary comments was long.", []),
    ("She settled the internal questions it had raised.", []),
    ("Hale toured Western states that Ruiz hopes to win.", []),
    ("She works for the paper's reporting team.", []),
    ("He built up his belittling treatment of them.", []),
    ("The pages were torn and notes written on them.", []),
    ("Her lead fell from 12 percentage points to eight.", []),
    ("The river runs through larger, more diverse states.", []),
    ("It won a Supreme Court ruling that opened the dam.", []),
    ("The bluster that carried him to power was gone.", []),
    ("They visit states that change every year.", []),
    # participles that are adjectives
    ("The party has 45 pledged delegates in Lund.", []),
    ("They drew up their own proposed list.", []),
    # other clauses and subjects
    ("How a mayor responds can be important in a flood.", []),
    ("What the mayor says is old news.", [("the mayor", "says", "What … is old news")]),
    ("Would you say that the dam is old?", []),
    ("All told, the council has nine members.", []),
    ("Hale agreed to speak in a room that the council owned.",
     [("Hale", "agreed", "to speak in a room that the council owned")]),
    ("Ruiz found the crack, reported it to the police, and closed the dam.",
     [("Ruiz", "reported", "it to the police")]),
    ("The council has the duty to confirm judges.", []),
    ("She would debate in the hall Hale had proposed, he feared.", []),
    ("Sales declined to $20 million in May.", []),
    ("Neither of the plans she was talking about - drawn up in Lund - was new.", []),
    ("He was asked about it during the debate.", []),
    ("He was asked about the dam during the debate.", [(None, "was asked about", "the dam")]),
    # nouns that report, and do not
    ("He dropped the label that often sticks to mayors.", []),
    ("It was clear from the start that Hale had won.", []),
    ("Hale made it clear that he had won.", [("Hale", "made it clear", "that he had won")]),
    ("Ruiz doubled down on her comments about the dam.", []),
    ("Ruiz defended Hale's comments about the dam.",
     [("Ruiz", "defended", "Hale's comments about the dam")]),
    # people show what they do not say
    ("Ruiz left, and she showed remarkable stamina.", []),
    ("The poll showed a drop in support.", [("The poll", "showed", "a drop in support")]),
    ("The mayor, who was accused of lying, left Lund.", []),
    ("The plan, which was rejected by Hale, failed.", [("Hale", "was rejected", "which")]),
    # a participle behind a report carries its own; a clause whose subject has a clause of its own
    ("Ruiz hit back, saying the dam was old.", [("Ruiz", "saying", "the dam was old")]),
    ("Ruiz said the dam she built would hold.", [("Ruiz", "said", "the dam she built would hold")]),
    ("Investigators are saying the dam was old.", [("Investigators", "are saying", "the dam was old")]),
    ("She walked to proposed sites and in the hall he proposed two months ago.", []),
    # what a subject owns does not speak
    ("Ruiz recounted her life, spelled out her policy ideas, and left.", [("Ruiz", "recounted", "her life")]),
    ("The dam is old, said her brother, a farmer.", [("her brother, a farmer", "said", "The dam is old")]),
]  # fmt: skip


def quotes(text: str) -> Found:
    return [
        (
            quote.mention.text if quote.mention else None,
            quote.cue.text if quote.cue else None,
            " … ".join(span.text for span in quote.spans),
        )
        for quote in newsparse.parse(BEFORE + text).quotes
    ]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_only_what_is_reported_is_found(text: str, expected: Found) -> None:
    assert quotes(text) == expected
