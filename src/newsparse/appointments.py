"""What others make of somebody: "the board named Ana Ruiz chief of staff", "Elected mayor in May, Ana Ruiz"."""

import re

from newsparse.affiliations import CAPITALS_BEFORE
from newsparse.attribution.context import Context
from newsparse.body_words import is_listed, is_place
from newsparse.descriptions import Description, described
from newsparse.employers import whole_name
from newsparse.names import Name

LONGEST = 20  #: tokens of an office
#: The office behind a name, or behind a verb: "chief of staff", "speaker of the House", "its next president".
OFFICE = r"(?P<phrase>[DH]?[nNreMougz0S']{0,6}[rM](?:[fi][DH]?[nrogNMz'S]+)*)"
MADE = re.compile(OFFICE + r"(?=[.,;ci0YRt]|$)")
#: The verb that opens a sentence, with the office and what else stands before the comma: "Elected mayor in 2012,".
OPENING = re.compile(r"[NeV](?:i[0Y]|[nY0]{1,2})?s?" + OFFICE + r"[^,.;:()<>VFbhmd]{0,8},$")


def is_appointed(context: Context, name: Name) -> bool:
    """Whether a verb of appointing stands right before a name, and an office behind it."""
    before = name.bare - 1
    return before >= 0 and context.has_role(before, "appointing") and _made(context, name.end) is not None


def appointed(context: Context, name: Name) -> Description | None:
    """The office to which somebody is appointed by the verb before their name, or at the sentence's beginning."""
    if is_appointed(context, name):
        office = _office(context, _made(context, name.end))
        if office is None or office.affiliation is not None:
            return office
        return office._replace(affiliation=_appointing(context, name.bare - 1))
    return appointed_before(context, name.bare)


def _appointing(context: Context, verb: int) -> str | None:
    """The organization that appoints somebody, before the verb: "Lund University named Ana Ruiz rector"."""
    floor, _ = context.sentence(verb)
    end = verb - (context.bare[verb - 1 : verb] == "h")
    run = CAPITALS_BEFORE.match(context.bare, floor, end)
    if run is None:
        return None
    span = whole_name(context, run.start(), end, max(floor, end - LONGEST)), end
    return context.printed(span) if is_listed(context, span) and not is_place(context, span) else None


def appointed_before(context: Context, begin: int) -> Description | None:
    """The office with which a sentence begins, before a name or a pronoun: "Elected mayor in May, Ana Ruiz"."""
    if context.bare[begin - 1 : begin] != ",":
        return None
    start, _ = context.sentence(begin - 1)
    opens = context.has_role(start, "appointing") and begin - start <= LONGEST
    return _office(context, OPENING.match(context.bare, start, begin)) if opens else None


def _office(context: Context, match: re.Match[str] | None) -> Description | None:
    if match is None:
        return None
    start, stop = match.span("phrase")
    found = described(context, start + (context.bare[start] in "DH"), stop)
    return found if found.role is not None else None


def _made(context: Context, end: int) -> re.Match[str] | None:
    return MADE.match(context.bare, end, end + LONGEST)
