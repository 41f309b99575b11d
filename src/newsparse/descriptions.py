"""What the words around a name say of its bearer: title, role, affiliation."""

import re
from typing import NamedTuple

import regex

from newsparse import lexicon
from newsparse.attribution.context import Context, Range
from newsparse.names import Name, is_given, organization_words
from newsparse.person_names import places

REACH = 14
LONGEST_APPOSITION = 40
#: The words before a name that end in a role, and an office's "of" behind that: "former secretary of state".
BEFORE = regex.compile(r"(?r)(?:[nrgoNMeuzE0'/]|(?<=N'?)S)*[rM]'?(?:fD?[nNoz]{1,2})?")
AGENT = regex.compile(r"(?r)(?:[nNoeuz0'/]|(?<=N'?)S)*n")
#: An apposition behind a name, up to its comma or the end: ", a specialist in …,"
APPOSITION = re.compile(
    r"[,(-](?=[DH]|R?[nNeou0zS']*[rM]|NfN)(?P<phrase>[DHnrgoNMeuzZESfict0RY'/&A-]+?)"
    r"(?=,c?[DHnrNM]?|[.<\-;()VbFWhm]|(?<=[rN])s|(?<=r)[eEuT]|$)"
)
#: A place that a comma parts from the one before: ", Texas" of "a delegate from Houston, Texas".
REGION = re.compile(r",(?P<place>N{1,2})'?(?=[,.;)]|$)")
#: The same before a name, from its determiner or a genitive on: "The mayor of Lund, Ana Ruiz,", "France's president, …"
LEADING = re.compile(r"(?:[DH]|N'?S)[nNrMeougz0S'c/]*[rMn]'?(?:[fi]D?[nroNMz']+)*,$")
RELATIVE = re.compile(r",?Wh?b(?:E|n)?R*(?=[DH]|[nNeogS']*[rM])(?P<phrase>[DHnrgoNMeuzESfict0R'/-]+)")
PREDICATE = r"(?P<phrase>[DH]?[nNeougz0S'/]*[rM](?:[fi][DH]?[nrogNMz'S]+)*)(?=[.,;cisuTWY)]|$)"
COPULA = re.compile(r"(?:b|hb)R*" + PREDICATE)
#: "Ana Ruiz, who served as the mayor", "as secretary of state" behind her name.
AS = re.compile(r"(?:,?W?h?[eE])?(?P<as>s)" + PREDICATE)
#: What may stand behind a name, by its first tag.
BEHIND = {
    ",": (APPOSITION, RELATIVE, AS),
    "(": (APPOSITION,),
    "-": (APPOSITION,),
    "W": (RELATIVE, AS),
    "b": (COPULA,),
    "h": (COPULA,),
    "e": (AS,),
    "s": (AS,),
}
#: A preposition and the name that it leads to: "at the University of Lund", "for Ana Ruiz's campaign".
BODY = re.compile(r"[fit][DH]?[neuzog]{0,3}(?P<body>(?:[NMg]'?)+(?:(?:S|fD?|c|iD?)(?:[NMg]'?)+)*(?:S?[0nN]{0,4}o)?)")
CAPITALS = re.compile(r"N(?:'?[Nc])*o?")
CAPITALS_BEFORE = regex.compile(r"(?r)N+")  #: "South Korea's president"
AGE = re.compile(r",0(?=[,.])")
BASE = re.compile(r"[^fit]*")
PARTY_AND_HOME = re.compile(r"N',N'?\)")
PARTIES = (["R", "."], ["D", "."], ["I", "."])
AGENTS = ("er", "or", "ist", "ian", "man", "woman", "ant", "eer", "ee", "person")
PARTY = re.compile(r"(?:[A-Z][\w’']{0,10}-)([A-Z][\w.]*)")
LINKS = frozenset(("of", "at", "for", "from", "with", "in", "to", "on"))
EMPLOYERS = frozenset(("at", "with", "in"))  #: what they lead to does not belong to the role


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
    if match is None and tags[end - 1 : end] == "n" and tags[end - 2 : end - 1] in ("N", "D", "n"):
        match = AGENT.match(tags, max(0, end - REACH), end) if is_agent(context.word(end - 1)) else None
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
    if tags[start - 1 : start] in ("D", "H", "S"):
        return start
    capital = "M" in tags[start:end]  # "Sen. Ruiz": small words before it may be anything
    while start < end and (tags[start] in "euzE" or (capital and tags[start] in "no")):
        if word_class(context.word(start)) is not None:
            break
        start += 1
    return start


def leading(context: Context, name: Name) -> Description | None:
    """The description that a comma parts from the name behind it: "The mayor of Lund, Ana Ruiz,"."""
    tags = context.bare
    if tags[name.end : name.end + 1] not in (",", "."):
        return None
    for start in range(name.start - 3, max(-1, name.start - REACH), -1):
        if tags[start] in "DHN" and LEADING.match(tags, start, name.start) is not None:
            first = start + 1 if tags[start] in "DH" else CAPITALS_BEFORE.match(tags, 0, start + 1).start()  # type: ignore[union-attr]
            found = described(context, first, name.start - 1)
            return found if found.role is not None else None
    return None


