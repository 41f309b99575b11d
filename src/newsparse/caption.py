"""Captions: the words under a picture, told from the body by the credit line that they end or start with."""

import functools
import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.agencies import LONGEST_NAME, names, source_named
from newsparse.capitals import mended
from newsparse.model import Caption
from newsparse.part_rule import part_rule

LONGEST = 500  #: a caption has a few sentences
LONGEST_CREDIT = 120
CLOSING = frozenset(".)] \n\u00a0")

BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{2,120})[)\]][.\s]*\Z")
SENTENCE_END = re.compile(r"[.!?…][”\"’')]?\s+|\n\s*")
FILE_PHOTO = re.compile(r"FILE\s(?:PHOTO|PICTURE)|(?:FILE|File)(?:\sphoto)?\s?[-–—:]|File (?:photo|picture)")
LEADING = re.compile(
    r"(?!(?:The|An?)\s)([^\W\d_a-z][^\s/]*(?:[ ][^\W\d_a-z][^\s/]*){0,3})\s?/\s?([^\W\d_]+)\s"
    r"(?=[^\W\d_a-z]\w*\s[\w’']+\s\w+)"
)
#: A stem of every label, in small letters and capitals: the cheap look before the list is asked.
LABEL_HINT = re.compile(
    r"hoto|HOTO|oto\b|OTO\b|otos\b|icture|mage|ild\b|ildnach|llustration|redit|crédit|Crédit|creen|still"
)
CREDIT_SIGNS = ("/", " via ", "oto", "OTO", "©", "FILE", "icture", "redit:", "CREDIT:", "mage:", "mage by", "Bild")
LABEL_WORDS = re.compile(r"[^\w(©]{0,2}([^\W\d_]+(?:\s[^\W\d_]+){0,3})")
SLASH = re.compile(r"/|\s(?:via|VIA|Via)\s")
PARTED = re.compile(r"\s?/\s?|\s(?:via|VIA|Via)\s|,\s")
FOR = re.compile(r"\sfor\s")
SITE = re.compile(r"(?:[a-z0-9-]{2,30}\.){1,2}[a-z]{2,6}")
CAPITALISED = re.compile(
    r"[^\W\d_a-zß-ÿ][\w.’'-]*(?:\s(?:[^\W\d_a-zß-ÿ][\w.’'-]*|de|van|von|der|al|bin|del|la|of|and|the)){0,5}"
)
#: Pieces of a credit that name neither a person nor an agency.
FILLERS = frozenset(["file", "pool", "file photo", "handout", "archive", "archives", "dpa-pool", "staff"])
NO_NAMES = ("POOL", "Pool", "FILE", "File", "Handout", "HANDOUT")


class Credit(NamedTuple):
    """Where the credit stands, the person and the agency in it, and the rule that found it."""

    start: int
    end: int
    photographer: str | None
    agency: str | None
    rule: str = ""


def find_credit(text: str, start: int, end: int) -> Credit | None:
    """The credit that makes the paragraph from `start` to `end` a caption.

    >>> find_credit("A wet street. Ana Ruiz / TASS", 0, 29).photographer
    'Ana Ruiz'
    """
    if end - start > LONGEST or not may_hold_credit(text, start, end):
        return None
    for rule in RULES:
        if credit := rule.find(text, start, end):
            return credit._replace(rule=rule.id)
    return None


@part_rule("caption.whole", takes=["… ¶ ⟦Ana Ruiz via Getty Images.⟧"], refuses=["… ¶ Ana Ruiz voted for Tom Hale."])
def whole(text: str, start: int, end: int) -> Credit | None:
    """A credit that fills the paragraph ("Ana Ruiz via Getty Images.", "Photo by Ana Ruiz.")."""
    return credited(text, start, end) if end - start <= LONGEST_CREDIT else None


@part_rule(
    "caption.bracketed",
    takes=["… ¶ ⟦A wet street. (Foto: Tom Hale/dpa)⟧"],
    refuses=["… ¶ She met Ana Ruiz (R-Texas/Ohio)"],
)
def bracketed(text: str, start: int, end: int) -> Credit | None:
    """A credit in brackets at the end ("(Foto: Tom Hale/dpa)", "(REUTERS/Ana Ruiz)")."""
    if text[end - 1] not in ")]." or not (found := BRACKETS.search(text, max(start, end - LONGEST_CREDIT), end)):
        return None
    return credited(text, *found.span(1))


@part_rule(
    "caption.last-sentence",
    takes=["… ¶ ⟦A wet street. Ana Ruiz / TASS⟧"],
    refuses=["… ¶ It rained. He told the BBC/Guardian."],
)
def last_sentence(text: str, start: int, end: int) -> Credit | None:
    """A credit that stands where the last sentence would ("A wet street. Ana Ruiz / TASS")."""
    for found in SENTENCE_END.finditer(text, max(start, end - LONGEST_CREDIT - 20), end):
        if credit := credited(text, found.end(), end):
            return credit
    return None


@part_rule(
    "caption.copyright-sign", takes=["… ¶ ⟦A wet street © Tom Hale/TASS⟧"], refuses=["… ¶ The sign © is on the wall."]
)
def copyright_sign(text: str, start: int, end: int) -> Credit | None:
    """A copyright sign before a person or an agency ("© Tom Hale/TASS")."""
    sign = text.find("©", max(start, end - LONGEST_CREDIT), end)
    credit = credited(text, sign + 1, end) if sign >= 0 else None
    return credit and credit._replace(start=sign)


@part_rule(
    "caption.file-photo",
    takes=["… ¶ ⟦FILE PHOTO: A wet street in the north.⟧"],
    refuses=["… ¶ File the photo under rain."],
)
def file_photo(text: str, start: int, end: int) -> Credit | None:
    """ "FILE PHOTO: …", whatever its credit looks like."""
    return Credit(end, end, None, None) if FILE_PHOTO.match(text, start, end) else None


