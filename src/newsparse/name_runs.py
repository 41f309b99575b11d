"""Runs of capitalised words, in which names stand."""

import re
from collections.abc import Iterator

from newsparse.attribution.context import Context, Range
from newsparse.name_parts import before_letters
from newsparse.name_words import is_agent, name_words, office_fields, organization_words, particles

#: Capitalised words, with the small ones that may join them into one organization's name.
RUN = re.compile(r"[NM]'?(?:[NM0]'?)*(?:(?:S|fD?|iD?0?|c)[NM]'?(?:[NM0]'?)*)*")
PIECE = re.compile(r"[NM]'?(?:[NM0]'?)*")
FIELD_LINKS = frozenset("fi")  #: what leads to what an office is for
#: What goes on a list within an organization's name.
FIELDS = re.compile(r"(?:,N{1,2}){1,4},?cN{1,2}")
MEMBERS = ("fg", "fr")
MEMBERS_OF = ("g'", "gS")  #: "the Farmers' Union", "the People's Party"
SCORE = re.compile(r"\d+[-‐‑]\d+")  #: between the names of two teams: "Lund 2-1 Oslo"
#: Tags of what a month's name that is a given name may follow: "governor Jan Ruiz", not "in June Ruiz".
BEFORE_GIVEN_MONTH = frozenset("rMVS,.")
#: A noun for a group within an organization's name: "Lund Workers Union".
GROUP_INSIDE = ("gN", "gM")
#: Tags of nouns that a number before them counts: "Hale 24 hours later".
COUNTED = frozenset("nogrYN")


def runs(context: Context, start: int, end: int) -> Iterator[Range]:
    """The runs of capitalised words in a range of tokens, in order."""
    tags = context.bare
    done = start
    for run in RUN.finditer(tags, start, end):
        begin, stop = run.span()
        if begin < done:
            continue  # groups joined it to the name before
        if tags[begin - 2 : begin] in MEMBERS_OF and begin - 2 >= start and _is_members_body(context, begin - 1):
            begin -= 2  # "the Farmers' Union"
        if begin > start and tags[begin - 1] in "Yni" and "Y" in tags[max(start, begin - 3) : begin]:
            month = begin - 1
            while month > start and tags[month] in "ni" and context.word(month) in particles():
                month -= 1
            if tags[month] == "Y" and _is_given_month(context, month, start):
                if month < begin - 1:
                    yield month, month + 1  # "Jan de Wit": the particles join the rest
                else:
                    begin = month
        if tags[stop : stop + 2] == ",N" and not FIELD_LINKS.isdisjoint(tags[begin:stop]):
            done = stop = _with_fields(context, stop, end)
        if tags[stop : stop + 1] in ("f", "g"):
            done = stop = _with_members(context, begin, stop, end)
        if stop - begin == 1:
            yield begin, stop
        else:
            yield from _parts(context, begin, stop)


def _with_members(context: Context, begin: int, stop: int, end: int) -> int:
    """Where a run ends with the groups in an organization's name: "Lund Workers Union", "Union of Water Workers"."""
    tags = context.bare
    while tags[stop : stop + 2] in GROUP_INSIDE and stop + 1 < end and context.tokens[stop][0].isupper():
        stop = PIECE.match(tags, stop + 1, end).end()  # type: ignore[union-attr]  # a capital stands there
    if tags[stop : stop + 3] in ("g'N", "gSN") and stop + 2 < end and _is_members_body(context, stop + 1):
        stop = PIECE.match(tags, stop + 2, end).end()  # type: ignore[union-attr]
    if tags[stop : stop + 1] == "g" and context.tokens[stop][0].isupper() and _has_members(context, begin, stop):
        return stop + 1
    return stop + 2 * (tags[stop : stop + 2] in MEMBERS and stop + 1 < end and _goes_on_with_members(context, stop))


def _with_fields(context: Context, stop: int, end: int) -> int:
    """Where a run ends with a list of what an office is for: "Bureau of Alcohol, Tobacco and Firearms"."""
    fields = FIELDS.match(context.bare, stop, end)
    if fields is None:
        return stop
    words = context.tokens[stop : fields.end()]
    return fields.end() if office_fields().issuperset(word for word in words if word[0].isupper()) else stop


def _goes_on_with_members(context: Context, link: int) -> bool:
    """Whether "of" leads to those who make up an organization: "Lund Federation of Teachers"."""
    return context.tokens[link + 1][0].isupper() and context.tokens[link - 1] in organization_words()


def _has_members(context: Context, begin: int, stop: int) -> bool:
    """Whether "of" leads an organization's name on to whose it is: "Lund Union of Water Workers"."""
    link = context.bare.rfind("f", begin, stop)
    return link > begin and context.tokens[link - 1] in organization_words()


def _is_members_body(context: Context, apostrophe: int) -> bool:
    """Whether a plural's apostrophe is within an organization's name: "Lund Farmers' Union", "the Growers' Union"."""
    word = context.tokens[apostrophe - 1]
    grouped = context.bare[apostrophe - 1] == "g" or (word.endswith("s") and is_agent(word[:-1].lower()))
    return grouped and word[0].isupper() and context.tokens[apostrophe + 1] in organization_words()


def _parts(context: Context, begin: int, stop: int) -> Iterator[Range]:
    """A run parted at the genitive's apostrophe, a paragraph's end or a score: "Lund Rangers’ | Ana Ruiz"."""
    tags = context.bare
    for index in range(begin + 1, stop):
        if index in context.sentence_starts_set:  # no stop is in a run
            yield begin, index
            begin = index
        elif index + 1 < stop and tags[index] in "'0" and _parts_names(context, index):
            yield begin, index
            begin = index + 1
        elif "-" in context.tokens[index - 1] and index - begin > 1 and is_led_by(context, index - 1):
            yield begin, index  # "the Ana Ruiz-led Labour Party"
            begin = index
    stop = before_letters(context, begin, stop)
    while tags[stop - 1] == "0" and stop - 1 > begin and _is_count(context, stop - 1):
        stop -= 1
    yield begin, stop


def is_led_by(context: Context, index: int) -> bool:
    """Whether a capitalised word has what is somebody's or like them behind its hyphen: "Ruiz-led"; not "Jong-un"."""
    first, _, rest = context.tokens[index].partition("-")
    if len(first) <= 2 or not rest.islower():
        return False
    return context.vocabulary[rest] in "eEFV" or rest in context.vocabulary.roles["likeness-ending"]


def _parts_names(context: Context, index: int) -> bool:
    """Whether an apostrophe or a number stands between two names."""
    tag = context.bare[index]
    if tag == "'":
        return context.text[context.starts[index]] != "." and not _is_members_body(context, index)
    return tag == "0" and SCORE.fullmatch(context.tokens[index]) is not None


def _is_count(context: Context, index: int) -> bool:
    """Whether a number behind a name is a score or counts what follows: "Hale 6-2", "Hale 24 hours later"."""
    word = context.tokens[index]
    return word.isalpha() or SCORE.fullmatch(word) is not None or context.bare[index + 1 : index + 2] in COUNTED


def _is_given_month(context: Context, index: int, floor: int) -> bool:
    """Whether the month at `index`, before a capitalised word, is a given name: "said Jan Ruiz"."""
    if index < floor or name_words().get(context.tokens[index]) != "given":
        return False
    return index in context.sentence_starts_set or context.bare[index - 1] in BEFORE_GIVEN_MONTH
