"""The verbs, adjectives and nouns that report, as the word lists give them."""

from collections.abc import Sequence
from typing import NamedTuple

from newsparse import lexicon
from newsparse.inflection import verb_forms
from newsparse.model import Act

#: form of a reporting verb → its tag; the second for verbs that are nouns too ("claim")
FORM_TAGS = {"base": "I", "third": "V", "past": "V", "ing": "G", "participle": "E"}
NOUN_LIKE_TAGS = FORM_TAGS | {"base": "z", "third": "Z"}
ADJECTIVE = "j"  #: the form of "aware" in "is aware of"


class Cue(NamedTuple):
    """What the word list says of a reporting verb."""

    lemma: str
    act: Act
    frames: frozenset[str]
    particles: frozenset[str] = frozenset()  #: one of them must follow: "fire back", "put it"
    unsure: frozenset[str] = frozenset()  #: those of the frames that often are something else
    spoken: frozenset[str] = frozenset()  #: those of them that are sure of what was said, "echoed that promise"
    has_preposition: bool = False  #: whether one of the frames is what a preposition leads to


class NounCue(NamedTuple):
    """What the word list says of a noun that reports."""

    act: Act
    links: frozenset[str]  #: the words that lead from it to what it reports
    sure: frozenset[str] = frozenset()  #: those behind which somebody's noun is a report, "his promise to"


class Cues:
    """All words of a language that report.

    Attributes:
        verbs: every form of every reporting verb, and the adjectives, in lower case.
        tags: the tags of the verbs' forms.
        forms: the same for the words that only tell of attitudes and have other tags in a sentence.
        nouns: the nouns that carry a report.
        said: nouns, and other words without a verb's tag, from which a statement may start.
        thought: the same with attitudes.
    """

    def __init__(self, language: str) -> None:
        self.verbs: dict[str, Cue] = {}
        self.tags: dict[str, str] = {}
        self.forms: dict[str, str] = {}
        irregular = {row[0]: row[1:] for row in lexicon.rows(f"{language}/irregular-verbs")}
        noun_verbs = lexicon.words(f"{language}/noun-verbs")
        for row in lexicon.rows(f"{language}/cues"):
            cue = _cue(*row)
            tags = NOUN_LIKE_TAGS if cue.lemma in noun_verbs else FORM_TAGS
            for form, word in verb_forms(cue.lemma, irregular.get(cue.lemma)):
                if word in self.verbs and form != "past":
                    continue  # "put" and "read" are base and past alike: what is both counts as finite
                self.verbs[word] = cue
                if "court" not in cue.frames:
                    self.tags[word] = tags[form]
        for row in lexicon.rows(f"{language}/attitude-cues"):
            cue = _cue(*row)
            inflected = () if "adjective" in cue.frames else verb_forms(cue.lemma, irregular.get(cue.lemma))
            forms = {word: NOUN_LIKE_TAGS[form] for form, word in inflected} or {cue.lemma: ADJECTIVE}
            for word in forms.keys() - self.verbs.keys():
                self.verbs[word], self.forms[word] = cue, forms[word]
        self.nouns = {
            noun: _noun_cue(act, " ".join(links).split()) for noun, act, *links in lexicon.rows(f"{language}/noun-cues")
        }
        self.said = frozenset(noun for noun, cue in self.nouns.items() if cue.links)
        self.thought = self.said | self.forms.keys()


def _noun_cue(act: str, links: Sequence[str]) -> NounCue:
    return NounCue(
        Act(act),
        frozenset(link.removeprefix("!") for link in links),
        frozenset(link[1:] for link in links if link[0] == "!"),
    )


def _cue(lemma: str, act: str, frames: str) -> Cue:
    names = frames.split()
    taken = frozenset(name.lstrip("?*") for name in names)
    return Cue(
        lemma,
        Act(act),
        taken,
        frozenset(name[1:] for name in names if name[0] == "~"),
        frozenset(name[1:] for name in names if name[0] in "?*"),
        frozenset(name[1:] for name in names if name[0] == "*"),
        any(name[0] == "+" for name in taken),
    )