@part_rule(
    "caption.leading",
    takes=["… ¶ ⟦Ana Ruiz/AP Jets back runs over the hill⟧"],
    refuses=["… ¶ The BBC/Reuters pool man runs over the hill"],
)
def leading(text: str, start: int, end: int) -> Credit | None:
    """A credit with the caption glued behind it ("Ana Ruiz/AP Jets back runs …")."""
    found = LEADING.match(text, start, end) if text.find("/", start, start + 60) >= 0 else None
    if not found or not is_person(found.group(1)) or source_named(found.group(1)) or not source_named(found.group(2)):
        return None
    return credited(text, found.start(1), found.end(2))


#: The rules in the order they are tried.
RULES = (whole, bracketed, last_sentence, copyright_sign, leading, file_photo)


@functools.cache
def label_ends() -> frozenset[str]:
    """The last words of the labels, of which one must stand where a credit has no slash and no "via"."""
    return frozenset(label.rpartition(" ")[2] for label in lexicon.words("credit-labels"))


def may_hold_credit(text: str, start: int, end: int) -> bool:
    """The cheap look before the costly one: a slash, "via" or a label near the end, or a line of few words."""
    last = text[end - 1]
    if last in '”"':
        return False
    if end - start <= LONGEST_NAME:
        return last.isalnum() or last in ".)]"
    find = text.find
    tail = max(start, end - LONGEST_CREDIT - 20)
    if find("/", tail, end) >= 0 or find(" via ", tail, end) >= 0 or find("/", start, start + LONGEST_NAME) >= 0:
        return True
    if text.startswith("F", start) and FILE_PHOTO.match(text, start, end):
        return True
    if last not in ".!?":  # sentences of the body end
        return (
            LABEL_HINT.search(text, tail, end) is not None or find(" for ", tail, end) >= 0 or find("©", tail, end) >= 0
        )
    opens = find(":", tail, end) >= 0 or find(" by ", tail, end) >= 0
    return opens and LABEL_HINT.search(text, tail, end) is not None


def may_hold_captions(text: str) -> bool:
    """Whether a whole text has any sign of a credit; without one only short or unfinished paragraphs are captions."""
    return any(sign in text for sign in CREDIT_SIGNS)


def credited(text: str, start: int, end: int) -> Credit | None:
    """Reads `start` to `end` as a credit; None unless all its pieces are of the kinds that credits have."""
    end = closed(text, start, end)
    if not start < end <= start + LONGEST_CREDIT:
        return None
    behind = behind_label(text, start, end)
    pieces_start = start if behind is None else behind
    pieces = PARTED.split(text[pieces_start:end])
    working_for = FOR.split(pieces[0]) if len(pieces) == 1 and behind is None else []
    if len(working_for) == 2 and is_person(working_for[0]):
        pieces = working_for
    person = agency = site = None
    marked = False  # by a piece that only picture credits have
    for piece in (piece.strip(" .") for piece in pieces):
        if source := source_named(piece):
            marked = marked or is_picture_service(source)
            if agency is None or (is_picture_service(agency) and not is_picture_service(source)):
                agency = source
        elif SITE.fullmatch(piece):
            site = piece
        elif piece.casefold() in FILLERS or piece.startswith(NO_NAMES):
            marked = True
        elif not CAPITALISED.fullmatch(piece):
            return None
        elif person is None and is_person(piece):
            person = mended(piece)
    if behind is not None:
        return Credit(start, end, person, agency) if person or agency or site else None
    if pieces is working_for or SLASH.search(text, start, end):
        someone = person or marked or site
        return Credit(start, end, person, agency) if someone and (agency or site) else None
    sole = len(pieces) == 1 and agency is not None and is_picture_service(agency)
    return Credit(start, end, None, agency) if sole else None


def behind_label(text: str, start: int, end: int) -> int | None:
    """Where the credit goes on behind its label ("Photo by", "Foto:", "Tribune photo:"), None without one."""
    found = LABEL_WORDS.match(text, start, end)
    if not found:
        return None
    words = found.group(1).split()
    if not any(word.casefold() in label_ends() for word in words):
        return None
    position = found.start(1)
    for count, word in enumerate(words, 1):
        position = text.index(word, position) + len(word)
        phrase = " ".join(words[:count]).casefold()
        colon = text[position : position + 2].lstrip()[:1] == ":"
        if phrase in lexicon.words("credit-labels") and (colon or word.casefold() in ("by", "von", "of", "via")):
            return text.index(":", position) + 1 if colon else position
        if colon and word.casefold() in ("photo", "foto", "photograph", "picture"):
            return text.index(":", position) + 1
    return None


@functools.cache
def is_picture_service(name: str) -> bool:
    """Whether this is the normal name of a service that only sells pictures."""
    return {kind for source, kind in names().values() if source == name} == {"photo"}


def is_person(piece: str) -> bool:
    """Whether a piece of a credit has the two to five words of a name."""
    return 2 <= len(piece.split()) <= 5 and bool(CAPITALISED.fullmatch(piece)) and not piece.startswith(NO_NAMES)


def closed(text: str, start: int, end: int) -> int:
    """`end` without the full stop and the brackets that close a credit."""
    while end > start and text[end - 1] in CLOSING:
        end -= 1
    return end


def caption_of(text: str, start: int, end: int, credit: Credit) -> Caption:
    """The model's object for a caption."""
    opening = credit.start
    while opening < credit.end and (text[opening].isspace() or text[opening] in "(["):
        opening += 1
    printed = text[opening : credit.end] or None
    return Caption(start, end, text[start:end], printed, credit.photographer, credit.agency)
