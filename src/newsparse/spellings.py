"""How else a name may be printed: without case, in capitals, by its initials."""

from newsparse.name_words import particles, usual_pronoun
from newsparse.person_names import plain


def folded(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without their case."""
    return tuple(word.casefold() for word in words)


def initials_of(words: tuple[str, ...]) -> str:
    """The initials of a name, without those of its small words and its article.

    >>> initials_of(("The", "Coastal", "Review"))
    'CR'
    """
    return "".join(word[0] for word in words if word[0].isupper() and word != "The")


def are_one_given_name(first: str, second: str) -> bool:
    """Whether two given names are one, in full and in short or with accents and without.

    >>> are_one_given_name("Ken", "Kenneth"), are_one_given_name("François", "Francois")
    (True, True)
    >>> are_one_given_name("Chris", "Christine"), are_one_given_name("Dan", "Dana")
    (False, False)
    """
    short, full = sorted((first, second), key=len)
    if plain(short) == plain(full):
        return True
    starts = len(short) > 2 and len(full) - len(short) > 1 and full.startswith(short)
    return starts and usual_pronoun(short) == usual_pronoun(full) is not None


def are_one_name(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether two names of several words are one, with middle names and without or with a short given name.

    >>> are_one_name(("Ana", "Ruiz"), ("Ana", "B", "Ruiz")), are_one_name(("Ana", "Ruiz"), ("Ana", "B", "C", "Ruiz"))
    (True, True)
    >>> are_one_name(("Ana", "C", "Ruiz"), ("Ana", "B", "Ruiz"))
    False
    """
    if len(first) == len(second) == 2:
        return first[1] == second[1] and are_one_given_name(first[0], second[0])
    return min(len(first), len(second)) == 2 and first[0] == second[0] and first[-1] == second[-1]


def misspellings(word: str) -> set[str]:
    """The word and what is left of it without one of its letters but the first.

    Two words that differ in one letter, or in the order of two, have one of these in common.

    >>> sorted(misspellings("Hael") & misspellings("Hale"))
    ['Hae', 'Hal']
    """
    return {word, *(word[:index] + word[index + 1 :] for index in range(1, len(word)))}


def spellings(word: str) -> list[str]:
    """Other ways to print a name of one word.

    >>> spellings("O'DARA"), spellings("AL-HAKIM")
    (["O'dara", 'O’DARA'], ['Al-hakim', 'al-HAKIM', 'al-Hakim'])
    """
    others = [word.capitalize()] if word.isupper() else []
    first, hyphen, rest = word.partition("-")
    if hyphen and first.lower() in particles():
        others += [f"{first.lower()}-{rest}", f"{first.lower()}-{rest.capitalize()}"]
    for mark, other in ("'’", "’'"):
        if mark in word:
            others.append(word.replace(mark, other))
    return others
