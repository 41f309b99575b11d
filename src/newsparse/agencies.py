"""News agencies as printed, and the names they are normalised to."""

import functools
import re

from newsparse import lexicon

LONGEST_NAME = 40
SPACES = re.compile(r"\s+")


@functools.cache
def names() -> dict[str, tuple[str, str]]:
    """For each printed form the normal name and the class: agency, release, paper, photo."""
    return {printed: (name, kind) for printed, name, kind in lexicon.rows("agencies")}


def agency_named(printed: str) -> str | None:
    """The agency that files stories under this name, the first one of several parted by slashes.

    >>> agency_named("dpa/lno"), agency_named("Getty Images"), agency_named("The Council")
    ('dpa', None, None)
    """
    for part in [printed, *printed.split("/")] if "/" in printed else [printed]:
        name, kind = names().get(SPACES.sub(" ", part.strip(" .,;")), ("", ""))
        if kind in ("agency", "release"):
            return name
    return None


@functools.cache
def folded_names() -> dict[str, tuple[str, str]]:
    """The same by the printed forms in lower case, without an article."""
    return {printed.casefold().removeprefix("the "): name for printed, name in names().items()}


def is_source(printed: str) -> bool:
    """Whether the words name an agency or a paper, however they are written.

    >>> is_source("NEW YORK TIMES"), is_source("NEW YORK")
    (True, False)
    """
    return folded(printed) in folded_names()


def agency_in_capitals(printed: str) -> str | None:
    """The agency of this name, which may be printed in capitals.

    >>> agency_in_capitals("ASSOCIATED PRESS."), agency_in_capitals("Associated press")
    ('AP', None)
    """
    if found := agency_named(printed):
        return found
    name, kind = folded_names().get(folded(printed.rstrip(".")), ("", "")) if printed.isupper() else ("", "")
    return name if kind in ("agency", "release") else None


def folded(printed: str) -> str:
    """The name in lower case, without an article."""
    return SPACES.sub(" ", printed).casefold().removeprefix("the ")


def source_named(printed: str) -> str | None:
    """The agency, paper or picture service of this name.

    >>> source_named("Getty Images"), source_named("the council")
    ('Getty Images', None)
    """
    if len(printed) > LONGEST_NAME:
        return None
    return names().get(SPACES.sub(" ", printed.strip(" .,;")), (None, ""))[0]
