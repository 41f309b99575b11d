"""For whom somebody works, by the verb behind a name: "who leads the Rain Institute", "Ana Ruiz teaches at …"."""

import re

from newsparse import lexicon
from newsparse.affiliations import bodies, body_at, leads_to_month, link_before
from newsparse.attribution.context import Context, Range
from newsparse.body_words import has_word, is_listed, is_place
from newsparse.descriptions import BODIES, Description

LONGEST = 28  #: tokens of such a clause
#: A common noun for a body, which a verb has as its object.
COMMON = re.compile(r"Dn{0,2}o(?!N)")
LEADING = ("founds", "joins", "leads")  #: classes of verbs that have the body as their object
#: The verb of a clause that may tell for whom somebody works: "who leads", "working for".
WORKING = ("W", ",W", ",/W", "u", ",u", "G", ",G", "e", ",e")
WORKS = re.compile(r"(?:,?/?W(?:h|m|b(?!i))?R*|,?(?=[uGe]))(?P<verb>[^,.;:()<>])[^,.;:()<>W-]{1,24}")
#: The same verb right behind a name or a pronoun: "Ana Ruiz teaches law at Lund University".
WORK = re.compile(r"(?P<since>hR?(?=[FeEV]))?R?(?P<verb>[FVnzZIeE])[^,.;:()<>W-]{1,24}")
#: The body of "his firm, Rain Partners,", "whose Rain Watch group", "whose Rain Club".
OWN = re.compile(r"[HW](?:[neou]{0,2}[no],?(?P<body>(?:N'?){2,5})|(?P<called>(?:N'?){2,4})o?)(?=[,.;VFbhmd]|$)")
#: The whole clause: up to its end or another clause.
CLAUSE = re.compile(
    r"(?:,?W|,?(?=u)|(?=[FnVzZI]))(?:bR?(?=u)|hR?(?=[FneEV]))?R*"
    r"(?P<phrase>[^,.;:()<>WPhmbd-](?:[^,.;:()<>WPTshmbdVc'-]|'(?=[nN])|c(?=[nNr])){1,12})"
)
SHORT = 3  #: digits of a number that is no year
APART = ("at", "since", "with")  #: a role ends before these


def own_body(context: Context, start: int) -> Description | None:
    """The body that is said to be somebody's by the possessive or the "whose" at `start`: "his firm, Rain Partners"."""
    match = OWN.match(context.bare, start, start + LONGEST)
    if match is None or (context.bare[start] == "W" and context.word(start) != "whose"):
        return None
    body = match.span("body") if match["body"] is not None else match.span("called")
    noun = match.end() - 1 if match["body"] is None else body[0] - 1 - (context.bare[body[0] - 1] == ",")
    named = context.bare[start] == "W" and has_word(context, body)  # not "his White House"
    if lexicon.table("en/stand-ins").get(context.word(noun)) not in BODIES and not named:
        return None
    return Description(context.printed((start + 1, match.end())), None, context.printed(body), (match.end(),) * 2)


def clause_behind(context: Context, end: int) -> str | None:
    """What a clause behind a name tells of its bearer, if no noun does: "who runs a bakery", "running for mayor"."""
    match = CLAUSE.match(context.bare, end, end + LONGEST)
    if match is None:
        return None
    start, stop = match.span("phrase")
    way = lexicon.table("en/work-verbs").get(context.word(start))
    relative = context.bare.startswith(("W", ",W"), end)
    if start == end and not _is_usual(context, start, stop, way):
        return None
    if way == "joins":
        return None  # "who joined the Rain Board in May"
    stands = context.has_role(start, "running") and context.word(start + 1) == "for"
    if way in LEADING and context.bare[start + 1] in "Ri" and not stands:
        return None  # "leading narrowly in the polls"
    if way == "leads" and context.bare[start + 1] == "N" and _led(context, start, stop) is None:
        return None  # "who leads Hale by a mile"
    if not (stands or (way is not None and (relative or way != "writes"))):
        return None
    over = (index for index in range(start + 1, stop) if is_over(context, index))
    stop = next(over, stop)
    while stop > start and context.bare[stop - 1] in "RYci" and not context.bare.startswith("0Y", stop - 2):
        stop -= 1
    return context.printed((start, stop)) if stop - start > 1 else None


def _is_usual(context: Context, start: int, stop: int, way: str | None) -> bool:
    """Whether a main clause tells what somebody does for good: "She owns a shop"; not "leads the race"."""
    if way == "writes" or not context.word(start).endswith("s"):
        return False
    if way == "leads" and context.word(start) == "leads":
        return _led(context, start, stop) is not None
    return context.bare[start + 1] not in "HOPRt"


