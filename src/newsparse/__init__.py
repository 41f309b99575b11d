"""Turns the raw text of a news article into structure: quotes, speakers, dateline and more.

>>> import newsparse
>>> quote, = newsparse.parse("“It rained,” farmer Ana Ruiz told the council.").quotes
>>> quote.speaker.name, quote.text
('Ana Ruiz', 'It rained,')
"""

from newsparse.explain import Explanation, explain
from newsparse.model import (
    Act,
    Article,
    Byline,
    Caption,
    Dateline,
    Paragraph,
    ParagraphKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    SpeakerKind,
)
from newsparse.parse import parse, parse_many

__all__ = [
    "Act",
    "Article",
    "Byline",
    "Caption",
    "Dateline",
    "Explanation",
    "Paragraph",
    "ParagraphKind",
    "Quote",
    "QuoteKind",
    "Span",
    "Speaker",
    "SpeakerKind",
    "explain",
    "parse",
    "parse_many",
]
