"""Names in a mention: beside a description, behind a role, or none at all, but a common noun."""

import re

from newsparse import kinds, name_words, names
from newsparse.attribution.context import Context, Range
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.names import Name
from newsparse.neighbours import called, name_before, name_behind
from newsparse.person_names import places
from newsparse.standing import BEHIND_LINKS

CLOSED = (",G", ",u")  #: behind an apposition, before a participle
DEFINITE = frozenset(("the", "this", "that"))
#: What stands between an office and its bearer's name, if "and" joins another role: "secretary of state and nominee".
SECOND_ROLE = re.compile("[NMnzo]{1,4}c[NnoezgM]{0,4}[rM]")
FIELD_LINKS = frozenset(("of", "for"))  #: what leads from an office to its field


def beside(cast: Cast, span: Range, end: int) -> Name | None:
    """The name that stands beside a description, which ends at `end`, within the mention or behind it."""
    context = cast.context
    head = kinds.head_of(context, (span[0], end))
    several = context.bare[head] == "g" or kinds.is_plural(context.word(head))
    if (name := name_behind(context, end, span[1], several=several)) is not None:
        linked = several and not BEHIND_LINKS.isdisjoint(context.bare[head:end])  # "lawyers for the killer, Tom Hale,"
        return name if name.organization or not linked else None
    kind = kinds.kind_of_noun(context, head)
    if kind is not SpeakerKind.PERSON:
        return None
    if (name := called(context, (span[0], end))) is not None:
        return name
    if span[1] == end:
        name = name_behind(context, end, context.sentence(span[0])[1])
    closed = context.bare[span[1] : span[1] + 2] in CLOSED  # "said Ana Ruiz, the mayor, adding"
    if name is None and (closed or context.word(span[0]) not in DEFINITE):
        name = name_before(context, span[0])
    return name if name is not None and cast.is_person(name) else None


def name_ahead(cast: Cast, link: int, end: int) -> Name | None:
    """The name behind a role of several words: "master of ceremonies Ana Ruiz", not "mother of Ana Ruiz"."""
    context = cast.context
    if link >= end or context.bare[link - 1] not in "rnM" or context.word(link) not in FIELD_LINKS:
        return None
    name = next((name for name in names.names(context, link + 1, end) if name.end == end), None)
    if name is None or not cast.is_person(name):
        return None
    between = range(link + 1, name.bare)
    if SECOND_ROLE.fullmatch(context.bare, link + 1, name.bare) is not None:
        given = any(map(name_words.is_given, context.tokens[link + 1 : name.bare]))
        return name if not given else None
    of_office = context.bare[name.bare - 1] == "N" and is_field(context, name.bare - 1)  # "for Rural Affairs Ana Ruiz"
    plain = context.bare[name.bare - 1] != "c" and all(
        is_field(context, index) or (of_office and context.bare[index] == "N") for index in between
    )
    return name if between and plain else None


def is_field(context: Context, index: int) -> bool:
    """Whether a word behind "of" or "for" tells what an office is for, and is no one's name or trade."""
    tag, word = context.bare[index], context.word(index)
    if tag == "N":
        listed = context.tokens[index] in name_words.organization_words() or context.has_role(index, "nameless")
        return listed or name_words.word_class(word) in ("field", "adjective")
    return tag in "nzoif0c" and not name_words.is_agent(word)


def is_common(cast: Cast, name: Name) -> bool:
    """Whether the name is but a party's noun or one that begins a sentence: "one Republican", "Patients"."""
    word = name.words[0]
    if name.start in cast.context.labelled:
        return False  # "KELLY:" in a transcript
    if len(name.words) > 1 or word in places() or cast.bears(word, SpeakerKind.PERSON):
        return False
    if word.lower() in name_words.party_words():
        return True
    if name.start not in cast.context.sentence_starts_set:
        return False
    inside = word in cast.names_inside
    return cast.context.has_role(name.start, "ordinal") or (not inside and kinds.looks_common(cast.context, word))
