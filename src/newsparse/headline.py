"""Headlines and subheadings, told from the sentences of the body.

Archives often end a headline with a full stop. Such a one must look like a headline in several
ways at once, for a first sentence that is taken for one would be lost to the body.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from newsparse import lexicon

LONGEST = 200
LONGEST_UNFINISHED = 150
LONGEST_SENTENCE = 110
LONGEST_TITLE = 140
SHORT = 75
LEAD = 90  #: the sentence behind a headline is longer than this
ENOUGH = 3  #: points that a headline in the form of a sentence needs
LONGEST_SUBHEADING = 80
LONGEST_LABEL = 40

WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
CAPITALISED = re.compile(r"\b[A-ZÀ-ÖØ-Þ][^\W_]*")
FINISHED = re.compile(r"[.!?…][”\"’')\]]*\Z|[,.!?…]?[”\"]\Z")
DIGIT = re.compile(r"\d")
NO_LABEL = re.compile(r"[:\"“”()\d]")
INNER_STOP = re.compile(r"[a-z)”\"’][.!?][”\"’']?\s+[^\W\d_a-z]")
DOUBLE_QUOTES = re.compile(r"[“”\"«»„]")


class Words(NamedTuple):
    """What the words of a paragraph look like."""

    total: int
    long: int  #: words of four letters and more behind the first
    capitalised: int  #: of these
    classes: tuple[str, ...]  #: why some of the words are prose


class Names(NamedTuple):
    """The capitalised words of a stretch of text, and those with another one right before them."""

    all: frozenset[str]
    last: frozenset[str]


class Candidate(NamedTuple):
    """A paragraph that may be a headline, with the first paragraphs behind it."""

    text: str
    start: int
    end: int
    after_end: int
    words: Words
    names: Names
    after: Names


def words_of(text: str, start: int, end: int, language: str) -> Words:
    """Counts and sorts the words from `start` to `end`."""
    prose = lexicon.table(f"{language}/prose-words")
    words = WORD.findall(text, start, end)
    long = [word for word in words[1:] if len(word) >= 4]
    reasons = [prose.get(word.lower().replace("’", "'")) for word in words]
    classes = [reason for index, reason in enumerate(reasons) if reason and not (reason == "pronoun" and index)]
    return Words(len(words), len(long), sum(word[0].isupper() for word in long), tuple(classes))


def names_of(text: str, start: int, end: int, language: str) -> Names:
    """The names, in capitals or not, from `start` to `end`; the words of prose are none."""
    prose = lexicon.table(f"{language}/prose-words")
    every: list[str] = []
    last: list[str] = []
    before = -2  # where the last one ended
    for match in CAPITALISED.finditer(text, start, end):
        word = match.group()
        if word.lower() not in prose:
            every.append(word)
            if match.start() == before + 1:
                last.append(word)
            before = match.end() + (text[match.end() : match.end() + 1] == ".")
    return Names(frozenset(every), frozenset(last))


# Signals: what each says for (or against) a sentence being a headline.


def names_grow(candidate: Candidate) -> int:
    """The text behind gives a person's full name, the headline the last one only."""
    grown = candidate.names.all & candidate.after.last - candidate.names.last
    return 2 if grown else 0


def articles(candidate: Candidate) -> int:
    """Headlines leave out "the" and "a"."""
    count = candidate.words.classes.count("article")
    return -count if count else 1


def shortness(candidate: Candidate) -> int:
    """Headlines are short."""
    return int(candidate.end - candidate.start <= SHORT)


def longer_lead(candidate: Candidate) -> int:
    """The text behind is much longer."""
    following = candidate.after_end - candidate.end
    return int(following >= LEAD and following >= 1.5 * (candidate.end - candidate.start))


def prose_words(candidate: Candidate) -> int:
    """Reports have "said" and "was", and start with pronouns."""
    return -2 * bool({"prose", "pronoun"} & set(candidate.words.classes))


def full_names(candidate: Candidate) -> int:
    """Reports have titles and first names."""
    return -2 if "title" in candidate.words.classes else -1 if candidate.names.last else 0


def several_sentences(candidate: Candidate) -> int:
    """Paragraphs of the body have more than one sentence."""
    return -1 if INNER_STOP.search(candidate.text, candidate.start, candidate.end) else 0


def shared_words(candidate: Candidate) -> int:
    """The first paragraph says again what the headline says."""
    return int(len(candidate.names.all & candidate.after.all) >= 2)


