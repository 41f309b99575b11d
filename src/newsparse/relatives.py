"""What "who" and "which" go back to."""

from newsparse import descriptions, kinds
from newsparse.attribution import subjects
from newsparse.attribution.context import Context, Range
from newsparse.model import SpeakerKind
from newsparse.name_words import party_words
from newsparse.person_names import places

FARTHEST = 40  #: tokens from one relative pronoun to another of the same noun
PARTING = frozenset(",-")  #: what may part a relative clause from what it goes back to
PERSONAL = ("who", "whose")


def antecedent_of(context: Context, position: int) -> Range | None:
    """The noun phrase that a relative pronoun goes back to, for "who" not to a place nor to what somebody does."""
    position = _first_of_joined(context, position)
    found = _phrase_before(context, position)
    if found is None or context.word(position) not in PERSONAL:
        return found
    if context.words(found) in places() and found[0] > 0:  # "a farmer from Lund, Ohio, who"
        found = _phrase_before(context, found[0]) or found
    head = descriptions.base_end(context, found)
    if (
        head < found[1] and kind_unless_name(context, head - 1) is SpeakerKind.DOCUMENT
    ):  # "a vote for Ana Ruiz of Maine, who"
        end = found[1]
        for link in range(end - 2, head - 1, -1):
            if context.bare[link] in "fit":
                if context.words((link + 1, end)) not in places():
                    return link + 1, end
                end = link
    return found


def _first_of_joined(context: Context, position: int) -> int:
    """The first of the relative pronouns that "and" joins: "a tuner whose touch was sought and who said"."""
    floor = max(context.sentence(position)[0], position - FARTHEST)
    while context.bare[position - 1 : position] == "c" and context.word(position) in PERSONAL:
        first = context.bare.rfind("W", floor, position)
        if first < 0 or context.word(first) not in PERSONAL:
            break
        position = first
    return position


def kind_unless_name(context: Context, head: int) -> SpeakerKind | None:
    """What sort of source a noun is, None if it is a name."""
    named = context.bare[head] in "NM" and context.word(head) not in party_words()
    return None if named else kinds.kind_of_noun(context, head)


def _phrase_before(context: Context, position: int) -> Range | None:
    """The noun phrase that ends at `position`, or at the comma or dash before it."""
    end = position - 1 if context.bare[position - 1 : position] in PARTING else position
    start, _ = context.sentence(position)
    return (
        subjects.subject_before(context.tags, end, start) if end > start and context.tags[end - 1] not in "PW" else None
    )
