"""Whole paragraphs that are somebody's words without marks: turns of a transcript, blocks behind a colon."""

import re
from collections.abc import Sequence

from newsparse import lexicon
from newsparse.attribution import clause, reports
from newsparse.attribution.context import Context
from newsparse.attribution.rule import Attribution, Example, attributed, rule

FINITE = re.compile(r"[VFbhmdPp]")
#: The same before a headline: "Poll:", "Mayor Ruiz at the dam:", "Ruiz on Hale:".
HEADLINE_LABEL = re.compile(r"(?:[N]{1,2}-)?(?P<source>(?:[NMr]'?)*(?:N|[og]|(?<=N)z))(?:[it][DH]?(?:[nrgoNM]'?)+)?:")
#: Classes of the words that may stand for a source in a label: "Poll", "Officials".
SPEAKING = frozenset(("document", "group", "organization", "role"))
LONGEST_LABEL = 20  #: in tokens
REACH = 40
FEWEST_WORDS = 3


@rule(
    "label.turn",
    "turn",
    examples=[
        Example("Hale met Ruiz.\n\nRUIZ: It rained.\n\nHALE: For how long?", "RUIZ", None, "It rained."),
        Example("They met in Lund.\n\nQ. Did it rain?\n\nA. It did, for days.", "Q", None, "Did it rain?"),
        Example("Lund has a dam.\n\nRuiz: It rained.\n\nHale: When?\n\nRuiz: In May.", "Ruiz", None, "It rained."),
        Example("They met. “RUIZ: It rained. HALE: When? RUIZ: In May.”", "RUIZ", None, "It rained."),
        Example("They met.\n\n“RUIZ: It rained.\n\n“HALE: When?\n\n“RUIZ: In May.”", "RUIZ", None, "It rained."),
    ],
    refuses=[
        "Update: The dam broke.\n\nUpdate: It rained.",
        "TIME: It is two.\n\nPLACE: We met there.",
        "Lund: It rained there.\n\nOslo: It snowed there.",
        "Ruiz: Wants a dam.\n\nHale: Wants none.\n\nRuiz: Would tax rain.",
    ],
)
def turn(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A speaker's name and a colon before what is said, in an article of such turns.

    People talk in them, and one of the labels comes back, or they are names in capitals that the article has
    otherwise too, or the article announces them.
    """
    _, label, contents = context.turns[place]
    return Attribution(contents, None, label, verbatim=True)


@rule(
    "label.headline",
    "paragraph",
    examples=[
        Example(
            "Ruiz: Dam will fail soon\n\nBy Tom Hale\n\nLUND — Ana Ruiz spoke on Monday. The dam is old.",
            "Ruiz",
            ":",
            "Dam will fail soon",
        ),
        Example("Poll: Most want a new dam\n\nBy Tom Hale\n\nLUND — It rained.", "Poll", ":", "Most want a new dam"),
    ],
    refuses=[
        "The Latest: Dam fails in Lund\n\nBy Tom Hale\n\nLUND — Ana Ruiz spoke on Monday. The dam is old.",
        "COLUMN: The council's old dam\n\nBy Tom Hale\n\nI have lived in Lund for years. The dam is old.",
    ],
)
def headline(context: Context, found: Sequence[Attribution], number: int) -> Attribution | None:
    """A headline that begins with somebody's name, or a word such as "Poll", and a colon."""
    start, end = context.paragraphs[number]
    if (start, end) not in context.headings:
        return None
    match = HEADLINE_LABEL.match(context.tags, start, min(end, start + LONGEST_LABEL))
    if match is None or end - match.end() < FEWEST_WORDS:
        return None
    first, last = match.span("source")
    last_word = context.tokens[last - 1]
    printed, speaks = context.words((first, last)), context.vocabulary.classes.get(last_word.lower()) in SPEAKING
    if last - first > 1 and context.has_role(first, "storm"):
        return None  # "Hurricane Ana: Thousands told to leave"
    if printed.upper() in lexicon.words("labels") and (printed.isupper() or not speaks):
        return None  # "COLUMN: …", but "Poll: …"
    if not speaks and not context.names_in_text(last_word):
        return None
    semicolon = context.tags.find(";", match.end(), end)
    content = clause.trimmed(context, match.end(), semicolon if semicolon > 0 else end)
    return Attribution((content,), (match.end() - 1, match.end()), (first, last))


@rule(
    "before.block",
    "paragraph",
    examples=[
        Example(
            "On Monday Ana Ruiz wrote:\n\nIt rained for days in Lund.",
            "Ana Ruiz",
            "wrote",
            "It rained for days in Lund.",
        ),
        Example("Ruiz tweeted this to Hale:\n\nIt rained in Lund.", "Ruiz", "tweeted", "It rained in Lund."),
    ],
    refuses=["Ruiz said what it takes, and it takes this:\n\nWe met in Lund.", "Watch it below:\n\nIt rained in Lund."],
)
def block(context: Context, found: Sequence[Attribution], number: int) -> Attribution | None:
    """A paragraph behind one that ends with a source, a reporting verb and a colon: a tweet, a letter."""
    start, end = context.paragraphs[number]
    previous = context.paragraph_before(number)
    if previous is None or "<" in context.tags[start:end] or end - start < FEWEST_WORDS:
        return None
    floor, ceiling = context.sentence(previous[1] - 1)
    for verb in reversed(clause.cues_in(context, max(floor, ceiling - REACH), ceiling)):
        if "speech" not in context.cue(verb).frames or FINITE.search(context.tags, verb + 1, ceiling) is not None:
            return None
        report = reports.report_at(context, verb, floor, ceiling)
        if report is not None and report.source is not None:
            return attributed(report, (start, end), verbatim=True)
    return None
