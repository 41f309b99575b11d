"""What others make of somebody: "the board named Ana Ruiz chief of staff", "Elected mayor in May, Ana Ruiz"."""

import re

from newsparse.attribution.context import Context
from newsparse.descriptions import Description, described
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
        match = _made(context, name.end)
    elif context.bare[name.bare - 1 : name.bare] == ",":
        start, _ = context.sentence(name.bare - 1)
        opens = context.has_role(start, "appointing") and name.bare - start <= LONGEST
        match = OPENING.match(context.bare, start, name.bare) if opens else None
    else:
        return None
    if match is None:
        return None
    start, stop = match.span("phrase")
    start += context.bare[start] in "DH"
    found = described(context, start, stop)
    return found if found.role is not None else None


def _made(context: Context, end: int) -> re.Match[str] | None:
    return MADE.match(context.bare, end, end + LONGEST)
