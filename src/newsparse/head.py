"""What stands above the body of an article, in any order: header, headline, byline, captions, notes."""

from newsparse import byline as bylines
from newsparse.caption import find_credit
from newsparse.dateline import dateline_alone
from newsparse.dates import moment_at
from newsparse.draft import Draft, byline_of
from newsparse.header import GLUE, Header, header_at, moment_line, source_line
from newsparse.headline import DOUBLE_QUOTES, FINISHED, LONGEST_KICKER, find_headline, is_deck, is_kicker, is_repeated
from newsparse.headline import LONGEST as LONGEST_HEADLINE
from newsparse.layout import Block
from newsparse.model import ParagraphKind
from newsparse.notes import find_note
from newsparse.sections import is_label

LEAD_PARAGRAPHS = 3  #: that a headline is compared with, as far as
LEAD_CHARACTERS = 400
HEAD_PARAGRAPHS = 14  #: so many are looked through for signs that the body has not begun
LONGEST_HEAD_LINE = 140
LONGEST_DECK = 75  #: a longer sentence belongs to the report, unless a byline or a dateline follows


def read_head(draft: Draft, paragraphs: list[Block]) -> int:
    """Reads what stands above the body; the number of the paragraph with which that starts.

    Where text is glued to a header, the paragraph is cut and what is left takes its place.
    """
    index = 0
    draft.last_sign = last_sign(draft, paragraphs)
    while index < len(paragraphs):
        start, end = paragraphs[index]
        if header := find_header(draft, start, end):
            rest = note_header(draft, start, end, header)
            if rest < end:
                paragraphs[index] = Block(rest, end)
                continue
        elif (lines := read_byline(draft, paragraphs, index)) > 0:
            index += lines - 1
        elif note := find_note(draft.text, start, end, draft.language, len(paragraphs) - 1 - index):
            draft.add(start, end, *note)
        elif credit := find_credit(draft.text, start, end):
            draft.add_caption(start, end, credit)
        elif draft.take_dateline(start, end):
            return index + 1
        elif not draft.published and (header := source_line.find(draft.text, start, end)):
            note_header(draft, start, end, header)
        elif not read_headline(draft, paragraphs, index):
            return index
        index += 1
    return index


def find_header(draft: Draft, start: int, end: int) -> Header | None:
    """The header that the paragraph is or starts with."""
    header = header_at(draft.text, start, end, draft.language, draft.reference)
    if header is None and (draft.awaited or not draft.published):
        header = moment_line.find(draft.text, start, end, draft.language, draft.reference)
        if header is not None and draft.awaited:
            header = header._replace(gives=draft.awaited)
    return header


def last_sign(draft: Draft, paragraphs: list[Block]) -> int:
    """The number of the last paragraph that only stands above a body, of those that are short; -1 if there is none."""
    last = -1
    for index, (start, end) in enumerate(paragraphs[:HEAD_PARAGRAPHS]):
        if draft.dateline_at(start, end):
            return index
        if end - start > LONGEST_HEAD_LINE or (
            tells(draft.text, start, end) and not is_followed(draft, paragraphs, index)
        ):
            break
        if (
            header_at(draft.text, start, end, draft.language, draft.reference)
            or moment_line.find(draft.text, start, end, draft.language, draft.reference)
            or draft.byline_at(start, end)
        ):
            last = index
    return last if last < len(paragraphs) - 1 else -1


def tells(text: str, start: int, end: int) -> bool:
    """Whether a paragraph reads as one of the report, and not as a line above it."""
    finished = FINISHED.search(text, max(start, end - 5), end) is not None
    return finished and (end - start > LONGEST_DECK or DOUBLE_QUOTES.search(text, start, end) is not None)


def is_followed(draft: Draft, paragraphs: list[Block], index: int) -> bool:
    """Whether a byline or a dateline stands right behind a paragraph, before which there is no report."""
    if index + 2 >= len(paragraphs):
        return False
    start, end = paragraphs[index + 1]
    named = draft.byline_at(start, end)
    return draft.dateline_at(start, end) is not None or (named is not None and bool(named.names))


def note_header(draft: Draft, start: int, end: int, header: Header) -> int:
    """Takes over what a header gives; where the text glued to it starts."""
    text = draft.text
    draft.add(start, header.end, ParagraphKind.METADATA, header.rule)
    draft.awaited = header.gives if header.value_start == header.value_end else ""
    if header.key:
        draft.pairs.append((header.key, text[header.value_start : header.value_end]))
    if header.gives == "published":
        draft.published = draft.published or header.moment
    elif header.gives == "updated":
        draft.updated = draft.updated or header.moment
    elif header.gives == "headline" and header.key:
        draft.headline = (header.value_start, header.value_end)
    elif header.gives == "dateline" and header.key and draft.dateline is None:
        draft.dateline = dateline_alone(text, header.value_start, header.value_end)
    elif header.gives == "by" and header.key and draft.byline is None:
        found = bylines.named(text, start, header.value_start, header.value_end, draft.language)
        draft.byline = byline_of(text, found) if found else None
    return GLUE.match(text, header.end, end).end()  # type: ignore[union-attr]  # it matches nothing too


def read_byline(draft: Draft, paragraphs: list[Block], index: int) -> int:
    """Takes over a byline and the lines under it that say for whom the authors write; how many lines it has."""
    text, (start, end) = draft.text, paragraphs[index]
    found = draft.byline_at(start, end)
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


def stands_above_report(draft: Draft, paragraphs: list[Block], index: int, *, labels: bool = True) -> bool:
    """Whether the paragraph opens with a dateline, or is a byline or a date with more behind it, or a label."""
    if index >= len(paragraphs):
        return False
    text, (start, end) = draft.text, paragraphs[index]
    if draft.dateline_at(start, end) is not None:
        return True
    return index + 1 < len(paragraphs) and (
        draft.byline_at(start, end) is not None
        or (labels and (is_label(text, start, end) or bylines.affiliation.find(text, start, end, draft.language)))
        or header_at(text, start, end, draft.language, draft.reference) is not None
        or moment_line.find(text, start, end, draft.language, draft.reference) is not None
    )


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
        behind = None  # the rule of the headline that a kicker stands above
        if end - start <= LONGEST_KICKER and not stands_above_report(draft, paragraphs, index + 1):
            behind = headline_rule(draft, paragraphs, index + 1)
        if is_kicker.find(text, start, end, draft.language, behind):
            draft.add(start, end, ParagraphKind.SUBHEADING, is_kicker.id)
        else:
            draft.headline = (start, end)
            draft.add(start, end, ParagraphKind.HEADLINE, rule)
    elif last and (last.kind is ParagraphKind.HEADLINE or index < draft.last_sign):
        if tells(text, start, end):
            before_report = is_followed(draft, paragraphs, index)
        else:
            labels = text[end - 1] not in ".!?"  # behind a sentence a subheading may be the next line
            before_report = index < draft.last_sign or stands_above_report(draft, paragraphs, index + 1, labels=labels)
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
    before_report = index < draft.last_sign or stands_above_report(draft, paragraphs, index + 1)
    return find_headline(draft.text, start, end, after_end, draft.language, before_report)
