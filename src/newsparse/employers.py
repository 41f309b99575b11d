"""The organizations and places whose names stand before a role: "Rain Institute director", "Lund mayor"."""

import re

from newsparse import lexicon
from newsparse.attribution.context import Context, Range
from newsparse.body_words import has_word, is_body, is_compound, is_listed, is_people
from newsparse.name_words import organization_words, word_class

CAPITALS = re.compile(r"N(?:'?[NcM]|[fig](?=N)|(?<=M)S(?=N))*'?[go]?")
GENITIVE = re.compile(r"N{1,4}S")

SHORT = 3  #: letters of an acronym such as "CEO"


def employers(context: Context, start: int, head: int) -> list[Range]:
    """The organizations and places before a role: "Rain Institute director", "White House Press Secretary"."""
    spans = (name_in(context, run.span(), start) for run in CAPITALS.finditer(context.bare, start, head))
    return [span for span in spans if span is not None and names_employer(context, span, head)]


def name_in(context: Context, run: Range, start: int) -> Range | None:
    """The name in a run of words with capitals, without those that belong to the role; None if none is left."""
    first, last = run
    last -= ends_in_common(context, last - 1)
    last -= last - first > 1 and context.has_role(last - 1, "seat") and holds_office(context, last)
    first = next((i + 1 for i in range(last - 1, first, -1) if parts_names(context, i)), first)
    while first < last and word_class(context.tokens[first]) in ("past", "degree"):
        first += 1
    begins = first
    if context.bare.startswith("M'", first - 2) and first > 1 and context.has_role(first - 2, "saint"):
        return first - 2, last  # "St. Olaf College"
    while first < last and not_named(context, first):
        first += 1
    while last > first and (is_sign(context, last - 1) or not_named(context, last - 1)):
        if last - first > 1 and is_people(context.tokens[last - 1]):
            break  # "Log Cabin Republicans president"
        last -= 1
    ranked = next((i for i in range(first, last) if ends_name(context, first, i, last)), last)
    if all(word_class(context.tokens[index]) == "field" for index in range(first, ranked)):
        return None  # "Chief Financial Officer", or nothing left
    return with_adjectives(context, (first, ranked), begins, start), ranked


def whole_name(context: Context, first: int, last: int, floor: int) -> int:
    """Where an organization's name begins whose last run of capitals begins at `first`: "University of Lund"."""
    start = _run_start(context, first, floor)
    if start < first and not has_word(context, (start, last)):
        start = first  # "President Ruiz"
    if context.bare.startswith("M'", start - 2) and start - 2 >= floor and context.has_role(start - 2, "saint"):
        return start - 2
    link = start - 1
    joined = link > floor and (context.bare[link] == "f" or context.has_role(link, "name-link"))
    joined |= link > floor and context.tokens[link] == "&"
    if not joined:
        return start
    begin = _run_start(context, link, floor)
    firm = context.tokens[link] == "&" and begin < link
    return begin if firm or has_word(context, (begin, link)) else start


def _run_start(context: Context, end: int, floor: int) -> int:
    """Where a run of words with capitals begins that ends before a token."""
    start = end
    while start > floor and context.bare[start - 1] in "NMgo" and context.tokens[start - 1][0].isupper():
        start -= 1
    return start


def with_adjectives(context: Context, name: Range, begins: int, start: int) -> int:
    """Where a name begins with the words from `begins` on that belong to it: "Republican National Committee"."""
    first, end = name
    if context.tokens[end - 1] not in organization_words():
        adjective = end - first == 1 and first > begins and word_class(context.tokens[first - 1]) == "adjective"
        return first - (adjective and not is_listed(context, name))  # "American Bridge"
    fielded = first > start and is_field(context, first - 1)
    needy = context.has_role(end - 1, "needs-adjective")
    needy |= context.has_role(end - 1, "nameless") and not fielded  # "Labor Department"; not "Foreign Ministry"
    if end - first > 1 or is_ranked(context, begins) or needy:
        first = begins  # "Republican National Committee", "Circuit Court"
    while first > start and is_field(context, first - 1):
        first -= 1
    return first


