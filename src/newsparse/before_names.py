"""What the words before a name say of its bearer: "Swedish President Ana Ruiz", "the mayor of Lund, Ana Ruiz"."""

import re

import regex

from newsparse import lexicon
from newsparse.affiliations import CAPITALS_BEFORE, affiliation
from newsparse.appointments import is_appointed
from newsparse.attribution.context import Context
from newsparse.body_words import is_body
from newsparse.descriptions import (
    CALLINGS,
    REACH,
    Description,
    base_end,
    calls_group,
    described,
    is_calling,
    is_of_trade,
)
from newsparse.employers import whole_name
from newsparse.name_parts import calls
from newsparse.name_words import is_agent, organization_words, word_class
from newsparse.names import Name
from newsparse.titles import is_honorific

#: The words before a name that end in a role, and an office's "of" or "in" behind that: "former secretary of state".
BEFORE = regex.compile(r"(?r)(?:[nrgoNMeuzE0'/]|(?<=[NM]'?)S)*[rM]'?(?:fD?[nNoz0]{1,2}(?:iN{1,2})?|i[Nno]{1,2})?")
#: A plural before several names, up to the last one: "candidates Ana Ruiz, Tom Hale and".
SHARED = regex.compile(r"(?r)(?P<role>[nrgoNMeuz0/]*(?:[gn]|M'?)),?(?P<others>(?:(?:N'?)+,)*(?:(?:N'?)+,?c)?)")
AGENT = regex.compile(r"(?r)(?:[rnNoeuz0'/M]|(?<=[NM]'?)S)*[nz]")
#: The same before a name, from its determiner or a genitive on: "The mayor of Lund, Ana Ruiz,", "France's president, …"
LEADING = re.compile(
    r"(?:(?:[DH0]|N(?:'?S|')|s[DH]?)(?:[nNrMeEougz0S'c/]|(?<=[DHS])V)*[rMnN]'?|0f[DH][nNrougS']*g|M(?=[fit]))(?:[fit][DH]?[nroNMzegu'S0Y]+)*(?:W[^,.;:()<>]{1,12})?[,-]$"
)
WHOSE = regex.compile(r"(?r)N+|M|(?<=[DH])[neouz]{0,2}[nrgo]")  #: "Ana Ruiz's brother", "the film's director"
#: The adjectives that "and" joins to those of a role: "her top security and policy adviser Tom Hale".
JOINED = regex.compile(r"(?r)(?<=[DHS])[nNeouz]{0,3}[neouz]c")
#: What a list that opens a sentence says first: "As a host, writer and farmer,".
LISTED = re.compile(
    r"s[DH](?P<phrase>[nNrMeEougz0S'/]{0,8}[rMn](?:[fi][DH]?[nroNMzegu'S]+)?),(?:[^VFbhmdPW.;:(<]|(?<=H)F){1,20},$"
)
ADVERBIAL = re.compile("s?[RifDH0nYZ]*")
QUOTATION_MARKS = frozenset('"“”„»«')


def before(context: Context, name: Name) -> Description | None:
    """The role that stands before a name: "Chinese President Xi Jinping", "Democratic Sen. Ana Ruiz"."""
    tags = context.bare
    end = name.bare
    while end > 0 and (tags[end - 1] == "'" or is_honorific(context, end - 1)):
        if tags[end - 1] == "'" and not is_honorific(context, end - 2):
            break
        end -= 1
    if tags[end - 1 : end] in (",", "-"):
        return leading(context, name.start, name.end)
    if end > 1 and context.word(end - 1) == "named" and tags[end - 2] in "rn" and not is_appointed(context, name):
        end -= 1  # "a farmer named Ana Ruiz"
    floor = floor_of(context, end)
    match = BEFORE.match(tags, floor, end)
    if match is None and tags[end - 1 : end] in ("n", "z") and tags[end - 2 : end - 1] not in ("t", "m"):
        called = may_call(context, end - 1) and tags[name.end : name.end + 1] not in ("n", "r")  # "a senior Ruiz aide"
        match = AGENT.match(tags, floor, end) if called else None
    owner = owner_before(context, name.bare)
    if match is None and name.start < end and calls(context, end - 1):
        role = context.printed((name.start, end))  # "Local Historian Ana Ruiz"
        return Description(role, role, affiliation(context, name.start, end - 1, end - 1), (name.start, end))
    if match is None:
        return Description("", None, owner, (end, end)) if owner else None  # "Lund Radio's Ana Ruiz"
    start = within_name(context, trimmed(context, match.start(), match.end()), floor)
    if tags[start - 1 : start] == "m" and end - start == 1:
        return None  # "she would counsel Ruiz"
    if (office := office_before_title(context, start, end, floor)) is not None:
        return office
    end -= 2 * ends_in_rank(context, start, end)
    owner = owner_before(context, start)
    if tags[start - 1 : start] == "c" and context.word(start - 1) == "and":
        start = with_other(context, start, tags[match.end() - 1] == "M")
    if not context.printed((start, end)):
        return None
    head = base_end(context, (start, end)) - 1
    works_for = affiliation(context, start, head, head) or owner
    role = context.printed((whose(context, start, head), end))
    return Description(role, role, works_for, (start, end))


