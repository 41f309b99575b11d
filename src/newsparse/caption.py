"""Captions: the words under a picture, told from the body by the credit line that they end or start with.

Some tell themselves by their first words ("FILE PHOTO: …", "Image caption …") or by saying who stands where ("(L)").
Credits inside a paragraph, and those on a line of their own, are made paragraphs in :mod:`newsparse.seams`.
"""

import re

from newsparse import lexicon
from newsparse.agencies import LONGEST_NAME, agency_in_capitals, source_named
from newsparse.credit import LABEL_HINT, Credit, closed, credited, is_person, labels, rights_start
from newsparse.credit import LONGEST as LONGEST_CREDIT
from newsparse.credit_signs import LONGEST_CREDIT_LINE, CreditSigns
from newsparse.model import Caption
from newsparse.part_rule import part_rule

LONGEST = 500  #: a caption has a few sentences
LONGEST_UNCREDITED = 320

PARTING = re.compile(r"[|–—-]\s")
LABEL = re.compile(r"(?<=\s)([^\W\d_a-z][^\W\d_]+):\s")
BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{2,130})[)\]][.\s]*\Z")
SENTENCE_END = re.compile(r"[.!?…][”\"’')\]]{0,2}\s+|\n\s*")
FILE_PHOTO = re.compile(
    r"FILE\s(?:PHOTO|PICTURE|IMAGE)|(?:FILE|File)(?:\sphoto)?\s?[-–—:]|File (?:photo|picture|image)\b"
)
OPENERS = re.compile(
    r"(?:Image|Media|Photo|Video)\scaption[,:]?\s|(?:Caption|CAPTION|PHOTO)\s?:\s"
    r"|P(?:ictured|ICTURED)(?:\s[^\W\d_]+)?\s?:\s"
)
IN_THIS_PHOTO = re.compile(
    r"(?:In th(?:is|ese)|Th(?:is|ese))\s(?:[^\W\d_]+\.?,?\s|\d{1,4},?\s){0,6}?"
    r"(?:photos?|images?|pictures?|photographs?|frame grab|video grab)\b"
    r"(?:,|\s(?:provided|released|taken|made|supplied|from|shows?|posted|obtained)\b)"
)
BOTH_SIDES = re.compile(
    r"\((?:L-R|L to R|left to right|from left|clockwise from (?:top|left)[^()]{0,20})\)"
    r"|\(R\).{1,200}\(L\)|\(L\).{1,200}\(R\)",
    re.DOTALL,
)
ONE_SIDE = re.compile(
    r"\((?:left|right|cent(?:er|re)|second left|second right|top|bottom|pictured|above|below|L|C)\)"
    r"|,\s(?:second\s(?:from\s)?)?(?:left|right|cent(?:er|re))(?=,)"
)
FROM_LEFT = re.compile(
    r"(?:From (?:top )?left(?: to right)?|Clockwise from (?:top |upper )?left|Left to right|L-R|L to R)\b[:,]"
    r"\s(?=[^\W\d_a-zß-ÿ])"
)
LEADING = re.compile(
    r"(?!(?:The|An?)\s)([^\W\d_a-z][^\s/]*(?:[ ][^\W\d_a-z][^\s/]*){0,3})\s?/\s?([^\W\d_]+)[ \u00a0]"
    r"(?=[^\W\d_a-z]\w*\s[\w’']+\s\w+)"
)
#: What the captions that need no credit open with, or have in them.
LINE_OPENERS = (
    *("FILE", "File", "Image", "Media", "Photo", "Video", "Caption", "CAPTION", "PHOTO", "Pictured", "PICTURED"),
    *("In th", "This ", "These ", "Clockwise", "Left to"),
)
SIDE_HINT = re.compile(r"[(,]\s?(?:second )?(?:[LRC]\b|left|right|cent|pictured|top|bottom|above|below|clock)")
FROM_LEFT_HINT = re.compile(r"[Ff]rom (?:top )?left")
WORD = re.compile(r"[^\W\d_]+")
REPORTS = re.compile(r"[“”„«»\"]|''|\b(?:said|told|according to|added|asked)\b")


