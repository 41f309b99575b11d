"""Whom pronouns mean, by what stands out where they are said."""

import pytest

import newsparse

#: text, and whom the pronoun of its last quote means
WHO_IS_MEANT = {
    "the subject of the main clause, not of the other": (
        "Tom Hale runs the dam. When Hale praised the mill, Leo Brandt angrily differed.\n\n“It leaks,” he said.",
        "Leo Brandt",
    ),
    "a subject that an adverb parts from its verb": (
        "Tom Hale said the dam was safe. Leo Brandt then left with Tom Hale. He said it leaked.",
        "Leo Brandt",
    ),
    "the attacker, not the last of the attacked": (
        "Tom Hale also attacked Ana Ruiz and Leo Brandt on Monday.\n\nHe said that the dam leaked.",
        "Tom Hale",
    ),
    "nobody whose own words are called by another pronoun": (
        "Brandt was a tuner. In her memoir, “Old Dams,” Akosombo Orr wrote that Leo Brandt sang. “It leaks,” he said.",
        "Leo Brandt",
    ),
    "who is brought up at a sentence's end": (
        "Tom Hale left. What brought her back, Mara Linde explains, was a passenger. He asked if it rained.",
        "passenger",
    ),
    "nobody whom a sentence of the subject ends in": (
        "Tom Hale left. In the end Hale was a passenger. He asked if it rained.",
        "Tom Hale",
    ),
    "who has but a given name": (
        "Tom Hale runs the dam. Hale left. It rained on Maria, 42, of Lund. Maria has a mill.\n\n“It leaks,” she said.",
        "Maria",
    ),
    "nobody whose rise is the subject": (
        "Tom Hale runs the dam. Hale left Lund. The rise of Leo Brandt gave Hale new hope. He said the dam was safe.",
        "Tom Hale",
    ),
    "nobody who but named something that is spoken of": (
        "Tom Hale saw the dam. “It is old,” he said. Hale liked some of the plans Leo Brandt named. He said it leaked.",
        "Tom Hale",
    ),
    "nobody of a clause before the main one": (
        "Filling in where Ana Ruiz and Leo Brandt appeared, Tom Hale praised the dam. He said it leaked.",
        "Tom Hale",
    ),
    "who has been doing something": (
        "Leo Brandt hit Tom Hale. Brandt’s been told that Hale was late. “It leaks,” he said.",
        "Leo Brandt",
    ),
    "nobody whom somebody mocks behind a clause": (
        "Tom Hale owns the mill. Hale, who runs the dam, mocked Leo Brandt for a year. He said it leaked.",
        "Tom Hale",
    ),
    "who says so of whom the article is about": (
        "Tom Hale saw Lund. Hale runs the dam. Hale left.\n\nLeo Brandt said that Hale was late. “It leaks,” he said.",
        "Leo Brandt",
    ),
    "a subject that an apposition parts from its verb": (
        "Tom Hale left. Asked if the dam leaked, Leo Brandt, Hale’s spokesman, said no. “It holds,” he said.",
        "Leo Brandt",
    ),
    "the subject behind the clause that it stands in": (
        "Leo Brandt saw the dam. Brandt left. While he called it “old,” Tom Hale has a dam.",
        "Tom Hale",
    ),
    "nobody who is told something": (
        "Tom Hale told Leo Brandt that the mill was old. He said the dam leaked.",
        "Tom Hale",
    ),
    "nobody whom the report itself names": (
        "Tom Hale praised the mill. Leo Brandt left. He said Brandt owned it.",
        "Tom Hale",
    ),
    "nobody before the comma of a parenthesis": (
        "Tom Hale praised the mill. Leo Brandt, he said, owned it.",
        "Tom Hale",
    ),
    "nobody who is spoken to behind a quotation": (
        "Tom Hale came to the mill. Leo Brandt opened it.\n\n“It leaks,” he told Brandt.",
        "Tom Hale",
    ),
    "whom the pronouns between are about": (
        "Leo Brandt owns the mill. Tom Hale has run the dam. He liked the mill that Brandt built. He said it leaked.",
        "Tom Hale",
    ),
    "who is introduced by relation": (
        "Tom Hale owns the mill. His neighbour, Leo Brandt, has heard it, too. “It never stops,” he said.",
        "Leo Brandt",
    ),
    "not the last name of an apposition": (
        "Tom Hale, who worked for Ana Ruiz’s father, Leo Brandt, runs the dam. “It leaks,” he said.",
        "Tom Hale",
    ),
    "whose work is told of": (
        "Leo Brandt owns the mill. Tom Hale’s influence on the dam was great. He also said it leaked.",
        "Tom Hale",
    ),
    "whom headline and lead are about, not somebody named once": (
        "Ana Ruiz died in Lund. Ruiz built the dam. Ruiz was 80. Kim Brandt once saw it.\n\nShe said that it leaked.",
        "Ana Ruiz",
    ),
    "who is named by the surname, not the son": (
        "Ana Ruiz was a botanist. She has died; her son, Hugh Ruiz, was there.\n\nRuiz had a farm. She said it leaked.",
        "Ana Ruiz",
    ),
    "whom an apposition behind a preposition names": (
        "The mill is old.\n\nA spokesman for the company, Tom Hale, spoke. He said that it leaked.",
        "Tom Hale",
    ),
    "who is named only behind": (
        "The dam may break. He said that it leaked. Tom Hale has run it since May.",
        "Tom Hale",
    ),
    "whose name goes with another pronoun, where nobody else is there": (
        "Tom Hale has had a boat since May. She said the dam leaked.",
        "Tom Hale",
    ),
    "a spokesman whose name is a woman’s": (
        "Lund spokesman Natasha Hale left. “It leaks,” she said.",
        "Natasha Hale",
    ),
    "whom a description stands for": (
        "Adm. Tom Hale met Leo Brandt in Lund. Brandt left for the mill. The admiral laughed. “It leaks,” he said.",
        "Tom Hale",
    ),
    "not whom an apposition would stand for": (
        "Mayor Leo Brandt met the press. Tom Hale, the former mayor of Lund, left. He said the dam leaked.",
        "Tom Hale",
    ),
    "who was asked by somebody without a name": (
        "Leo Brandt came to the dam. A reporter asked Tom Hale whether it leaked. He said it might.",
        "Tom Hale",
    ),
    "who is known by a surname alone": (
        "Tom Hale opened the dam in May. “It leaks,” said Brandt.\n\n“It always did,” he said.",
        "Brandt",
    ),
    "who is named by the given name alone": (
        "Tom Hale met a farmer named Natasha.\n\n“It leaks,” she said.",
        "Natasha",
    ),
    "no website": (
        "Natasha Ruiz told RAINPOST Lund that the mill was old. She said the dam leaked.",
        "Natasha Ruiz",
    ),
    "no party": (
        "Former Democratic candidate Tom Hale left on Tuesday. He said the dam leaked.",
        "Tom Hale",
    ),
    "whom a title leads to, with a description behind": (
        "Ana Ruiz has a mill. Former secretary of state Mara Linde, a Ruiz supporter, opened it. She said it leaked.",
        "Mara Linde",
    ),
    "neither of two who are the subject within a report": (
        "Tom Hale said both Leo Brandt and Orrin Pratt were late, but he added: “It leaks.”",
        "Tom Hale",
    ),
    "nobody whom the question names": (
        "Mara Linde has a boat. “It leaks,” she said. Asked whether Ana Ruiz would buy it, she said: “No.”",
        "Mara Linde",
    ),
    "who replies to whom somebody else spoke to": (
        "“I am leaving,” Brandt told Tom Hale. “You should stay,” he replied.",
        "Tom Hale",
    ),
    "not whom the pronoun does not fit": (
        "“I am leaving,” Leo Brandt told Mara Linde. “You should stay,” he replied.",
        "Leo Brandt",
    ),
    "an organization that acts": (
        "The town of Lund is old. The Rain Institute counted its dams. They said that one leaked.",
        "Rain Institute",
    ),
}


