"""Paragraphs cut where a caption or a note is glued to running text, and lines joined that belong to one caption.

Only shapes that are certain are cut: a credit in brackets or between slashes, and notes that open with plain words.
"""

import itertools
import re

from newsparse.caption import LONGEST, REPORTS, noted_credit, reads_as_caption
from newsparse.credit import LONGEST as LONGEST_CREDIT
from newsparse.credit import credited
from newsparse.credit_signs import CreditSigns
from newsparse.layout import Block
from newsparse.notes import NEAR_END, glued_note
from newsparse.zones import trimmed, visible

BRACKET = re.compile(r"[(\[]([^()\[\]\n]{4,130})[)\]]\.?")
SLASHED = re.compile(
    r"(?<=[.!?…”\"]\s)(?:[^\W\d_a-z][\w.’'-]+\s){1,3}[^\W\d_a-z][\w.’'-]+\s?/\s?[^\W\d_]{2,10}(?:\s?/\s?[\w.]{2,30})?(?=\s[^\W\d_a-z“\"])"
)
LEAST = 40  #: characters of running text on one side of a cut
LONGEST_CAPTION = 350
MOST_CUTS = 4


def seamed(text: str, paragraphs: list[Block], language: str, signs: CreditSigns) -> list[Block]:
    """The paragraphs as one should read them: pieces of other kinds cut off, captions and their credits joined.

    >>> text = "Rain fell on the quay. (Reporting by Ana Ruiz)"
    >>> [text[start:end] for start, end in seamed(text, [Block(0, len(text))], "en", CreditSigns(text))]
    ['Rain fell on the quay.', '(Reporting by Ana Ruiz)']
    """
    pieces: list[Block] = []
    near_end = len(paragraphs) - NEAR_END
    for index, block in enumerate(paragraphs):
        note = glued_note(text, *block, language) if index >= near_end else None
        if note is None:
            pieces += cut_at_credits(text, block, signs)
        else:
            pieces += cut_at_credits(text, Block(block.start, trimmed(text, block.start, note)), signs)
            pieces.append(Block(note, block.end))
    return joined(text, pieces, signs)


def cut_at_credits(text: str, block: Block, signs: CreditSigns) -> list[Block]:
    """A paragraph cut behind each credit with running text behind it, and before each with a report before it."""
    start, end = block
    if not (may_be_cut(text, start, end, signs) and signs.within(start, end)):
        return [block]
    cuts: list[int] = []
    first = start
    for credit_start, credit_end in credits_within(text, start, end, signs):
        behind = visible(text, credit_end)
        report = is_report(text, first, credit_start)
        goes_on = behind < end and (end - behind < LEAST or not starts_sentence(text, behind))
        if goes_on or (behind >= end and not report):
            continue
        if report and credit_start - first >= LEAST:
            cuts.append(credit_start)
        if behind < end:
            cuts.append(behind)
        first = behind
    edges = [start, *cuts[:MOST_CUTS], end]
    return [Block(one, trimmed(text, one, other)) for one, other in itertools.pairwise(edges)]


def may_be_cut(text: str, start: int, end: int, signs: CreditSigns) -> bool:
    """Whether credits may stand within a paragraph: it has a bracket or a slash, or is a caption as a whole."""
    signed = text.find("(", start, end) >= 0 or text.find("[", start, end) >= 0 or text.find("/", start, end) >= 0
    return signed or (end - start <= LONGEST and noted_credit(signs, start, end) is not None)


def credits_within(text: str, start: int, end: int, signs: CreditSigns) -> list[tuple[int, int]]:
    """The credits in brackets, and those of a person and an agency where a sentence would stand."""
    found = [match.span() for match in BRACKET.finditer(text, start, end) if credited(text, *match.span(1))]
    found += [match.span() for match in SLASHED.finditer(text, start, end) if credited(text, *match.span())]
    if found or end - start > LONGEST:
        return sorted(found)
    credit = noted_credit(signs, start, end)
    at_end = credit and start < credit.start < credit.end and credit.rule == "caption.last-sentence"
    return [(credit.start, end)] if credit and at_end else []


def is_report(text: str, start: int, end: int) -> bool:
    """Whether what stands before a credit is no caption: it quotes somebody, or is long."""
    return end - start > LONGEST_CAPTION or REPORTS.search(text, start, end) is not None


def starts_sentence(text: str, position: int) -> bool:
    """Whether a sentence can start here."""
    return text[position].isupper() or text[position] in '“"‘«„'


def joined(text: str, paragraphs: list[Block], signs: CreditSigns) -> list[Block]:
    """The paragraphs, with a caption and the line of credit above or below it made one."""
    found: list[Block] = []
    credit_before = False
    for block in paragraphs:
        start, end = block
        is_credit = end - start <= LONGEST_CREDIT and is_credit_line(signs, start, end)
        if found and is_credit != credit_before and reads_as_caption(text, *(found[-1] if is_credit else (start, end))):
            found[-1] = Block(found[-1].start, end)
            credit_before = False
        else:
            found.append(block)
            credit_before = is_credit
    return found


def is_credit_line(signs: CreditSigns, start: int, end: int) -> bool:
    """Whether the paragraph, a short one, is a credit and nothing else."""
    credit = noted_credit(signs, start, end)
    return credit is not None and credit.rule in ("caption.whole", "caption.bracketed") and credit.start - start < 3
