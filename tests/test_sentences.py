"""Where sentences end, in sentences made up for each kind of full stop."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.sentences import Sentences, split_sentences
from newsparse.tokens import Tokens, tokenize
from newsparse.vocabulary import vocabulary

ENGLISH = vocabulary("en")


def split(text: str) -> tuple[Tokens, Sentences]:
    tokens = tokenize(text, ENGLISH)
    return tokens, split_sentences(text, tokens, ENGLISH, [(0, len(tokens.starts))])


def sentences(text: str) -> list[str]:
    tokens, found = split(text)
    return [text[tokens.starts[first] : tokens.ends[last - 1]] for first, last in found.ranges]


#: Sentences parted by `` | ``; the bar is taken out before the text is split.
SPACED = [
    "It rained. | It snowed.",
    "Mr. Hale met Dr. Ruiz. | They spoke.",
    "Sen. Tom Hale of Maine spoke.",
    "Gov. Hale and Reps. Ruiz and Orr met.",
    "Lt. Col. Ana Ruiz led.",
    "J. R. Orr and J.R. Hale met.",
    "Tom J. Hale spoke.",
    "He met Mary B. | She left.",
    "The U.S. Senate voted.",
    "He lives in the U.S. | He is old.",
    "He lives in the U.S. and works.",
    "The U.S. has said so.",
    "She moved to Washington, D.C., in May.",
    "She moved to Washington, D.C. | The mill closed.",
    "He works for Orr Inc. | The firm is small.",
    "He works for Orr Inc. in Maine.",
    "He works for Orr & Co. Ltd. of Maine.",
    "It opens at 9 a.m. | She will be there.",
    "It opens at 9 a.m. Tuesday.",
    "It opens at 9 a.m. and closes at 5 p.m. daily.",
    "It rose 3.5 percent. | Prices fell.",
    "It cost $1,200.50. | He paid.",
    "It rose to 12. | He left.",
    "It was No. 5 on the list.",
    "It was in Jan. 2020 and in Sept. last year.",
    "He came in Dec. | The mill closed.",
    "Wait … | He left.",
    "He was… late.",
    "He was... late.",
    "He was ... late, she said.",
    "He left... | She stayed.",
    "He left. . . . | She stayed.",
    "Why? | Because.",
    "“Why?” Ana Ruiz said.",
    "“Go!” US Sen. Ana Ruiz said as she left.",
    "“Go!” Lund farmer Ana Ruiz said on Monday.",
    "“Why?” Hale asked, “and how?”",
    "“Why?” | Ana Ruiz left the quay.",
    "“Why?” | Hale said it rained.",
    "3. Ana Ruiz left.",
    "It grew by 3. | Ana Ruiz left.",
    "The court in Ruiz v. Hale ruled.",
    "Then-Sen. Ana Ruiz and then-Gov. Tom Hale met.",
    "Why?! | Because!",
    'Why?" | He left.',
    "“Why?” | He left.",
    "“Why?” he asked.",
    "“It rained.” | It snowed.",
    "“It rained.” he said.",
    "(It rained.) | It snowed.",
    "It rained (in Maine.) | It snowed.",
    "He said “no.” | She left.",
    "'No.' | She left.",
    "``No.'' | She left.",
    "He left (at 5 p.m.). | She stayed.",
    "It rained at 9:40 p.m. | County officials dispute that.",
    "They met at 9 a.m. Monday and at 5 p.m. Eastern on Friday.",
    "They met at 5 p.m. EST in Lund.",
    "He left.” | “She stayed.”",
    "See example.com for more.",
    "See www.example.com. | It is there.",
    "The e-mail is ana@example.com. | Write.",
    "He uses Node.js daily.",
    "It is the St. Ellery harbour.",
    "He lives on Main St. | The mill is near.",
    "Orr vs. Hale was heard.",
    "He likes fish, etc. | She does not.",
    "He likes fish, e.g. cod.",
    "He likes fish, i.e. cod.",
    "Yahoo! bought it.",
    "It rained! but he left.",
    "iPhone sales fell. | iPads rose.",
    "It fell. | 12 people left.",
    "It fell. | “No,” he said.",
    "It fell. | $5 was lost.",
    "He is 5 ft. tall.",
    "Hale Jr. spoke. | Hale Sr. did not.",
    "Hale Jr. | He spoke.",
    "A. Hale spoke.",
    "Was it Plan B? | No.",
    "He got a C. | She got an A.",
    "The band R.E.M. played.",
    "The U.N. General Assembly met.",
    "The U.K. | It is wet.",
    "It rained.— It snowed.",
    "He said: It rained. | It snowed.",
    "Ph.D. students met.",
    "He has a Ph.D. | She has two.",
    "No. | That is wrong.",
    "He said no. | That is wrong.",
    "He said no. | Hale said yes.",
    "Lund is No. 2 of them.",
    "Mt. Orr is high.",
    "It was the 5th. | Hale left.",
    "“It rained. | It snowed,” he said.",
    "Und es regnete. | Ökonomen kamen.",
    "He left . | She stayed .",
    "He left ! | She stayed .",
    "He met Mr. He Li of Ellery.",
    "He met Sen. Will Orr and Rep. May Hale.",
    "He met Dr. A. B. Orr.",
    "It is on Ellery Dr. | It is wet.",
    "Sgt. In Su Park spoke.",
    "He said it was “wet.” | “No,” she said.",
]


@pytest.mark.parametrize("marked", SPACED)
def test_sentences_end_at_the_bars(marked: str) -> None:
    assert sentences(marked.replace(" | ", " ")) == marked.split(" | ")


#: A missing space: the bar stands where the sentence ends.
UNSPACED = [
    "The mill closed.|The next one opened.",
    "It rained.|She left.|He stayed.",
    "It snowed.|“No,” he said.",
    "See example.com for more.",
    "See Example.Com for more.",
    "He uses Node.JS daily.",
    "It rose 3.5 percent.",
    "It is at U.S.Steel today.",
    "He cited 12.Hale did not.",
]


@pytest.mark.parametrize("marked", UNSPACED)
def test_missing_space(marked: str) -> None:
    assert sentences(marked.replace("|", "")) == marked.split("|")


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("Mr. Hale left.", "'."),
        ("Wait… he left!", "/."),
        ("Is it No. 5?", "'."),
        ("Yahoo! bought it.", "/."),
        ("It rained. It snowed", "."),
    ],
)
def test_tags_tell_the_stops_apart(text: str, stops: str) -> None:
    tokens, found = split(text)
    assert len(found.tags) == len(tokens.tags)
    assert "".join(tag for tag, own in zip(found.tags, tokens.tags, strict=True) if own in ".!?…") == stops


def test_paragraphs_end_sentences_and_gaps_belong_to_none() -> None:
    text = "It rained\nIt snowed. It froze"
    tokens = tokenize(text, ENGLISH)
    found = split_sentences(text, tokens, ENGLISH, [(0, 2), (2, 2), (2, 5)])
    assert found.ranges == [(0, 2), (2, 5)]
    assert found.tags[5:] == "".join(tokens.tags[5:])


def test_parsed_paragraphs_hold_their_sentences() -> None:
    article = newsparse.parse("Mr. Hale met J. R. Orr at 5 p.m. on Tuesday. “It rained,” he said. They left.")
    assert [sentence.text for sentence in article.paragraphs[0].sentences] == [
        "Mr. Hale met J. R. Orr at 5 p.m. on Tuesday.",
        "“It rained,” he said.",
        "They left.",
    ]


@pytest.mark.parametrize("text", ["", " ", ".", "...", "?!?!", ". . .", "”.", "\ud800.", "\0. A", "a" * 999])
def test_odd_texts(text: str) -> None:
    assert "".join(sentences(text)).split() == text.split() or text.isspace() or "\0" in text or " " in text


PIECES = [
    "Mr. ",
    "A",
    ". ",
    ".",
    "... ",
    "…",
    "? ",
    "!",
    "”",
    "“",
    "’",
    ") ",
    "he ",
    "Hale ",
    "U.S. ",
    "5",
    " ",
    "\n",
    "é",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_every_token_is_in_one_sentence(text: str) -> None:
    tokens, found = split(text)
    assert [index for first, last in found.ranges for index in range(first, last)] == list(range(len(tokens.starts)))
    assert all(first < last for first, last in found.ranges)
    assert len(found.tags) == len(tokens.tags)
