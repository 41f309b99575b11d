"""Names of persons as bylines and signatures print them, told from other words with capitals."""

import functools
import re
import unicodedata
from collections.abc import Sequence

from newsparse import lexicon
from newsparse.dates import months
from newsparse.vocabulary import vocabulary

MOST_WORDS = 6
WORD = re.compile(r"[^\W\d_](?:[\w’'`ʼ]|[.-](?=\w))*\.?")
SUFFIX = re.compile(r",?\s(?:Jr|Sr|JR|SR|II|III|IV)\b\.?")
JOINED_PARTICLE = re.compile(r"[^\W\d_]{1,3}[-’'`ʼ](?=[^\W\d_a-zß-ÿ])")  # al-Masri, d’Arcy
INITIALS = re.compile(r"(?:[^\W\d_]\.-?){1,3}|[^\W\d_a-zß-ÿ]{2}")
COUNTRIES = frozenset(["U.S.", "US", "U.K.", "UK", "U.N.", "UN", "E.U.", "EU"])  #: that look like initials
GENERATIONS = frozenset(["JR", "SR", "II", "III", "IV"])  #: what may follow a surname
JUNIORS = ("JR", "SR")  #: of those, what follows surnames only
SPACES = (" ", "\u00a0", "\n")


def name_at(text: str, position: int, end: int) -> int:
    """Where the name at `position` ends; `position` itself if none starts there.

    >>> name_at("Tom van der Hale Jr. in Lima", 0, 28)
    20
    """
    last = position
    if text[position:end].islower():
        return small_name_at(text, position, end)
    for count in range(MOST_WORDS):
        word = WORD.match(text, position, end)
        if not word:
            break
        printed = word.group()
        if printed[0].islower() and not JOINED_PARTICLE.match(printed):
            if not count or printed not in lexicon.words("name-particles"):
                break
        elif printed.casefold().rstrip(".") in months() and text[word.end() : word.end() + 2].strip()[:1].isdigit():
            break
        else:
            last = word.end()
        if text[word.end() : word.end() + 1] not in SPACES:
            break
        position = word.end() + 1
    suffix = SUFFIX.match(text, last, end) if last > position - 1 else None
    return suffix.end() if suffix else last


def small_name_at(text: str, position: int, end: int) -> int:
    """The same on a line without capitals: two words or three, of which the first is a given name."""
    start = last = position
    for count in range(3):
        word = WORD.match(text, position, end)
        if not word or (count > 1 and is_ordinary(word.group(), "en")):
            break
        last = word.end()
        if text[last : last + 1] != " ":
            break
        position = last + 1
    words = text[start:last].split()
    return last if len(words) > 1 and is_given(words[0]) and not is_ordinary(words[1], "en") else start


def without_title(text: str, start: int, end: int, language: str) -> int:
    """Where the name begins behind "Dr." and "Prof."."""
    classes = vocabulary(language).classes
    while (word := WORD.match(text, start, end)) and word.end() < end - 1:
        if classes.get(word.group().rstrip(".").casefold()) != "title":
            break
        start = word.end() + 1
    return start


def is_person(words: list[str], language: str) -> bool:
    """Whether the words of a name look like a person's: two and more, none of them an ordinary one.

    >>> is_person(["Ana", "Price"], "en"), is_person(["Popular", "Demand"], "en"), is_person(["Buenos", "Aires"], "en")
    (True, False, False)
    """
    if sum(not word.islower() for word in words) < 2 and not all(map(str.islower, words)):
        return False
    if " ".join(words) in places() or any(word in lexicon.words("en/organization-words") for word in words[1:]):
        return False
    return is_sure(words) or not any(is_ordinary(word, language) for word in words)


def is_sure(words: list[str]) -> bool:
    """Whether the first word is a given name or initials, so that a person bears the name."""
    if len(words) < 2:
        return False
    first, last = words[0], words[-1]
    if first.upper() in COUNTRIES or first in places():
        return False
    return is_given(first) or (
        len(last) > 2 and INITIALS.fullmatch(first) is not None and ("." in first or not last.isupper())
    )


@functools.cache
def given_names() -> frozenset[str]:
    """The given names, in small letters and without accents."""
    return frozenset(plain(name) for name in lexicon.words("given-names"))


def is_given(word: str) -> bool:
    """Whether the word, or its part before a hyphen, is a given name.

    >>> is_given("JOSÉ"), is_given("Jean-Luc"), is_given("Harbour")
    (True, True, False)
    """
    name = plain(word)
    return name in given_names() or ("-" in name and name.partition("-")[0] in given_names())


def plain(word: str) -> str:
    """The word in small letters without accents."""
    if word.isascii():
        return word.lower()
    return "".join(sign for sign in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(sign))


def is_ordinary(word: str, language: str) -> bool:
    """Whether the word is in the lists of words, so that it is hardly a name."""
    folded = word.casefold().rstrip(".")
    words = vocabulary(language)
    return (folded in words.classes and words.classes[folded] != "title") or folded in words.cues


@functools.cache
def places() -> frozenset[str]:
    """Cities, regions and countries: names that are no person's."""
    return lexicon.words("cities") | lexicon.words("regions") | lexicon.words("countries")


@functools.cache
def full_regions() -> dict[str, str]:
    """The states and provinces that are abbreviated, with their full names: Vt., Vermont."""
    return {row[0]: row[2] for row in lexicon.rows("regions") if len(row) > 2}


def surname(words: Sequence[str]) -> str:
    """The word of a full name that stands for its bearer.

    >>> surname(("Tom", "Hale", "Jr.")), surname(("Hale", "Jr.")), surname(("Louis", "II"))
    ('Hale', 'Hale', 'II')
    """
    last = len(words) - 1
    while last > 0 and (word := words[last].rstrip(".,").upper()) in GENERATIONS and (last > 1 or word in JUNIORS):
        last -= 1
    return words[last].rstrip(",")
