"""What the words around a name say of its bearer: title, role, affiliation."""

import re
from typing import NamedTuple

import regex

from newsparse import lexicon
from newsparse.affiliations import (
    CAPITALS_BEFORE,
    affiliation,
    bodies,
    is_body,
    link_before,
)
from newsparse.attribution.context import Context, Range
from newsparse.name_parts import calls
from newsparse.name_words import is_agent, organization_words, party_words, word_class
from newsparse.names import Name
from newsparse.titles import is_honorific

REACH = 14
#: The words before a name that end in a role, and an office's "of" or "in" behind that: "former secretary of state".
BEFORE = regex.compile(r"(?r)(?:[nrgoNMeuzE0'/]|(?<=N'?)S)*[rM]'?(?:fD?[nNoz0]{1,2}(?:iN{1,2})?|i[Nno]{1,2})?")
#: A plural before several names, up to the last one: "candidates Ana Ruiz, Tom Hale and".
SHARED = regex.compile(r"(?r)(?P<role>[nrgoNMeuz0/]*(?:g|M'?))(?P<others>(?:(?:N'?)+,)*(?:(?:N'?)+,?c)?)")
AGENT = regex.compile(r"(?r)(?:[rnNoeuz0'/M]|(?<=N'?)S)*[nz]")
#: The same before a name, from its determiner or a genitive on: "The mayor of Lund, Ana Ruiz,", "France's president, …"
LEADING = re.compile(
    r"(?:(?:[DH0]|N'?S|s[DH]?)(?:[nNrMeEougz0S'c/]|(?<=[DHS])V)*[rMn]'?|0fD[nNrougS']*g|M(?=[fit]))(?:[fit][DH]?[nroNMzegu'S]+)*[,-]$"
)
#: The adjectives that "and" joins to those of a role: "her top security and policy adviser Tom Hale".
JOINED = regex.compile(r"(?r)(?<=[DHS])[nNeouz]{1,4}c")
#: An organization's name with a small word, and what is its: "Rain for Lund's director".
OWNED = re.compile(r"N{1,4}iN{1,4}S(?=[nNreouzg0]{0,6}r)")
#: What a list that opens a sentence says first: "As a host, writer and farmer,".
LISTED = re.compile(
    r"s[DH](?P<phrase>[nNrMeEougz0S'/]{0,8}[rMn](?:[fi][DH]?[nroNMzegu'S]+)?),(?:[^VFbhmdPW.;:(<]|(?<=H)F){1,20},$"
)
#: A noun for a body whose name may stand elsewhere.
OWNER = re.compile(r"o(?=[SrM])|[rn](?=S)|(?<=[fi]D)n{0,2}o(?!N)")
ADVERBIAL = re.compile("[RifDH0nY]*")
BASE = re.compile(r"[^fit]*")
#: What goes on behind a noun and is no part of a compound: "a farmer running for mayor", not "police training chief".
PARTICIPLE = re.compile("(?<=[rnN])[ueEG](?=[DHNOPRfits0]|$)(?=[^rM]*$)")
#: The rest of an organization's name and a role: "of Lund professor", behind "University".
INSIDE = re.compile(r"[fi]N+[nego]*[rz]")
CALLINGS = frozenset(("occupation", "role"))
QUOTATION_MARKS = frozenset('"“”„»«')
VAGUE = frozenset(("all", "both", "many", "other", "people", "some"))  #: groups of anybody
MUTUAL = frozenset(("counterpart", "opponent", "rival"))  #: what two are to each other tells of neither
#: Classes of nouns for bodies in the list of stand-ins.
BODIES = frozenset(("body", "company", "firm", "organization", "press", "team"))
EMPLOYERS = frozenset(("at", "with"))  #: what they lead to does not belong to the role


class Description(NamedTuple):
    """A phrase that tells what somebody is; the role and the affiliation in it, as printed, if any."""

    phrase: str
    role: str | None
    affiliation: str | None
    tokens: Range  #: of the phrase
    past: bool = False  #: whether a verb says that it is over


