"""The parts of a capitalised run: titles, the words of an organization, where a person's name begins."""

from newsparse import lexicon
from newsparse.attribution.context import Context
from newsparse.name_words import (
    company_forms,
    is_agent,
    is_given,
    name_words,
    organization_words,
    post_nominals,
    surnames,
    word_class,
)
from newsparse.person_names import places


def person_start(context: Context, start: int, end: int) -> int:
    """Where in a capitalised run a given name begins a person's name, `start` if nowhere behind it."""
    if end - start < 3:
        return start  # one word behind the first, which no given name can stand before
    tokens, listed = context.tokens, organization_words()
    last = end - 1
    while last > start and tokens[last] not in listed:
        last -= 1
    for index in range(last + 1, end - 1):
        if is_given(tokens[index]):
            return index
    return start


def calls(context: Context, index: int) -> bool:
    """Whether a capitalised word is what one calls somebody: "Historian", "Forward", "Forecaster", "Father-of-two"."""
    word = context.tokens[index]
    if is_given(word) or word in surnames():
        return False
    known = context.vocabulary.classes.get(word.lower()) in ("occupation", "role")
    listed = word.lower() in lexicon.words("en/callings") and is_given(context.tokens[index + 1])
    known |= listed  # "Eyewitness Ana Ruiz"
    return known or "-of-" in word or word_class(word) == "position" or is_agent(word.lower())


def behind_calling(context: Context, start: int, end: int) -> int:
    """Behind what the words at a run's end are called, `start` if it begins with a given name: "Local MP Zev Hale"."""
    if end - start < 3 or is_given(context.tokens[start]):
        return start  # what calls somebody has two words behind it
    classes = context.vocabulary.classes
    callings = (index for index in range(end - 3, start - 1, -1) if calls(context, index))
    listed = lexicon.words("en/callings")
    sure = (
        i + 1
        for i in callings
        if classes.get(word := context.word(i)) in ("occupation", "role") or word in listed or "-" in word
    )
    return next(sure, start)


def leads_to_person(context: Context, index: int) -> bool:
    """Whether the word before a given name is no part of the name: "Recorder", "RRI", "Lund-based"."""
    word = context.tokens[index]
    if context.bare[index] == "'":
        return len(context.tokens[index - 1]) > 1  # an abbreviation: "Sgt. Maj. Ana Ruiz"
    last = word.rpartition("-")[2]
    if (
        calls(context, index)
        or word_class(context.word(index)) == "field"
        or context.vocabulary.classes.get(last.lower()) in ("occupation", "role", "title")
    ):
        return True
    return (len(word) > 2 and word.isupper() and not context.tokens[index + 1].isupper()) or (
        last != word and (context.vocabulary[last] == "e" or last in context.vocabulary.roles["home-ending"])
    )


def behind_titles(context: Context, start: int, end: int) -> int:
    """Behind the last title or role of a run, at its end if it is nothing else."""
    tags = context.bare
    if tags[start] != "0" and "M" not in tags[start:end]:
        return start
    last = tags.rfind("M", start, end - 1 if _is_surname(context, start, end - 1) else end)
    part = name_words().get(context.tokens[last]) if tags[last + 1 : last + 2] == "N" else None
    may_be_given = part == "given" or (part == "private" and last + 2 == end and _is_private(context, last, end))
    if may_be_given and (last + 2 == end or not is_given(context.tokens[last + 1])):
        return last  # "Dean Hale"
    bare = max(last, start - (tags[start] != "0")) + 1
    while bare < end and (tags[bare] == "'" or _is_second_rank(context, bare, end)):
        bare += 1
    return bare


def _is_private(context: Context, start: int, end: int) -> bool:
    """Whether a name stands between what its bearer does and the age: "fisherman Col Hale, 66," is no colonel."""
    aged = context.bare.startswith(",0", end) and context.bare[end + 2 : end + 3] in (",", ".")
    return aged and context.bare[start - 1 : start] in ("r", "n")


def _is_second_rank(context: Context, index: int, end: int) -> bool:
    """Whether the word behind a title is part of it: "Det Con Hale"."""
    return index + 1 < end and name_words().get(context.tokens[index]) == "rank"


def person_behind(context: Context, start: int, end: int) -> int:
    """Where a person's name begins behind an organization's, `start` if none does.

    "White House Press Secretary Josh Earnest", "Fox News host Megyn Kelly".
    """
    bare = behind_titles(context, start, end)
    if not start < bare < end or has_organization_word(context, bare, end):
        bare = start
    return max(bare, person_start(context, start, end))


def is_organization(context: Context, start: int, end: int) -> bool:
    """Whether a run is an organization's name, and not a person's behind one."""
    return has_organization_word(context, start, end) and person_behind(context, start, end) == start


def before_letters(context: Context, start: int, end: int) -> int:
    """Where a run ends without the letters behind a person's name: "Ana Ruiz KC"; not "the New Zealand MP"."""
    bare = end
    while bare - start > 2 and context.tokens[bare - 1] in post_nominals():
        bare -= 1
    if bare == end or context.bare[start] in "DH" or context.bare[start - 1 : start] in ("D", "H"):
        return end
    return bare if context.printed((start, bare)) not in places() else end


def has_organization_word(context: Context, start: int, end: int) -> bool:
    """Whether one of the words makes a run an organization's name, its last one if that is no surname."""
    listed = organization_words().keys()
    if end - start > 1 and context.tokens[end - 1] in company_forms():
        return True
    if listed.isdisjoint(context.tokens[start:end]):
        return False
    return not listed.isdisjoint(context.tokens[start : end - 1]) or not _is_surname(context, start, end - 1)


def _is_surname(context: Context, start: int, last: int) -> bool:
    """Whether the last word of a run is a surname, though it may be something else: "Ana King", "Mr. Prince"."""
    if last <= start or (context.tokens[last] not in surnames() and context.bare[last] != "M"):
        return False
    if context.tokens[last] in surnames() and context.bare[start] == "M" and context.bare[start + 1] == "'":
        return True  # "Rep. French Hill"
    before = last - 1
    while before > start and (context.bare[before] == "'" or len(context.tokens[before]) == 1):
        before -= 1
    word = context.tokens[before]
    if context.bare[before] == "M":
        return context.vocabulary.abbreviations.get(word.lower()) == "title"
    return is_given(word) and word not in places()
