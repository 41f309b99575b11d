"""Brackets and letters behind a lawmaker's name: "(D-Mass.)", ", R-S.C.,", "(R)"."""

import re

from newsparse import lexicon
from newsparse.attribution.context import Context
from newsparse.descriptions import Description

PARTY_ALONE = re.compile(r"\(N'?\)")  #: "(R)"
PARTY_AND_HOME = re.compile(r"N',N'?\)")
PARTY = re.compile(r"([A-Z][\w’']{0,10})-([A-Z][\w.]*)")


def behind_party(context: Context, end: int) -> int:
    """Where the bracket ends that tells but a party: "(R)"; `end` if there is none."""
    match = PARTY_ALONE.match(context.bare, end)
    return match.end() if match is not None and context.word(end + 1) in lexicon.table("en/parties") else end


def party_home(context: Context, end: int) -> Description | None:
    """Where a lawmaker comes from: "(D-Mass.)", ", R-S.C.,"."""
    if context.bare[end : end + 1] not in ("(", ",") or end + 1 >= len(context.tokens):
        return None
    home = PARTY.fullmatch(context.tokens[end + 1])
    if (
        not home
        and PARTY_AND_HOME.match(context.bare, end + 1)
        and context.word(end + 1) in lexicon.table("en/parties")
    ):
        closing = context.bare.index(")", end)
        return Description("", None, context.words((end + 4, closing)), (closing + 1,) * 2)  # "(R., Utah)"
    if not home or context.bare[end + 1] != "N":
        return None
    dot = "." if context.bare[end + 2 : end + 3] == "'" else ""
    return Description("", None, home.group(2) + dot, (end, end))


def party_letter(context: Context, end: int) -> str | None:
    """The letter of the party in the bracket or behind the comma at `end`: "(D-Ohio)", ", R-S.C.,"."""
    home = party_home(context, end)
    return context.tokens[end + 1].partition("-")[0] if home is not None else None
