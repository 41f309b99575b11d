"""What the words around a name say of its bearer: title, role, affiliation."""

import re
from typing import NamedTuple

import regex

from newsparse.affiliations import (
    CAPITALS_BEFORE,
    affiliation,
    bodies,
    is_body,
    with_region,
)
from newsparse.attribution.context import Context, Range
from newsparse.name_parts import calls
from newsparse.name_words import is_agent, party_words, word_class
from newsparse.names import Name

REACH = 14
LONGEST_APPOSITION = 40
#: The words before a name that end in a role, and an office's "of" or "in" behind that: "former secretary of state".
BEFORE = regex.compile(r"(?r)(?:[nrgoNMeuzE0'/]|(?<=N'?)S)*[rM]'?(?:fD?[nNoz]{1,2}|iN)?")
AGENT = regex.compile(r"(?r)(?:[nNoeuz0'/]|(?<=N'?)S)*n")
#: An apposition behind a name, up to its comma or the end: ", a specialist in …,"
APPOSITION = re.compile(
    r"[,(-](?=[DH]|R?[nNeou0zS']*[rM]|NfN|0f)(?P<phrase>[DHnrgoNMeuzZESfict0RY'/&A-]+?)"
    r"(?=,c?[DHnrNM]?|[.<\-;()VbFWhm]|(?<=[rN])s|(?<=r)[eEuT]|$)"
)
#: The same before a name, from its determiner or a genitive on: "The mayor of Lund, Ana Ruiz,", "France's president, …"
LEADING = re.compile(r"(?:[DH]|N'?S|s[DH]?)[nNrMeougz0S'c/]*[rMn]'?(?:[fi]D?[nroNMz']+)*,$")
RELATIVE = re.compile(r",?Wh?b(?:E|n)?R*(?=[DH]|[nNeogS']*[rM])(?P<phrase>[DHnrgoNMeuzESfict0R'/-]+)")
PREDICATE = r"(?P<phrase>[DH]?[nNreMougz0S']*[rM](?:[fi][DH]?[nrogNMz'S]+)*)(?=[.,;cisuTWY)eFVbhmdR(-]|$)"
COPULA = re.compile(r"(?:b|hb)R*" + PREDICATE)
#: "Ana Ruiz, who served as the mayor", "as secretary of state" behind her name.
AS = re.compile(r"(?:,?W?h?[eEF])?(?P<as>s)" + PREDICATE)
#: What may stand behind a name, by its first tag.
BEHIND = {
    ",": (APPOSITION, RELATIVE, AS),
    "(": (APPOSITION,),
    "-": (APPOSITION,),
    "W": (RELATIVE, AS),
    "b": (COPULA,),
    "h": (COPULA,),
    "e": (AS,),
    "F": (AS,),
    "s": (AS,),
}
ORGANIZATION = re.compile(r",D(?P<phrase>[neouzNg0'/-]*[oN](?:[fi][DH]?[neouzNg']+)*)(?=[,.W])")
ADVERBIAL = re.compile("[RifDH0nY]*")
AGE = re.compile(r",0(?=[,.])")
BASE = re.compile(r"[^fit]*")
PARTY_AND_HOME = re.compile(r"N',N'?\)")
PARTY_BEHIND = re.compile(r",[^,]{1,3}|\([^)]{1,8}\)")
PARTIES = (["R", "."], ["D", "."], ["I", "."])
PARTY = re.compile(r"(?:[A-Z][\w’']{0,10}-)([A-Z][\w.]*)")
PAST_VERBS = frozenset(("had", "served", "was", "were", "worked"))
HOME_LINKS = frozenset(("of", "from", "at", "with"))  #: what leads from a name to where its bearer belongs
EMPLOYERS = frozenset(("at", "with", "in"))  #: what they lead to does not belong to the role


class Description(NamedTuple):
    """A phrase that tells what somebody is; the role and the affiliation in it, as printed, if any."""

    phrase: str
    role: str | None
    affiliation: str | None
    tokens: Range  #: of the phrase
    past: bool = False  #: whether a verb says that it is over


def base_end(context: Context, phrase: Range) -> int:
    """Where a noun phrase goes on with a preposition, or its end: behind "mayor" of "the mayor of Lund"."""
    return BASE.match(context.bare, *phrase).end()  # type: ignore[union-attr]  # it matches nothing too


def title_before(context: Context, name: Name) -> str | None:
    """The honorific before a name as printed: "Mr.", "Sen.", "Dr."."""
    tags = context.bare
    index = name.bare - 1
    while index >= 0 and tags[index] == "'":
        index -= 1
    if index < 0 or tags[index] != "M" or context.vocabulary.abbreviations.get(context.word(index)) != "title":
        return None
    end = index + 1 if tags[index + 1] == "'" else index
    return context.text[context.starts[index] : context.ends[end]]


