"""A readable account of an article for the terminal: who said what, where and when."""

import datetime as dt
import itertools
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Iterator

from newsparse.model import Act, Article, Byline, Caption, Dateline, Quote

NARROWEST = 60  # columns; a narrower terminal breaks the lines itself
LABEL_COLUMNS = 11

# The parameters of ANSI's "select graphic rendition".
PLAIN, BOLD, DIM, CYAN = "", "1", "2", "1;36"

# These bidirectional classes are controls that reorder the rest of a line.
REORDERING = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"))

Line = tuple[tuple[str, str], ...]  # pieces of text, each with its style
BLANK: Line = ()


def account(article: Article, width: int = 80, colour: bool = False) -> str:
    """What an article says, for a reader: its head, its speakers, and its quotes in order.

    Args:
        article: what :func:`newsparse.parse` returned.
        width: the columns to wrap to, 60 if it is less.
        colour: whether to set ANSI colours.

    Returns:
        lines parted by newlines, the last without one. Control characters of the article are
        shown as escapes, so that no text can steer the terminal.

    >>> from newsparse import Article, Quote, QuoteKind, Span, Speaker, SpeakerKind
    >>> content, name = Span(0, 14, "Rain will fall"), Span(21, 29, "Ana Ruiz")
    >>> ana = Speaker("Ana Ruiz", SpeakerKind.PERSON, role="farmer", mentions=(name,))
    >>> quote = Quote(
    ...     QuoteKind.INDIRECT, (content,), content.text, cue=Span(16, 20, "said"), mention=name, speaker=ana,
    ...     rule="after.verb-name", confidence=0.97,
    ... )
    >>> print(account(Article("Rain will fall, said Ana Ruiz.", quotes=(quote,), speakers=(ana,))))
    Text       30 characters, 0 paragraphs
    <BLANKLINE>
    1 speaker
    Ana Ruiz  person  1 quote  farmer
    <BLANKLINE>
    1 quote
    <BLANKLINE>
      1 Ana Ruiz (indirect)
        Rain will fall
        cue "said"
        at 0:14, rule after.verb-name, confidence 0.97
    """
    width = max(width, NARROWEST)
    lines = [*head(article, width), BLANK]
    if article.speakers:
        lines += [heading(counted(len(article.speakers), "speaker")), *speaker_table(article, width), BLANK]
    lines.append(heading(counted(len(article.quotes), "quote")))
    for number, quote in enumerate(article.quotes, start=1):
        lines += [BLANK, *quote_block(number, quote, width)]
    return "\n".join(painted(line, colour) for line in lines)


def head(article: Article, width: int) -> Iterator[Line]:
    """The labelled lines on top: headline, byline, dateline, dates, captions, header, size."""
    for label, value, style in fields(article):
        for index, line in enumerate(wrapped(value, width - LABEL_COLUMNS)):
            yield (("" if index else label).ljust(LABEL_COLUMNS), DIM), (line, style)


def fields(article: Article) -> Iterator[tuple[str, str, str]]:
    """Label, value and style of whatever the head of the account has to tell."""
    if article.headline:
        yield "Headline", article.headline.text, BOLD
    if article.byline:
        yield "Byline", written_by(article.byline), PLAIN
    if article.dateline:
        yield "Dateline", filed_at(article.dateline), PLAIN
    if article.published:
        yield "Published", moment(article.published), PLAIN
    if article.updated:
        yield "Updated", moment(article.updated), PLAIN
    for caption in article.captions:
        yield "Caption", caption.text, PLAIN
        if credited := credited_to(caption):
            yield "", credited, DIM
    for index, (key, value) in enumerate(article.metadata.items()):
        yield "" if index else "Metadata", f"{key}: {value}", PLAIN
    size = f"{counted(len(article.text), 'character')}, {counted(len(article.paragraphs), 'paragraph')}"
    yield "Text", size, PLAIN


