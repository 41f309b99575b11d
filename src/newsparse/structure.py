"""The parts of an article, paragraph by paragraph: header, headline, byline, dateline, captions, notes, body.

Above the body the parts stand in any order, and each paragraph is tried for all of them; from
the first sentence of the report on, a paragraph is body unless it says plainly what else it is.
"""

import datetime as dt
from typing import NamedTuple

from newsparse import byline as bylines
from newsparse.agencies import LONGEST_NAME
from newsparse.capitals import mended
from newsparse.caption import LONGEST as LONGEST_CAPTION
from newsparse.caption import caption_of, find_credit, may_hold_captions
from newsparse.credit import Credit
from newsparse.dateline import Found as FoundDateline
from newsparse.dateline import dateline_of, find_dateline
from newsparse.dates import Moment, moment_at
from newsparse.flattened import unflattened
from newsparse.header import GLUE, Header, header_at, moment_line
from newsparse.headline import LONGEST as LONGEST_HEADLINE
from newsparse.headline import find_headline, is_deck, is_kicker, is_repeated
from newsparse.layout import Block, blocks
from newsparse.model import Byline, Caption, Dateline, Metadata, ParagraphKind
from newsparse.notes import NEAR_END, find_note
from newsparse.part_rule import Part
from newsparse.seams import seamed
from newsparse.sections import LONGEST as LONGEST_SECTION_LINE
from newsparse.sections import Neighbours, find_section, is_label
from newsparse.signature import credited_authors, signature
from newsparse.zones import Zone, covering, trimmed

__all__ = ["Structure", "Zone", "read_structure"]

DATELINE_WITHIN = 3  #: so many paragraphs of the body, summaries perhaps, may stand before the dateline
LEAD_PARAGRAPHS = 3  #: that a headline is compared with, as far as
LEAD_CHARACTERS = 400
LONGEST_DECK = 110
CORRECTION_PARAGRAPHS = 5  #: that may follow a line "CORRECTION:" up to the end


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


class Draft:
    """The parts found so far."""

    def __init__(self, text: str, language: str, published: Moment | None) -> None:
        self.text = text
        self.language = language
        self.given = published
        self.zones: list[Zone] = []
        self.headline: tuple[int, int] | None = None
        self.byline: Byline | None = None
        self.dateline: FoundDateline | None = None
        self.captions: list[Caption] = []
        self.published: Moment | None = None
        self.updated: Moment | None = None
        self.pairs: list[tuple[str, str]] = []
        self.parts: list[Part] = []
        self.datelines: dict[int, FoundDateline | None] = {}

    @property
    def known(self) -> Moment | None:
        """About when the article was published, as far as is known."""
        return self.given or self.published

    def dateline_at(self, start: int, end: int) -> FoundDateline | None:
        """The dateline that opens a paragraph; looked for once, though several parts ask."""
        if start not in self.datelines:
            self.datelines[start] = find_dateline(self.text, start, end)
        return self.datelines[start]

    def add(self, start: int, end: int, kind: ParagraphKind, rule: str) -> None:
        """Notes a zone and the rule that took it."""
        self.zones.append(Zone(start, end, kind, start))
        self.parts.append(Part(rule, start, end))

    def add_body(self, start: int, end: int, body: int | None = None) -> None:
        """Notes a paragraph of the body, whose running text starts at `body`."""
        self.zones.append(Zone(start, end, ParagraphKind.BODY, start if body is None else body))


def read_structure(text: str, language: str = "en", published: dt.date | dt.datetime | None = None) -> Structure:
    """The parts of the article in `text`.

    `published` is what the caller knows: it wins over the text and gives a year to its dates.

    >>> read_structure("Council Backs Plan\\n\\nOSLO (AP) — The council met on Monday.").dateline.place
    'OSLO'
    """
    draft = Draft(text, language, published)
    paragraphs = seamed(text, unflattened(text, blocks(text), language), language)
    first = read_head(draft, paragraphs)
    read_body(draft, paragraphs, first)
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