def before(context: Context, name: Name) -> Description | None:
    """The role that stands before a name: "Chinese President Xi Jinping", "Democratic Sen. Ana Ruiz"."""
    tags = context.bare
    end = name.bare
    while end > 0 and (tags[end - 1] == "'" or word_class(context.word(end - 1)) == "honorific"):
        if tags[end - 1] == "'" and word_class(context.word(end - 2)) != "honorific":
            break
        end -= 1
    if tags[end - 1 : end] == ",":
        return leading(context, name)
    floor = floor_of(context, end)
    match = BEFORE.match(tags, floor, end)
    if match is None and tags[end - 1 : end] == "n" and tags[end - 2 : end - 1] in ("N", "D", "n"):
        match = AGENT.match(tags, floor, end) if is_agent(context.word(end - 1)) else None
    owner = owner_before(context, name.bare)
    if match is None and name.start < end and calls(context, end - 1):
        role = context.printed((name.start, end))  # "Local Historian Ana Ruiz"
        return Description(role, role, affiliation(context, name.start, end - 1, end - 1), (name.start, end))
    if match is None:
        return Description("", None, owner, (end, end)) if owner else None  # "Lund Radio's Ana Ruiz"
    start = trimmed(context, match.start(), match.end())
    owner = owner_before(context, start)
    if tags[start - 1 : start] == "c" and context.word(start - 1) == "and":
        start = with_other(context, start, tags[match.end() - 1] == "M")
    role = context.printed((start, end))
    if not role:
        return None
    head = base_end(context, (start, end)) - 1
    return Description(role, role, affiliation(context, start, head, head) or owner, (start, end))


def floor_of(context: Context, end: int) -> int:
    """How far back words that end at `end` may tell of what follows: not beyond their sentence."""
    return min(end, max(0, end - REACH, context.sentence(end - 1)[0]))


def with_other(context: Context, start: int, titled: bool) -> int:
    """Where a role begins with the one that "and" joins to it: "real estate mogul and television star Ana Ruiz"."""
    other = BEFORE.match(context.bare, floor_of(context, start - 1), start - 1)
    if other is None or not other.group():
        return start
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


def trimmed(context: Context, start: int, end: int) -> int:
    """Where the phrase begins without what belongs to the words before it: a genitive, a verb in -ed or -ing."""
    tags = context.bare
    genitive = max(tags.rfind("S", start, end), tags.rfind("0", start, end))
    start = genitive + 1 if genitive >= start else start
    while start < end and tags[start] in "'/":
        start += 1
    if tags[start - 1 : start] in ("D", "H", "S"):
        return start
    capital = "M" in tags[start:end]  # "Sen. Ruiz": small words before it may be anything
    while start < end and (tags[start] in "euzE" or (capital and tags[start] in "no")):
        if word_class(context.word(start)) is not None:
            break
        start += 1
    while start < end and tags[start] in "'/":
        start += 1  # the stop of "3 p.m. Gov. Ruiz"
    return start


def leading(context: Context, name: Name) -> Description | None:
    """The description that a comma parts from the name behind it: "The mayor of Lund, Ana Ruiz,", "As mayor, Ruiz"."""
    tags = context.bare
    alone = tags[name.end : name.end + 1] not in (",", ".")
    floor = floor_of(context, name.start)
    for start in range(name.start - 3, floor - 1, -1):
        if tags[start] in "DHNs" and LEADING.match(tags, start, name.start) is not None:
            if tags[start] == "s":
                if not opens_with_as(context, start):
                    continue
            elif alone and start not in context.sentence_starts_set:
                continue
            if context.word(start - 1) == "for" and start - 2 > floor and tags[start - 2] == "r":
                continue  # "a spokesman for the mayor, Ana Ruiz,"
            run = CAPITALS_BEFORE.match(tags, floor, start + 1)
            first = start + 1 + (tags[start + 1] in "DH") if run is None else run.start()
            found = described(context, first, name.start - 1)
            return found if found.role is not None else None
    return None


def opens_with_as(context: Context, index: int) -> bool:
    """Whether a sentence begins with "as", or with words that are no clause before it: "For years as mayor, Ruiz"."""
    sentence, _ = context.sentence(index)
    return context.word(index) == "as" and ADVERBIAL.fullmatch(context.bare, sentence, index) is not None


