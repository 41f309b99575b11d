"""What single words are to names: given names, particles, words of organizations, of parties, of titles."""

import functools
import re

from newsparse import lexicon

#: How a company or a website prints itself: "RainTube", "lund.org"; not "McHale", "DeRuiz".
COINED = re.compile(
    r"(?!Ma?c|D[eiu]|L[aeo]|V[ao]n|Fitz|Al|El|Ben|St)(?:\w*[a-z][A-Z]|[\w.-]+\.(?:com|org|net|gov|edu|co|io|tv|info)$)"
)

#: How words end that one calls people by: "winemaker", "tactician".
AGENTS = ("er", "or", "ist", "ian", "man", "woman", "ant", "eer", "ee", "person")


@functools.cache
def organization_words() -> dict[str, str]:
    """Words that make a name an organization's: University, Ministry, Times, Inc."""
    return lexicon.table("en/organization-words")


def may_stand_alone(word: str) -> bool:
    """Whether the last word of an organization's name may stand for it: "the Post", "the Sun-Times"."""
    return not organization_words().keys().isdisjoint(word.split("-"))


@functools.cache
def affiliation_links() -> frozenset[str]:
    """What leads from a role to whom its bearer belongs: of, for, at."""
    return frozenset(lexicon.table("en/grammar-words")["affiliation-link"].split())


@functools.cache
def party_words() -> frozenset[str]:
    """Adjectives and party names that may stand before a person's name: "Democrat Ana Ruiz"."""
    return frozenset(
        row[0] for row in lexicon.rows("en/description-words") if row[1] in ("adjective", "party", "partisan")
    )


def word_class(word: str) -> str | None:
    """What a word before a role is: adjective, party, partisan, rank, another, past, honorific; None if none of them.

    >>> word_class("Swedish"), word_class("Former"), word_class("Mayor")
    ('adjective', 'past', None)
    """
    return lexicon.table("en/description-words").get(word.lower())


@functools.cache
def name_words() -> dict[str, str]:
    """Titles, months and the like that a person's name may hold, with their part in it: given name, surname or rank."""
    return lexicon.table("en/name-words")


@functools.cache
def surnames() -> frozenset[str]:
    """Those of them that are surnames."""
    return frozenset(word for word, part in name_words().items() if part == "surname")


@functools.cache
def field_acronyms() -> frozenset[str]:
    """Acronyms of fields of work, which employ nobody: IT, AI."""
    return lexicon.words("en/field-acronyms")


@functools.cache
def office_fields() -> frozenset[str]:
    """Words for what an office is for: Health, Human, Services."""
    return lexicon.words("en/office-fields")


@functools.cache
def company_forms() -> frozenset[str]:
    """What ends a company's name: AG, plc."""
    return lexicon.words("en/company-forms")


@functools.cache
def post_nominals() -> dict[str, str]:
    """Letters behind a person's name, with what they are, an honour or a seat: OBE, MP."""
    return lexicon.table("en/post-nominals")


@functools.cache
def particles() -> frozenset[str]:
    """Small words inside a person's name: van, der, de, bin."""
    return lexicon.words("name-particles")


def usual_pronoun(given_name: str) -> str | None:
    """The pronoun of nearly all who bear a given name, None if there is none such.

    >>> usual_pronoun("Natasha"), usual_pronoun("Leslie")
    ('she', None)
    """
    return pronouns().get(given_name)


@functools.cache
def pronouns() -> dict[str, str]:
    """The given names that tell a pronoun, with it."""
    return {row[0]: row[1] for row in lexicon.rows("given-names") if len(row) > 1}


def is_given(word: str) -> bool:
    """Whether `word` is a given name.

    >>> is_given("Natasha"), is_given("Moscow")
    (True, False)
    """
    return word in given_names()


@functools.cache
def given_names() -> frozenset[str]:
    """All given names."""
    return lexicon.words("given-names")


def is_coined(word: str) -> bool:
    """Whether a name of one word looks like an organization's: "RRI", "RainTube", "lund.org"."""
    if word.isupper() and len(word) > 1:
        return True
    may_be = "." in word or not word[1:].islower()  # few words have a capital within or a full stop
    return may_be and COINED.match(word) is not None and not is_given(word)


def is_agent(word: str) -> bool:
    """Whether a word looks like what one calls a person: "winemaker", "tactician"."""
    return len(word) > 4 and word.endswith(AGENTS) and word not in lexicon.words("en/no-agents")
