"""Verb groups, subjects and noun phrases, found in the tags of sentences made up for each."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.attribution import grammar, subjects
from newsparse.attribution.grammar import Range
from newsparse.sentences import split_sentences
from newsparse.tokens import tokenize
from newsparse.vocabulary import vocabulary

ENGLISH = vocabulary("en")


class Sentence:
    """A sentence with its tags, and the words that ranges of them stand for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokenize(text, ENGLISH)
        self.tags = split_sentences(text, self.tokens, ENGLISH, [(0, len(self.tokens.starts))]).tags

    def index(self, word: str) -> int:
        return self.tokens.starts.index(self.text.index(word))

    def words(self, span: Range | None) -> str | None:
        return None if span is None else self.text[self.tokens.starts[span[0]] : self.tokens.ends[span[1] - 1]]

    def verb_group(self, cue: str) -> Range:
        index = self.index(cue)
        return grammar.verb_group(self.tags, index, 0), index + 1


VERB_GROUPS = [
    ("She said no.", "said", "said"),
    ("She has never said no.", "said", "has never said"),
    ("She did not say no.", "say", "did not say"),
    ("She would later say no.", "say", "would later say"),
    ("She also quickly added no.", "added", "also quickly added"),
    ("She went on to say no.", "say", "went on to say"),
    ("She refused to say no.", "say", "refused to say"),
    ("He wants to say so.", "say", "wants to say"),
    ("She began saying no.", "saying", "began saying"),
    ("She was quoted as saying no.", "saying", "was quoted as saying"),
    ("She laughed and said no.", "said", "laughed and said"),
    ("Ruiz wept and said no.", "said", "wept and said"),
    ("It was said to be so.", "said", "was said"),
    ("Hale had been told so.", "told", "had been told"),
    ("There is a plan to say no.", "say", "say"),
    ("Ruiz left, saying no.", "saying", "saying"),
    ("She said and Hale added so.", "added", "added"),
]


@pytest.mark.parametrize(("text", "cue", "group"), VERB_GROUPS)
def test_verb_group(text: str, cue: str, group: str) -> None:
    sentence = Sentence(text)
    assert sentence.words(sentence.verb_group(cue)) == group


def test_a_verb_group_stays_behind_the_floor() -> None:
    sentence = Sentence("She has never said no.")
    cue = sentence.index("said")
    assert grammar.verb_group(sentence.tags, cue, cue - 1) == cue - 1


@pytest.mark.parametrize(
    ("text", "cue", "passive"),
    [
        ("Hale was told so.", "told", True),
        ("It had been said before.", "said", True),
        ("Hale told us so.", "told", False),
        ("Hale had told us so.", "told", False),
        ("Hale was saying so.", "saying", False),
    ],
)
def test_is_passive(text: str, cue: str, passive: bool) -> None:
    sentence = Sentence(text)
    group = sentence.verb_group(cue)
    assert grammar.is_passive(sentence.tags, sentence.tags[group[1] - 1], group[0], group[1] - 1) is passive


#: A sentence up to "said no", with its subject.
SUBJECTS = [
    ("She", "She"),
    ("Ruiz", "Ruiz"),
    ("Ana Ruiz", "Ana Ruiz"),
    ("Mr. Hale", "Mr. Hale"),
    ("Mayor Ana Ruiz", "Mayor Ana Ruiz"),
    ("J. R. Hale", "J. R. Hale"),
    ("Two officials", "Two officials"),
    ("The U.S. government", "The U.S. government"),
    ("Hale's spokesman", "Hale's spokesman"),
    ("His sister Ana", "His sister Ana"),
    ("The mayor of Port Ellery", "The mayor of Port Ellery"),
    ("A spokesman for the ministry", "A spokesman for the ministry"),
    ("Ruiz and Hale", "Ruiz and Hale"),
    ("Orr & Hale Inc.", "Orr & Hale Inc."),
    # insertions belong to it
    ("Ana Ruiz, a farmer,", "Ana Ruiz, a farmer"),
    ("Ana Ruiz, 43,", "Ana Ruiz, 43"),
    ("Ruiz, who lost,", "Ruiz, who lost"),
    ("Ruiz of Maine, the mayor of Ellery,", "Ruiz of Maine, the mayor of Ellery"),
    ("The council, meeting in Ellery,", "The council, meeting in Ellery"),
    ("Ana Ruiz (no kin)", "Ana Ruiz (no kin)"),
    ("Ruiz — a farmer —", "Ruiz — a farmer —"),
    # what stands before it does not
    ("In an interview Ruiz", "Ruiz"),
    ("In an interview, Ruiz", "Ruiz"),
    ("On Tuesday the mayor", "the mayor"),
    ("Rain fell and police", "police"),
    ("But the mayor also", "the mayor"),
    ("Ruiz on Tuesday", "Ruiz"),
    ("It rained, but she", "she"),
    ("The man who", "who"),
    # none
    ("It rained,", None),
    ("Them", None),
    ("The report that", None),
    ("", None),
]


@pytest.mark.parametrize(("beginning", "subject"), SUBJECTS)
def test_subject_before(beginning: str, subject: str | None) -> None:
    sentence = Sentence(f"{beginning} said no.".lstrip())
    start, _ = sentence.verb_group("said")
    assert sentence.words(subjects.subject_before(sentence.tags, start, 0)) == subject


