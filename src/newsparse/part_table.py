"""The table of the rules of structure, part by part: for the docs, the tests and whoever wants to read them all."""

from collections.abc import Callable
from typing import Any

from newsparse import byline, caption, dateline, header, headline, notes, sections, signature
from newsparse.part_rule import PartRule

PART_RULES: tuple[PartRule[Callable[..., Any]], ...] = (
    *header.RULES,
    header.moment_line,
    header.source_line,
    *headline.RULES,
    headline.is_repeated,
    headline.is_kicker,
    headline.is_deck,
    *sections.RULES,
    *byline.RULES,
    byline.under_headline,
    byline.bare_names,
    byline.affiliation,
    signature.signature,
    *dateline.RULES,
    *dateline.HAN_RULES,
    *caption.RULES,
    caption.lone_agency,
    *notes.RULES,
    notes.listed,
)
