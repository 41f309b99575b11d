"""One article in every layout: as scraped, as wired, indented, in one line, with other line breaks and with tags."""

import itertools
import textwrap
from collections.abc import Callable, Sequence

import pytest

from newsparse.model import ParagraphKind
from newsparse.structure import read_structure

HEADLINES = ["Quay Sold After Night of Rain", "HARBOUR BOARD SELLS QUAY", "Harbour board sells quay, keeps mill", ""]
BYLINES = ["By Ana Ruiz", "By ANA RUIZ and TOM HALE, Associated Press", ""]
DATELINES = ["OSLO (AP) —", "GRAND RAPIDS, Mich., March 3 (Reuters) -", "LIMA, March 3 -", ""]
BODY = (
    "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years. Nobody knew.",
    "“It is too late for the mill,” said Mayor Ana Ruiz. “It was too late in 2019.”",
    "The U.S. company that buys the quay paid $3.5 million for it, and it will not say what it wants to build there.",
)
NOTE = "(Reporting by Ana Ruiz; Editing by Tom Hale)"


def blank_lines(paragraphs: Sequence[str]) -> str:
    return "\n\n".join(paragraphs)


def single_newlines(paragraphs: Sequence[str]) -> str:
    return "\n".join(paragraphs)


def carriage_returns(paragraphs: Sequence[str]) -> str:
    return "\r\n\r\n".join(paragraphs)


def paragraph_separators(paragraphs: Sequence[str]) -> str:
    return "\u2029".join(paragraphs)


def line_separators(paragraphs: Sequence[str]) -> str:
    return "\u2028\u2028".join(paragraphs)


def hard_wrapped(paragraphs: Sequence[str]) -> str:
    return "\n\n".join(textwrap.fill(paragraph, 64, break_on_hyphens=False) for paragraph in paragraphs)


def wired(paragraphs: Sequence[str]) -> str:
    """As agencies sent it: wrapped lines, four spaces before each paragraph, none between."""
    wrapped = (textwrap.fill(paragraph, 64, initial_indent="    ", break_on_hyphens=False) for paragraph in paragraphs)
    return "\n".join(wrapped)


def paragraph_tags(paragraphs: Sequence[str]) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def break_tags(paragraphs: Sequence[str]) -> str:
    return "<br/><br/>\n".join(paragraphs)


LAYOUTS = [
    blank_lines, single_newlines, carriage_returns, paragraph_separators, line_separators, hard_wrapped, wired,
    paragraph_tags, break_tags,
]  # fmt: skip


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("headline", "byline", "dateline"), list(itertools.product(HEADLINES, BYLINES, DATELINES)))
def test_every_layout(layout: Callable[[Sequence[str]], str], headline: str, byline: str, dateline: str) -> None:
    first, *rest = BODY
    above = [part for part in (headline, byline) if part]
    text = layout([*above, f"{dateline} {first}".strip(), *rest, NOTE])
    structure = read_structure(text)
    assert plain(text[slice(*structure.headline)] if structure.headline else "") == headline
    assert plain(structure.byline.text if structure.byline else "") == (byline or NOTE)
    assert plain(structure.dateline.text if structure.dateline else "") == dateline
    body = [zone for zone in structure.zones if zone.kind is ParagraphKind.BODY]
    assert [plain(text[zone.body : zone.end].replace("</p>", "").replace("<br/>", "")) for zone in body] == list(BODY)
    assert structure.zones[-1].kind is ParagraphKind.NOTE