def find_credit(text: str, start: int, end: int, signs: CreditSigns | None = None) -> Credit | None:
    """The credit that makes the paragraph from `start` to `end` a caption, in the body only where `signs` agree.

    >>> find_credit("A wet street. Ana Ruiz / TASS", 0, 29).photographer
    'Ana Ruiz'
    """
    if end - start > LONGEST or not may_hold_credit(text, start, end):
        return None
    if signs is not None and not signs.may_hold_credit(start, end):
        return None
    rights = rights_start(text, start, end)
    last = end if rights is None else rights
    for rule in RULES:
        if credit := rule.find(text, start, last):
            return credit._replace(rule=rule.id, rights=rights)
    return None


def noted_credit(signs: CreditSigns, start: int, end: int) -> Credit | None:
    """The same for a paragraph of the body, looked for once, though several rooms ask."""
    key = start, end
    if key not in signs.found:
        signs.found[key] = find_credit(signs.text, start, end, signs)
    return signs.found[key]


@part_rule(
    "caption.whole",
    takes=[
        "… ¶ ⟦Ana Ruiz via Getty Images.⟧",
        "… ¶ ⟦Photo courtesy of Ana Ruiz⟧",
        "… ¶ ⟦Image copyright Getty Images⟧",
    ],
    refuses=["… ¶ Ana Ruiz voted for Tom Hale.", "… ¶ Courtesy is rare."],
)
def whole(text: str, start: int, end: int) -> Credit | None:
    """A credit that fills the paragraph ("Ana Ruiz via Getty Images.", "Photo by Ana Ruiz.")."""
    return credited(text, start, end) if end - start <= LONGEST_CREDIT else None


@part_rule(
    "caption.bracketed",
    takes=["… ¶ ⟦A wet street. (Foto: Tom Hale/dpa)⟧", "… ¶ ⟦A wet street. (File photo)⟧"],
    refuses=["… ¶ She met Ana Ruiz (R-Texas/Ohio)"],
)
def bracketed(text: str, start: int, end: int) -> Credit | None:
    """A credit in brackets at the end ("(Foto: Tom Hale/dpa)", "(REUTERS/Ana Ruiz)")."""
    if text[end - 1] not in ")]." or not (found := BRACKETS.search(text, max(start, end - LONGEST_CREDIT - 5), end)):
        return None
    return credited(text, *found.span(1))


@part_rule(
    "caption.last-sentence",
    takes=["… ¶ ⟦A wet street. Ana Ruiz / TASS⟧", "… ¶ ⟦A wet street. Courtesy of Ana Ruiz⟧"],
    refuses=["… ¶ It rained. He told the BBC/Guardian."],
)
def last_sentence(text: str, start: int, end: int) -> Credit | None:
    """A credit that stands where the last sentence would ("A wet street. Ana Ruiz / TASS")."""
    quiet = end - start <= LONGEST_UNCREDITED and text[end - 1] != "." and not REPORTS.search(text, start, end)
    for found in SENTENCE_END.finditer(text, max(start, end - LONGEST_CREDIT - 20), end):
        sign = PARTING.match(text, found.end(), end)
        if credit := credited(text, sign.end() if sign else found.end(), end, behind_caption=quiet):
            return credit
    return None


@part_rule(
    "caption.last-label",
    takes=["… ¶ ⟦A wet street on Monday Photograph: Ana Ruiz/Reuters⟧"],
    refuses=["… ¶ She sang to a photo: Ana Ruiz", "… ¶ On the wall hung a Picture: the mayor and his dog"],
)
def last_label(text: str, start: int, end: int) -> Credit | None:
    """A label and a colon before a credit, glued to the words of a caption ("A wet street Photograph: Ana Ruiz")."""
    for found in LABEL.finditer(text, max(start, end - LONGEST_CREDIT - 20), end):
        if found.group(1).casefold() in labels() and (credit := credited(text, found.start(1), end)):
            return credit
    return None


