"""Who is who: one pass over the names of an article, another over the sources of its quotes."""

import re
from collections.abc import Sequence

from newsparse import descriptions, names
from newsparse.attribution import subjects
from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Attribution
from newsparse.cast import Cast, Source
from newsparse.model import Speaker, SpeakerKind
from newsparse.names import Name
from newsparse.salience import Salience
from newsparse.stand_ins import describe_all, stand_in

PRONOUNS = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she"}
#: The words of a mention before its first comma, bracket, verb or relative pronoun.
CORE = re.compile(r"[^,(\[<WTVFbhmd\-]+")


def resolve(
    context: Context, attributions: Sequence[Attribution], bodies: Sequence[Range], authors: Sequence[str]
) -> tuple[list[Speaker | None], tuple[Speaker, ...]]:
    """The speaker of each attribution, and all speakers by first mention.

    Abstains (None) where the source is a pronoun that nobody fits, or nobody is named.
    """
    cast = Cast(context, bodies) if any(attribution.source for attribution in attributions) else None
    resolved: list[Source | None] = [None] * len(attributions)
    if cast is not None:
        order = sorted(range(len(attributions)), key=lambda place: attributions[place].source or (-1, -1))
        spoken: list[tuple[int, Source]] = []
        salience = Salience(cast)
        describe_all(cast, salience, bodies)
        for place in order:
            span = attributions[place].source
            if span is None:
                continue
            source = _source_of(cast, salience, span, spoken, authors)
            resolved[place] = source
            if source is not None:
                spoken.append((span[0], source))
    distinct = {id(source): source for source in resolved if source is not None}
    finished = {key: source.finished(context) for key, source in distinct.items()}
    speakers = sorted(finished.values(), key=lambda speaker: (speaker.mentions[0].start, speaker.mentions[0].end))
    return [finished[id(source)] if source is not None else None for source in resolved], tuple(speakers)


def _source_of(
    cast: Cast, salience: Salience, span: Range, spoken: Sequence[tuple[int, Source]], authors: Sequence[str]
) -> Source | None:
    context = cast.context
    word = context.word(span[0])
    if span[1] - span[0] == 1 and context.bare[span[0]] in "PpWTOH":
        word = word.replace("’", "'").partition("'")[0]  # "he" of "he's"
        return _pronoun_source(cast, salience, span, word, spoken, authors)
    if context.bare[span[0] : span[1]].strip("0") == "":
        return None
    core = CORE.match(context.bare, span[0], span[1])
    if core is None or (span[1] - span[0] == 1 and len(word) == 1):  # "Q." in an interview is nobody's name
        return None
    end = core.end()
    while end - 1 > span[0] and context.bare[end - 1] in "S'":
        end -= 1
    base = descriptions.base_end(context, (span[0], end))
    found = [name for name in names.names(context, span[0], end) if name.start < base]
    if found and found[-1].end >= base and not _is_party(cast, found[-1]):
        source: Source | None = cast.by_name(found[-1])
    elif (name := _name_behind(context, end, span[1])) is not None:
        source = cast.by_name(name)
    else:
        source = stand_in(cast, salience, (span[0], end), spoken[-1][1] if spoken else None)
        source = source or cast.by_description((span[0], end))
    return source


def _is_party(cast: Cast, name: Name) -> bool:
    """Whether the name is but a party's noun, and nobody's: "one Republican"."""
    word = name.words[0]
    return len(name.words) == 1 and word.lower() in names.party_words() and word not in cast.by_word


def _name_behind(context: Context, start: int, end: int) -> Name | None:
    """The name in an apposition that fills the rest of a mention: "the firm's head, Ana Ruiz,"."""
    if context.bare[start : start + 1] != ",":
        return None
    name = next(names.names(context, start + 1, end), None)
    if name is None or name.start != start + 1 or name.organization:
        return None
    return name if name.end == end or context.bare[name.end] in ",(" else None


def _pronoun_source(
    cast: Cast, salience: Salience, span: Range, word: str, spoken: Sequence[tuple[int, Source]], authors: Sequence[str]
) -> Source | None:
    """The source that a pronoun points to, or None where none stands out."""
    context = cast.context
    position = span[0]
    if context.bare[position] in "WT":
        antecedent = _antecedent(context, position)
        if antecedent is None or context.bare[antecedent[0]] in "WT":
            return None
        if spoken and spoken[-1][0] >= context.sentence(position)[0] and cast.is_document(antecedent):
            return spoken[-1][1]  # "Putin wrote in a piece, which …": the piece speaks for its author
        return _source_of(cast, salience, antecedent, spoken, authors)
    source: Source | None = None
    if word in PRONOUNS:
        source = salience.person(position, PRONOUNS[word], spoken[-1][1] if spoken else None)
        if source is not None:
            source.pronoun = PRONOUNS[word]
            salience.add(position, source)
    elif word in ("they", "it"):
        wanted = (SpeakerKind.GROUP,) if word == "they" else (SpeakerKind.ORGANIZATION, SpeakerKind.DOCUMENT)
        source = spoken[-1][1] if spoken and spoken[-1][1].kind in wanted else None
    elif word == "i" and len(authors) == 1:
        key = authors[0]
        source = cast.by_phrase.setdefault(key, Source((key,), SpeakerKind.PERSON, key, {}, known=True))
    if source is not None:
        source.mentions[span] = None
    return source


def _antecedent(context: Context, position: int) -> Range | None:
    """The noun phrase that a relative pronoun goes back to."""
    end = position - 1 if context.bare[position - 1 : position] == "," else position
    start, _ = context.sentence(position)
    return (
        subjects.subject_before(context.tags, end, start) if end > start and context.tags[end - 1] not in "PW" else None
    )
