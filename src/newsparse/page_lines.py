"""Lines of the page that an article was copied from: what a reader can press, how long the article is, addresses."""

import functools
import re

from newsparse import lexicon
from newsparse.byline_line import HANDLE
from newsparse.model import ParagraphKind
from newsparse.part_rule import part_rule

LONGEST = 60
LONGEST_ADDRESS = 120
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
PARTING = re.compile(r"\s(?:[|/•·–-]|and|or)\s|[,;|]?\s")
MAILS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|https?://|www\.")
MAIL_SIGNS = ("@", "://", "www.")  #: one of them stands in each, and in few other lines


@functools.cache
def lines(language: str) -> frozenset[str]:
    """The lines, in small letters and with 0 for every number."""
    return lexicon.words(f"{language}/page-lines")


@part_rule(
    "note.page-line",
    takes=["Quay Sold ¶ ⟦Share⟧ ¶ …", "Quay Sold ¶ By Ana Ruiz ¶ ⟦3 min read⟧ ¶ …", "… ¶ ⟦Listen to this article⟧ ¶ …"],
    refuses=["… ¶ Share. ¶ …", "… ¶ 3 comments came. ¶ …", "… ¶ “Copy link” ¶ …"],
)
def page_line(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """A line of the list and nothing else, as pages print it among their text."""
    if end - start > LONGEST:
        return None
    printed = " ".join(text[start:end].replace("’", "'").casefold().split())
    return ParagraphKind.FOOTER if NUMBER.sub("0", printed) in lines(language) else None


@part_rule(
    "note.address",
    takes=["… ¶ ⟦ana.ruiz@example.org⟧ ¶ (END)", "… ¶ ⟦https://example.org/quay⟧ ¶ …"],
    refuses=["… ¶ ana.ruiz@example.org was hers. ¶ …", "… ¶ @anaruiz ¶ …"],
)
def address(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """Addresses and nothing else, one of them an e-mail's or a page's."""
    if end - start > LONGEST_ADDRESS or not any(text.find(sign, start, end) >= 0 for sign in MAIL_SIGNS):
        return None
    if not MAILS.search(text, start, end):
        return None
    pieces = [piece for piece in PARTING.split(text[start:end]) if piece]
    return ParagraphKind.FOOTER if all(HANDLE.fullmatch(piece.rstrip(".")) for piece in pieces) else None


#: The rules in the order they are tried.
RULES = (page_line, address)
