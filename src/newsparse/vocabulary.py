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

from newsparse import lexicon, name_words
from newsparse.cues import Cues

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
ARTICLES = ("al-", "el-", "as-", "ar-", "an-")  #: of Arabic names
PREFIXES = frozenset(("co", "ex", "then", "vice"))  #: before what somebody is
#: tags of unknown words by their endings
ENDINGS = (("ly", "R"), ("ing", "u"), ("ed", "e"))
CALLINGS = frozenset(("occupation", "role", "title"))
MEMORY = 100_000


class Vocabulary(dict[str, str]):
    """The tags of a language's words, found out word by word and remembered.

    Attributes:
        classes: the class of a word in ``words.txt``.
        cues, forms, noun_cues, said_words, thought_words: see :class:`~newsparse.cues.Cues`.
        titled: words beside which a capitalised quotation is a title ("podcast").
        roles: words that rules ask for by what they do ("subordinator"), by role.
        printed_titles: titles that are such only with these capitals ("DI").
        company_forms: what ends a company's name, in small letters too ("plc").
        abbreviations: words with a full stop that may not end a sentence, with their class.
    """

    def __init__(self, language: str) -> None:
        super().__init__(PUNCTUATION)
        self.classes = lexicon.table(f"{language}/words")
        cues = Cues(language)
        self.cues, self.forms, self.noun_cues = cues.verbs, cues.forms, cues.nouns
        self.said_words, self.thought_words = cues.said, cues.thought
        self._cue_tags = cues.tags
        self.titled = lexicon.words(f"{language}/titled-words")
        self.roles = {role: frozenset(members.split()) for role, members in lexicon.rows(f"{language}/grammar-words")}
        self.printed_titles = lexicon.words(f"{language}/printed-titles")
        self.company_forms = lexicon.words(f"{language}/company-forms")
        self.abbreviations = lexicon.table(f"{language}/abbreviations")

    def __missing__(self, word: str) -> str:
        tag = self._tag(word)
        if len(self) < MEMORY:
            self[word] = tag
        return tag

    def _class(self, word: str) -> str | None:
        """The class of a word, or of what stands behind a hyphen in it: "co-counsel"."""
        prefix, _, rest = word.partition("-")
        behind = self.classes.get(rest) if prefix in PREFIXES else None
        return self.classes.get(word) or (behind if behind in CALLINGS else None)

    def _is_people(self, word: str) -> bool:
        """Whether a word is the plural of what somebody is, and no verb: "surgeons", but not "hosts"."""
        one = word[:-1]
        people = word.endswith("s") and (self._class(one) in ("occupation", "role") or name_words.is_agent(one))
        return people and word not in self.roles["people-or-verb"]

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
        if word in self.printed_titles or word in self.company_forms:
            return "M" if word in self.printed_titles else "N"
        if (tag := self._cue_tags.get(lower)) is not None:
            if capital and tag in "IZz":
                return "M" if self.classes.get(lower) in ("role", "title") else "N"
            return tag
        if (name := self._class(lower)) is not None:
            return "N" if name == "preposition" and word in lexicon.words("given-names") else TAGS[name][capital]
        if (not capital or word[:-1].isupper()) and self._is_people(lower):
            return "g"  # "surgeons", "MPs"
        if capital or (word[2:3] == "-" and word[:3] in ARTICLES and word[3:4].isupper()):
            return "N"
        return next((tag for ending, tag in ENDINGS if lower.endswith(ending)), "n")


@functools.cache
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of `language`, read once."""
    return Vocabulary(language)
