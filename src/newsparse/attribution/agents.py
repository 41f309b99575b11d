"""Who says what an infinitive or a participle tells, where that is not the subject of the clause."""

from newsparse.attribution import subjects
from newsparse.attribution.context import Context, Range


def of_infinitive(context: Context, to: int, floor: int) -> Range | None:
    """Who stands right before the "to" at `to` and does what it tells: "led Ruiz to say", "the first mayor to say"."""
    phrase = subjects.subject_before(context.tags, to, floor)
    if phrase is None:
        return None
    caused = phrase[0] > 0 and context.has_role(phrase[0] - 1, "causative")
    return phrase if caused or any(context.has_role(index, "ordinal") for index in range(*phrase)) else None


def of_document(context: Context, source: Range, floor: int) -> Range | None:
    """Who issued the document that a participle follows: "Ruiz released a statement saying"."""
    if not any(is_document(context, index) for index in range(*source)):
        return None
    tags, start = context.tags, source[0]
    if tags[start] in "eF" and start > floor and tags[start - 1] == "h":  # "have launched petitions calling for it"
        return subjects.subject_before(tags, start - 1, floor)
    around = subjects.clause_around(tags, source[1], floor)
    return around.subject if around is not None and around.verb[1] == start else None


def is_document(context: Context, index: int) -> bool:
    """Whether a word names what somebody issues: "statement", "response", "ads"."""
    word = context.word(index)
    vocabulary = context.vocabulary
    return word in vocabulary.noun_cues or "document" in (
        vocabulary.classes.get(word),
        vocabulary.classes.get(word.removesuffix("s")),
        vocabulary.classes.get(f"{word.removesuffix('ies')}y"),
    )