def colon_inside(candidate: Candidate) -> int:
    """Headlines have colons and single quotation marks."""
    return int(any(candidate.text.find(sign, candidate.start, candidate.end - 1) >= 0 for sign in (":", "‘", " '")))


#: The signals that add up, by their public ids.
SIGNALS: tuple[tuple[str, Callable[[Candidate], int]], ...] = (
    ("headline.names-grow", names_grow),
    ("headline.articles", articles),
    ("headline.shortness", shortness),
    ("headline.longer-lead", longer_lead),
    ("headline.prose-words", prose_words),
    ("headline.full-names", full_names),
    ("headline.several-sentences", several_sentences),
    ("headline.shared-words", shared_words),
    ("headline.colon-inside", colon_inside),
)


def is_headline(text: str, start: int, end: int, after_end: int, language: str, before_report: bool) -> bool:
    """Whether the paragraph from `start` to `end`, with text behind it up to `after_end`, is a headline.

    `before_report` tells that a byline or a dateline follows, before which no body can stand.

    >>> is_headline("Council Backs Plan\\n\\nThe council met.", 0, 18, 36, "en", False)
    True
    >>> is_headline("It rained.\\n\\nThe river rose on Tuesday.", 0, 10, 38, "en", False)
    False
    """
    if not 2 < end - start <= LONGEST or after_end <= end or text[end - 1] in ":," or text[start].islower():
        return False
    if text[start:end].isupper():
        return True
    words = words_of(text, start, end, language)
    finished = FINISHED.search(text, max(start, end - 5), end)
    prose = finished and ("prose" in words.classes or end - start > LONGEST_SENTENCE)
    if before_report and not prose and not INNER_STOP.search(text, start, end):
        return True
    if in_title_case(words) and not (finished and end - start > LONGEST_TITLE):
        return True
    if not finished:
        quoted = DOUBLE_QUOTES.search(text, start, end) and "prose" in words.classes
        return end - start <= LONGEST_UNFINISHED and not quoted and after_end - end >= end - start
    if end - start > LONGEST_SENTENCE or DOUBLE_QUOTES.match(text, start):
        return False
    names, after = names_of(text, start, end, language), names_of(text, end, after_end, language)
    candidate = Candidate(text, start, end, after_end, words, names, after)
    return sum(signal(candidate) for _, signal in SIGNALS) >= ENOUGH


def in_title_case(words: Words) -> bool:
    """Whether (nearly) all the longer words have a capital."""
    if words.long < 3:
        return words.long == 2 and words.total >= 3 and words.capitalised == 2
    return words.capitalised >= 0.75 * words.long


def is_label(text: str, start: int, end: int) -> bool:
    """Whether a few words in capitals name a section ("TOP STORIES.").

    >>> is_label("TOP STORIES.", 0, 12), is_label("NATO", 0, 4), is_label("“NO”", 0, 4)
    (True, True, False)
    """
    if end - start > LONGEST_LABEL or not text[start:end].isupper() or NO_LABEL.search(text, start, end):
        return False
    return sum(map(str.isalpha, text[start:end])) >= 4


def is_deck(text: str, headline_end: int, start: int, end: int, after: int, before_report: bool) -> bool:
    """Whether the paragraph behind a headline is its second deck: part of its lines, or above the byline.

    >>> is_deck("Storm closes in; \\nTowns empty.\\n\\nRain fell.", 16, 18, 30, 32, False)
    True
    """
    if end - start > LONGEST:
        return False
    same_lines = text.count("\n", headline_end, start) == 1 and text.count("\n", end, after) > 1
    return before_report or same_lines or (text[headline_end - 1] == ";" and end - start <= LONGEST_SENTENCE)


def is_subheading(text: str, start: int, end: int, before: tuple[int, int] | None, after: tuple[int, int]) -> bool:
    """Whether a line between paragraphs of the body is a subheading ("FERRY STAYS", "What comes next").

    >>> is_subheading("WEATHER.", 0, 8, None, (10, 20))
    True
    """
    if end - start > LONGEST_SUBHEADING or text[start].islower() or not text[start].isalnum():
        return False
    if is_label(text, start, end):
        return True
    if FINISHED.search(text, max(start, end - 5), end) or not text[end - 1].isalnum() or before is None:
        return False
    between_reports = all(
        stop - begin >= LEAD and FINISHED.search(text, stop - 5, stop) for begin, stop in (before, after)
    )
    return between_reports and not DIGIT.search(text, start, end)
