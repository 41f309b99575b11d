"""The organization or the place that a description names: whom its bearer works for, or where they come from."""

import re

import regex

from newsparse.attribution.context import Context, Range
from newsparse.name_words import field_acronyms, is_given, organization_words, party_words, word_class
from newsparse.person_names import places

#: A preposition and the name that it leads to: "at the University of Lund", "for Ana Ruiz's campaign".
NAMED = (
    r"[DH]?(?:[neuzog]{1,3}S)?(?:[neuzog0]|r(?=[oN])|I(?=nN)){0,4}(?P<called>(?<=o)V)?(?P<body>(?:[NMg]'?|(?<=D)V(?=N)|Y(?=fD?N))+(?:0(?=f)|0(?:[NM]'?)+)?"
    r"(?:(?:S|fD?|c|t|iD?)(?:[NMg]'?)+)*(?:S?[0nN]{0,4}o{1,2})?)"
)
BODY = re.compile(r"[fit]" + NAMED)
OBJECT = re.compile(NAMED)
#: A name behind what sort of body it is: "the Italian newspaper Corriere della Sera".
SORT = re.compile(r"(?:N[neuzg]{0,3})?o(?P<body>(?:N'?)+(?:n(?:N'?)+)?)")
CAPITALS = re.compile(r"N(?:'?[NcM]|[fig](?=N))*'?o?")
GENITIVE = re.compile(r"N{1,4}S")
CAPITALS_BEFORE = regex.compile(r"(?r)N+")  #: "South Korea's president"
#: A place that a comma parts from the one before: ", Texas" of "a delegate from Houston, Texas".
REGION = re.compile(r",(?P<place>N{1,2})'?(?=[,.;)]|$)")
ENDS = ("", ",", ".", ";", ")", "-")  #: tags behind a whole name
LONGEST = 12  #: tokens of a name


def affiliation(context: Context, start: int, head: int, stop: int) -> str | None:
    """Whom a phrase with its noun at `head` says that somebody belongs to.

    An organization before a place, one by its words before others, and else the first: "Rain Institute director",
    "director of the Rain Project at Lund University", "Rain Council member from Lund".
    """
    spans = [*employers(context, start, head), *bodies(context, head + 1, stop)]
    if not spans:
        return None
    spans.sort(key=lambda span: (not has_word(context, span), not is_listed(context, span)))
    organized = (span for span in spans if not is_place(context, span))
    return context.printed(next(organized, spans[0]))


def is_place(context: Context, span: Range) -> bool:
    """Whether the words of a range are a known place."""
    name = context.printed(span)
    return name in places() or name.rpartition(", ")[0] in places()


def bodies(context: Context, start: int, stop: int, *, first: bool = False) -> list[Range]:
    """The names of organizations and places that prepositions lead to; only one at `start` if `first`."""
    found = []
    for match in BODY.finditer(context.bare, start, stop):
        if first and match.start() > start:
            break
        if match["called"] and not context.has_role(match.start("called"), "naming"):
            continue  # "at the firm said Ana Ruiz"; not "at a firm called Rainworks"
        begin, end = named(context, match)
        link = context.word(match.start())
        counts = is_body(context, (begin, end), link) if end >= match.end() else is_listed(context, (begin, end))
        goes_on = context.bare[end : min(end + 1, stop)] == "n"  # "from Niph district"
        counts &= not goes_on or is_listed(context, (begin, end))
        ranked = context.bare[begin - 1] == "r" and not context.has_role(match.start(), "employer-link")
        counts &= not ranked  # "at broker Rain"; not "for actor Hale"
        counts |= begin < end and context.tokens[begin - 1] == "The"  # "an editorial in The Advocate"
        behind_noun = link == "by" and match.start() == start  # "a report by the Rain Institute"
        if counts and (context.has_role(match.start(), "affiliation-link") or behind_noun):
            found.append((begin, with_region(context, end)))
        if first:
            break
    return found


def body_at(context: Context, start: int, stop: int) -> Range | None:
    """The name of an organization at `start`, behind a verb: "the Rain Institute"."""
    match = OBJECT.match(context.bare, start, stop)
    if match is None:
        return None
    span = named(context, match)
    whole = context.bare[span[1] : span[1] + 1] not in ("n", "o", "r", "g")
    return span if whole and is_body(context, span, "") else None


def named(context: Context, match: re.Match[str]) -> Range:
    """The name that a match holds, without words of what follows or of what sort of body it is."""
    begin, end = match.span("body")
    begin += end - begin > 1 and context.tokens[begin].endswith("-based")
    while begin - 1 > match.start() and context.bare[begin - 1] in "geouz" and context.tokens[begin - 1][0].isupper():
        begin -= 1  # "the Media Research Center"
    begin -= context.bare[begin - 1] == "0" and context.tokens[begin - 1][:-2].isdigit()  # "6th District Court"
    if (sort := SORT.match(context.bare, end - 1, match.endpos)) is not None:
        return sort.span("body")
    if begin + 2 < end and context.tokens[begin] in field_acronyms() and context.bare[begin + 1] == "i":
        begin += 2  # "head of IT at Lund University"
    while end > begin and context.bare[end - 1] == "g" and context.tokens[end - 1].islower():
        end -= 1  # "of Swedish officials"
    while begin < end and context.bare[begin] == "g" and context.tokens[begin].islower():
        link = next((i for i in range(begin, end) if context.bare[i] in "fi"), end)
        begin = min(end, link + 1 + (context.bare[link + 1 : link + 2] in ("D", "H")))  # "of the lawyers for the Union"
    if context.bare[end : end + 2] == "nN" and context.tokens[end + 1] in organization_words():
        end += 2  # "the Ruiz super PAC"
    begin = behind_topic(context, begin, end)
    end += context.bare[end : end + 1] == "S" and context.bare[end + 1 : end + 2] in ENDS  # "at St. Brigid's"
    return begin, next((index for index in range(begin, end) if leads_off(context, begin, index, end)), end)