@pytest.mark.parametrize(("text", "name"), WHO_IS_MEANT.values(), ids=WHO_IS_MEANT)
def test_who_is_meant(text: str, name: str) -> None:
    speaker = newsparse.parse(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name


#: text, and whom the description of its last quote stands for
WHO_IS_DESCRIBED = {
    "the one of that party": (
        "Tom Hale (D-Ohio) and Mara Linde (R-Iowa) clashed. “No,” the Republican said.",
        "Mara Linde",
    ),
    "the other one": ("Mara Linde (R-Iowa) and Tom Hale (D-Ohio) clashed. “No,” the Democrat said.", "Tom Hale"),
    "who stands out, by the nation": ("United boss Tom Hale was unhappy. “We lost,” the Italian said.", "Tom Hale"),
    "the same by another word": ("United boss Tom Hale was unhappy. “We lost,” the Spaniard said.", "Tom Hale"),
}


@pytest.mark.parametrize(("text", "name"), WHO_IS_DESCRIBED.values(), ids=WHO_IS_DESCRIBED)
def test_who_is_described(text: str, name: str) -> None:
    speaker = newsparse.parse(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name


#: A description that fits nobody named: it is a source of its own.
FITS_NOBODY = {
    "an organization's": "Tom Hale came to Lund. Hale sat. Hale ate. “No,” the Senate's top lawyer said.",
    "of another party": "Republican Tom Hale spoke. Hale sat down. “No,” the Democrat said.",
    "of another party by the bracket": "Tom Hale (D-Ohio) spoke. Hale sat down. “No,” the Republican said.",
    "in another office": "Gov. Tom Hale came to Lund. Hale sat down. “No,” the senator said.",
    "president of something": "Gov. Tom Hale came to Lund. Hale sat down. “No,” the president said.",
}


@pytest.mark.parametrize("text", FITS_NOBODY.values(), ids=FITS_NOBODY)
def test_a_description_that_fits_nobody_stands_for_nobody_named(text: str) -> None:
    speaker = newsparse.parse(text).quotes[-1].speaker
    assert speaker is not None
    assert "Hale" not in speaker.name