def whose(context: Context, start: int, head: int) -> int:
    """Where a relation begins with whose it is: "Ana Ruiz's brother", which tells more than "brother"."""
    if context.bare[start - 1 : start] not in ("S", "'") or start < 2:
        return start
    run = WHOSE.match(context.bare, floor_of(context, start - 1), start - 1)
    return run.start() if run is not None else start


def ends_in_rank(context: Context, start: int, end: int) -> bool:
    """Whether a short title stands behind a role that tells more: "police spokesman Sgt."; not behind "rival"."""
    role = end - 3
    return role >= start and context.bare[role:end] == "rM'" and not is_calling(context.word(role))


def office_before_title(context: Context, start: int, end: int, floor: int) -> Description | None:
    """The office with "of" before a short title, "Speaker of the House Rep. Ana Ruiz", or any before its article."""
    title = end - 2
    if context.bare[title:end] != "M'" or context.bare[start - 1 : start] not in ("f", "D"):
        return None
    articled = context.bare[start - 1] == "D" and start == title  # "Lund spokesman the Rev. Ana Ruiz"
    end = title - articled
    office = BEFORE.match(context.bare, floor, end)
    if office is None or not (office.group() if articled else "f" in office.group()):
        return None
    first = trimmed(context, office.start(), end)
    return described(context, first, end)


def within_name(context: Context, start: int, floor: int) -> int:
    """Where a phrase begins whose first words end an organization's name: "University of Lund professor"."""
    if context.bare[start - 1 : start] != "f" or context.tokens[start - 2] not in organization_words():
        return start
    run = CAPITALS_BEFORE.match(context.bare, floor, start - 1)
    return run.start() if run is not None else start


def shared(context: Context, name: Name) -> Description | None:
    """What a plural says of several whom it stands before: "Republican candidates Ana Ruiz and Tom Hale"."""
    tags = context.bare
    begin = name.start + (tags[name.start] == "M")
    match = SHARED.match(tags, floor_of(context, begin), begin)
    if match is None or len(name.words) < 2:
        return None
    several = bool(match["others"]) or tags[name.end : name.end + 2] in ("cN", ",N")
    stop = match.end("role")
    noun = stop - 1 - (tags[stop - 1] == "'")
    if not several or not context.word(noun).endswith("s"):
        return None
    if tags[noun] in "gn" and not calls_group(context, noun):
        return None
    start = trimmed(context, match.start(), stop)
    role = context.printed((start, stop))
    return Description(role, role, affiliation(context, start, noun, noun), (start, start)) if role else None


def floor_of(context: Context, end: int) -> int:
    """How far back words that end at `end` may tell of what follows: not beyond their sentence."""
    return min(end, max(0, end - REACH, context.sentence(end - 1)[0]))


def with_other(context: Context, start: int, titled: bool) -> int:
    """Where a role begins with the one that "and" joins to it: "real estate mogul and television star Ana Ruiz"."""
    floor = floor_of(context, start - 1)
    other = BEFORE.match(context.bare, floor, start - 1)
    if other is None or not other.group():
        adjectives = JOINED.match(context.bare, floor, start)
        return adjectives.start() if adjectives is not None else start
    first = trimmed(context, other.start(), other.end())
    apart = titled and context.bare[first - 1 : first] == "D"  # "the mayor and Gov. Ruiz"
    return start if apart else first


def owner_before(context: Context, start: int) -> str | None:
    """Whose somebody is, by the genitive that ends at `start`: "Lund Radio's Ana Ruiz", "Google's chief executive"."""
    if start < 2 or context.bare[start - 1] not in "S'" or context.text[context.starts[start - 1]] == ".":
        return None
    floor = floor_of(context, start - 1)
    run = CAPITALS_BEFORE.match(context.bare, floor, start - 1)
    if run is None or (context.bare[start - 1] == "'" and not context.tokens[start - 2].endswith("s")):
        return None
    last = run.end()
    first = whole_name(context, run.start(), last, floor)
    opens = last - first > 1 and first in context.sentence_starts_set
    return context.printed((first, last)) if not opens or is_body(context, (first, last), "of") else None


