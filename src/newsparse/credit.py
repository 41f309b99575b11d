"""Credits of pictures: who took one and who sells it ("Ana Ruiz / TASS", "Photo by Tom Hale/Getty Images")."""

import functools
import re
from typing import NamedTuple

from newsparse import lexicon
from newsparse.agencies import LONGEST_NAME, names, source_named
from newsparse.capitals import mended
from newsparse.person_names import is_person as names_person
from newsparse.zones import trimmed

LONGEST = 130
MOST_LABEL_WORDS = 5
CLOSING = frozenset(".)] \n\u00a0")
LABEL_WORDS = re.compile(rf"[^\w(©]{{0,2}}([^\W\d_]+(?:\s[^\W\d_]+){{0,{MOST_LABEL_WORDS - 1}}})")
COLON = re.compile(r"\s?(?:[:,]|\.{3}|…)\s?|\s")
SLASH = re.compile(r"/|\s(?:via|VIA|Via)\s|\s\|\s")
PARTED = re.compile(r"\s?/\s?|\s(?:via|VIA|Via)\s|,\s|\s\|\s")
PICTURE = re.compile(r"\s(?:file\s)?(?:photo|pic|picture|image)s?\Z", re.IGNORECASE)
FOR = re.compile(r"\sfor\s")
SITE = re.compile(r"(?:[A-Za-z0-9-]{2,30}\.){1,2}[a-z]{2,6}|@\w{2,30}")
DATE = re.compile(r"(?:[^\W\d_]{3,9}\.?\s)?\d{1,2}|\d{4}")
CAPITALISED = re.compile(
    r"[^\W\d_a-zß-ÿ][\w.’'-]*(?:\s(?:[^\W\d_a-zß-ÿ][\w.’'-]*|de|van|von|der|al|bin|del|la|of|and|the)){0,5}"
)
ACRONYM = re.compile(r"\b(?!JP|II|III|IV|JR|SR)[A-Z]{2,}\b(?!\.)")
NO_NAMES = ("POOL", "Pool", "FILE", "File", "Handout", "HANDOUT", "Courtesy", "COURTESY")
RIGHTS = re.compile(
    r"(?:ATTENTION EDITORS|EDITORIAL USE ONLY|FOR EDITORIAL USE|NO (?:RESALES|ARCHIVES?|SALES)|TPX IMAGES|"
    r"Purchase Licensing Rights|"
    r"THIS (?:IMAGE|PICTURE|PHOTO) (?:HAS|WAS|IS)|All rights reserved|(?:Copyright|©|\(c\))\s?\d{4})"
)


#: A stem of every label, in small letters and capitals: the cheap look before the list is asked.
LABEL_HINT = re.compile(
    r"hoto|HOTO|oto\b|OTO\b|otos\b|icture|mage|ild\b|ildnach|ildq|llustration|redit|CREDIT|crédit|Crédit|creen|still"
    r"|ourtesy|COURTESY|Pics?:|ideo|bild|otogra|Via |via |©|\(c\)|andout|rchiv|\spic\b|tock|etty|ommons|lamy| \| "
)
SIGN = re.compile(r"/|\s(?:via|VIA|Via|for)\s|\s\|\s")


class Credit(NamedTuple):
    """Where a credit stands, the person and the agency in it, the rule that found it, where a line of rights starts."""

    start: int
    end: int
    photographer: str | None
    agency: str | None
    rule: str = ""
    rights: int | None = None


@functools.cache
def labels() -> dict[str, str]:
    """The words that open a credit: what must follow them."""
    return {row[0]: row[1] if len(row) > 1 else "colon" for row in lexicon.rows("credit-labels")}


@functools.cache
def label_ends() -> frozenset[str]:
    """The last words of the labels, of which one must stand where a credit has no slash and no "via"."""
    return frozenset(label.rpartition(" ")[2] for label in labels())


@functools.cache
def fillers() -> frozenset[str]:
    """Pieces of a credit that name neither a person nor an agency."""
    return lexicon.words("credit-fillers")


