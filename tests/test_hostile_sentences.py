"""Sentences that repeat what a pattern could read in several ways: each is read as fast as any other of its length."""

import time

import pytest

import newsparse

SENTENCES = {
    "circumstances of a report": "The dam, Ruiz said on" + " Monday" * 6000 + " will fail.",
    "participles behind a source": "According to early returns" + " in rain rained" * 40 + " he left.",
    "participles behind a name": "The dam will fail, said Ana Ruiz" + " in rain rained" * 40 + " he.",
    "prepositions behind a source": "According to Ana Ruiz" + " of the council of Lund" * 2000 + " it rained.",
    "clauses within clauses": "Ruiz said" + " he said, as he put it, that it, which he said," * 1000 + " rained.",
    "conjunctions": "Ruiz said " + "as, " * 8000 + "it rained.",
    "reasons": "“It rained,” " + "because as Ruiz said, " * 2000 + "she left.",
    "infinitives": "Ruiz vowed to go" + ", to run and to sing" * 2000 + ".",
    "relative clauses without a pronoun": "The plan" + " Ruiz says the plan" * 2000 + " is old.",
    "verbs of the reporter": "Ruiz said it rained" + " and said and calls it “old”" * 1000 + ".",
    "brackets that are open": "Ruiz said it rained" + " (it rained" * 2000 + " he said).",
    "dashes before quotations": "They left" + " – “it rained,”" * 1000 + " Ruiz said.",
    "roles before a name": "the head of the council of the board of " * 1000 + "Ana Ruiz said it rained.",
    "an apposition of many words": "Ana Ruiz, a farmer" + " in Lund led" * 2000 + ", said it rained.",
}


#: An ordinary text: so many times its time may a hostile one of its length take, which is more than noise and far
#: less than what grows with the square.
PLAIN = "Ana Ruiz said the old dam of Lund had held all week. "
SHORTEST = 20_000  #: characters of it that are parsed at least, as short ones take no time to speak of
MOST = 50


@pytest.mark.parametrize("text", SENTENCES.values(), ids=SENTENCES)
@pytest.mark.parametrize("attitudes", [False, True], ids=["statements", "attitudes"])
def test_hostile_sentence_is_read_in_linear_time(text: str, *, attitudes: bool) -> None:
    newsparse.parse("“It rained,” Ana Ruiz said.")  # the word lists are read once
    plain = (PLAIN * (max(len(text), SHORTEST) // len(PLAIN) + 1))[: max(len(text), SHORTEST)]
    assert seconds(text, attitudes=attitudes) < MOST * seconds(plain, attitudes=attitudes)


def seconds(text: str, *, attitudes: bool) -> float:
    """How long a text takes."""
    started = time.perf_counter()
    newsparse.parse(text, attitudes=attitudes)
    return time.perf_counter() - started