@part_rule(
    "caption.copyright-sign", takes=["… ¶ ⟦A wet street © Tom Hale/TASS⟧"], refuses=["… ¶ The sign © is on the wall."]
)
def copyright_sign(text: str, start: int, end: int) -> Credit | None:
    """A copyright sign before a person or an agency ("© Tom Hale/TASS")."""
    sign = text.find("©", max(start, end - LONGEST_CREDIT), end)
    return credited(text, sign, end) if sign >= 0 else None


@part_rule(
    "caption.file-photo",
    takes=["… ¶ ⟦FILE PHOTO: A wet street in the north.⟧", "… ¶ ⟦FILE - A wet street, March 3, 2020.⟧"],
    refuses=["… ¶ File the photo under rain."],
)
def file_photo(text: str, start: int, end: int) -> Credit | None:
    """ "FILE PHOTO: …", whatever its credit looks like."""
    return credit_at_end(text, start, end) if FILE_PHOTO.match(text, start, end) else None


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


@part_rule(
    "caption.credit-above",
    takes=["… ¶ ⟦Ana Ruiz via Getty Images. ¶ Mayor Tom Hale walks along the quay on Monday.⟧ ¶ …"],
    refuses=["… ¶ Ana Ruiz, a farmer ¶ Mayor Tom Hale walks along the quay on Monday. ¶ …"],
)
def credit_above(text: str, start: int, end: int) -> Credit | None:
    """A line of credit, and the caption on the line below it."""
    line_end = text.find("\n", start, min(end, start + LONGEST_CREDIT_LINE))
    return credited(text, start, line_end) if line_end >= 0 else None


@part_rule(
    "caption.labelled",
    takes=["… ¶ ⟦Image caption A wet street on Monday⟧ ¶ …", "… ¶ ⟦PHOTO: Ana Ruiz walks on the quay.⟧ ¶ …"],
    refuses=["… ¶ Image captions are short. ¶ …", "… ¶ PHOTO: “It rained,” she said. ¶ …"],
)
def labelled(text: str, start: int, end: int) -> Credit | None:
    """ "Image caption", "PHOTO:", "Pictured:" before a few words that quote nobody."""
    opens = OPENERS.match(text, start, end) and end - start <= LONGEST_UNCREDITED
    return credit_at_end(text, start, end) if opens and not REPORTS.search(text, start, end) else None


@part_rule(
    "caption.in-this-photo",
    takes=["… ¶ ⟦In this March 3, 2020, file photo, Ana Ruiz walks on the quay.⟧ ¶ …"],
    refuses=["… ¶ In this picture of the town, nobody is poor, Ruiz said. ¶ …"],
)
def in_this_photo(text: str, start: int, end: int) -> Credit | None:
    """ "In this March 3, 2020, file photo, …", "This image provided by the board shows …"."""
    opens = IN_THIS_PHOTO.match(text, start, end) and end - start <= LONGEST_UNCREDITED
    return credit_at_end(text, start, end) if opens and not REPORTS.search(text, start, end) else None


@part_rule(
    "caption.positions",
    takes=[
        "… ¶ ⟦Ana Ruiz (L) and Tom Hale (R) on the quay on Monday.⟧ ¶ …",
        "… ¶ ⟦Ana Ruiz, left, walks with Tom Hale.⟧ ¶ …",
    ],
    refuses=["… ¶ Sens. Ana Ruiz (R) and Tom Hale (D) walk out. ¶ …", "… ¶ Ana Ruiz, left, said that it rained. ¶ …"],
)
def positions(text: str, start: int, end: int) -> Credit | None:
    """A few words that say who stands where: "(L)" and "(R)", or "left" with a verb in the present tense."""
    if end - start > LONGEST_UNCREDITED or REPORTS.search(text, start, end) or not text[start].isupper():
        return None
    sides = BOTH_SIDES.search(text, start, end) or FROM_LEFT.match(text, start, end)
    if sides or (ONE_SIDE.search(text, start, end) and shows(text, start, end)):
        return credit_at_end(text, start, end)
    return None