def read_head(draft: Draft, paragraphs: list[Block]) -> int:
    """Reads what stands above the body; the number of the paragraph with which that starts.

    Where text is glued to a header, the paragraph is cut and what is left takes its place.
    """
    index = 0
    while index < len(paragraphs):
        start, end = paragraphs[index]
        if header := header_at(draft.text, start, end, draft.language, draft.known) or (
            None if draft.published else moment_line.find(draft.text, start, end, draft.known)
        ):
            rest = note_header(draft, start, end, header)
            if rest < end:
                paragraphs[index] = Block(rest, end)
                continue
        elif (lines := read_byline(draft, paragraphs, index)) > 0:
            index += lines - 1
        elif note := find_note(draft.text, start, end, draft.language, len(paragraphs) - 1 - index):
            draft.add(start, end, *note)
        elif credit := find_credit(draft.text, start, end):
            note_caption(draft, start, end, credit)
        elif read_dateline(draft, start, end):
            return index + 1
        elif not read_headline(draft, paragraphs, index):
            return index
        index += 1
    return index


def note_header(draft: Draft, start: int, end: int, header: Header) -> int:
    """Takes over what a header gives; where the text glued to it starts."""
    text = draft.text
    draft.add(start, header.end, ParagraphKind.METADATA, header.rule)
    if header.key:
        draft.pairs.append((header.key, text[header.value_start : header.value_end]))
    if header.gives == "published":
        draft.published = draft.published or header.moment
    elif header.gives == "updated":
        draft.updated = draft.updated or header.moment
    elif header.gives == "headline" and header.key and draft.headline is None:
        draft.headline = (header.value_start, header.value_end)
    elif header.gives == "by" and header.key and draft.byline is None:
        found = bylines.named(text, start, header.value_start, header.value_end, draft.language)
        draft.byline = byline_of(text, found) if found else None
    return GLUE.match(text, header.end, end).end()  # type: ignore[union-attr]  # it matches nothing too


def note_caption(draft: Draft, start: int, end: int, credit: Credit) -> None:
    """Takes over a caption."""
    draft.add(start, end, ParagraphKind.CAPTION, credit.rule)
    draft.captions.append(caption_of(draft.text, start, end, credit))


def read_byline(draft: Draft, paragraphs: list[Block], index: int) -> int:
    """Takes over a byline and the lines under it that say for whom the authors write; how many lines it has."""
    text, (start, end) = draft.text, paragraphs[index]
    found = bylines.find_byline(text, start, end, draft.language)
    if found is None and draft.headline and draft.byline is None and index + 1 < len(paragraphs):
        found = bylines.under_headline.find(text, start, end, draft.language)
        found = found and found._replace(rule=bylines.under_headline.id)
    if found is None and draft.headline and draft.byline is None:
        found = bylines.bare_names.find(text, start, end, draft.language)
        if found and not stands_above_report(draft, paragraphs, index + 1):
            found = None
    if found is None:
        return 0
    draft.add(start, end, ParagraphKind.BYLINE, found.rule)
    lines = 1
    for follower in paragraphs[index + 1 : index + 3]:
        if not bylines.affiliation.find(text, *follower, draft.language):
            break
        draft.add(*follower, ParagraphKind.BYLINE, bylines.affiliation.id)
        agency = found.agency or bylines.first_words_source(text[slice(*follower)])
        found = found._replace(end=follower.end, agency=agency)
        lines += 1
    if found.date_start is not None and (dated := moment_at(text, found.date_start, end, draft.known)):
        draft.published = draft.published or dated[1]
    draft.byline = draft.byline or byline_of(text, found)
    return lines


def stands_above_report(draft: Draft, paragraphs: list[Block], index: int) -> bool:
    """Whether the paragraph opens with a dateline, or is a byline, a date or a label with more behind it."""
    if index >= len(paragraphs):
        return False
    text, (start, end) = draft.text, paragraphs[index]
    if draft.dateline_at(start, end) is not None:
        return True
    return index + 1 < len(paragraphs) and (
        bylines.find_byline(text, start, end, draft.language) is not None
        or is_label(text, start, end)
        or bylines.affiliation.find(text, start, end, draft.language)
        or header_at(text, start, end, draft.language, draft.known) is not None
        or moment_line.find(text, start, end, draft.known) is not None
    )


def deck_above_dateline(draft: Draft, paragraphs: list[Block], index: int) -> bool:
    """Whether the paragraph is so short that only a deck can be meant, with a dateline behind it."""
    if index + 1 >= len(paragraphs):
        return False
    start, end = paragraphs[index]
    return end - start <= LONGEST_DECK and draft.dateline_at(*paragraphs[index + 1]) is not None


