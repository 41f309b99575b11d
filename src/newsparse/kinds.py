"""What sort of source a name or a common noun is: person, group, organization, document."""

import functools
import re

from newsparse import descriptions, lexicon, name_words
from newsparse.attribution.context import Context, Range
from newsparse.model import SpeakerKind
from newsparse.names import Name
from newsparse.person_names import places

KINDS = {
    "role": SpeakerKind.PERSON,
    "occupation": SpeakerKind.PERSON,
    "title": SpeakerKind.PERSON,
    "group": SpeakerKind.GROUP,
    "number": SpeakerKind.GROUP,
    "organization": SpeakerKind.ORGANIZATION,
    "document": SpeakerKind.DOCUMENT,
}
#: Tags of words behind a noun that are no heads: "the source speaking", "the employee first".
NO_HEADS = frozenset("neuERGFVY")
TITLED = ("MN", "M'", "MM")
#: What has an age and is so called: "the 46-year-old".
AGED = re.compile(r"\d+-years?-old")
COMPOUND = re.compile(r"(\w+)-(?:at|in|of)-")  #: "mother-of-two"
#: What somebody says of themselves, where that is "it": "said it would", "said its"; not "said it would be hard".
OF_ITS_OWN = re.compile(r"R?h?(?P<verb>[VZE]T?)(?:H|P(?:mR?[nFIzG]|h|d|F|bR?u))")
TELLING = ("tion", "sion", "ment", "sis", "ing", "ism")  #: how nouns end for what may tell something: "reasoning"
#: How a common noun ends that many things or people bear, or what they do: not a name, at a sentence's beginning.
COMMON_ENDINGS = ("ers", "ors", "ists", "ions", "ents", "ants", "ies", "ing", "ed", "ly", "ments", "ians", "ees", "ism")


def kind_of_name(context: Context, name: Name) -> SpeakerKind:
    """What bears a name, by its words and by the article before it: "the Ruizes", "the Philippine Star"."""
    words = name.words
    if is_surely_organization(name):
        return SpeakerKind.ORGANIZATION
    if name.organization:  # "the Sunni Saudis"
        plural = is_plural(words[-1]) and words[0].lower() in name_words.party_words()
        return SpeakerKind.GROUP if plural else SpeakerKind.ORGANIZATION
    if name.bare > name.start or name_words.is_given(words[0]):
        return SpeakerKind.PERSON
    article = name.start - 1
    article -= article > 0 and context.word(article).endswith("-based")  # "the Lund-based Hale Report"
    if context.bare[article : article + 1] == "D" and context.word(article) == "the":
        return SpeakerKind.GROUP if is_plural(words[-1]) else SpeakerKind.ORGANIZATION
    if len(words) == 1 and is_plural(words[0]) and words[0][:-1].lower() in name_words.party_words():
        return SpeakerKind.GROUP
    return SpeakerKind.PERSON


def is_told_organization(context: Context, name: Name) -> bool:
    """Whether words beside a name show an organization: "rights group Agua Viva", "Norchip, which", "Ford said its"."""
    tags, end = context.bare, name.end
    if tags[end : end + 2] == ",W":
        return context.word(end + 1) == "which"
    if is_body_called(context, name):
        return True
    match = OF_ITS_OWN.match(tags, end)
    return match is not None and context.word(match.end("verb")) in ("it", "its")


def is_body_called(context: Context, name: Name) -> bool:
    """Whether the noun before a name calls a body by it: "rights group Agua Viva"; not "the group Hale"."""
    noun = name.start - 1
    if noun <= 0 or context.bare[noun] not in "gon":
        return False
    return calls_body(context, noun) and (len(name.words) > 1 or context.bare[noun - 1] not in "DH")


def calls_body(context: Context, index: int) -> bool:
    """Whether a word is a noun that calls a body: "firm", "Carmaker"."""
    return lexicon.table("en/stand-ins").get(context.word(index)) in descriptions.BODIES


def opens_with_body(context: Context, name: Name) -> bool:
    """Whether the first word of a name that begins a sentence calls the body behind it: "Carmaker Hale"."""
    behind = name.words[name.bare == name.start :]
    listed = name.organization and name.words[0] in name_words.organization_words()
    if listed or not behind or context.bare[name.start] == "M":
        return False
    opens = name.start in context.sentence_starts_set
    return opens and calls_body(context, name.start) and not name_words.is_given(behind[0])