def behind_topic(context: Context, begin: int, end: int) -> int:
    """Where the body begins in a run that a place or a person opens: "Russia at the Rain Center"."""
    person = context.bare.startswith("M'", begin)
    links = (index for index in range(begin + 1, end) if context.bare[index] in ("iS" if person else "i"))
    index = next(links, None)
    if index is None or not (person or context.printed((begin, index)) in places()):
        return begin
    if context.bare[index] == "i" and not context.has_role(index, "behind-topic"):
        return begin
    index += 1 + (context.bare[index + 1] in "DH")
    return index if index < end else begin


def leads_off(context: Context, begin: int, index: int, end: int) -> bool:
    """Whether a small word in a run of names ends the first one: "under", or "and" behind a place."""
    if context.bare[index] == "c":
        return context.printed((begin, index)) in places()
    if context.bare[index] != "i":
        return False
    if is_place(context, (index + 1, end)) and has_word(context, (begin, index)) and context.has_role(index, "where"):
        return True  # "the Rain Institute in Lund"
    return leads_to_month(context, index) or not context.has_role(index, "name-link")


def leads_to_month(context: Context, index: int) -> bool:
    """Whether a preposition leads to a month whose name may be another word: "in May"."""
    return index + 1 < len(context.tokens) and context.bare[index] == "i" and context.has_role(index + 1, "month")


def link_before(context: Context, span: Range, floor: int) -> int:
    """The preposition that leads to a name, or `floor` if there is none behind it."""
    return next((index for index in range(span[0] - 1, floor, -1) if context.bare[index] in "fit"), floor)


def employers(context: Context, start: int, head: int) -> list[Range]:
    """The organizations and places before a role: "Rain Institute director", "White House Press Secretary"."""
    tags = context.bare
    found = []
    for run in CAPITALS.finditer(tags, start, head):
        first, last = run.span()
        first = next((i + 1 for i in range(last - 1, first, -1) if parts_names(context, i)), first)
        while first < last and word_class(context.tokens[first]) in ("past", "degree"):
            first += 1
        begins = first
        while first < last and not_named(context, first):
            first += 1
        while last > first and (is_sign(context, last - 1) or not_named(context, last - 1)):
            last -= 1
        ranked = next((i for i in range(first, last) if ends_name(context, first, i, last)), last)
        if all(word_class(context.tokens[index]) == "field" for index in range(first, ranked)):
            continue  # "Chief Financial Officer", or nothing left
        if context.tokens[ranked - 1] in organization_words() and (
            ranked - first > 1 or is_ranked(context, begins) or context.has_role(ranked - 1, "needs-adjective")
        ):
            first = begins  # "Republican National Committee", "Circuit Court"
        if context.tokens[ranked - 1] in organization_words():
            while first > start and is_field(context, first - 1):
                first -= 1
        # Any word has a capital where a sentence begins; a name has it elsewhere, too.
        owns = tags[ranked] == "S" or (tags[ranked] == "'" and context.text[context.starts[ranked]] != ".")
        opens = ranked - first == 1 and first in context.sentence_starts_set and not owns
        opens = opens and not context.names_in_text(context.tokens[first])
        opens |= tags[first] == "M"
        single = ranked - first == 1
        nameless = single and (context.has_role(first, "nameless") or (opens and is_common(context, first)))
        if not nameless and (is_listed(context, (first, ranked)) if opens else is_body(context, (first, ranked), "")):
            found.append((first, ranked))
    return found


def is_common(context: Context, index: int) -> bool:
    """Whether a word is what sort of house an organization is: "Museum director", where a sentence begins."""
    kind = organization_words().get(context.tokens[index])
    return kind == "house" and context.vocabulary.classes.get(context.word(index)) == "organization"


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


def with_region(context: Context, stop: int) -> int:
    """Where a phrase ends with the region of the place that it ends in: "Houston, Texas", "Lund, Ohio"."""
    region = REGION.match(context.bare, stop)
    if region is None or context.printed(region.span("place")) not in places():
        return stop
    city = CAPITALS_BEFORE.match(context.bare, max(0, stop - LONGEST), stop)
    return region.end() if city is not None and context.printed(city.span()) in places() else stop


def has_word(context: Context, span: Range) -> bool:
    """Whether one of the words of a range makes it an organization's name: "Rain Post"; not "Lund bureau"."""
    return not organization_words().keys().isdisjoint(context.tokens[span[0] : span[1]])


def is_listed(context: Context, span: Range) -> bool:
    """Whether the words of a range are a known place, an acronym, or have an organization's word among them."""
    words = context.tokens[span[0] : span[1]]
    if not words:
        return False
    if context.bare[span[1] - 1] == "o":
        return True  # "Ruiz campaign"
    acronym = words[0].isupper() and words[0] not in field_acronyms()
    return acronym or context.printed(span) in places() or has_word(context, span)


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


def is_body(context: Context, span: Range, link: str) -> bool:
    """Whether the words of a range name an organization or a place, not a person; `link` leads to them."""
    words = [word for word in context.tokens[span[0] : span[1]] if word[0].isalnum()]
    if (context.bare[span[0]] == "M" and len(words) < 3 and not is_saints(context, span)) or names_person(
        context, span
    ):
        return False  # "Mr. Ruiz", "Prime Minister Ana Ruiz"
    nameless = len(words) == 1 and context.has_role(span[0], "nameless")
    nameless |= is_nation(context, span)
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