def base_end(context: Context, phrase: Range) -> int:
    """Where a noun phrase goes on with a preposition, or its end: behind "mayor" of "the mayor of Lund"."""
    owned = OWNED.match(context.bare, *phrase)
    start = owned.end() if owned is not None else phrase[0]
    end = BASE.match(context.bare, start, phrase[1]).end()  # type: ignore[union-attr]  # it matches nothing too
    links = end < phrase[1] and context.word(end) in ("of", "for")
    if links and end > phrase[0] and context.tokens[end - 1] in organization_words():
        inside = INSIDE.match(context.bare, end, phrase[1])
        return inside.end() if inside is not None else end
    tags = context.bare[phrase[0] : end]
    if tags[-2:] == "rn" and context.bare[end : end + 1] == "t":
        return end - 1  # "a lobbyist close to the campaign"
    participle = PARTICIPLE.search(tags)
    while participle is not None:
        index = phrase[0] + participle.start()
        if tells_role(context, index - 1):
            return index  # "Democrat supporting Ruiz"
        participle = PARTICIPLE.search(tags, participle.end())
    return end


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
    calling = tags[end - 3 : end] == "rM'" and context.word(end - 3) not in lexicon.words("en/relation-words")
    end -= 2 * calling  # "ministry spokesman Col. Ana Ruiz"; not "her rival Sen. Ana Ruiz"
    end -= context.word(end - 1) == "named" and tags[end - 2 : end - 1] in ("r", "n")  # "a farmer named Ana Ruiz"
    floor = floor_of(context, end)
    match = BEFORE.match(tags, floor, end)
    if match is None and tags[end - 1 : end] in ("n", "z") and tags[end - 2 : end - 1] in ("N", "D", "n", "M"):
        match = AGENT.match(tags, floor, end) if may_call(context, context.word(end - 1)) else None
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
    owner = owner_before(context, start)
    if tags[start - 1 : start] == "c" and context.word(start - 1) == "and":
        start = with_other(context, start, tags[match.end() - 1] == "M")
    role = context.printed((start, end))
    if not role:
        return None
    head = base_end(context, (start, end)) - 1
    return Description(role, role, affiliation(context, start, head, head) or owner, (start, end))


def office_before_title(context: Context, start: int, end: int, floor: int) -> Description | None:
    """The office with "of" that stands before a short title: "Speaker of the House Rep. Ana Ruiz"."""
    title = end - 2
    if context.bare[title:end] != "M'" or context.bare[start - 1 : start] not in ("f", "D"):
        return None
    office = BEFORE.match(context.bare, floor, title)
    if office is None or "f" not in office.group():
        return None
    first = trimmed(context, office.start(), title)
    return described(context, first, title)


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
    run = CAPITALS_BEFORE.match(context.bare, floor_of(context, start - 1), start - 1)
    if run is None or (context.bare[start - 1] == "'" and not context.tokens[start - 2].endswith("s")):
        return None
    first, last = run.span()
    opens = last - first > 1 and first in context.sentence_starts_set
    return context.printed((first, last)) if not opens or is_body(context, (first, last), "of") else None


def owner_in(context: Context, phrase: Range) -> int | None:
    """The common noun for a body in a description: "the company's head", "company spokesman", "head of the company".

    The pronoun of "its general secretary" is one, too.
    """
    if context.word(phrase[0] - 1) == "its" and phrase[0]:
        return phrase[0] - 1
    for match in OWNER.finditer(context.bare, *phrase):
        owner = match.end() - 1
        word = context.tokens[owner]
        kind = lexicon.table("en/stand-ins").get(word)
        known = word.capitalize() in organization_words() or kind in BODIES
        common = word.islower() and (known or context.vocabulary.classes.get(word) == "organization")
        inside = context.bare[owner + 1 : owner + 2] in ("r", "M") and kind == "press"
        any_one = context.word(max(context.bare.rfind("D", phrase[0], owner), 0)) in ("a", "an")
        if common and not inside and not any_one:  # "a newspaper editor" may work for any
            return owner
    return None


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
    while start < end and (tags[start] in "euzE" or (capital and tags[start] in "no")):
        if word_class(context.word(start)) is not None:
            break
        start += 1
    while start < end and tags[start] in "'/" and start not in marks:
        start += 1  # the stop of "3 p.m. Gov. Ruiz"
    return start


