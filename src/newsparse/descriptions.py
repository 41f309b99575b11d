"""What the words around a name say of its bearer: title, role, affiliation."""

import re
from typing import NamedTuple

import regex

from newsparse import lexicon
from newsparse.attribution.context import Context, Range
from newsparse.names import Name, is_given, names, organization_words, places

REACH = 14
LONGEST_APPOSITION = 40
#: The words before a name that end in a role, and an office's "of" behind that: "former secretary of state".
BEFORE = regex.compile(r"(?r)(?:[nrgoNMeuzE0'/]|(?<=N'?)S)*[rM]'?(?:fD?[nNoz]{1,2})?")
#: An apposition behind a name, up to its comma or the end: ", a specialist in …,"
APPOSITION = re.compile(
    r",(?=[DH]|R?[nNeou0zS']*[rM])(?P<phrase>[DHnrgoNMeuzZESfict0RY'/&A-]+?)"
    r"(?=,c?[DHnrNM]?|[.<\-;(VbFWhm]|$)"
)
#: The same before a name, from its determiner or a genitive on: "The mayor of Lund, Ana Ruiz,", "France's president, …"
LEADING = re.compile(r"(?:[DH]|N'?S)[nNeougz0S'/]*[rM]'?(?:[fi]D?[nroNMz']+)*,$")
RELATIVE = re.compile(r",?Wh?b(?:E|n)?R*(?=[DH]|[nNeou]*[rM])(?P<phrase>[DHnrgoNMeuzESfict0R'/-]+)")
COPULA = re.compile(r"(?:b|hb)R*(?P<phrase>[DH][nNeougz0S'/]*[rM](?:[fi][DH]?[nrogNMz'S]+)*)(?=[.,;c])")
#: A preposition and the name behind it.
LINKED = re.compile(r"[fi]D?[NM]")
AGE = re.compile(r",0(?=[,.])")
BASE = re.compile(r"[^fit]*")
PARTY = re.compile(r"(?:[A-Z][\w’']{0,10}-)([A-Z][\w.]*)")
LINKS = frozenset(("of", "at", "for", "from", "with", "in"))
EMPLOYERS = frozenset(("at", "with", "in", "from"))  #: what they lead to does not belong to the role


class Description(NamedTuple):
    """A phrase that tells what somebody is; the role and the affiliation in it, as printed, if any."""

    phrase: str
    role: str | None
    affiliation: str | None
    tokens: Range  #: of the phrase


def base_end(context: Context, phrase: Range) -> int:
    """Where a noun phrase goes on with a preposition, or its end: behind "mayor" of "the mayor of Lund"."""
    return BASE.match(context.bare, *phrase).end()  # type: ignore[union-attr]  # it matches nothing too


def printed(context: Context, span: Range | None) -> str | None:
    """The words of a range with single spaces, None if there are none."""
    return " ".join(context.words(span).split()) or None if span and span[1] > span[0] else None


def word_class(word: str) -> str | None:
    """What a word before a role is: adjective, rank, honorific."""
    return lexicon.table("en/description-words").get(word.lower())


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
    if tags[end - 1 : end] == ",":
        return leading(context, name)
    while end > 0 and (tags[end - 1] == "'" or word_class(context.word(end - 1)) == "honorific"):
        if tags[end - 1] == "'" and word_class(context.word(end - 2)) != "honorific":
            break
        end -= 1
    match = BEFORE.match(tags, max(0, end - REACH), end)
    if match is None:
        return None
    start = trimmed(context, match.start(), match.end())
    role = printed(context, (start, end))
    return Description(role, role, employer(context, start, end), (start, end)) if role else None


def trimmed(context: Context, start: int, end: int) -> int:
    """Where the phrase begins without what belongs to the words before it: a genitive, a verb in -ed or -ing."""
    tags = context.bare
    genitive = max(tags.rfind("S", start, end), tags.rfind("0", start, end))
    start = genitive + 1 if genitive >= start else start
    while start < end and tags[start] in "'/":
        start += 1
    if tags[start] in "euzE" and tags[start - 1 : start] not in ("D", "H", "S"):
        start += 1
    return start