def is_over(context: Context, index: int) -> bool:
    """Whether what somebody does ends at a token, before where they do it or since when."""
    return context.word(index) in APART or (context.bare[index] == "i" and tells_time(context, index + 1))


def tells_time(context: Context, index: int) -> bool:
    """Whether a token is a month or a year."""
    year = context.bare[index : index + 1] == "0" and len(context.tokens[index]) > SHORT
    return year or leads_to_month(context, index - 1)


def works(context: Context, verb: int) -> bool:
    """Whether a verb is one of working: "works as a cook"."""
    return lexicon.table("en/work-verbs").get(context.word(verb)) == "works"


def work_behind(context: Context, end: int) -> Description | None:
    """The clause that tells where somebody works: ", who leads the Rain Institute", "working for Rain Watch"."""
    whose = end + (context.bare[end : end + 1] == ",")
    if context.bare[whose : whose + 1] == "W" and (own := own_body(context, whose)) is not None:
        return own
    if not context.bare.startswith(WORKING, end) or (match := WORKS.match(context.bare, end, end + LONGEST)) is None:
        return None
    start, stop = match.start("verb"), match.end()
    way = lexicon.table("en/work-verbs").get(context.word(start))
    relative = context.bare.startswith(("W", ",W"), end)
    if context.bare[start] == "e" and not relative and context.word(start + 1) != "by":
        return None  # "Ruiz founded a school"; "an engineer hired by the Rain Board"
    found = _led(context, start, stop) if way in LEADING else None
    if way is not None and found is None:
        found = _employer(context, start, stop, writes=way == "writes")
    if (
        found is None
        and relative
        and way in LEADING
        and (common := COMMON.match(context.bare, start + 1, stop)) is not None
    ):
        return Description("", None, None, (start, common.end()))  # "who leads the group"
    if context.bare[start] == "b":  # "who is at Lund University"
        found = next(iter(bodies(context, start + 1, stop, first=True)), None)
    return _as_description(context, start, found)


def work_of(context: Context, end: int) -> Description | None:
    """What the verb at `end`, right behind a name or a pronoun, tells of whom somebody works for now."""
    match = WORK.match(context.bare, end, end + LONGEST)
    start = match.start("verb") if match is not None else end
    way = lexicon.table("en/work-verbs").get(context.word(start)) if match is not None else None
    now = context.word(start).endswith("s") or way == "founds"
    now |= match is not None and match["since"] is not None and context.word(match.start("since")) != "had"
    if match is None or way in (None, "writes") or not now:
        return None  # many write in a paper once
    found = _led(context, start, match.end()) if way in LEADING else None
    if found is None and way != "founds":
        found = _employer(context, start, match.end(), writes=False)
        found = found if found is not None and _is_direct(context, start, found, leads=way == "leads") else None
    clause = clause_behind(context, end)
    said = _as_description(context, start, found)
    return said if clause is None else (said or Description("", None, None, (end, end)))._replace(work=clause)


def _is_direct(context: Context, verb: int, body: Range, *, leads: bool) -> bool:
    """Whether a verb has a body behind "at" or "for": not "works to close a deal with Rainworks"."""
    link = link_before(context, body, verb)
    if leads and (link == verb + 1 or is_place(context, body)):
        return False
    company = context.has_role(link, "employer-link") and not context.has_role(link, "place-link")
    return not company and "t" not in context.bare[verb:link]


def _as_description(context: Context, verb: int, body: Range | None) -> Description | None:
    """The words from a verb to the body for which somebody works."""
    if body is None:
        return None
    return Description(context.printed((verb, body[1])), None, context.printed(body), (body[1],) * 2)


def _led(context: Context, start: int, stop: int) -> Range | None:
    """The body that is the object of a verb of leading; who leads another leads a race."""
    body = body_at(context, start + 1, stop)
    if body is None or is_place(context, body):
        return None  # who leads Maine does so in the polls
    return body if body[1] - body[0] > 1 or is_listed(context, body) else None


def _employer(context: Context, start: int, stop: int, *, writes: bool) -> Range | None:
    """For whom one works by the words behind a verb of working, or where what one `writes` is printed."""
    for span in bodies(context, start + 1, stop):
        link = link_before(context, span, start)
        seated = context.has_role(link, "seating") and has_word(context, span)  # "serves on the Rain Committee"
        if seated or context.has_role(link, "employing") or (writes and context.has_role(link, "printing")):
            return span
    return None
