"""What a language's words are to the grammar: one letter, a *tag*, for every word.

A sentence becomes a string of tags, so that the grammar's patterns (``grammar.py``) are
regular expressions over it and the index of a match is the index of a token. The alphabet:

======  =====================================  ======  =====================================
``N``   capitalised word, part of a name       ``V``   reporting verb: past or third person
``M``   title before a name (Mr, Sen)          ``Z``   the same, if it is no noun ("claims")
``P``   subject pronoun                        ``I``   reporting verb: base form
``p``   pronoun with its verb ("they're")      ``/``   any other sign
``O``   object pronoun                         ``z``   the same, if it is no noun ("claim")
``W``   relative pronoun (who, which)          ``G``   reporting verb: -ing form
``T``   that                                   ``E``   reporting verb: participle ("spoken")
``w``   question word                          ``F``   any other verb
``D``   determiner                             ``e``   unknown word in -ed
``H``   possessive (his, their)                ``u``   unknown word in -ing
``S``   the genitive 's                        ``b``   form of be
``n``   any other word                         ``h``   form of have
``r``   role (spokesman)                       ``d``   form of do
``g``   group (officials)                      ``m``   modal verb
``o``   organization or document (report)      ``t``   to
``0``   number                                 ``f``   of
``R``   adverb                                 ``i``   any other preposition
``Y``   day, month, time                       ``A``   according
``c``   and, or                                ``B``   but
``s``   subordinator (because, while)          ``q``   within a quotation
``<``   opening quotation mark                 ``>``   closing quotation mark
======  =====================================  ======  =====================================

Punctuation keeps its own sign; every dash is ``-``, what ends a sentence is ``.``, a full
stop that does not (``Mr.``) is ``'``, and everything else is ``/``.
"""

import functools
from typing import NamedTuple

from newsparse import lexicon
from newsparse.inflection import verb_forms
from newsparse.model import Act


class Cue(NamedTuple):
    """What the word list says of a reporting verb."""

    lemma: str
    act: Act
    frames: frozenset[str]
    takes_clause: bool  #: whether it can report a clause without quotation marks
    particles: frozenset[str] = frozenset()  #: one of them must follow: "fire back", "put it"
    unsure: frozenset[str] = frozenset()  #: those of the frames that often are something else


#: class in ``words.txt`` → tag of the word as it stands, tag of the word with a capital
TAGS = {
    "pronoun": "PP",
    "pronoun-verb": "pp",
    "object-pronoun": "OO",
    "possessive": "HH",
    "relative": "WW",
    "that": "TT",
    "question-word": "ww",
    "determiner": "DD",
    "be": "bb",
    "have": "hh",
    "do": "dd",
    "modal": "mN",
    "to": "tt",
    "of": "ff",
    "preposition": "ii",
    "according": "AA",
    "conjunction": "cc",
    "but": "BB",
    "subordinator": "ss",
    "adverb": "RR",
    "time": "YY",
    "number": "00",
    "title": "rM",
    "role": "rM",
    "occupation": "rN",
    "group": "gg",
    "organization": "oN",
    "document": "oN",
    "verb": "FN",
    "other": "nN",
}
PUNCTUATION = {
    ",": ",",
    ";": ";",
    ":": ":",
    ".": ".",
    "?": "?",
    "!": "!",
    "…": "…",
    "...": "…",
    "—": "-",
    "–": "-",
    "-": "-",
    "--": "-",
    "---": "-",
    "―": "-",
    "(": "(",
    ")": ")",
    "[": "[",
    "]": "]",
    "'": "'",
    "’": "'",
    "'s": "S",
    "’s": "S",
    "'S": "S",
    "’S": "S",
    "&": "c",
    "&amp;": "c",
}
CLAUSAL = ("clause", "speech", "that")  #: frames of verbs that report clauses
FORM_TAGS = {"base": "I", "third": "V", "past": "V", "ing": "G", "participle": "E", "adjective": "j"}
NOUN_LIKE_TAGS = {"base": "z", "third": "Z"}
ARTICLES = ("al-", "el-", "as-", "ar-", "an-")  #: of Arabic names
MEMORY = 100_000


