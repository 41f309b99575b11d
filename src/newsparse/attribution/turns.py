"""Whole paragraphs that are somebody's words without marks: turns of a transcript, blocks behind a colon."""

import re
from collections import Counter
from collections.abc import Sequence

from newsparse import lexicon
from newsparse.attribution import clause, reports
from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Attribution, Example, attributed, rule

#: A label at a paragraph's start: "SMITH:", "Ana Ruiz:", "MR. HALE (through an interpreter):", "Q.".
LABEL = re.compile(r"(?:[NMPDr]'?){1,5}(?:\([^)]{1,12}\))?:")
QUESTION_AND_ANSWER = re.compile(r"[ND][.':]")
#: What shows that something is said, not listed: a word in lower case.
SAYING = re.compile(r"[nrgoVZIzGEFeubhdmPRswW]")
FINITE = re.compile(r"[VFbhmdPp]")
WHOLLY_QUOTED = re.compile(r"<q*>\.?$")
#: The same before a headline: "Poll:", "Mayor Ruiz at the dam:", "Ruiz on Hale:".
HEADLINE_LABEL = re.compile(r"(?:[N]{1,2}-)?(?P<source>(?:[NMr]'?)*(?:N|[og]|(?<=N)z))(?:[it][DH]?(?:[nrgoNM]'?)+)?:")
#: Classes of the words that may stand for a source in a label: "Poll", "Officials".
SPEAKING = frozenset(("document", "group", "organization", "role"))
LONGEST_LABEL = 20  #: in tokens
REACH = 40
FEWEST_TURNS = 2
FEWEST_WORDS = 3


@rule(
    "label.turn",
    "paragraph",
    examples=[
        Example("Hale met Ruiz.\n\nRUIZ: It rained.\n\nHALE: For how long?", "RUIZ", None, "It rained."),
        Example("They met in Lund.\n\nQ. Did it rain?\n\nA. It did, for days.", "Q", None, "Did it rain?"),
        Example("Lund has a dam.\n\nRuiz: It rained.\n\nHale: When?\n\nRuiz: In May.", "Ruiz", None, "It rained."),
    ],
    refuses=[
        "Update: The dam broke.\n\nUpdate: It rained.",
        "TIME: It is two.\n\nPLACE: We met there.",
        "Lund: It rained there.\n\nOslo: It snowed there.",
    ],
)
def turn(context: Context, found: Sequence[Attribution], number: int) -> Attribution | None:
    """A paragraph with a speaker's name and a colon before what is said, in an article of such turns.

    One of the labels comes back, or they are names in capitals that the article has otherwise too.
    """
    start, end = context.paragraphs[number]
    label = context.labels.get(start)
    if label is None or SAYING.search(context.bare, label[1], end) is None:
        return None
    return Attribution(((label[1], end),), None, label[0], verbatim=True)


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


def labels(context: Context) -> dict[int, tuple[Range, int]]:
    """For each paragraph that is a turn, by its first token: the name, and where what is said begins."""
    marked = {}
    for start, end in context.body:
        found = _label(context, start, end)
        if found is not None:
            marked[start] = found
    if len(marked) < FEWEST_TURNS:
        return {}
    names = Counter(context.tokens[end - 1].upper() for (_, end), _ in marked.values())  # "Tom Hale:", then "Hale:"
    if max(names.values()) > 1:
        return marked if len(names) > 1 else {}
    known = {word.upper() for word in context.tokens if word.istitle()}
    return {
        start: (name, begin)
        for start, (name, begin) in marked.items()
        if context.words(name).isupper() and context.tokens[name[1] - 1] in known
    }


def _label(context: Context, start: int, end: int) -> tuple[Range, int] | None:
    tags = context.tags
    ceiling = min(end, start + LONGEST_LABEL)
    if context.tokens[start] in ("Q", "A") and QUESTION_AND_ANSWER.match(tags, start, ceiling) is not None:
        return (start, start + 1), start + 2
    if tags.find(":", start, ceiling) < 0:
        return None
    match = LABEL.match(tags, start, ceiling)
    if match is None or WHOLLY_QUOTED.match(tags, match.end(), end) is not None:
        return None  # what is quoted needs no turn
    if context.words((start, match.end() - 1)).upper() in lexicon.words("labels"):
        return None  # "UPDATE:"
    return (start, match.end() - 1), match.end()
