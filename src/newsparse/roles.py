"""Which of several roles tells most of somebody, and which affiliation."""

import enum
import functools

from newsparse import lexicon
from newsparse.name_words import affiliation_links, organization_words, party_words, word_class
from newsparse.person_names import full_regions, places


class Weight(enum.IntEnum):
    """How much a role tells of somebody."""

    NOTHING = 0
    QUOTED = 1  #: what somebody is only called in quotations
    RELATION = 2  #: "longtime ally"
    PARTY = 3  #: "Maine Republican", a bare "candidate"
    PAST = 4  #: "former mayor", and what a clause says to be over
    TITLE = 5  #: "Sen.", "mayor"
    PAST_OFFICE = 6  #: "former mayor of Lund"
    PARTISAN = 7  #: "Republican from Maine running for the Senate"
    CALLING = 8  #: "real estate mogul", of whom a candidacy or an office tells more
    OFFICE = 9  #: "mayor of Lund", "GOP strategist"
    POST = 10  #: "director of the Rain Institute"


MEMORY = 1000  #: roles whose weight is remembered
BARE = 2  #: words of what somebody was, which tell no more than what they are called now
HELD = frozenset((Weight.TITLE, Weight.PARTISAN, Weight.CALLING, Weight.OFFICE, Weight.POST))  #: what somebody is now


EMPLOYED = frozenset(("adviser", "member"))  #: classes of relations that may be ones to an organization
HEADS = frozenset(("chair", "head", "officer"))  #: those who lead a body, or speak for it
CANDIDACIES = frozenset(("candidacy", "nomination"))  #: classes of nouns for those who stand for an office


class Sureness(enum.IntEnum):
    """How much an affiliation tells of somebody."""

    NOTHING = 0
    HOME_IN_ROLE = 1  #: "mayor of Lund"
    HOME = 2  #: "(R-Utah)"
    IMPLIED = 3  #: a senator's Senate
    GUESSED = 4  #: "the company's chief executive"
    FORMER = 5  #: "former director of the Rain Institute"
    RELATED = 6  #: "partner at Rainworks"
    WORK = 7  #: "who teaches at Lund University"
    ROLE = 8  #: "director of the Rain Institute"
    BESIDE = 9  #: "Ana Ruiz of the Rain Institute"


@functools.lru_cache(MEMORY)  # the same roles are told of many, "president" in most articles
def weight(role: str) -> Weight:
    """How much a role tells: what somebody is more than what they were, or whose ally they are; of two the most."""
    return max(map(_weight_of_one, role.lower().split(" and ")))


def _weight_of_one(role: str) -> Weight:
    words = role.split()
    if not words:
        return Weight.NOTHING
    head = head_of_role(words)
    if not lexicon.words("en/relation-words").isdisjoint((words[head], " ".join(words[head : head + 2]))):
        return Weight.RELATION
    if word_class(words[head]) == "partisan":
        return Weight.PARTY if words[head + 1 : head + 2] in ([], ["of"]) else Weight.PARTISAN
    if any(is_past(word) for word in words[: head + 1]):
        return Weight.PAST if len(words) <= BARE else Weight.PAST_OFFICE
    if len(words) > 1 and all(map(is_short_or_rank, words)) and is_short(words[-1]):
        return Weight.TITLE  # "Right Rev."
    kind = lexicon.table("en/role-words").get(words[head])
    if kind == "one" or (kind in {"hollow", *CANDIDACIES} and len(words) == 1):
        return Weight.PARTY
    if kind == "calling":
        return Weight.CALLING if len(words) > 1 else Weight.TITLE
    several = words[head].endswith("s") and not words[head].endswith("ss")  # "candidates Ana Ruiz and Tom Hale"
    return Weight.TITLE if several or len(words) == 1 else Weight.OFFICE


def is_candidacy(role: str) -> bool:
    """Whether somebody stands for an office: "presumptive Republican nominee"."""
    return kind_of_role(role) in CANDIDACIES


def kind_of_role(role: str) -> str | None:
    """The class of a role's noun: a candidacy, a calling; None of most."""
    words = role.lower().split() or [""]
    return lexicon.table("en/role-words").get(words[head_of_role(words)])


def weight_in(role: str, affiliation: str | None) -> Weight:
    """How much a role tells where it is said with an affiliation: to lead an organization, or speak for it, tells most.

    >>> weight_in("director of the Rain Institute", "Rain Institute").name, weight_in("mayor of Lund", "Lund").name
    ('POST', 'OFFICE')
    >>> weight_in("local reporter", None).name, weight_in("Rain Post reporter", "Rain Post").name
    ('CALLING', 'OFFICE')
    """
    weighs = weight(role)
    if weighs is not Weight.OFFICE:
        return weighs
    kind = kind_of_role(role)
    if affiliation is None or is_home(affiliation):
        return Weight.CALLING if kind == "journalist" else weighs
    return Weight.POST if kind in HEADS else weighs


def is_short(word: str) -> bool:
    """Whether a word is an abbreviated title: "rev."."""
    return lexicon.table("en/abbreviations").get(word.rstrip(".")) == "title"


def is_short_or_rank(word: str) -> bool:
    """Whether a word may stand in a title of several: "rt", "chief", "lt."."""
    return is_short(word) or word_class(word) == "rank"


def is_past(word: str) -> bool:
    """Whether a word tells that somebody is no more what it stands before: "former", "once-presumptive"."""
    return word_class(word) == "past" or ("-" in word and word_class(word.partition("-")[0]) == "past")


def tells_more(role: str, other: str) -> bool:
    """Whether a later role tells more than another that weighs the same: it has more words, or is a nomination."""
    nominated = kind_of_role(role) == "nomination" and kind_of_role(other) == "candidacy"
    return extends(role, other) or (nominated and len(role.split()) > len(other.split()))


def extends(role: str, other: str) -> bool:
    """Whether a role has all the words of another, and more."""
    return set(role.lower().split()) > set(other.lower().split())


def head_of_role(words: list[str]) -> int:
    """The place of the noun that says what a role is: before "of" or the like, or the last."""
    return max(0, next((place for place, word in enumerate(words) if word in affiliation_links()), len(words)) - 1)


def is_home(affiliation: str) -> bool:
    """Whether an affiliation is a place or a party, which says less of somebody than whom they work for."""
    city = affiliation.partition(",")[0]
    regions = full_regions()
    abbreviated = affiliation in regions or f"{affiliation}." in regions
    return abbreviated or city in places() or affiliation.lower() in party_words()


def has_listed(affiliation: str) -> bool:
    """Whether a word of an affiliation makes it an organization's name: "Lund University"; "TV" alone tells little."""
    words = affiliation.split()
    return len(words) > 1 and not organization_words().keys().isdisjoint(words)


def sureness(affiliation: str, role: str | None, weighs: Weight, *, beside: bool) -> Sureness:
    """How much an affiliation tells: an organization beside the name most, then one of a role, then a home."""
    if is_home(affiliation):
        return Sureness.HOME if beside else Sureness.HOME_IN_ROLE
    if beside:
        return Sureness.BESIDE
    if role is None:
        return Sureness.WORK
    if weighs is Weight.RELATION:
        return Sureness.RELATED if kind_of_role(role) in EMPLOYED else Sureness.NOTHING
    return Sureness.ROLE if weighs in HELD else Sureness.FORMER