def leading(context: Context, name: Name) -> Description | None:
    """The description that a comma parts from the name behind it: "The mayor of Lund, Ana Ruiz,"."""
    tags = context.bare
    if tags[name.end : name.end + 1] not in (",", "."):
        return None
    for start in range(name.start - 3, max(-1, name.start - REACH), -1):
        if tags[start] in "DHN" and LEADING.match(tags, start, name.start) is not None:
            if tags[start] == "N":  # "France's president"
                while start > 0 and tags[start - 1] == "N":
                    start -= 1
                return described(context, start, name.start - 1)
            return described(context, start + 1, name.start - 1)
    return None


def behind(context: Context, name: Name) -> Description | None:
    """The bracket, the of-phrase, the apposition, the relative clause or the predicate behind a name."""
    tags = context.bare
    end = name.end
    if tags[end : end + 1] == "'" and context.text[context.starts[end]] == ".":
        end += 1  # "Jr."
    if (home := party_home(context, end)) is not None:
        return home
    if tags[end : end + 1] in ("f", "i"):
        if context.word(end) not in LINKS:
            return None
        found = affiliation(context, end, end + REACH, first=True)
        return Description("", None, printed(context, found), (end, end)) if found is not None else None
    while (age := AGE.match(tags, end)) is not None:
        end = age.end()
    for pattern in (APPOSITION, RELATIVE, COPULA):
        match = pattern.match(tags, end, end + LONGEST_APPOSITION)
        if match is not None:
            start, stop = match.span("phrase")
            while start < stop and tags[start] in "DHR":
                start += 1
            while stop > start and tags[stop - 1] in "RYcit":
                stop -= 1
            return described(context, start, stop) if stop > start else None
    return None


def party_home(context: Context, end: int) -> Description | None:
    """Where a lawmaker comes from: "(D-Mass.)", ", R-S.C.,"."""
    if context.bare[end : end + 1] not in ("(", ",") or end + 1 >= len(context.tokens):
        return None
    home = PARTY.fullmatch(context.tokens[end + 1])
    if not home or context.bare[end + 1] != "N":
        return None
    dot = "." if context.bare[end + 2 : end + 3] == "'" else ""
    return Description("", None, home.group(1) + dot, (end, end))


def described(context: Context, start: int, stop: int) -> Description:
    """A noun phrase without its determiner as role and affiliation: "senior lecturer at Lund University"."""
    phrase = printed(context, (start, stop)) or ""
    found = affiliation(context, start, stop)
    if found is None:
        return Description(phrase, phrase, employer(context, start, stop), (start, stop))
    end = stop
    if found[1] == stop:
        link = found[0] - 1
        link -= context.bare[link] == "D"
        if context.word(link) in EMPLOYERS:
            end = link
    return Description(phrase, printed(context, (start, end)), printed(context, found), (start, stop))


def affiliation(context: Context, start: int, stop: int, *, first: bool = False) -> Range | None:
    """The last name behind "of", "at" or "for" in a phrase; only one at its beginning if `first`."""
    link_and_name = LINKED.match if first else LINKED.search
    if link_and_name(context.bare, start, stop) is None:
        return None
    found: Range | None = None
    for name in names(context, start, min(stop, len(context.bare))):
        link = name.start - 1
        if link >= start and context.bare[link] == "D":
            link -= 1
        if link < start or context.word(link) not in LINKS:
            continue
        if first and link > start:
            return None
        if is_body(context, name) or (context.word(link) == "of" and (first or found is None)):
            found = name.start, name.end
        if first:
            return found
    return found


def employer(context: Context, start: int, stop: int) -> str | None:
    """The organization or place before a role: "Rain Institute director", "White House Press Secretary"."""
    tags = context.bare
    end = start
    while end < stop and tags[end] in "N'c" and word_class(context.word(end)) != "rank":
        end += 1
    while end > start and tags[end - 1] in "'c":
        end -= 1
    while end > start and word_class(context.word(start)) is not None:
        start += 1
    if end <= start or (end == stop and tags[end - 1] == "N"):
        return None
    words = tuple(context.tokens[start:end])
    person = is_given(words[0]) and words[-1] not in organization_words()
    return None if person else printed(context, (start, end))


def is_body(context: Context, name: Name) -> bool:
    """Whether a name is that of an organization or a place."""
    return name.organization or " ".join(name.words) in places() or not (is_given(name.words[0]) or name.bare > name.start)
