"""Notes that only stand at the end: who the writer is, the agency that signs, the rights, the closing sign."""

import functools
import re

from newsparse import lexicon
from newsparse.agencies import LONGEST_NAME, agency_named
from newsparse.byline_words import roles
from newsparse.credit import credited
from newsparse.model import ParagraphKind
from newsparse.note_words import NEAR_END, NEAR_START, QUOTED, SAID
from newsparse.part_rule import part_rule
from newsparse.person_names import is_given, is_person, is_sure, name_at, surname

BREAKS = ("\n", "\r", "\u2028", "\u2029")
BIO_WITHIN = 3  #: of which a writer is described in so many
LONGEST_BIO = 420
LONGEST_LINE = 160  #: a line that names the author, a byline perhaps, is not longer
FAR_ROLE = 14  #: words between "is" and what the writer is

IS = re.compile(
    r"(?:\s\([^()\n]{2,40}\)|,\s[^,.\n]{3,60},)?,?\s(?:is|was|are|covers|writes|edits|reports|teaches|co-hosts|hosts|tweets)\s"
)
BIO_VERB = re.compile(r"(?:covers|writes|edits|reports|teaches|co-hosts|hosts|tweets)\s\Z")
WORD = re.compile(r"[^\W_](?:[\w’'-]*[^\W_])?")
SIGN_OFF = re.compile(
    r"[(\[—–-]{0,3}\s?(?:(?:Source|Sources|Via|From)\s?[:-]\s?)?((?:The\s)?[^\W\d_][\w.]*(?:[\s-][^\W\d_][\w.-]*){0,3}?)"
    r"((?:\s?[/,]\s?[^\W\d_][\w.-]{0,20}|\s[A-Z]{2,5}){0,6})[)\]]?\.?"
)
INITIALS = re.compile(r"[^\W\d_]{2,4}(?:[-/][^\W\d_]{2,4}){1,4}")
COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|Copyright|COPYRIGHT)[\s,:]{0,3}(?:©\s?|\([cC]\)\s?)?(?:19|20)\d\d\b|©\s?[^\W\d_][^\n]{2,60}(?:19|20)\d\d\.?\Z"
)
END_MARK = re.compile(r"[\W_]*(?:#{1,3}|-\s?30\s?-)[\W_]*")


@part_rule("note.end-mark", takes=["… ¶ ⟦###⟧", "… ¶ ⟦- 30 -⟧"], refuses=["… ¶ 30 people came"])
def end_mark(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """The sign that closes a story."""
    if left < NEAR_END and end - start <= 10 and END_MARK.fullmatch(text, start, end):
        return ParagraphKind.FOOTER
    return None


@part_rule(
    "note.writer",
    takes=["… ¶ ⟦Ana Ruiz is a reporter for The Example.⟧", "… ¶ ⟦Tom Hale teaches history at Oslo University.⟧"],
    refuses=[
        "… ¶ Ana Ruiz is a mayor.",
        "… ¶ Ruiz spoke last. ¶ Ana Ruiz is a reporter for The Example.",
        "… ¶ She is a reporter.",
        "… ¶ Ana Ruiz is a reporter for The Example. “It rained,” Ruiz said.",
    ],
)
def writer(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """At the end, what somebody is whom the story has not named, except in its byline."""
    if left >= BIO_WITHIN or not start or end - start > LONGEST_BIO:
        return None
    name_end = name_at(text, start, end)
    words = text[start:name_end].replace(",", "").split()
    verb = IS.match(text, name_end, end) if len(words) > 1 and is_person(words, language) and is_sure(words) else None
    if not verb or QUOTED.search(text, start, verb.end()):
        return None
    if QUOTED.search(text, verb.end(), end) and SAID.search(text, verb.end(), end):
        return None
    if not BIO_VERB.search(verb.group()) and not says_calling(text, verb.end(), end, language):
        return None
    return None if is_told_of(text, surname(words), start) else ParagraphKind.NOTE


@functools.cache
def callings(language: str) -> frozenset[str]:
    """What writers are: in bylines, and outside newspapers."""
    return roles(language) | lexicon.words(f"{language}/writer-callings")


def says_calling(text: str, position: int, end: int, language: str) -> bool:
    """Whether one of the next words is what writers are."""
    for count, word in enumerate(WORD.finditer(text, position, end)):
        folded = word.group().casefold()
        if folded in callings(language) or folded.rpartition("-")[2] in callings(language):
            return True
        if count >= FAR_ROLE or text[word.end() : word.end() + 2] == ". ":
            break
    return False


def line_around(text: str, position: int, end: int) -> tuple[int, int]:
    """The line that holds a position, up to `end` at most, whatever breaks it."""
    breaks = [found for sign in BREAKS if (found := text.find(sign, position, end)) >= 0]
    before = max(text.rfind(sign, 0, position) for sign in BREAKS)
    return before + 1, min(breaks, default=end)


def is_told_of(text: str, name: str, before: int) -> bool:
    """Whether the text before has the name in a paragraph, not only in a short line such as a byline."""
    found = text.find(name, 0, before)
    while found >= 0:
        line_start, line_end = line_around(text, found, before)
        if line_end - line_start > LONGEST_LINE or text[line_end - 1] in ".?!”":
            return True
        found = text.find(name, line_end, before)
    return False


@part_rule(
    "note.sign-off",
    takes=["… ¶ ⟦--IANS⟧", "… ¶ ⟦AFP/ar/th⟧", "… ¶ ⟦(Source: Reuters)⟧"],
    refuses=["… ¶ Ruiz/Hale", "… ¶ AP said so."],
)
def sign_off(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """The agency alone, or with the initials of who wrote and edited ("--IANS", "AFP/ar/th", "(PTI)")."""
    if left >= 2 or not start or end - start > LONGEST_NAME:
        return None
    found = SIGN_OFF.fullmatch(text, start, end)
    if found and agency_named(found.group(1)) and not is_given(found.group(1)) and not credited(text, start, end):
        return ParagraphKind.FOOTER
    first, slash, _ = text[start:end].partition("/")
    own = slash and left == 0 and text[start:end].islower()
    if INITIALS.fullmatch(text, start, end) and (own or agency_named(first.upper())):
        return ParagraphKind.FOOTER
    return None


@part_rule(
    "note.copyright",
    takes=["… ¶ ⟦© 2020 The Example⟧", "… ¶ ⟦(c) 2020 Example News. Visit example.org. Distributed by Example.⟧"],
    refuses=["… ¶ Copyright in 2020 was a matter of courts.", "… ¶ (C) 20 people came."],
)
def copyright_line(text: str, start: int, end: int, language: str, left: int) -> ParagraphKind | None:
    """Who holds the rights since when."""
    at_edge = left < NEAR_END or start < NEAR_START
    if start and at_edge and end - start <= LONGEST_BIO and COPYRIGHT.match(text, start, end):
        return ParagraphKind.FOOTER
    return None


#: The rules in the order they are tried.
RULES = (end_mark, writer, sign_off, copyright_line)