def read_dateline(draft: Draft, start: int, end: int, *, weak_too: bool = True) -> bool:
    """Takes over a dateline with the paragraph that it opens."""
    found = draft.dateline_at(start, end)
    if found is None or (found.weak and not weak_too):
        return False
    draft.dateline = found
    draft.add_body(start, end, found.parts.body)
    draft.parts.append(Part(found.rule, found.parts.start, found.parts.end))
    return True


def read_headline(draft: Draft, paragraphs: list[Block], index: int) -> bool:
    """Takes over a headline, or a kicker or a deck beside one."""
    text, (start, end) = draft.text, paragraphs[index]
    last = draft.zones[-1] if draft.zones else None
    if draft.headline and is_repeated.find(text, draft.headline, start, end):
        draft.add(start, end, ParagraphKind.HEADLINE, is_repeated.id)
    elif index + 1 >= len(paragraphs) or end - start > LONGEST_HEADLINE:
        return False
    elif draft.headline is None and (draft.byline is None or text[end - 1] not in ".!?"):
        rule = headline_rule(draft, paragraphs, index)
        if rule is None:
            return False
        behind = (
            None if stands_above_report(draft, paragraphs, index + 1) else headline_rule(draft, paragraphs, index + 1)
        )
        if is_kicker.find(text, start, end, behind):
            draft.add(start, end, ParagraphKind.SUBHEADING, is_kicker.id)
        else:
            draft.headline = (start, end)
            draft.add(start, end, ParagraphKind.HEADLINE, rule)
    elif last and last.kind is ParagraphKind.HEADLINE:
        before_report = stands_above_report(draft, paragraphs, index + 1)
        if not is_deck.find(text, last.end, start, end, paragraphs[index + 1].start, before_report):
            return False
        draft.add(start, end, ParagraphKind.SUBHEADING, is_deck.id)
    else:
        return False
    return True


def headline_rule(draft: Draft, paragraphs: list[Block], index: int) -> str | None:
    """The rule by which a paragraph looks like a headline."""
    if index + 1 >= len(paragraphs):
        return None
    start, end = paragraphs[index]
    lead = paragraphs[min(index + LEAD_PARAGRAPHS, len(paragraphs) - 1)]
    after_end = min(lead.end, end + LEAD_CHARACTERS)
    before_report = stands_above_report(draft, paragraphs, index + 1) or deck_above_dateline(
        draft, paragraphs, index + 1
    )
    return find_headline(draft.text, start, end, after_end, draft.language, before_report)


def read_body(draft: Draft, paragraphs: list[Block], first: int) -> None:
    """Reads the paragraphs from `first` on."""
    text, zones = draft.text, draft.zones
    correcting = False
    signs = may_hold_captions(text)
    left = len(paragraphs) - first
    for index in range(first, len(paragraphs)):
        start, end = paragraphs[index]
        left -= 1
        if correcting:
            draft.add(start, end, ParagraphKind.CORRECTION, "note.list")
        elif note := find_note(text, start, end, draft.language, left):
            draft.add(start, end, *note)
            labels = note.kind is ParagraphKind.CORRECTION and text[end - 1] == ":"
            correcting = labels and left <= CORRECTION_PARAGRAPHS
        elif (
            left < NEAR_END
            and ends_body(draft, paragraphs, index)
            and (signed := signature.find(text, paragraphs, index, draft.language))
        ):
            draft.add(start, end, ParagraphKind.BYLINE, signed.rule)
            draft.byline = draft.byline or byline_of(text, signed)
        elif (
            end - start <= LONGEST_CAPTION
            and (signs or end - start <= LONGEST_NAME or text[end - 1] not in '.!?”"')
            and (credit := find_credit(text, start, end))
        ):
            note_caption(draft, start, end, credit)
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
            and read_dateline(draft, start, end, weak_too=last_body(zones) is None)
        ):
            pass
        else:
            draft.add_body(start, end)


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


def byline_of(text: str, found: bylines.Found) -> Byline:
    """The model's object for a byline."""
    authors = tuple(mended(text[start:end]) for start, end in found.names)
    role = text[slice(*found.role)] if found.role else None
    return Byline(found.start, found.end, text[found.start : found.end], authors, found.agency, role)