def credited(text: str, start: int, end: int, *, behind_caption: bool = False) -> Credit | None:
    """Reads `start` to `end` as a credit; None unless all its pieces are of the kinds that credits have.

    Behind the words of a caption a comma alone may part a person and an agency.

    >>> credited("Photo by Ana Ruiz/AFP", 0, 21)[2:4]
    ('Ana Ruiz', 'AFP')
    """
    end = closed(text, start, end)
    if not start < end <= start + LONGEST:
        return None
    if end - start > LONGEST_NAME and not SIGN.search(text, start, end) and not LABEL_HINT.search(text, start, end):
        return None
    behind = behind_label(text, start, end)
    if behind == end:
        return Credit(start, end, None, None)
    pieces = PARTED.split(text[start if behind is None else behind : end])
    working_for = FOR.split(pieces[0]) if len(pieces) == 1 else []
    if len(working_for) == 2 and is_person(working_for[0].strip(" .")):
        pieces = working_for
    read = read_pieces(pieces)
    if read is None:
        return None
    enough: str | bool | None
    if behind is not None:
        enough = read.person or read.agency or read.site
    elif slash := SLASH.search(text, start, end):
        sold = read.person or read.marked or read.site or slash.group().strip().casefold() == "via"
        enough = sold and (read.agency or read.site)
    elif pieces is working_for or (behind_caption and len(pieces) == 2):
        enough = read.person and (read.agency or read.site)
    else:
        enough = read.agency if len(pieces) == 1 and read.marked else None
    return Credit(start, end, read.person, read.agency) if enough else None


class Pieces(NamedTuple):
    """What the pieces of a credit name; `marked` tells that one is such as only picture credits have."""

    person: str | None
    agency: str | None
    site: str | None
    marked: bool


def read_pieces(pieces: list[str]) -> Pieces | None:
    """Reads what stands between the slashes, None if a piece is none of a credit."""
    person = agency = site = None
    marked = False
    for printed in pieces:
        piece, pictures = PICTURE.subn("", printed.strip(" ."))
        if source := source_named(piece):
            marked = marked or pictures > 0 or is_picture_service(source)
            if agency is None or (is_picture_service(agency) and not is_picture_service(source)):
                agency = source
        elif SITE.fullmatch(piece):
            site = piece
        elif piece.casefold() in fillers() or printed.casefold() in fillers() or piece.startswith(NO_NAMES):
            marked = True
        elif DATE.fullmatch(piece):
            continue
        elif not CAPITALISED.fullmatch(piece):
            return None
        elif person is None and is_person(piece):
            person = mended(piece)
    return Pieces(person, agency, site, marked)


def behind_label(text: str, start: int, end: int) -> int | None:
    """Where the credit goes on behind its label ("Photo by", "Foto:", "Tribune photo:", "©"), None without one.

    >>> behind_label("Image copyright Getty Images", 0, 28), behind_label("The photo of Ana Ruiz", 0, 21)
    (16, None)
    """
    if text[start] == "©":
        return start + 1
    found = LABEL_WORDS.match(text, start, end)
    if not found:
        return None
    words = found.group(1).split()
    folded = [word.casefold() for word in words]
    if label_ends().isdisjoint(folded):
        return None
    position, best = found.start(1), None
    for count, word in enumerate(words, 1):
        position = text.index(word, position) + len(word)
        need = labels().get(" ".join(folded[:count]))
        sign = COLON.match(text, position, end)
        colon = sign is not None and sign.group().strip() not in ("", ",")
        if not need and (colon or word == "by") and folded[0] not in ("a", "an", "the"):
            need = labels().get(" ".join(folded[1:count]))  # "Tribune photo: …"
        if need == "alone" and position == end:
            return end
        if need and sign and colon:
            return sign.end()
        if need == "bare" and sign:
            best = sign.end()
    return best


@functools.cache
def is_picture_service(name: str) -> bool:
    """Whether this is the normal name of a service that only sells pictures."""
    return {kind for source, kind in names().values() if source == name} == {"photo"}


def is_person(piece: str) -> bool:
    """Whether a piece of a credit has the two to five words of a name."""
    words = piece.split()
    if not piece.isupper() and ACRONYM.search(piece):
        return False
    return (
        len(words) <= 5
        and CAPITALISED.fullmatch(piece) is not None
        and not piece.startswith(NO_NAMES)
        and names_person(words, "en")
    )


def closed(text: str, start: int, end: int) -> int:
    """`end` without the full stop and the brackets that close a credit."""
    while end > start and text[end - 1] in CLOSING:
        end -= 1
    return end


def rights_start(text: str, start: int, end: int) -> int | None:
    """Where a line of rights starts that closes a caption ("ATTENTION EDITORS - …"), None without one."""
    found = RIGHTS.search(text, start, end)
    begin = trimmed(text, start, found.start()) if found else start
    return begin if begin > start else None
