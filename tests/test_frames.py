"""The frames in which news quotes people: for each sentence who says what, by which words."""

import pytest

import newsparse

#: Stands before each sentence, so that none is taken for a headline.
BEFORE = "Lund is a town with a dam. Rain fell on it all week.\n\n"

#: sentence; for each quote the mention, the cue and the content
FRAMES = [
    # the source behind the quotation
    ("“It rained,” Ana Ruiz told Radio Lund.", [("Ana Ruiz", "told", "“It rained,”")]),
    ("“It rained,” Ruiz wrote on Twitter.", [("Ruiz", "wrote on Twitter", "“It rained,”")]),
    ("“It rained,” as Ana Ruiz put it.", [("Ana Ruiz", "put it", "“It rained,”")]),
    ("“It rained,” Hale fired back.", [("Hale", "fired back", "“It rained,”")]),
    ("“It rained,” shot back Hale.", [("Hale", "shot back", "“It rained,”")]),
    ("“It rained,” Ruiz is quoted as saying.", [("Ruiz", "is quoted as saying", "“It rained,”")]),
    ("“It rained,” Ruiz was quoted as saying by Radio Lund.", [("Ruiz", "was quoted as saying", "“It rained,”")]),
    ("“It rained,” the letter said.", [("the letter", "said", "“It rained,”")]),
    ("“It rained,” a tweet read.", [("a tweet", "read", "“It rained,”")]),
    ("“It rained,” the two write.", [("the two", "write", "“It rained,”")]),
    ("“It rained,” tweeted another.", [("another", "tweeted", "“It rained,”")]),
    ("“It rained,” former town planning director Ana Ruiz wrote to Hale.",
     [("former town planning director Ana Ruiz", "wrote", "“It rained,”")]),
    ("“It rained,” said Ana Ruiz, the mayor of Lund, who has led the town since 2003, as she left.",
     [("Ana Ruiz, the mayor of Lund, who has led the town since 2003", "said", "“It rained,”")]),
    ("“It rained,” a spokesman for the ministry, which runs the dam, told the BBC on Monday.",
     [("a spokesman for the ministry, which runs the dam", "told", "“It rained,”")]),
    ("“It rained.” — Jane Doe, 34, teacher", [("Jane Doe, 34, teacher", None, "“It rained.”")]),
    ("“It rained.”\n— Jane Doe, 34, teacher", [("Jane Doe, 34, teacher", None, "“It rained.”")]),
    ("“She,” he said, “is right.”", [("he", "said", "“She,” … “is right.”")]),
    ("“That,” said Ruiz, pointing at the dam, “is the problem.”",
     [("Ruiz", "said", "“That,” … “is the problem.”")]),
    ("“It rained,” jurors told.", [(None, "told", "“It rained,”")]),
    # before it
    ("In an interview with Radio Lund, Ana Ruiz said, “It rained.”", [("Ana Ruiz", "said", "“It rained.”")]),
    ("As Ana Ruiz put it, “It rained.”", [("Ana Ruiz", "put it", "“It rained.”")]),
    ("In the words of Ana Ruiz, “It rained.”", [("Ana Ruiz", "In the words of", "“It rained.”")]),
    ("In Hale’s words, “It rained.”", [("Hale’s", "words", "“It rained.”")]),
    ("Said Ana Ruiz, a farmer: “It rained.”", [("Ana Ruiz, a farmer", "Said", "“It rained.”")]),
    ("The letter reads: “It rained.”", [("The letter", "reads", "“It rained.”")]),
    ("A tweet from Ruiz read, “It rained.”", [("A tweet from Ruiz", "read", "“It rained.”")]),
    ("Ruiz, speaking in Lund, said: “It rained.”", [("Ruiz", "said", "“It rained.”")]),
    ("Hale grew angry: “No rain,” he said.", [("he", "said", "“No rain,”")]),
    ("Ruiz, however, called it a “fraud.”", [("Ruiz", "called", "it a “fraud.”")]),
    ("Asked whether it would rain, Ruiz said, “No.”",
     [(None, "Asked", "whether it would rain"), ("Ruiz", "said", "“No.”")]),
    ("Ruiz issued the following statement:\n\n“It rained for days.”", [("Ruiz", "issued", "“It rained for days.”")]),
    # around it
    ("According to Ana Ruiz, the dam is “about to fail.”",
     [("Ana Ruiz", "According to", "the dam is “about to fail.”")]),
    ("Ruiz dismissed the plan as “nonsense.”", [("Ruiz", "dismissed", "the plan as “nonsense.”")]),
    ("Ruiz accused Hale of “lying.”", [("Ruiz", "accused", "Hale of “lying.”")]),
    ("Ruiz called on Monday for a “new dam.”", [("Ruiz", "called on Monday for", "a “new dam.”")]),
    ("Ruiz urged Hale to mend the “old” dam.", [("Ruiz", "urged", "Hale to mend the “old” dam")]),
    ("Hale was accused by Ruiz of “lying.”", [("Ruiz", "was accused", "Hale … “lying.”")]),
    ("Ruiz left early, saying it was “a disaster.”", [("Ruiz", "saying", "it was “a disaster.”")]),
    ("The council met on Monday, with Ana Ruiz calling it “a disaster.”",
     [("Ana Ruiz", "calling", "it “a disaster.”")]),
    ("The ministry said in a statement that it was “deeply concerned.”",
     [("The ministry", "said in a statement", "that it was “deeply concerned.”")]),
    ("Hale said the dam fell, but Ruiz called it “a lie.”", [
        ("Hale", "said", "the dam fell"), ("Ruiz", "called", "it “a lie.”"),
    ]),
    ("Ruiz said it “rained” and Hale called it “a flood.”", [
        ("Ruiz", "said", "it “rained”"), ("Hale", "called", "it “a flood.”"),
    ]),
    ("The old dam, said Ana Ruiz, a farmer, “will fail.”",
     [("Ana Ruiz, a farmer", "said", "The old dam … “will fail.”")]),
    ("Her claim that the dam was “about to fail” alarmed Lund.",
     [("Her", "claim", "that the dam was “about to fail”")]),
    ("The dam was designated “unsafe.”", []),
    # one around another
    ("“It rained,” Ruiz said, according to the Times.", [
        ("Ruiz", "said", "“It rained,”"), ("the Times", "according to", "“It rained,” Ruiz said"),
    ]),
    ("The vote is “a lie” for the town, said Ana Ruiz.",
     [("Ana Ruiz", "said", "The vote is “a lie” for the town")]),
    # a name that is a title elsewhere
    ("“It rained,” said Mr King.", [("Mr King", "said", "“It rained,”")]),
    ("“It rained,” said Mr. Pope, a farmer.", [("Mr. Pope, a farmer", "said", "“It rained,”")]),
    # what only stands beside a quotation
    ("“It rained,” wrote Ana Ruiz, who has a “wet” garden.", [("Ana Ruiz", "wrote", "“It rained,”")]),
    ("“It rained,” he said in a memo to staff, “but not much.”",
     [("he", "said in a memo", "“It rained,” … “but not much.”")]),
    ("The crowd chanted “No more rain!” as Hale left.", [("The crowd", "chanted", "“No more rain!”")]),
    # several sources
    ("“It rained,” said Ruiz, and “the dam broke,” said Hale.", [
        ("Ruiz", "said", "“It rained,”"), ("Hale", "said", "“the dam broke,”"),
    ]),
    ("“It rained,” Ruiz said, while Hale added: “It poured.”", [
        ("Ruiz", "said", "“It rained,”"), ("Hale", "added", "“It poured.”"),
    ]),
    ("He asked the crowd, “Can she stay?” They said she could.", [
        ("He", "asked", "“Can she stay?”"), ("They", "said", "she could"),
    ]),
    # quotations that float
    ("“It rained,” Ruiz said.\n\n“It poured, and the dam broke.”", [
        ("Ruiz", "said", "“It rained,” … “It poured, and the dam broke.”"),
    ]),
    ("Ruiz said that it rained.\n\n“It poured, and the dam broke.”", [
        ("Ruiz", "said", "that it rained"), ("Ruiz", "said", "“It poured, and the dam broke.”"),
    ]),
    ("“It rained,” Ruiz said, recalling the “worst” night. “It poured.”", [
        ("Ruiz", "said", "“It rained,” … “It poured.”"), ("Ruiz", "recalling", "the “worst” night"),
    ]),
    ("“It rained,” Ruiz said. Now the dam “is about to break.”", [
        ("Ruiz", "said", "“It rained,” … Now the dam “is about to break.”"),
    ]),
    ("“It rained,” Ruiz said. Hale called the dam “about to break.”", [
        ("Ruiz", "said", "“It rained,”"), ("Hale", "called", "the dam “about to break.”"),
    ]),
    ("“It rained,” said Ruiz, a writer of “Low Water.”", [("Ruiz", "said", "“It rained,”")]),
    # how far what somebody says goes on around the marks
    ("Ruiz said that “the dam is old.”", [("Ruiz", "said", "that “the dam is old.”")]),
    ("Ruiz said, “We shall go” to Lund.", [("Ruiz", "said", "“We shall go” to Lund")]),
    ("Ruiz said, “We shall go!” to Hale.", [("Ruiz", "said", "“We shall go!”")]),
    ("“It rained,” Ruiz said. “We shall go” to Lund.", [("Ruiz", "said", "“It rained,” … “We shall go” to Lund")]),
    ("Ruiz pledged on Monday to “mend the dam.”", [("Ruiz", "pledged", "to “mend the dam.”")]),
    ("Ruiz said in a speech the dam was “old.”", [("Ruiz", "said in a speech", "the dam was “old.”")]),
    ("Ruiz issued a statement calling the dam “old.”", [("Ruiz", "issued a statement calling", "the dam “old.”")]),
    ("Ruiz left Lund in what Hale called “a hurry.”", [("Hale", "called", "what … “a hurry.”")]),
    ("Ruiz called the dam “old” and praised the mayor.",
     [("Ruiz", "called", "the dam “old”"), ("Ruiz", "praised", "the mayor")]),
    ("His claim in Lund that the dam was “old” for a dam drew laughter.",
     [("His", "claim", "that the dam was “old” for a dam")]),
    ("Hale said that Ruiz wants a “rain tax” in Lund.", [("Hale", "said", "that Ruiz wants a “rain tax” in Lund")]),
    ("“How could it not rain?”\n\nThe mayor said that she had left.", [("The mayor", "said", "that she had left")]),
    ("“It rained, Ana Ruiz said.\n\n“It poured,” Hale said.", [
        ("Ana Ruiz", "said", "“It rained,"), ("Hale", "said", "“It poured,”"),
    ]),
    # where one report ends
    ("Hale called the plan “slow” and left the room.", [("Hale", "called", "the plan “slow”")]),
    ("Hale said the plan was “dull.” The so-called “rain tax” starts in May.",
     [("Hale", "said", "the plan was “dull.”")]),
    ("The dam, she said, has to be rebuilt “before it is gone.”",
     [("she", "said", "The dam … has to be rebuilt “before it is gone.”")]),
    ("Tom Hale, who announced the plan on Monday, said crews had left.",
     [("who", "announced", "the plan"),
      ("Tom Hale, who announced the plan on Monday", "said", "crews had left")]),
    ("A call by Ana Ruiz for “a total halt” failed.", [("Ana Ruiz", "call", "“a total halt”")]),
    ("Ana Ruiz told the council it rained. “Why now?”\n\nRelated: The dam in Lund", [
        ("Ana Ruiz", "told", "it rained"), ("Ana Ruiz", "told", "“Why now?”"),
    ]),
    # nobody
    ("Tom “the Rock” Hale left.", []),
    ("Her next project, “The Salt Road,” is based on a memoir.", []),
    ("Ana Ruiz, who made the film, shot it in nine days.", []),
    ("Asked whether he would resign, Hale declined to comment.",
     [(None, "Asked", "whether he would resign"), ("Hale", "declined", "to comment")]),
    ("The mayor’s so-called “rain tax” failed.", []),
    ("Tom “the Hammer” Hale left.", []),
    ("The word “dam” is old.", []),
    ("She sang “Rain, Rain, Go Away.”", []),
    ("Ana Ruiz told the council on Radio Lund’s “Good Morning” to go.", []),
    ("The iPhone’s “Night Shift” mode failed.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FRAMES)
def test_frame(text: str, expected: list[tuple[str | None, str | None, str]]) -> None:
    quotes = newsparse.parse(BEFORE + text).quotes
    found = [
        (
            quote.mention and quote.mention.text,
            quote.cue and quote.cue.text,
            " … ".join(span.text for span in quote.spans),
        )
        for quote in quotes
    ]
    assert found == expected


TRANSCRIPT = """\
Ana Ruiz, the mayor, met Tom Hale, a farmer.

RUIZ: Did it rain in the valley?

HALE: “Days and days,” as they say.

UPDATE: The dam broke."""


def test_turns_of_a_transcript_are_direct_speech_without_marks() -> None:
    turns = [(str(quote.kind), str(quote.mention), quote.text) for quote in newsparse.parse(TRANSCRIPT).quotes]
    assert turns == [
        ("direct", "RUIZ", "Did it rain in the valley?"),
        ("direct", "HALE", "“Days and days,” as they say."),
    ]


def test_the_letters_of_questions_and_answers_are_nobodys_names() -> None:
    article = newsparse.parse("They met in Lund.\n\nQ. Did it rain there?\n\nA. It did, for days.")
    assert [(str(quote.mention), quote.speaker) for quote in article.quotes] == [("Q", None), ("A", None)]


def test_a_question_and_its_answers_keep_the_quotations_in_them() -> None:
    text = (
        "They met in Lund.\n\nTribune: How did you start?\n\n"
        "Lena Brandt: I never planned it. My sister said, “You should sell this,” and I did.\n\n"
        "Tribune: Were you afraid?\n\nBrandt: Of course."
    )
    turns = [(str(quote.mention), quote.rule) for quote in newsparse.parse(text).quotes]
    assert turns == [(name, "label.turn") for name in ("Tribune", "Lena Brandt", "Tribune", "Brandt")]


def test_a_label_of_the_newsroom_opens_no_turn() -> None:
    article = newsparse.parse("It rained.\n\nUpdate: The dam broke.\n\nUpdate: The dam held.")
    assert article.quotes == ()
