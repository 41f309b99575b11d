"""The organization or the place that a description names: whom its bearer works for, or where they come from."""

import re

import regex

from newsparse.attribution.context import Context, Range
from newsparse.body_words import has_word, is_body, is_listed, is_place, is_site
from newsparse.employers import employers
from newsparse.name_words import field_acronyms, organization_words
from newsparse.person_names import places
from newsparse.roles import is_candidacy

#: A preposition and the name that it leads to: "at the University of Lund", "for Ana Ruiz's campaign".
NAMED = (
    r"[DH]?(?:[neuzog]{1,3}S)?(?:[neuzog0]|r(?=[oN])|I(?=nN)){0,4}(?P<called>(?<=o)V)?(?P<body>(?:[NMg]'?|(?<=D)V(?=N)|Y(?=fD?N))+(?:0(?=f)|0(?:[NM]'?)+)?"
    r"(?:(?:S|fD?|c|t|iD?)(?:[NMg]'?)+)*(?:S?[0nN]{0,4}o{1,2})?)"
)
BODY = re.compile(r"[fit]" + NAMED)
OBJECT = re.compile(NAMED)
#: A name behind what sort of body it is: "the Italian newspaper Corriere della Sera".
SORT = re.compile(r"(?:N[neuzg]{0,3})?o(?P<body>(?:N'?)+(?:n(?:N'?)+)?)")
CAPITALS_BEFORE = regex.compile(r"(?r)N+")  #: "South Korea's president"
#: A place that a comma parts from the one before: ", Texas" of "a delegate from Houston, Texas".
REGION = re.compile(r",(?P<place>N{1,2})'?(?=[,.;)]|$)")
INITIALS = re.compile(r"\b[A-Z](?:[.-][A-Z]){0,9}\.[A-Z]$")  #: "U.S", without its last stop
PHRASE = re.compile(r"DN{1,3}(?![NM])")  #: the rest of a name that is a phrase
ANOTHER = re.compile(r"cN{1,2}[fi]N")  #: "and Hale of Oslo" behind "Ruiz of Lund"
ENDS = ("", ",", ".", ";", ")", "-")  #: tags behind a whole name
LONGEST = 12  #: tokens of a name


def affiliation(context: Context, start: int, head: int, stop: int) -> str | None:
    """Whom a phrase with its noun at `head` says that somebody belongs to.

    An organization before a place, one by its words before others, and else the first: "Rain Institute director",
    "director of the Rain Project at Lund University", "Rain Council member from Lund".
    """
    before = employers(context, start, head)
    if context.has_role(head, "honoured"):
        before = [span for span in before if has_word(context, span) or context.tokens[span[0]].isupper()]
    spans = [*before, *bodies(context, head + 1, stop)]
    if context.has_role(head, "maker"):
        spans = [span for span in spans if has_word(context, span)]  # "the author of Rain"
    if not spans:
        return None
    spans.sort(key=lambda span: (not has_word(context, span), not is_listed(context, span)))
    organized = (span for span in spans if not is_place(context, span))
    return with_stop(context, next(organized, spans[0]))


def bodies(context: Context, start: int, stop: int, *, first: bool = False) -> list[Range]:
    """The names of organizations and places that prepositions lead to; only one at `start` if `first`."""
    found = []
    stop = min(stop, len(context.tokens))
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
        counts &= not ranked or has_word(context, (begin, end))  # "at broker Rain"; not "for actor Hale"
        counts |= begin < end and context.tokens[begin - 1] == "The"  # "an editorial in The Advocate"
        behind_noun = link == "by" and match.start() == start  # "a report by the Rain Institute"
        aim = link == "for" and context.has_role(match.start() - 1, "running")
        aim |= link == "for" and is_candidacy(context.word(match.start() - 1))
        aim |= context.has_role(match.start() - 1, "acquainted")  # "a source familiar with Hale's plan"
        if counts and not aim and (context.has_role(match.start(), "affiliation-link") or behind_noun):
            found.append((begin, with_region(context, end)))
        if first:
            break
    sites = ((index, index + 1) for index in range(start + 1, stop) if is_site(context.tokens[index]))
    return found + [site for site in sites if leads_to(context, site, start) and (not first or site[0] == start + 1)]


def leads_to(context: Context, span: Range, floor: int) -> bool:
    """Whether a preposition of belonging leads to a name: "at the website rainnews.com"."""
    link = link_before(context, span, floor - 1)
    return link >= floor and context.has_role(link, "affiliation-link")


def body_at(context: Context, start: int, stop: int) -> Range | None:
    """The name of an organization at `start`, behind a verb: "the Rain Institute"."""
    if start < stop and is_site(context.tokens[start]):
        return start, start + 1
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
    if context.bare[end : end + 1] == "n" and context.tokens[end].capitalize() in organization_words():
        end += 1  # "the Blue Door restaurant"
    phrase = PHRASE.match(context.bare, end)
    if phrase is not None and context.tokens[phrase.end() - 1] in organization_words():
        end = phrase.end()  # "Keep the Promise PAC"
    end += context.bare[end : end + 1] == "0" and context.has_role(end - 1, "numbered")  # "Rain Workers Local 12"
    begin = behind_topic(context, begin, end)
    end += context.bare[end : end + 1] == "S" and context.bare[end + 1 : end + 2] in ENDS  # "at St. Brigid's"
    end = next((index for index in range(begin, end) if leads_off(context, begin, index, end)), end)
    while end - 1 > begin and context.bare[end - 1] in "fiD":
        end -= 1  # "Rain Center for media"
    return begin, end


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
        if ANOTHER.match(context.bare, index) is not None:
            return True
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


def behind_region(context: Context, stop: int) -> int:
    """Where the region ends that a comma parts from any town before it: ", Ohio" of "Lund, Ohio"."""
    region = REGION.match(context.bare, stop)
    return region.end() if region is not None and context.printed(region.span("place")) in places() else stop


def with_region(context: Context, stop: int) -> int:
    """Where a phrase ends with the region of the place that it ends in: "Houston, Texas", "Lund, Ohio"."""
    region = REGION.match(context.bare, stop)
    if region is None or context.printed(region.span("place")) not in places():
        return stop
    city = CAPITALS_BEFORE.match(context.bare, max(0, stop - LONGEST), stop)
    return region.end() if city is not None and context.printed(city.span()) in places() else stop


def with_stop(context: Context, span: Range) -> str:
    """The words of a range, with the stop behind initials that ends the sentence, too: "ambassador to the U.S."."""
    printed = context.printed(span)
    stop = INITIALS.search(printed) is not None and context.bare[span[1] : span[1] + 1] == "."
    return f"{printed}." if stop else printed