def test_a_subject_stays_behind_the_floor() -> None:
    sentence = Sentence("Mayor Ana Ruiz said no.")
    verb = sentence.index("said")
    assert sentence.words(subjects.subject_before(sentence.tags, verb, sentence.index("Ana"))) == "Ana Ruiz"
    assert subjects.subject_before(sentence.tags, verb, verb) is None


#: What follows "said", with the noun phrase that it begins with and that with its appositives.
NOUN_PHRASES = [
    ("she.", "she", "she"),
    ("him.", "him", "him"),
    ("Ana Ruiz.", "Ana Ruiz", "Ana Ruiz"),
    ("Mr. J. Orr Jr. there.", "Mr. J. Orr Jr.", "Mr. J. Orr Jr."),
    ("two officials at work.", "two officials", "two officials"),
    ("Hale's spokesman today.", "Hale's spokesman", "Hale's spokesman"),
    ("his old friend.", "his old friend", "his old friend"),
    ("the mayor of Port Ellery on Tuesday.", "the mayor of Port Ellery", "the mayor of Port Ellery"),
    ("the head of the bank of Ellery in Maine.", *["the head of the bank of Ellery in Maine"] * 2),
    ("Ruiz and Hale.", "Ruiz and Hale", "Ruiz and Hale"),
    ("Ruiz and left.", "Ruiz", "Ruiz"),
    ("Ruiz and Hale said no.", "Ruiz", "Ruiz"),
    ("Ana Ruiz, a farmer.", "Ana Ruiz", "Ana Ruiz, a farmer"),
    ("Ana Ruiz, 43, a farmer.", "Ana Ruiz", "Ana Ruiz, 43, a farmer"),
    ("Ana Ruiz (no kin).", "Ana Ruiz", "Ana Ruiz (no kin)"),
    ("Ana Ruiz (no kin, a farmer.", "Ana Ruiz", "Ana Ruiz"),
    ("Ruiz, who lost.", "Ruiz", "Ruiz, who lost"),
    ("Ruiz, a farmer in Maine, and left.", "Ruiz", "Ruiz, a farmer in Maine"),
    ("Ruiz, and he left.", "Ruiz", "Ruiz"),
    ("Ruiz for the council.", "Ruiz", "Ruiz for the council"),
    ("of it.", None, None),
    (".", None, None),
    ("", None, None),
]


@pytest.mark.parametrize(("rest", "phrase", "extended"), NOUN_PHRASES)
def test_noun_phrase_and_appositives(rest: str, phrase: str | None, extended: str | None) -> None:
    sentence = Sentence(f"said {rest}")
    ceiling = len(sentence.tags)
    found = grammar.noun_phrase_at(sentence.tags, 1, ceiling)
    assert sentence.words(found) == phrase
    if found is not None:
        is_for = _is_word(sentence, "for")
        assert sentence.words(grammar.with_appositives(sentence.tags, found, ceiling, is_for)) == extended


def _is_word(sentence: Sentence, word: str) -> Callable[[int], bool]:
    return lambda index: sentence.words((index, index + 1)) == word


SHARED = [
    ("Ruiz left the room, saying no.", "saying", "Ruiz"),
    ("Ruiz denied it and said no.", "said", "Ruiz"),
    ("Hale walked in and quickly said no.", "said", "Hale"),
    ("The mayor was asked and replied no.", "replied", "The mayor"),
    ("He came, saw it, and said no.", "said", "He"),
    ("Ruiz, who lost, went home, adding no.", "adding", "Ruiz, who lost"),
    ("Ruiz came and went and denied it and said no.", "said", "Ruiz"),
    ("Ruiz, adding no, left.", "adding", "Ruiz"),
    ("In Lund, adding no.", "adding", None),
    ("Saying no.", "Saying", None),
]


@pytest.mark.parametrize(("text", "cue", "subject"), SHARED)
def test_shared_subject(text: str, cue: str, subject: str | None) -> None:
    sentence = Sentence(text)
    start, _ = sentence.verb_group(cue)
    assert sentence.words(subjects.shared_subject(sentence.tags, start, 0)) == subject


@given(st.text("NMPOWTwDHSnrgo0RYcs<q>VZIGEFeuzbhdmtfiAB,.;:'()[]-/", min_size=1, max_size=90), st.data())
def test_ranges_lie_within_floor_and_ceiling(tags: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(tags) - 1))
    floor = data.draw(st.integers(0, at))
    ceiling = data.draw(st.integers(at, len(tags)))
    assert floor <= grammar.verb_group(tags, at, floor) <= at
    for before in (subjects.subject_before(tags, at, floor), subjects.shared_subject(tags, at, floor)):
        assert before is None or floor <= before[0] < before[1] <= at
    phrase = grammar.noun_phrase_at(tags, at, ceiling)
    if phrase is not None:
        longer = grammar.with_appositives(tags, phrase, ceiling, lambda _: True)
        assert phrase[0] == at == longer[0]
        assert at < phrase[1] <= longer[1] <= ceiling
