"""The titles before a name."""

from newsparse.attribution.context import Context
from newsparse.name_words import word_class
from newsparse.names import Name


def title_before(context: Context, name: Name) -> str | None:
    """The honorific before a name as printed: "Mr.", "Sen.", "Lt. Col.", "Rt Hon"."""
    tags = context.bare
    index = first = name.bare
    while index > 0 and (tags[index - 1] == "'" or is_title(context, index - 1)):
        index -= 1
        first = index if tags[index] == "M" else first
    return context.printed((first, name.bare)) if first < name.bare else None


def is_title(context: Context, index: int) -> bool:
    """Whether a token is an abbreviated title or an honorific: "Sen.", "Sir"; not the "Lady" of a first one."""
    if context.bare[index] != "M":
        return False
    word = context.word(index)
    short = context.vocabulary.abbreviations.get(word) == "title" or context.tokens[index] in (
        context.vocabulary.printed_titles
    )
    return short or is_honorific(context, index)


def is_honorific(context: Context, index: int) -> bool:
    """Whether a token is a title that says nothing of a role: "Sir"; not the "Lady" of "First Lady"."""
    word = context.word(index)
    if word_class(word) != "honorific" or not context.tokens[index][0].isupper():
        return False
    short = context.vocabulary.abbreviations.get(word) == "title"  # the "Dr" of "chief executive Dr"
    return short or context.bare[index] != "M" or word_class(context.word(index - 1)) != "rank"
