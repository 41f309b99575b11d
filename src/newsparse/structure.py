"""The parts of an article, paragraph by paragraph: header, headline, byline, dateline, captions, notes, body.

Above the body the parts stand in any order, and each paragraph is tried for all of them; from
the first sentence of the report on, a paragraph is body unless it says plainly what else it is.
"""

import datetime as dt
from typing import NamedTuple

from newsparse.caption import LONGEST as LONGEST_CAPTION
from newsparse.caption import lone_agency, noted_credit
from newsparse.credit import Credit
from newsparse.credit_signs import CreditSigns
from newsparse.dateline import dateline_of
from newsparse.dates import Moment
from newsparse.draft import Draft, byline_of
from newsparse.flattened import unflattened
from newsparse.head import read_head
from newsparse.layout import Block, blocks
from newsparse.model import Byline, Caption, Dateline, Metadata, ParagraphKind
from newsparse.notes import NEAR_END, find_note, listed
from newsparse.part_rule import Part
from newsparse.seams import seamed
from newsparse.sections import LONGEST as LONGEST_SECTION_LINE
from newsparse.sections import Neighbours, find_section
from newsparse.signature import credited_authors, signature
from newsparse.zones import Zone, covering

__all__ = ["Structure", "Zone", "read_structure"]

DATELINE_WITHIN = 3  #: so many paragraphs of the body, summaries perhaps, may stand before the dateline


class Structure(NamedTuple):
    """The parts of an article; ranges are character offsets, half-open."""

    zones: tuple[Zone, ...]
    headline: tuple[int, int] | None
    byline: Byline | None
    dateline: Dateline | None
    captions: tuple[Caption, ...]
    published: Moment | None
    updated: Moment | None
    metadata: Metadata
    parts: tuple[Part, ...]  #: what each rule took, in the order in which it did


def read_structure(text: str, language: str = "en", published: dt.date | dt.datetime | None = None) -> Structure:
    """The parts of the article in `text`.

    `published` is what the caller knows: it wins over the text and gives a year to its dates.

    >>> read_structure("Council Backs Plan\\n\\nOSLO (AP) — The council met on Monday.").dateline.place
    'OSLO'
    """
    draft = Draft(text, language, published)
    signs = CreditSigns(text)
    paragraphs = seamed(text, unflattened(text, blocks(text), language), language, signs)
    first = read_head(draft, paragraphs)
    read_body(draft, paragraphs, first, signs)
    read_credits(draft)
    return Structure(
        tuple(covering(text, draft.zones)),
        draft.headline,
        draft.byline,
        dateline_of(text, draft.dateline, draft.known) if draft.dateline else None,
        tuple(draft.captions),
        published or draft.published,
        draft.updated,
        Metadata(tuple(draft.pairs)),
        tuple(draft.parts),
    )


def read_body(draft: Draft, paragraphs: list[Block], first: int, signs: CreditSigns) -> None:
    """Reads the paragraphs from `first` on."""
    text, zones = draft.text, draft.zones
    left = len(paragraphs) - first
    for index in range(first, len(paragraphs)):
        start, end = paragraphs[index]
        left -= 1
        if kind := listed.find(text, start, end, draft.language, left, zones[-1] if zones else None):
            draft.add(start, end, kind, listed.id)
        elif note := find_note(text, start, end, draft.language, left):
            draft.add(start, end, *note)
        elif (
            left < NEAR_END
            and (signed := signature.find(text, paragraphs, index, draft.language))
            and ends_body(draft, paragraphs, index)
        ):
            draft.add(start, end, ParagraphKind.BYLINE, signed.rule)
            draft.byline = draft.byline or byline_of(text, signed)
        elif credit := body_credit(text, start, end, left, signs):
            draft.add_caption(start, end, credit)
        elif (
            left
            and end - start <= LONGEST_SECTION_LINE
            and (
                section := find_section(
                    text, start, end, Neighbours(last_body(before_signs(zones)), paragraphs[index + 1])
                )
            )
        ):
            draft.add(start, end, *section)
        elif (
            index - first < DATELINE_WITHIN
            and draft.dateline is None
            and draft.take_dateline(start, end, weak_too=last_body(zones) is None)
        ):
            pass
        else:
            draft.add_body(start, end)


def body_credit(text: str, start: int, end: int, left: int, signs: CreditSigns) -> Credit | None:
    """The credit that makes a paragraph within the body a caption."""
    if end - start > LONGEST_CAPTION:
        return None
    if credit := noted_credit(signs, start, end):
        return credit
    return lone_agency.find(text, start, end) if left > 1 else None


def ends_body(draft: Draft, paragraphs: list[Block], index: int) -> bool:
    """Whether nothing but notes follows the paragraph, so that it may be a signature."""
    last = len(paragraphs) - 1
    return all(
        find_note(draft.text, *paragraphs[follower], draft.language, last - follower)
        for follower in range(index + 1, last + 1)
    )


def read_credits(draft: Draft) -> None:
    """Takes over the authors that a note at the end names, where no byline does."""
    for zone in reversed(draft.zones):
        if draft.byline is None and zone.kind is ParagraphKind.NOTE:
            found = credited_authors(draft.text, zone.start, zone.end, draft.language)
            draft.byline = byline_of(draft.text, found) if found else None


def last_body(zones: list[Zone]) -> tuple[int, int] | None:
    """The range of the last zone if that is body."""
    if zones and zones[-1].kind is ParagraphKind.BODY:
        return zones[-1].start, zones[-1].end
    return None


def before_signs(zones: list[Zone]) -> list[Zone]:
    """The zones without a row of signs at their end."""
    return zones[:-1] if zones and zones[-1].kind is ParagraphKind.SEPARATOR else zones
