"""Whom somebody speaks to: they may answer."""

from newsparse import names
from newsparse.attribution.context import Range
from newsparse.attribution.rule import Attribution
from newsparse.cast import Cast
from newsparse.model import Act, SpeakerKind
from newsparse.phrases import source_described
from newsparse.source import Source


def asked_by(cast: Cast, attribution: Attribution, asker: Source | None) -> Source | None:
    """Whom somebody without a name has asked something: the answer may be theirs."""
    context, addressee = cast.context, attribution.addressee
    if attribution.act is not Act.QUESTION or addressee is None or attribution.source is None:
        return None
    if asker is not None and asker.words and context.word(attribution.source[0]) != "i":
        return None
    asked = _named(cast, addressee)
    if asked is None and context.bare[addressee[1] - 1] in "rn":
        asked = source_described(cast, addressee)
    return asked if asked is not None and asked.kind is SpeakerKind.PERSON else None


def answerer(cast: Cast, said: Attribution | None, answer: Attribution, pronoun: str) -> Source | None:
    """Who answers by a pronoun: whom somebody else has just told something, in the sentence before or the same."""
    context = cast.context
    if said is None or said.addressee is None or said.source is None or answer.cue is None or answer.source is None:
        return None
    if not any(context.has_role(index, "answering") for index in range(*answer.cue)):
        return None
    start, _ = context.sentence(answer.source[0])
    if said.last < context.sentence(max(0, start - 1))[0]:
        return None
    told = _named(cast, said.addressee)
    fits = told is not None and told.kind is SpeakerKind.PERSON and told.usual_pronoun in (None, pronoun)
    return told if fits else None


def _named(cast: Cast, span: Range) -> Source | None:
    """Whom a mention names, if it names somebody."""
    name = next(names.names(cast.context, *span), None)
    return cast.by_name(name) if name is not None else None
