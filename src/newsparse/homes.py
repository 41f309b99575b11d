"""Where somebody is from, or is to be seen, by what stands right behind a name: ", with the Rain Institute,"."""

import re

from newsparse import lexicon
from newsparse.affiliations import bodies
from newsparse.attribution.context import Context, Range
from newsparse.body_words import is_listed, is_place
from newsparse.descriptions import REACH, Description
from newsparse.name_words import organization_words

NEAR = 9  #: tokens of a bracket
TOWN = re.compile(r",(?P<town>(?:N'?)+)(?=[,.])")  #: behind a street
BRACKET = re.compile(r"\((?P<body>N[NfD']{1,7})\)")


def behind_picture(context: Context, end: int) -> int:
    """Where the bracket ends that tells where somebody is to be seen: "Ana Ruiz (pictured)"."""
    close = context.bare.find(")", end, end + NEAR) if context.bare[end : end + 1] == "(" else -1
    return close + 1 if close > 0 and context.has_role(end + 1, "pictured") else end


def is_with(context: Context, comma: int) -> bool:
    """Whether a comma leads to where somebody belongs: "Ana Ruiz, with the Rain Institute,", ", from Lund,"."""
    if context.bare[comma : comma + 2] != ",i" or not context.has_role(comma + 1, "home-link"):
        return False
    if context.has_role(comma + 1, "origin-link"):
        return True
    found = bodies(context, comma + 1, comma + REACH, first=True)
    if not found or is_place(context, found[0]):
        return False
    return is_listed(context, found[0]) or context.has_role(comma + 1, "place-link")


def bracketed(context: Context, end: int) -> Description | None:
    """The organization in brackets behind a name: "Ana Ruiz (Lund University)"."""
    match = BRACKET.match(context.bare, end)
    if match is None or organization_words().keys().isdisjoint(context.tokens[end + 1 : match.end() - 1]):
        return None
    return Description("", None, context.printed(match.span("body")), (match.end(),) * 2)


def behind_street(context: Context, span: Range) -> Description | None:
    """Where somebody lives whose street is told: "Ana Ruiz of Ash Road, Lund"; a street itself is no home."""
    if context.tokens[span[1] - 1] not in lexicon.words("en/streets"):
        return None
    town = TOWN.match(context.bare, span[1])
    if town is None:
        return Description("", None, None, (span[1],) * 2)
    return Description("", None, context.printed(town.span("town")), (town.end(),) * 2)
