"""The sources that common noun phrases are: "two officials", "the report", "a new RRI poll"."""

import re

from newsparse import descriptions, kinds, lexicon, name_words
from newsparse.attribution.context import Context, Range
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.source import Source

#: Tags of the words of a document's name.
NAMED = frozenset("NMgoS'fi")
#: Whom somebody relates to, behind a mention: "an adviser to both Ruizes", "a person close to the mayor".
RELATED = re.compile(r"t(?:[DH]{0,2}[neoug]{0,3}(?:[NM]'?)+(?:S[no]{1,2})?|[DH][neou]{0,2}[rgo])(?![NrgoFVI])")


def source_described(cast: Cast, span: Range) -> Source | None:
    """The source that a common noun phrase means: "the mayor", "experts", "the report"."""
    context = cast.context
    start, end = span
    titled = False
    while start < end and context.bare[start] in "DHR" and not descriptions.is_number(context, start) and not titled:
        titled = context.has_own_article(start + 1)  # "The Advocate"
        start += not titled
    head = kinds.head_of(context, (start, end))
    if head < start:
        return None
    while end - 1 > head and context.has_role(end - 1, "before-verb"):
        end -= 1  # "the employee first"
    kind = SpeakerKind.ORGANIZATION if titled else kinds.kind_of_noun(context, head)
    if kind is SpeakerKind.DOCUMENT and not kinds.tells(context, head) and span[0] not in context.labelled:
        return None  # "the door", "so far"
    if kind is SpeakerKind.DOCUMENT and (named := _title_of(cast, start, head)) is not None:
        start, end = named, head + 1
    phrase = context.printed((start, end)).lower()
    source = cast.by_phrase.get(phrase)
    if end - start == 1 and context.word(span[0]) == "the":
        source = cast.by_head.get(phrase, source)  # "the campaign" behind "the Ruiz campaign", "the man" behind "a man"
    if source is None:
        source = cast.by_phrase[phrase] = _new(context, (start, end), head, kind)
    named = kind is SpeakerKind.ORGANIZATION and head + 1 == end and context.tokens[start][0].isupper()
    if named or (kind is SpeakerKind.PERSON and context.word(span[0]) in ("a", "an", "one")):
        cast.by_head[context.word(head)] = source
    source.mentions[span] = None
    return source


def _new(context: Context, phrase: Range, head: int, kind: SpeakerKind) -> Source:
    """A source that is so described."""
    start, end = phrase
    source = Source((), kind, context.printed(phrase), {}, kind is SpeakerKind.PERSON)
    described = kind is SpeakerKind.GROUP and descriptions.calls_group(context, head, alone=end - start == 1)
    if kind is SpeakerKind.PERSON or described:
        related = RELATED.match(context.bare, end)
        whole = related.end() if related is not None and relates(context, end) else end
        source.role = descriptions.calling(context, start, head, whole)
        source.usual = kinds.pronoun_of_role(source.role)
        source.owner = descriptions.owner_in(context, phrase)
    if kind is not SpeakerKind.ORGANIZATION:
        source.describe("", None, descriptions.described(context, start, end).affiliation)
    return source


def relates(context: Context, link: int) -> bool:
    """Whether a noun with the word behind it says what somebody is to others: "adviser to", "close to"."""
    return f"{context.word(link - 1)} {context.word(link)}" in lexicon.words("en/relation-words")


def _title_of(cast: Cast, start: int, head: int) -> int | None:
    """Where the name begins that tells a document from others, in a phrase up to its noun: "a new RRI poll".

    None where it is called by a person: "the printed Ruiz card".
    """
    context = cast.context
    if cast.bears(context.tokens[head - 1], SpeakerKind.PERSON):
        return None
    for index in range(start, head):
        if context.bare[index] == "N" and name_words.word_class(context.word(index)) is None:
            return index if set(context.bare[index:head]) <= NAMED else None
    return None