def speaker_table(article: Article, width: int) -> Iterator[Line]:
    """A row for each speaker: name, kind, number of quotes, role and affiliation."""
    quotes = Counter(quote.speaker for quote in article.quotes)
    rows = [
        (
            " ".join(filter(None, (speaker.title, speaker.name))),
            speaker.kind.value,
            counted(quotes[speaker], "quote"),
            ", ".join(filter(None, (speaker.role, speaker.affiliation))),
        )
        for speaker in article.speakers
    ]
    longest = [max(1, *(len(visible(cell)) for cell in column)) for column in zip(*rows, strict=True)]
    columns = [min(longest[0], width // 3), longest[1], longest[2]]
    columns.append(width - sum(columns) - 2 * len(columns))
    for row in rows:
        cells = [wrapped(cell, room) for cell, room in zip(row, columns, strict=True)]
        for name, kind, number, role in itertools.zip_longest(*cells, fillvalue=""):
            facts = f"  {kind:<{columns[1]}}  {number:<{columns[2]}}  {role}"
            yield (f"{name:<{columns[0]}}", CYAN), (facts.rstrip(), PLAIN)


def quote_block(number: int, quote: Quote, width: int) -> Iterator[Line]:
    """The lines of one quote: who and how, the content, and how it was found."""
    who, style = (visible(quote.speaker.name), CYAN) if quote.speaker else ("Unattributed", BOLD)
    how = quote.kind.value if quote.act is Act.STATEMENT else f"{quote.kind.value} {quote.act.value}"
    within = ", within another quote" if quote.depth else ""
    label = f"{number:>3} "
    margin, room = " " * len(label), width - len(label)
    first, *others = wrapped(f"{who} ({how}{within})", room)
    yield (label, DIM), (first[: len(who)], style), (first[len(who) :], PLAIN)
    content = wrapped(" [...] ".join(span.text for span in quote.spans), room)
    facts = wrapped(words_around(quote), room) + wrapped(provenance(quote), room)
    for line in others + content:
        yield ((margin + line, PLAIN),)
    for line in facts:
        yield ((margin + line, DIM),)


def words_around(quote: Quote) -> str:
    """The cue, the addressee, and the mention where it is not just the speaker's name."""
    named = quote.speaker and quote.mention and quote.mention.text == quote.speaker.name
    parts = (("cue", quote.cue), ("to", quote.addressee), ("named as", None if named else quote.mention))
    return ", ".join(f'{label} "{span.text}"' for label, span in parts if span)


def provenance(quote: Quote) -> str:
    """Where the content stands, and which rule found it."""
    places = " and ".join(f"{span.start}:{span.end}" for span in quote.spans)
    return f"at {places}, rule {quote.rule}, confidence {quote.confidence:.2f}"


def written_by(byline: Byline) -> str:
    """The authors and their agency, or the line itself where neither is known."""
    return ", ".join(filter(None, (*byline.authors, byline.agency))) or byline.text


def filed_at(dateline: Dateline) -> str:
    """The place with its country, the agency and the date, or the line itself."""
    place = f"{dateline.place} ({dateline.country})" if dateline.country else dateline.place
    date = dateline.date.isoformat() if dateline.date else None
    return "; ".join(filter(None, (place, dateline.agency, date))) or dateline.text


def credited_to(caption: Caption) -> str:
    """Who took and who sent the picture, as far as that is known."""
    parts = (("photographer", caption.photographer), ("agency", caption.agency))
    return ", ".join(f"{label} {name}" for label, name in parts if name)


def moment(when: dt.date | dt.datetime) -> str:
    """A date, or a date-time to the minute, in ISO 8601."""
    return when.isoformat(" ", "minutes") if isinstance(when, dt.datetime) else when.isoformat()


def counted(number: int, noun: str) -> str:
    """The number with its noun in the right form.

    >>> counted(1, "quote"), counted(1200, "quote")
    ('1 quote', '1,200 quotes')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def heading(title: str) -> Line:
    """A line that heads a section."""
    return ((title, BOLD),)


def wrapped(text: str, width: int) -> list[str]:
    """The lines of a text of any shape, none longer than `width`; one empty line for none."""
    return textwrap.wrap(visible(text), width, break_on_hyphens=False)


def visible(text: str) -> str:
    """A text on one line, its control characters as escapes.

    >>> print(visible("Ana\\n Ruiz\\x1b[2J"))
    Ana Ruiz\\x1b[2J
    """
    line = " ".join(text.split())
    if line.isprintable():
        return line
    return "".join(escaped(character) for character in line)


def escaped(character: str) -> str:
    """The character itself, or its escape if it could break or reorder a line."""
    if unicodedata.category(character) in ("Cc", "Cs") or unicodedata.bidirectional(character) in REORDERING:
        return character.encode("unicode_escape").decode()
    return character


def painted(line: Line, colour: bool) -> str:
    """A line as a string, with the colours of its pieces if they are wanted."""
    if not colour:
        return "".join(text for text, _ in line).rstrip()
    return "".join(f"\x1b[{style}m{text}\x1b[0m" if style and text else text for text, style in line)