class Vocabulary(dict[str, str]):
    """The tags of a language's words, found out word by word and remembered.

    Attributes:
        cues: every form of every reporting verb, in lower case.
        classes: the class of a word in ``words.txt``.
        noun_cues: nouns that carry a report behind a light verb, with its act.
        titled: words beside which a capitalised quotation is a title ("podcast").
        roles: words that rules ask for by what they do ("subordinator"), by role.
        abbreviations: words with a full stop that may not end a sentence, with their class.
    """

    def __init__(self, language: str) -> None:
        super().__init__(PUNCTUATION)
        self.classes = lexicon.table(f"{language}/words")
        self.noun_cues = {noun: Act(act) for noun, act, *_ in lexicon.rows(f"{language}/noun-cues")}
        self.noun_links = {
            noun: frozenset("".join(links).split()) for noun, _, *links in lexicon.rows(f"{language}/noun-cues")
        }
        self.titled = lexicon.words(f"{language}/titled-words")
        self.roles = {role: frozenset(members.split()) for role, members in lexicon.rows(f"{language}/grammar-words")}
        self.abbreviations = lexicon.table(f"{language}/abbreviations")
        irregular = {row[0]: row[1:] for row in lexicon.rows(f"{language}/irregular-verbs")}
        noun_verbs = lexicon.words(f"{language}/noun-verbs")
        self.cues: dict[str, Cue] = {}
        self._cue_tags: dict[str, str] = {}
        self.forms: dict[str, str] = {}
        for lemma, act, frames in lexicon.rows(f"{language}/cues"):
            particles = frozenset(frame[1:] for frame in frames.split() if frame[0] == "~")
            kinds = frozenset(frames.replace("?", "").split())
            unsure = frozenset(frame[1:] for frame in frames.split() if frame[0] == "?")
            cue = Cue(lemma, Act(act), kinds, not kinds.isdisjoint(CLAUSAL), particles, unsure)
            for form, word in verb_forms(lemma, irregular.get(lemma)):
                if word in self.cues and form != "past":
                    continue  # "put" and "read" are base and past alike: what is both counts as finite
                self.cues[word] = cue
                tag = FORM_TAGS[form]
                self._cue_tags[word] = NOUN_LIKE_TAGS.get(form, tag) if lemma in noun_verbs else tag

        for lemma, act, frames in lexicon.rows(f"{language}/attitude-cues"):
            cue = Cue(lemma, Act(act), frozenset(frames.split()), False, frozenset(f[1:] for f in frames.split() if f[0]=="~"))
            forms = [("adjective", lemma)] if "adjective" in cue.frames else verb_forms(lemma, irregular.get(lemma))
            for form, word in forms:
                if word not in self.cues:
                    self.cues[word] = cue
                    self.forms[word] = NOUN_LIKE_TAGS.get(form, FORM_TAGS[form])

    def __missing__(self, word: str) -> str:
        tag = self._tag(word)
        if len(self) < MEMORY:
            self[word] = tag
        return tag

    def _tag(self, word: str) -> str:
        first = word[0]
        if first.isdigit():
            return "0"
        if not first.isalpha():
            return "/"
        lower = word.lower().replace("’", "'")
        capital = first.isupper()
        if capital and len(word) > 1 and word.isupper() and lower in ("us", "it", "who", "may", "am"):
            return "N"
        if (tag := self._cue_tags.get(lower)) is not None:
            if capital and tag in "IZz":
                return "M" if self.classes.get(lower) in ("role", "title") else "N"
            return tag
        if (name := self.classes.get(lower)) is not None:
            return TAGS[name][capital]
        if capital or (word[2:3] == "-" and word[:3] in ARTICLES and word[3:4].isupper()):
            return "N"
        if lower.endswith("ly"):
            return "R"
        if lower.endswith("ing"):
            return "u"
        if lower.endswith("ed"):
            return "e"
        return "n"


@functools.cache
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of `language`, read once."""
    return Vocabulary(language)
