"""The source that stands behind what names it: "said Ana Ruiz", "according to Ana Ruiz"."""

import re

from newsparse.attribution import grammar
from newsparse.attribution.context import Context, Range
from newsparse.attribution.rule import Attribution
from newsparse.model import Act

#: A noun phrase whose words may be verbs elsewhere: "early returns", "one report".
NOUNS = re.compile(
    r"[DH]?R?(?:<q*>)?(?:[nrgoN0eEuRzZFVG]'?){0,40}[nrgoN0uzZFVG](?:[eE]?[fic](?:[DH]R?)?(?:[nrgoN0eEuzS]'?)++)*+(?=[,.;:)]|$)"
)
#: "according to", "as first reported by".
ACCORDING = re.compile(r"At|s[nR]?Vi")
PROVIDED = re.compile(r"(?:[eEFV]|nt)R?[it]?(?:[DH]R?)?[nrgoNM0SzZY']+")  #: "seen by Radio Lund", "close to the mayor"


def source_after(context: Context, start: int, ceiling: int) -> Range | None:
    """The source behind a reporting verb ("said Temur Umarov of …"), appositives included."""
    tags = context.tags
    phrase = grammar.noun_phrase_at(tags, start, ceiling)
    if phrase is None and tags[start : start + 2] in ("D.", "D,") and context.has_role(start, "lone-determiner"):
        return start, start + 1  # "another"
    if phrase is None or tags[phrase[0]] == "O":
        return None
    named = tags[phrase[1] - 1] in "N'"
    role = "name-preposition" if named else "common-noun-preposition"
    whole = grammar.with_appositives(tags, phrase, ceiling, lambda index: context.has_role(index, role))
    interrupts = start > 2 and tags[start - 2] == "," and tags[start - 3] == "b"
    # "There was, said Ruiz, no way out": what follows is no apposition
    return phrase if interrupts and tags[whole[1] : whole[1] + 1] != "," else whole


def according_to(context: Context, start: int, ceiling: int) -> Attribution | None:
    """The cue "according to", or "as reported by", at `start` and its source, still without content."""
    tags = context.tags
    leading = ACCORDING.match(tags, start, ceiling - 1)
    if leading is None or (tags[start] == "s" and not _is_as_reported_by(context, start, leading.end())):
        return None
    behind = leading.end()
    source = source_after(context, behind, ceiling)
    if source is None and tags[behind] == "O":
        return Attribution((), (start, behind), (behind, behind + 1), act=Act.STATEMENT)
    if source is None and (phrase := NOUNS.match(tags, behind, ceiling)) is not None:
        source = phrase.span()
    if source is None and context.has_role(start + 2, "lone-determiner"):
        source = start + 2, start + 3  # "according to some on the board"
    if source is None:
        return None
    provided = PROVIDED.match(tags, source[1], ceiling)  # "audio provided by Radio Lund"
    if provided is not None and tags[provided.end() : provided.end() + 1] in (",", ".", ""):
        source = source[0], provided.end()
    elif source[1] - source[0] == 1 and context.has_role(source[0], "no-source"):
        return None
    return Attribution((), (start, behind), source, act=Act.STATEMENT)


def _is_as_reported_by(context: Context, link: int, end: int) -> bool:
    """Whether the words from `link` to `end` are "as", a verb of saying and "by"."""
    frames = context.cue(end - 2).frames
    return context.has_role(link, "report-link") and context.word(end - 1) == "by" and "clause" in frames