def behind(context: Context, name: Name) -> Description | None:
    """The bracket, the of-phrase, the apposition, the relative clause or the predicate behind a name."""
    tags = context.bare
    end = name.end
    if tags[end : end + 1] == "'" and context.text[context.starts[end]] == ".":
        end += 1  # "Jr."
    if (home := party_home(context, end)) is not None:
        closing = tags.find(")", end, end + REACH) + 1
        more = phrase_behind(context, closing) if closing and tags[closing : closing + 1] == "," else None
        return home if more is None or more.role is None else more._replace(affiliation=more.affiliation or home.affiliation)
    if tags[end : end + 1] in ("f", "i"):
        if context.word(end) not in LINKS:
            return None
        found = affiliation(context, end, end + REACH, first=True)
        return Description("", None, printed(context, found), (end, end)) if found is not None else None
    while (age := AGE.match(tags, end)) is not None:
        end = age.end()
    if tags[end : end + 2] == ",f" and (town := affiliation(context, end + 1, end + REACH, first=True)) is not None:
        return Description("", None, printed(context, town), (end, end))  # ", 42, of Tulsa,"
    if end > name.end and tags[end : end + 2] in (",b", ",h"):
        end += 1  # "Ana Ruiz, 43, is a farmer"
    return phrase_behind(context, end)


def phrase_behind(context: Context, end: int) -> Description | None:
    """The apposition, the relative clause or the predicate that begins at `end`, behind a name."""
    tags = context.bare
    for pattern in BEHIND.get(tags[end : end + 1], ()):
        match = pattern.match(tags, end, end + LONGEST_APPOSITION)
        if match is None or (pattern is AS and context.word(match.start("as")) != "as"):
            continue
        start, stop = match.span("phrase")
        while start < stop and tags[start] in "DHR":
            start += 1
        while stop > start and tags[stop - 1] in "RYcitf0":
            stop -= 1
        return described(context, start, with_region(context, stop)) if stop > start else None
    return None


def with_region(context: Context, stop: int) -> int:
    """Where a phrase ends with the region of the place that it ends in: "Houston, Texas", "Lund, Ohio"."""
    region = REGION.match(context.bare, stop)
    if region is None or printed(context, region.span("place")) not in places():
        return stop
    city = CAPITALS_BEFORE.match(context.bare, 0, stop)
    return region.end() if city is not None and printed(context, city.span()) in places() else stop


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


def described(context: Context, start: int, stop: int) -> Description:
    """A noun phrase without its determiner as role and affiliation: "senior lecturer at Lund University"."""
    phrase = printed(context, (start, stop)) or ""
    found = affiliation(context, start, stop)
    is_role = tells_role(context, base_end(context, (start, stop)) - 1)
    if found is None or found[0] <= start:
        return Description(phrase, phrase if is_role else None, employer(context, start, stop), (start, stop))
    end = stop
    if found[1] == stop:
        link = found[0] - 1
        link -= context.bare[link] == "D"
        if context.word(link) in EMPLOYERS:
            end = link
    role = printed(context, (start, end)) if is_role else None
    return Description(phrase, role, printed(context, found), (start, stop))


def tells_role(context: Context, head: int) -> bool:
    """Whether a noun says what somebody is: one of the list, a party's, or one that ends like "farmer"."""
    word = context.word(head)
    return context.bare[head] in "rM" or word_class(word) == "adjective" or is_agent(word)


def is_agent(word: str) -> bool:
    """Whether a word looks like what one calls a person: "winemaker", "tactician"."""
    return len(word) > 4 and word.endswith(AGENTS) and word not in lexicon.words("en/no-agents")


def affiliation(context: Context, start: int, stop: int, *, first: bool = False) -> Range | None:
    """The name that a preposition of a phrase leads to, the last one; only one at its beginning if `first`."""
    found: Range | None = None
    position = start
    while (
        match := BODY.match(context.bare, position, stop) if first else BODY.search(context.bare, position, stop)
    ) is not None:
        span = match.span("body")
        link = context.word(match.start())
        if link in LINKS and is_body(context, span, link):
            found = span[0], with_region(context, span[1])
        if first or match.end() == position:
            break
        position = match.end()
    return found


def employer(context: Context, start: int, stop: int) -> str | None:
    """The organization or place before a role: "Rain Institute director", "White House Press Secretary"."""
    tags = context.bare
    for run in reversed(list(CAPITALS.finditer(tags, start, stop))):
        first, end = run.span()
        while first < end and word_class(context.word(first)) is not None:
            first += 1
        last = first
        while last < end and word_class(context.word(last)) not in ("rank", "past"):
            last += 1
        while last > first and tags[last - 1] in "'c":
            last -= 1
        opens = last - first == 1 and first in context.sentence_starts_set  # any word has a capital there
        known = is_listed(context, (first, last)) if opens else is_body(context, (first, last), "")
        if first < last < stop and known:
            return printed(context, (first, last))
    return None


def is_listed(context: Context, span: Range) -> bool:
    """Whether the words of a range are a known place, an acronym, or have an organization's word among them."""
    words = context.tokens[span[0] : span[1]]
    if context.bare[span[1] - 1] == "o":
        return True  # "Ruiz campaign"
    return " ".join(words) in places() or words[0].isupper() or not organization_words().keys().isdisjoint(words)


def is_body(context: Context, span: Range, link: str) -> bool:
    """Whether the words of a range name an organization or a place, not a person; `link` leads to them."""
    words = [word for word in context.tokens[span[0] : span[1]] if word[0].isalnum()]
    if context.bare[span[0]] == "M" and len(words) < 3:
        return False  # "Mr. Ruiz"
    if not words or not any(word[0].isupper() for word in words):
        return False
    if (
        context.bare[span[1] - 1] == "o"
        or not organization_words().keys().isdisjoint(words)
        or " ".join(words) in places()
    ):
        return True
    if is_given(words[0]) and len(words) > 1 and words[0] not in places():
        return False
    own = not link and context.bare[span[1] : span[1] + 1] == "S"  # "Ruiz's manager"
    return len(words) > 1 or words[0].isupper() or (link in ("of", "at", "from", "with", "") and not own)