def names_employer(context: Context, span: Range, head: int) -> bool:
    """Whether the words of a range before the role at `head` name whom its bearer belongs to."""
    first, end = span
    tags = context.bare
    # Any word has a capital where a sentence begins; a name has it elsewhere, too.
    owns = tags[end] == "S" or (tags[end] == "'" and context.text[context.starts[end]] != ".")
    single = end - first == 1
    alone = single or (end - first == 2 and tags[end - 1] == "o")  # "Responsible establishment candidate"
    opens = alone and first in context.sentence_starts_set and not owns
    opens = opens and not context.names_in_text(context.tokens[first])
    opens |= tags[first] == "M"
    shouted = single and len(context.tokens[head]) > SHORT and context.tokens[head].isupper()
    if shouted and not has_word(context, span):
        return False  # "RAIN CANDIDATE" of a transcript; not "CNN ANCHOR"
    if single and (context.has_role(first, "nameless") or (opens and is_common(context, first))):
        return False
    named = (first, end - (tags[end - 1] == "o")) if alone else span
    return is_listed(context, named) if opens else is_body(context, span, "")


def holds_office(context: Context, index: int) -> bool:
    """Whether a token is an office that a state has, too: "Maine State Senator"."""
    return index < len(context.tokens) and context.word(index) in lexicon.table("en/office-bodies")


def ends_in_common(context: Context, index: int) -> bool:
    """Whether the last word of a run is no part of a name: "data", "officials"; not the campaign of "Ruiz campaign"."""
    word = context.tokens[index]
    document = context.bare[index] == "o" and context.vocabulary.classes.get(word) == "document"
    return document or (context.bare[index] == "g" and word.islower())


def is_common(context: Context, index: int) -> bool:
    """Whether a word is what sort of house an organization is: "Museum director", where a sentence begins."""
    return organization_words().get(context.tokens[index]) in ("house", "institution", "organization")


def parts_names(context: Context, index: int) -> bool:
    """Whether a small word in a run ends a name: "in", not "for" in "Department for Rain" nor "Nurses" in a union's."""
    tag = context.bare[index]
    if tag == "g":
        return context.tokens[index].islower()
    if tag != "i" or GENITIVE.match(context.bare, index + 1) is not None:
        return False
    return context.word(index) != "for" or context.tokens[index - 1] not in organization_words()


def is_field(context: Context, index: int) -> bool:
    """Whether a word with a capital tells what a department is for: "Defense Department", "Foreign Ministry"."""
    kind = word_class(context.tokens[index])
    return kind == "field" or (kind == "rank" and context.bare[index] == "M" and context.tokens[index].istitle())


def is_sign(context: Context, index: int) -> bool:
    """Whether a token at the end of a run is no part of a name: an apostrophe, "and", "Gov."; the stop of "U.S." is."""
    tags = context.bare
    stop = context.text[context.starts[index]] == "."
    return tags[index] in "cM" or (tags[index] == "'" and (not stop or tags[index - 1] == "M"))


def not_named(context: Context, index: int) -> bool:
    """Whether a capitalised word belongs to the role and not to a name: an adjective, a rank; an acronym is a name."""
    kind = word_class(context.tokens[index])
    if kind == "honorific":
        return context.bare[index] == "M"  # RT is no "Rt"
    if kind is None and is_compound(context.tokens[index]):
        return True  # "Lund-based"
    return kind not in (None, "field", "position") and context.word(index) != "gop"


def ends_name(context: Context, first: int, index: int, last: int) -> bool:
    """Whether a name before a role ends at a word that belongs to the role: "NBC News Senior Reporter"."""
    kind = word_class(context.tokens[index])
    listed = organization_words()
    ends = (
        index > first and context.tokens[index - 1] in listed and listed.keys().isdisjoint(context.tokens[index:last])
    )
    return kind == "past" or (kind in ("rank", "another") and ends)


def is_ranked(context: Context, index: int) -> bool:
    """Whether a word belongs to the name of the one body behind it, which would say little: "Circuit Court"."""
    return word_class(context.tokens[index]) in ("rank", "another")