def trimmed(context: Context, start: int, end: int) -> int:
    """Where the phrase begins without what belongs to the words before it: a genitive, a verb in -ed or -ing."""
    tags = context.bare
    start = 1 + max(index for index in range(start - 1, end) if index < start or is_foreign(context, index))
    marks = [index for index in range(start, end) if context.tokens[index] in QUOTATION_MARKS]
    if marks and (len(marks) % 2 or context.tokens[marks[-1] - 1].islower()):
        start, marks = marks[-1] + 1, []  # "they “beat” Mayor Ruiz"; not "“Rain Show” host"
    while start < end and tags[start] in "'/" and start not in marks:
        start += 1
    if tags[start - 1 : start] in ("D", "H", "S", "V", ">"):
        return start  # behind "said" too, a participle is no verb: "said convicted banker Ana Ruiz"
    # "Sen. Ruiz": small words before it may be anything, unless a comma parts them from the rest.
    capital = "M" in tags[start:end] and tags[start - 1 : start] != ","
    while start < end - 1 and (tags[start] in "euzE" or (capital and tags[start] in "no")):
        if word_class(context.word(start)) is not None or context.has_role(start, "seat"):
            break  # "state Sen. Ruiz"
        start += 1
    while start < end and tags[start] in "'/" and start not in marks:
        start += 1  # the stop of "3 p.m. Gov. Ruiz"
    return start


def is_foreign(context: Context, index: int) -> bool:
    """Whether a role before a name begins behind a token: a genitive, a number, a verb behind a noun."""
    tag = context.bare[index]
    if tag == "e":
        return (
            context.bare[index - 1 : index] in ("r", "N") and "-" not in context.tokens[index]
        )  # "the reporter met Mayor Ruiz"
    if tag == "S" and context.bare[index - 1] == "M" and context.tokens[index + 1] in organization_words():
        return False  # "Lund County Sheriff's Office spokesman"
    return tag == "S" or (tag == "0" and context.bare[index - 1] != "f")  # not "mother of three Ana Ruiz"


def leading(context: Context, begin: int, end: int) -> Description | None:
    """The description that a comma parts from the name behind it: "The mayor of Lund, Ana Ruiz,", "As mayor, Ruiz".

    `begin` and `end` are those of the name with its titles.
    """
    tags = context.bare
    alone = tags[end : end + 1] not in tuple(",.;:-")
    floor = floor_of(context, begin)
    for start in range(begin - 3, floor - 1, -1):
        if tags[start] in "DHNs0M" and LEADING.match(tags, start, begin) is not None:
            if tags[start] == "s":
                if not opens_with_as(context, start):
                    continue
            elif tags[start] == "M" and start not in context.sentence_starts_set:
                continue
            elif alone and start - (tags[start - 1 : start] == "R") not in context.sentence_starts_set:
                continue  # "Now the mayor of Lund, Ruiz …"
            if tags[start] == "0" and tags[start + 1] != "f" and context.word(start) != "one":
                continue
            if context.word(start - 1) in ("for", "to") and start - 2 > floor and tags[start - 2] in "rM":
                continue  # "a spokesman for the mayor, Ana Ruiz,"
            run = CAPITALS_BEFORE.match(tags, floor, start + 1)
            opening = (tags[start : start + 2] != "0f") + (tags[start + 1] in "DH") if tags[start] != "M" else 0
            first = start + opening if run is None else whole_name(context, run.start(), run.end(), floor)
            clause = tags.find("W", first, begin - 1)
            found = described(context, first, clause if clause > 0 else begin - 1)
            if found.role is not None:
                return found
    return first_of_list(context, begin)


def first_of_list(context: Context, begin: int) -> Description | None:
    """The first description of a list with "as" that opens a sentence: "As a host, writer and farmer, Ana Ruiz"."""
    start, _ = context.sentence(begin)
    match = LISTED.match(context.bare, start, begin)
    if match is None or context.word(start) != "as":
        return None
    found = described(context, *match.span("phrase"))
    return found if found.role is not None else None


def opens_with_as(context: Context, index: int) -> bool:
    """Whether a sentence begins with "as", or with words that are no clause before it: "For years as mayor, Ruiz"."""
    sentence, _ = context.sentence(index)
    return context.has_role(index, "opening-as") and ADVERBIAL.fullmatch(context.bare, sentence, index) is not None


def may_call(context: Context, index: int) -> bool:
    """Whether a common noun may call somebody: "winemaker", "hopeful", "volunteer", "then-president"."""
    word = context.word(index)
    if context.vocabulary.classes.get(word) in CALLINGS:
        return True
    named = lexicon.table("en/stand-ins").get(word) in ("alone", "described")
    compound = "-" in word and is_of_trade(context, word)
    return named or compound or (is_calling(word) and word not in context.vocabulary.roles["mutual"]) or is_agent(word)
