"""What a phrase around a name says of its bearer: role, affiliation."""

import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.affiliations import affiliation, bodies, link_before, with_stop
from newsparse.attribution.context import Context, Range
from newsparse.body_words import is_place
from newsparse.name_words import is_agent, organization_words, party_words, word_class

REACH = 14
#: An organization's name with a small word, and what is its: "Rain for Lund's director".
OWNED = re.compile(r"N{1,4}[fi]N{1,4}S(?=[nNreouzg0]{0,6}r|NN)")
#: A noun for a body whose name may stand elsewhere.
LEAST_OWNED = 4  #: tokens of that
OWNER = re.compile(r"o(?=[SrM]|u[NrM])|(?<=D)N(?=S)|[rn](?=S)|(?<=[fieEFVZzn]D)n{0,2}o(?!N)")
BASE = re.compile(r"[^fit]*")
#: What goes on behind a noun and is no part of a compound: "a farmer running for mayor", not "police training chief".
PARTICIPLE = re.compile("[ueEG](?<=[rnN][ueEG])(?=[DHNOPRfits0]|$)(?=[^rM]*$)")
#: The rest of an organization's name and a role: "of Lund professor", behind "University".
INSIDE = re.compile(r"[fi]N+(?:cN+)?[nego]*[rz](?:N'?)*")
PAIRS = (("“", "”"), ("«", "»"), ("''", "''"), ('"', '"'))  #: quotation marks
CALLINGS = frozenset(("occupation", "role"))
#: Classes of nouns for bodies in the list of stand-ins.
BODIES = frozenset(("body", "company", "firm", "organization", "press", "team"))


class Description(NamedTuple):
    """A phrase that tells what somebody is; the role and the affiliation in it, as printed, if any."""

    phrase: str
    role: str | None
    affiliation: str | None
    tokens: Range  #: of the phrase
    past: bool = False  #: whether a verb says that it is over
    work: str | None = None  #: the clause that tells what they do, where no noun tells what they are


def base_end(context: Context, phrase: Range) -> int:
    """Where a noun phrase goes on with a preposition, or its end: behind "mayor" of "the mayor of Lund"."""
    first = phrase[0] + (context.bare[phrase[0]] == "D")  # "the University of Lund's director"
    owned = OWNED.match(context.bare, first, phrase[1]) if phrase[1] - first > LEAST_OWNED else None
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


def owner_in(context: Context, phrase: Range) -> int | None:
    """The common noun for a body in a description: "the company's head", "company spokesman", "head of the company".

    The pronoun of "its general secretary" is one, too.
    """
    before = phrase[0] - 1
    if context.bare[before : before + 1] == "H" and context.has_role(before, "its"):
        return before  # "its director"
    for match in OWNER.finditer(context.bare, *phrase):
        owner = match.end() - 1
        word = context.tokens[owner]
        kind = lexicon.table("en/stand-ins").get(word)
        known = word.capitalize() in organization_words() or kind in BODIES
        named = context.bare[owner] == "N" and context.has_role(owner, "nameless")  # "the Chamber's strategist"
        common = named or (word.islower() and (known or context.vocabulary.classes.get(word) == "organization"))
        inside = context.bare[owner + 1 : owner + 2] in ("r", "M") and kind == "press"
        any_one = context.word(max(context.bare.rfind("D", phrase[0], owner), 0)) in ("a", "an")
        if common and not inside and not any_one:  # "a newspaper editor" may work for any
            return owner
    return None


def described(context: Context, start: int, stop: int, *, several: bool = False) -> Description:
    """A noun phrase without its determiner as role and affiliation: "senior lecturer at Lund University".

    If `several` are meant, its noun is a plural that says what they are.
    """
    phrase = with_stop(context, (start, stop))
    head = base_end(context, (start, stop)) - 1
    if context.bare[head + 1 : head + 2] in ("u", "e", "E", "G") and word_class(context.word(head)) != "partisan":
        stop = min(stop, head + 1)  # "a hacker known as Moon"
    last = next(reversed(bodies(context, head + 1, stop)), None)
    end = stop
    if last is not None and (last[1] == stop or is_place(context, (last[1] + 1, stop))):
        link = link_before(context, last, head)
        end = link if context.has_role(link, "employer-link") else stop
    role = (balanced(with_stop(context, (start, end))) or None) if several or tells_role(context, head) else None
    if role is None and context.bare[head] == "N":
        return Description(phrase, None, None, (start, stop))  # another name: "Ana Ruiz, Mayor Tom Hale and …"
    return Description(phrase, role, affiliation(context, start, head, stop), (start, stop))


def balanced(printed: str) -> str:
    """The words without a quotation mark whose partner is not among them: "star of “Rain".

    >>> balanced("star of “Rain"), balanced("star of “Rain”")
    ('star of Rain', 'star of “Rain”')
    """
    for opening, closing in PAIRS:
        odd = printed.count(opening) % 2 if opening == closing else printed.count(opening) > printed.count(closing)
        if odd:
            place = printed.rindex(opening)
            printed = printed[:place] + printed[place + len(opening) :]
    return printed


def calling(context: Context, start: int, head: int, end: int) -> str:
    """What a nameless person or group is by the phrase that stands for them: "spokesman for the mayor", "officials"."""
    while start < head and context.bare[start] == "0":
        start += 1
    link = head + 1 if context.bare[head + 1 : head + 2] != "n" else head + 2  # "person close to the mayor"
    whole = link < end and context.word(link) in ("of", "for", "to", "from", "in")
    return context.printed((start, end if whole else head + 1))


def calls_group(context: Context, head: int, *, alone: bool = False) -> bool:
    """Whether a plural says what people are: "two officials", "farmers"; not "others", and not "experts" alone."""
    singular = context.word(head).removesuffix("s")
    roles = context.vocabulary.roles
    if singular in roles["vague"] or (alone and singular in roles["vague-alone"]):
        return False
    return context.bare[head] == "g" or is_of_trade(context, singular) or is_agent(singular)


def is_of_trade(context: Context, word: str) -> bool:
    """Whether a noun, or the last part of a compound, is listed as a role or an occupation."""
    kind = context.vocabulary.classes.get(word.rpartition("-")[2])
    return kind in CALLINGS or kind == "title"


def is_calling(word: str) -> bool:
    """Whether a noun is listed as one that tells what somebody is by trade or to others: "cook", "ally"."""
    return word in lexicon.words("en/callings") or word in lexicon.words("en/relation-words")


def tells_role(context: Context, head: int) -> bool:
    """Whether a noun says what somebody is: one of the list, a party's, or one that ends like "farmer"."""
    word = context.word(head).removeprefix("ex-")
    listed = context.bare[head] in "rM" or is_of_trade(context, word)
    numbered = context.bare[head] == "0" and (is_number(context, head - 2) or is_number(context, head - 1))
    return listed or is_calling(word) or numbered or word == "one" or word in party_words() or is_agent(word)


def is_number(context: Context, index: int) -> bool:
    """Whether a token is the "No" of "the No. 2 in the Senate"."""
    return context.word(index) == "no" and context.bare.startswith(("D'0", "D0"), index)
