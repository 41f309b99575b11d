"""Which of several roles tells most of somebody, and which affiliation."""

import enum

from newsparse import lexicon
from newsparse.affiliations import LINKS
from newsparse.name_words import word_class
from newsparse.person_names import places


class Weight(enum.IntEnum):
    """How much a role tells of somebody."""

    NOTHING = 0
    RELATION = 1  #: "longtime ally"
    PARTY = 2  #: "Maine Republican"
    PAST = 3  #: "former mayor"
    TITLE = 4  #: "Sen.", "mayor"
    OFFICE = 5  #: "mayor of Lund", "GOP strategist"


def weight(role: str) -> Weight:
    """How much a role tells: what somebody is more than what they were, and that more than whose ally they are."""
    words = role.lower().split()
    head = head_of_role(words)
    if not lexicon.words("en/relation-words").isdisjoint((words[head], " ".join(words[head : head + 2]))):
        return Weight.RELATION
    if word_class(words[head]) == "partisan":
        return Weight.PARTY
    if any(word_class(word) == "past" for word in words[: head + 1]):
        return Weight.PAST
    return Weight.TITLE if len(words) == 1 else Weight.OFFICE


def extends(role: str, other: str) -> bool:
    """Whether a role has all the words of another, and more."""
    return set(role.lower().split()) > set(other.lower().split())


def head_of_role(words: list[str]) -> int:
    """The place of the noun that says what a role is: before "of" or the like, or the last."""
    return max(0, next((place for place, word in enumerate(words) if word in LINKS), len(words)) - 1)


def heads(role: str) -> bool:
    """Whether a role leads a whole body, which then tells more than a home: "House Speaker", "committee chairman"."""
    words = role.lower().split()
    return words[head_of_role(words)] in lexicon.words("en/head-nouns")


def sureness(affiliation: str, role: str | None, weighs: Weight, *, beside: bool) -> int:
    """How much an affiliation tells: an organization beside the name most, then a home or a body that they head."""
    if beside:
        home = affiliation in places() or affiliation.endswith(".")
        return Weight.OFFICE if home else Weight.OFFICE + 1
    return min(weighs, Weight.OFFICE if role is not None and heads(role) else Weight.TITLE)
