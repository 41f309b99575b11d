"""Whether the words of a range name an organization or a place."""

import re

from newsparse.attribution.context import Context, Range
from newsparse.name_words import field_acronyms, is_given, organization_words, party_words, word_class
from newsparse.person_names import places

SITE = re.compile(r"(?:[\w-]{1,40}\.){1,3}(?:com|edu|gov|info|net|org)", re.IGNORECASE)


def is_place(context: Context, span: Range) -> bool:
    """Whether the words of a range are a known place."""
    name = context.printed(span)
    return name in places() or name.rpartition(", ")[0] in places()


def has_word(context: Context, span: Range) -> bool:
    """Whether one of the words of a range makes it an organization's name: "Rain Post"; not "Lund bureau"."""
    return not organization_words().keys().isdisjoint(context.tokens[span[0] : span[1]])


def is_listed(context: Context, span: Range) -> bool:
    """Whether the words of a range are a known place, an acronym, or have an organization's word among them."""
    words = context.tokens[span[0] : span[1]]
    if not words:
        return False
    if context.bare[span[1] - 1] == "o" or is_site(words[0]):
        return True  # "Ruiz campaign"
    acronym = words[0].isupper() and words[0] not in field_acronyms()
    return acronym or context.printed(span) in places() or has_word(context, span)


def is_site(word: str) -> bool:
    """Whether a word is a website's name.

    >>> is_site("rainnews.com"), is_site("U.S")
    (True, False)
    """
    return SITE.fullmatch(word) is not None


def is_compound(word: str) -> bool:
    """Whether a word with a capital is an adjective made with a hyphen: "Lund-based", "Swedish-American"."""
    last = word.rpartition("-")[2] if "-" in word else ""
    return last.islower() or last.lower() in party_words()


def is_saints(context: Context, span: Range) -> bool:
    """Whether the words of a range are a house's that has its name from a saint: "St. Brigid's"."""
    return context.bare[span[1] - 1] == "S" and context.has_role(span[0], "saint")


def names_person(context: Context, span: Range) -> bool:
    """Whether the words of a range are a person's with a title: "Prime Minister Ana Ruiz", "Mr. Ruiz and Tom Hale"."""
    if is_saints(context, span):
        return False
    if context.bare.startswith("M'", span[0]) and organization_words().keys().isdisjoint(
        context.tokens[span[0] : span[1]]
    ):
        return True
    title = context.bare.rfind("M", *span)
    return title >= 0 and span[1] - title > 2 and is_given(context.tokens[title + 1])


def is_nation(context: Context, span: Range) -> bool:
    """Whether the words of a range are a nation's short form: "ambassador to the U.S."."""
    printed = context.printed(span).lower()
    return not context.vocabulary.roles["nation"].isdisjoint((printed, f"{printed}."))


def is_people(word: str) -> bool:
    """Whether a word means the people of a nation or a party: "Americans", "Democrats"."""
    singular = word.lower().removesuffix("s")
    return word.endswith("s") and (singular in party_words() or word_class(singular) == "adjective")


def is_body(context: Context, span: Range, link: str) -> bool:
    """Whether the words of a range name an organization or a place, not a person; `link` leads to them."""
    words = [word for word in context.tokens[span[0] : span[1]] if word[0].isalnum()]
    if not words:
        return False  # the end of the text
    if (context.bare[span[0]] == "M" and len(words) < 3 and not is_saints(context, span)) or names_person(
        context, span
    ):
        return False  # "Mr. Ruiz", "Prime Minister Ana Ruiz"
    nameless = len(words) == 1 and context.has_role(span[0], "nameless")
    nameless |= is_nation(context, span) or (len(words) == 1 and is_people(words[0]))
    if nameless or field_acronyms().issuperset(words) or not any(word[0].isupper() for word in words):
        return False
    if len(words) == 1 and (words[0].lower() in party_words() or is_compound(words[0])):
        return words[0].isupper()  # "GOP"
    if (
        context.bare[span[1] - 1] == "o"
        or not organization_words().keys().isdisjoint(words)
        or " ".join(words) in places()
    ):
        return True
    if is_given(words[0]) and len(words) > 1 and words[0] not in places():
        return False
    return len(words) > 1 or words[0].isupper() or link in ("of", "at", "for", "from", "with", "")
