"""The tags of words that are this or that by what stands beside them: "the left", "he yields the floor"."""

import re
from collections.abc import Iterator

from newsparse.inflection import SINGULAR_ENDINGS
from newsparse.tokens import Tokens, places_of
from newsparse.vocabulary import Vocabulary

#: "he's" before a participle that has an object or a clause.
PERFECT = re.compile(r"b(?<=Pb)(?=[VE][PTO])")
TWO_WORDS = re.compile(r"s[nR]")  #: a conjunction that begins an adverb: "so far"
#: What looks like a verb and is a noun: "the rapid spread of", "the left is", "the party's move would".
NOUN = re.compile(r"F(?:(?<=[DHS]F)(?=[fbhmdVZ.,;)])|(?<=[DHS][nR]F)(?=[fbhmd]))")
#: What looks like a reporting verb behind "that" and is a noun: "that talks resume", "that claims are".
SUBJECT_NOUN = re.compile(r"(?<=T)Z(?=[bhmdF])")
#: What looks like a noun in the plural and is a verb, before its object: "each year of rain yields a loss".
VERB = re.compile(r"(?<=[nrgoN0z'])n(?=[DHO])")
#: The subject of such a verb, from the beginning of its clause.
SUBJECT = re.compile(
    r"(?:^|(?<=[.,;:<>TsWwcBV-]))(?:[DH]+R?)?(?:[nrgoNM0eYzuZ]'?|S)*[nrgoN0'Yz](?:[fi](?:[DH]R?)?(?:[nrgoNM0eYzuZ]'?|S)+)*$"
)
REACH = 24


def disambiguated(tokens: Tokens, vocabulary: Vocabulary, line: str) -> str:
    """The tags of an article, those mended that only the words beside them tell."""
    for pronoun in "PWT":  # "he's", "who's", "that's": no genitive, but "is" or "has"
        line = line.replace(f"{pronoun}S", f"{pronoun}b")
    line = _with_adverbs(tokens, vocabulary, _with_perfects(tokens, line))
    tags = list(line)
    for index in _nouns(tokens, vocabulary, line):
        tags[index] = "n"
    for index in _hearings(tokens, vocabulary, line):
        tags[index] = "V"
    for match in VERB.finditer(line):
        index = match.start()
        word = tokens.words[index]
        if word.endswith("s") and word.islower() and not word.endswith(SINGULAR_ENDINGS):
            is_object = line[index + 1] != "D" or tokens.words[index + 1].lower() in vocabulary.roles["article"]
            if is_object and SUBJECT.search(line[max(0, index - REACH) : index]) is not None:
                tags[index] = "F"
    return "".join(tags)


def _nouns(tokens: Tokens, vocabulary: Vocabulary, line: str) -> Iterator[int]:
    """The words that look like verbs and are nouns."""
    for match in NOUN.finditer(line):
        if tokens.words[match.start()].lower() in vocabulary.roles["past-form"] or _has_plural(tokens, line, match):
            continue  # "the rain fell.", "the birds survive."
        owner = match.start() - 1 - (line[match.start() - 1] in "nR")
        if line[owner] != "D" or tokens.words[owner].lower() not in vocabulary.roles["lone-determiner"]:
            yield match.start()
    for match in SUBJECT_NOUN.finditer(line):
        if line[match.end()] != "F" or not tokens.words[match.end()].endswith("s"):  # not "a storm that claims lives"
            yield match.start()


def _has_plural(tokens: Tokens, line: str, match: re.Match[str]) -> bool:
    """Whether a base form follows a noun in the plural, and no other verb follows it: "the birds survive."."""
    before, word = tokens.words[match.start() - 1], tokens.words[match.start()]
    ends = line[match.end()] in ".,;)"
    return ends and line[match.start() - 1] == "n" and before.endswith("s") and not word.endswith("s")


def _hearings(tokens: Tokens, vocabulary: Vocabulary, line: str) -> Iterator[int]:
    """The verbs that tell what a court hears, and report there alone."""
    for word in vocabulary.roles["court-verb"]:
        for index in places_of(word, tokens.words):
            court = index - 1 - (line[index - 1 : index] in ("h", "R"))
            if court >= 0 and tokens.words[court].lower() in vocabulary.roles["court"]:
                yield index


def _with_perfects(tokens: Tokens, line: str) -> str:
    """The tags with those of "has" in "he's said that", "she's called it"."""
    perfects = [match.start() for match in PERFECT.finditer(line) if tokens.words[match.start() - 1].lower() != "it"]
    parts, done = [], 0
    for index in perfects:
        if tokens.words[index][0] in "'’":
            parts += [line[done:index], "h"]
            done = index + 1
    return "".join([*parts, line[done:]])


def _with_adverbs(tokens: Tokens, vocabulary: Vocabulary, line: str) -> str:
    """The tags with those of two words that are one adverb: "so far"."""
    parts, done = [], 0
    for match in TWO_WORDS.finditer(line):
        first, last = match.start(), match.end() - 1
        if f"{tokens.words[first]}-{tokens.words[last]}".lower() in vocabulary.roles["two-words"]:
            parts += [line[done:first], "RR"]
            done = match.end()
    return "".join([*parts, line[done:]])