def is_surely_organization(name: Name) -> bool:
    """Whether a name has an organization's word, is a place's, coined or well known; not one by its article alone."""
    words = name.words
    printed = " ".join(words)
    if printed in places() or is_well_known(printed) or (len(words) == 1 and name.organization):
        return True
    first = words[0]
    if len(words) == 2 and is_well_known(first) and not name_words.is_given(first):
        return not first.isupper() or words[1].isdigit()  # "Exxon Mobil", "ABC 7"; CNN is not "CNN Worldwide"
    if len(words) > 1 and len(first) > 2 and first.isalpha() and first.isupper() and not words[-1].isupper():
        return True  # "RAINPOST Lund"
    listed = name_words.organization_words().keys()
    if name.organization and (not listed.isdisjoint(words) or words[-1] in name_words.company_forms()):
        return True
    return len(words) > 1 and "-" in words[-1] and not listed.isdisjoint(words[-1].split("-"))  # "Lund Sun-Times"


def kind_of_noun(context: Context, head: int) -> SpeakerKind:
    """What sort of source a common noun is."""
    word = context.word(head)
    if "-" in word:
        if AGED.fullmatch(word):
            return SpeakerKind.PERSON
        if (compound := COMPOUND.match(word)) is not None and word not in context.vocabulary.classes:
            word = compound[1]
    if word == "one":
        return SpeakerKind.PERSON
    singular = _singular(word) if is_plural(word) else None
    kind = _listed(context, f"{context.word(head - 1)} {word}") or _listed(context, word)  # "the coast guard"
    if kind is not None:
        return kind
    if singular is not None:
        return SpeakerKind.DOCUMENT if _listed(context, singular) is SpeakerKind.DOCUMENT else SpeakerKind.GROUP
    if name_words.is_agent(word) or word in name_words.party_words() or word in _callings():
        return SpeakerKind.PERSON
    return SpeakerKind.DOCUMENT


def tells(context: Context, head: int) -> bool:
    """Whether a noun for a thing is one that tells something: a document's, or what somebody does or says."""
    word = context.word(head)
    singular = _singular(word) if is_plural(word) else word
    return SpeakerKind.DOCUMENT in (_listed(context, word), _listed(context, singular)) or singular.endswith(TELLING)


def _listed(context: Context, word: str) -> SpeakerKind | None:
    kind = lexicon.table("en/source-nouns").get(word)
    return SpeakerKind(kind) if kind else KINDS.get(context.vocabulary.classes.get(word, ""))


def head_of(context: Context, phrase: Range) -> int:
    """The noun that says what a phrase is: "people" of "people familiar with the matter"."""
    tags = context.bare
    head = descriptions.base_end(context, phrase) - 1
    word = context.word(head)
    if tags[head] in NO_HEADS and not name_words.is_agent(word) and word not in lexicon.table("en/source-nouns"):
        wanted = "rgM" if tags[head] == "n" else "rgoM"
        return next(
            (i for i in range(head, phrase[0] - 1, -1) if tags[i] in wanted and tags[i : i + 2] not in TITLED), head
        )
    return head


def pronoun_of_role(role: str, by_name: str | None = None) -> str | None:
    """The pronoun that goes with a role: its noun tells it. A spokesman's is his name's, if that tells one.

    >>> pronoun_of_role("spokeswoman for the mayor"), pronoun_of_role("mayor of Lund")
    ('she', None)
    """
    words = role.lower().partition(" of ")[0].partition(" for ")[0].split()
    head = words[-1] if words else ""
    listed = lexicon.table("en/gendered-nouns").get(head)
    if listed or head.endswith("woman"):
        return by_name if listed == "either" else listed or "she"
    return by_name or "he" if head.endswith("man") and name_words.is_agent(head) else None


def is_plural(word: str) -> bool:
    """Whether a noun ends as plurals do.

    >>> is_plural("filings"), is_plural("Iraqis"), is_plural("census")
    (True, True, False)
    """
    if len(word) < 4 or not word.endswith("s"):
        return False
    return not word.endswith(("ss", "us", "is", "’s", "'s")) or word[:-1].lower() in name_words.party_words()


def looks_common(context: Context, word: str) -> bool:
    """Whether a word with the capital of its sentence's beginning looks like no name: "Footage", "Similarly"."""
    lower = word.lower()
    classes = context.vocabulary.classes
    return (
        lower in classes
        or lower.removesuffix("s") in classes
        or lower in lexicon.table("en/source-nouns")
        or lower.endswith(COMMON_ENDINGS)
    )


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]


def is_well_known(name: str) -> bool:
    """Whether everybody knows an organization by a short name.

    >>> is_well_known("Reuters"), is_well_known("Ruiz")
    (True, False)
    """
    return name in _well_known()


@functools.cache
def _callings() -> frozenset[str]:
    """Nouns for what somebody is by trade or to others, which are no things: "cook", "ally"; not "face"."""
    return frozenset(
        row[0] for name in ("callings", "relation-words") for row in lexicon.rows(f"en/{name}") if len(row) < 2
    )


@functools.cache
def _well_known() -> frozenset[str]:
    """Short names: of companies, papers, agencies, and of houses for who sits there."""
    agencies = {row[0] for row in lexicon.rows("agencies") if " " not in row[0]}
    return lexicon.words("well-known-organizations") | agencies