def behind(context: Context, name: Name) -> Description | None:
    """The bracket, the of-phrase, the apposition, the relative clause or the predicate behind a name."""
    tags = context.bare
    end = name.end
    if tags[end : end + 1] == "'" and context.text[context.starts[end]] == ".":
        end += 1  # "Jr."
    if (home := party_home(context, end)) is not None:
        bracket = PARTY_BEHIND.match(tags, end)
        return with_apposition(context, home, bracket.end()) if bracket is not None else home
    if tags[end : end + 1] in ("f", "i") and context.word(end) not in HOME_LINKS:
        return None
    while (age := AGE.match(tags, end)) is not None:
        end = age.end()
    begin = end + (tags[end : end + 2] == ",f")  # "Ana Ruiz, 42, of Tulsa,"
    if tags[begin : begin + 1] in ("f", "i"):
        found = bodies(context, begin, begin + REACH, first=True)
        if not found:
            return None
        home = Description("", None, context.printed(found[0]), (begin, begin))
        return with_apposition(context, home, found[0][1])
    if end > name.end and tags[end : end + 2] in (",b", ",h"):
        end += 1  # "Ana Ruiz, 43, is a farmer"
    return phrase_behind(context, end)


def with_apposition(context: Context, home: Description, end: int) -> Description:
    """What is said of a home, and by the apposition that follows it: "Ana Ruiz of Lund, a farmer,"."""
    more = phrase_behind(context, end) if context.bare[end : end + 1] == "," else None
    if more is None or more.role is None:
        return home
    return more._replace(affiliation=more.affiliation or home.affiliation)


def organization_behind(context: Context, end: int) -> Description | None:
    """The apposition that begins at `end`, behind an organization's name: "RRI, a Swedish company,"."""
    match = ORGANIZATION.match(context.bare, end, end + LONGEST_APPOSITION)
    if match is None:
        return None
    phrase = context.printed(match.span("phrase"))
    return Description(phrase, phrase, None, match.span("phrase")) if phrase else None


def phrase_behind(context: Context, end: int) -> Description | None:
    """The apposition, the relative clause or the predicate that begins at `end`, behind a name."""
    tags = context.bare
    for pattern in BEHIND.get(tags[end : end + 1], ()):
        match = pattern.match(tags, end, end + LONGEST_APPOSITION)
        if match is None or (pattern is AS and context.word(match.start("as")) != "as"):
            continue
        start, stop = match.span("phrase")
        past = any(context.word(index) in PAST_VERBS for index in range(end, start))
        start += pattern is COPULA and tags[start] == "e"  # "was elected mayor"
        while start < stop and tags[start] in "DHR":
            start += 1
        stop -= tags[stop - 1 : stop + 1] == "nY"  # "mayor of Lund last year"
        while stop > start and tags[stop - 1] in "RYcitf0":
            stop -= 1
        return described(context, start, with_region(context, stop), past=past) if stop > start else None
    return None


def party_home(context: Context, end: int) -> Description | None:
    """Where a lawmaker comes from: "(D-Mass.)", ", R-S.C.,"."""
    if context.bare[end : end + 1] not in ("(", ",") or end + 1 >= len(context.tokens):
        return None
    home = PARTY.fullmatch(context.tokens[end + 1])
    if not home and PARTY_AND_HOME.match(context.bare, end + 1) and context.tokens[end + 1 : end + 3] in PARTIES:
        closing = context.bare.index(")", end)
        return Description("", None, context.words((end + 4, closing)), (end, end))  # "(R., Utah)"
    if not home or context.bare[end + 1] != "N":
        return None
    dot = "." if context.bare[end + 2 : end + 3] == "'" else ""
    return Description("", None, home.group(1) + dot, (end, end))


def described(context: Context, start: int, stop: int, *, past: bool = False) -> Description:
    """A noun phrase without its determiner as role and affiliation: "senior lecturer at Lund University"."""
    phrase = context.printed((start, stop))
    head = base_end(context, (start, stop)) - 1
    last = next(reversed(bodies(context, head + 1, stop)), None)
    end = stop
    if last is not None and last[1] == stop:
        link = last[0] - 1
        while link > head and context.bare[link] not in "fit":
            link -= 1
        if context.word(link) in EMPLOYERS:
            end = link
    role = (context.printed((start, end)) or None) if tells_role(context, head) else None
    return Description(phrase, role, affiliation(context, start, head, stop), (start, stop), past)


def tells_role(context: Context, head: int) -> bool:
    """Whether a noun says what somebody is: one of the list, a party's, or one that ends like "farmer"."""
    word = context.word(head)
    return context.bare[head] in "rM" or word == "one" or word in party_words() or is_agent(word)