@part_rule(
    "caption.lone-agency",
    takes=["… ¶ ⟦REUTERS⟧ ¶ … ¶ … ¶ …", "… ¶ ⟦ASSOCIATED PRESS.⟧ ¶ … ¶ … ¶ …"],
    refuses=["… ¶ The board ¶ … ¶ … ¶ …", "… ¶ REUTERS REPORTS RAIN ¶ … ¶ … ¶ …"],
)
def lone_agency(text: str, start: int, end: int) -> Credit | None:
    """An agency's name alone on its line, within the body: whose the picture was that stood there."""
    one = end - start <= LONGEST_NAME and text.find("/", start, end) < 0
    agency = agency_in_capitals(text[start:end]) if one else None
    return Credit(start, closed(text, start, end), None, agency, "caption.lone-agency") if agency else None


#: The rules in the order they are tried.
RULES = (
    *(whole, bracketed, last_sentence, last_label, copyright_sign, leading, credit_above),
    *(file_photo, labelled, in_this_photo, positions),
)


def credit_at_end(text: str, start: int, end: int) -> Credit:
    """The credit of what is surely a caption: behind the last "via", else none."""
    via = text.rfind(" via ", max(start, end - LONGEST_CREDIT), end)
    return (credited(text, via + 1, end) if via >= 0 else None) or Credit(end, end, None, None)


def shows(text: str, start: int, end: int) -> bool:
    """Whether the first words say in the present tense what somebody does, as captions do, and nothing in the past."""
    stop = SENTENCE_END.search(text, start, end)
    words = [word.group() for word in WORD.finditer(text, start, stop.start() if stop else end)]
    verbs = lexicon.table("en/caption-words")
    kinds = [verbs.get(word) for word in words[1:]]
    return "past" not in kinds and "shows" in kinds


def reads_as_caption(text: str, start: int, end: int) -> bool:
    """Whether a line beside a credit is the caption of the same picture.

    >>> reads_as_caption("Mayor Tom Hale walks along the quay on Monday.", 0, 46)
    True
    >>> reads_as_caption("Mayor Tom Hale left the quay on Monday.", 0, 39)
    False
    """
    if not 20 <= end - start <= LONGEST_UNCREDITED or not text[start].isupper() or REPORTS.search(text, start, end):
        return False
    return shows(text, start, end) or positions.find(text, start, end) is not None


def may_hold_credit(text: str, start: int, end: int) -> bool:
    """The cheap look before the costly one: a slash, "via" or a label near the end, or a line of few words."""
    last = text[end - 1]
    if last in '”"':
        return False
    if last in ")]":
        return True
    find = text.find
    if find("\n", start, min(end, start + LONGEST_CREDIT_LINE)) >= 0:
        return True
    tail = max(start, end - LONGEST_CREDIT - 20)
    if (
        find("/", tail, end) >= 0
        or find(" via ", tail, end) >= 0
        or find("/", start, min(end, start + LONGEST_NAME)) >= 0
    ):
        return True
    if text.startswith(LINE_OPENERS, start) or SIDE_HINT.search(text, start, end):
        return True
    if find(" left", start, end) >= 0 and FROM_LEFT_HINT.search(text, start, end):
        return True
    if end - start <= LONGEST_NAME and source_named(text[start:end]):
        return True
    if last not in ".!?" or end - start <= LONGEST_NAME:  # sentences of the body end
        parted = any(find(sign, tail, end) >= 0 for sign in (" for ", " | ", ", "))
        return parted or LABEL_HINT.search(text, tail, end) is not None
    opens = (
        find(":", tail, end) >= 0
        or find(" by ", tail, end) >= 0
        or find("©", tail, end) >= 0
        or find("ourtesy", tail, end) >= 0
        or find("(c)", tail, end) >= 0
    )
    return opens and LABEL_HINT.search(text, tail, end) is not None


def caption_of(text: str, start: int, end: int, credit: Credit) -> Caption:
    """The model's object for a caption."""
    opening = credit.start
    while opening < credit.end and (text[opening].isspace() or text[opening] in "(["):
        opening += 1
    printed = text[opening : credit.end] or None
    rights = text[credit.rights : end].strip() if credit.rights is not None else None
    return Caption(start, end, text[start:end], printed, credit.photographer, credit.agency, rights)