def is_foreign(context: Context, index: int) -> bool:
    """Whether a role before a name begins behind a token: a genitive, a number, a verb behind a noun."""
    tag = context.bare[index]
    if tag == "e":
        return context.bare[index - 1] in "rN" and "-" not in context.tokens[index]  # "the reporter met Mayor Ruiz"
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
            first = start + opening if run is None else run.start()
            found = described(context, first, begin - 1)
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
    return context.word(index) == "as" and ADVERBIAL.fullmatch(context.bare, sentence, index) is not None


def described(context: Context, start: int, stop: int) -> Description:
    """A noun phrase without its determiner as role and affiliation: "senior lecturer at Lund University"."""
    phrase = context.printed((start, stop))
    head = base_end(context, (start, stop)) - 1
    if context.bare[head + 1 : head + 2] in ("u", "e", "E", "G") and word_class(context.word(head)) != "partisan":
        stop = min(stop, head + 1)  # "a hacker known as Moon"
    last = next(reversed(bodies(context, head + 1, stop)), None)
    end = stop
    if last is not None and last[1] == stop:
        link = link_before(context, last, head)
        end = link if context.word(link) in EMPLOYERS else stop
    role = (context.printed((start, end)) or None) if tells_role(context, head) else None
    if role is None and context.bare[head] == "N":
        return Description(phrase, None, None, (start, stop))  # another name: "Ana Ruiz, Mayor Tom Hale and …"
    return Description(phrase, role, affiliation(context, start, head, stop), (start, stop))


def calling(context: Context, start: int, head: int, end: int) -> str:
    """What a nameless person or group is by the phrase that stands for them: "spokesman for the mayor", "officials"."""
    while start < head and context.bare[start] == "0":
        start += 1
    whole = head + 1 < end and context.word(head + 1) in ("of", "for", "to", "from", "in")
    return context.printed((start, end if whole else head + 1))


def calls_group(context: Context, head: int) -> bool:
    """Whether a plural says what people are: "officials", "farmers"; not "others"."""
    singular = context.word(head).removesuffix("s")
    if singular in VAGUE:
        return False
    return context.bare[head] == "g" or context.vocabulary.classes.get(singular) in CALLINGS or is_agent(singular)


def may_call(context: Context, word: str) -> bool:
    """Whether a common noun may call somebody: "winemaker", "hopeful", "volunteer"."""
    if context.vocabulary.classes.get(word) in CALLINGS:
        return True
    named = lexicon.table("en/stand-ins").get(word) in ("alone", "described")
    return named or (is_calling(word) and word not in MUTUAL) or is_agent(word)


def is_calling(word: str) -> bool:
    """Whether a noun is listed as one that tells what somebody is by trade or to others: "cook", "ally"."""
    return word in lexicon.words("en/callings") or word in lexicon.words("en/relation-words")


def tells_role(context: Context, head: int) -> bool:
    """Whether a noun says what somebody is: one of the list, a party's, or one that ends like "farmer"."""
    word = context.word(head).removeprefix("ex-")
    listed = context.bare[head] in "rM" or context.vocabulary.classes.get(word) in CALLINGS
    numbered = context.bare[head] == "0" and (is_number(context, head - 2) or is_number(context, head - 1))
    return listed or is_calling(word) or numbered or word == "one" or word in party_words() or is_agent(word)


def is_number(context: Context, index: int) -> bool:
    """Whether a token is the "No" of "the No. 2 in the Senate"."""
    return context.word(index) == "no" and context.bare.startswith(("D'0", "D0"), index)
