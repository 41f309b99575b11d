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


@pytest.mark.parametrize("text", SENTENCES.values(), ids=SENTENCES)
@pytest.mark.parametrize("attitudes", [False, True], ids=["statements", "attitudes"])
def test_hostile_sentence_is_read_in_linear_time(text: str, *, attitudes: bool) -> None:
    newsparse.parse("“It rained,” Ana Ruiz said.")  # the word lists are read once
    started = time.perf_counter()
    newsparse.parse(text, attitudes=attitudes)
    assert time.perf_counter() - started < 5
