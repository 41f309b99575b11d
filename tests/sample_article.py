"""An invented article and, built by hand, all that there is to find in it."""

import datetime as dt

from newsparse import (
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
from newsparse.model import Metadata

TEXT = """\
date 2023-03-21

Harbour sale splits the council of a town that has lived on cod for three hundred years

By Ana Ruiz and Tom Hale

PORT ELLERY, Maine, March 21 (AP) — The council of Port Ellery voted on Tuesday to put its harbour up for sale, \
a step that fishing crews called “an insult.”

“The harbour is not for sale,” Dr. Mara Lindqvist, a senior lecturer in coastal economics at Ellery University, \
told the Harbour Post. “It never was, and whoever says otherwise has not read the charter that our grandparents \
signed in the great hall.”

The sale “is an attempt to fill one hole by digging another,” said Oskar Brandt of the Crew Union.

The port authority warned that the quay would close by June.

“Who will pay for the ice?” Lindqvist asked the mayor.

“Sold, sold, sold.”

Crews mend nets on the east quay. Ana Ruiz / AP
"""


def offset(phrase: str, within: str = "") -> int:
    """Where `phrase` starts, of several the one in `within`; both must be unambiguous."""
    context = within or phrase
    assert TEXT.count(context) == 1, context
    assert context.count(phrase) == 1, phrase
    return TEXT.index(context) + context.index(phrase)


def span(phrase: str, within: str = "") -> Span:
    start = offset(phrase, within)
    return Span(start, start + len(phrase), phrase)


def paragraphs() -> tuple[Paragraph, ...]:
    kinds = (
        ParagraphKind.METADATA,
        ParagraphKind.HEADLINE,
        ParagraphKind.BYLINE,
        *[ParagraphKind.BODY] * 6,
        ParagraphKind.CAPTION,
    )
    spans = [span(part) for part in TEXT.rstrip("\n").split("\n\n")]
    return tuple(
        Paragraph(part.start, part.end, part.text, kind, (part,)) for part, kind in zip(spans, kinds, strict=True)
    )


CREWS = Speaker("fishing crews", SpeakerKind.GROUP, descriptions=("fishing crews",), mentions=(span("fishing crews"),))
MARA = Speaker(
    "Mara Lindqvist",
    SpeakerKind.PERSON,
    role="senior lecturer in coastal economics",
    affiliation="Ellery University",
    title="Dr.",
    descriptions=("a senior lecturer in coastal economics at Ellery University",),
    pronoun="she",
    mentions=(span("Mara Lindqvist"), span("Lindqvist", within="Lindqvist asked")),
)
OSKAR = Speaker("Oskar Brandt", SpeakerKind.PERSON, affiliation="Crew Union", mentions=(span("Oskar Brandt"),))
AUTHORITY = Speaker("port authority", SpeakerKind.ORGANIZATION, mentions=(span("The port authority"),))

INSULT = Quote(
    QuoteKind.MIXED,
    (span("“an insult.”"),),
    "“an insult.”",
    cue=span("called"),
    mention=span("fishing crews"),
    speaker=CREWS,
    act=Act.JUDGEMENT,
    rule="mixed.name-verb",
    confidence=0.9,
)
CHARTER = span(
    "“It never was, and whoever says otherwise has not read the charter that our grandparents signed in the great "
    "hall.”"
)
NOT_FOR_SALE = Quote(
    QuoteKind.DIRECT,
    (span("“The harbour is not for sale,”"), CHARTER),
    f"The harbour is not for sale, {CHARTER.text[1:-1]}",
    cue=span("told"),
    mention=span("Mara Lindqvist"),
    speaker=MARA,
    addressee=span("the Harbour Post"),
    rule="after.name-verb",
    confidence=0.98,
)
HOLES = Quote(
    QuoteKind.MIXED,
    (span("The sale “is an attempt to fill one hole by digging another,”"),),
    "The sale “is an attempt to fill one hole by digging another,”",
    cue=span("said"),
    mention=span("Oskar Brandt of the Crew Union"),
    speaker=OSKAR,
    rule="after.verb-name",
    confidence=0.97,
)
QUAY = Quote(
    QuoteKind.INDIRECT,
    (span("the quay would close by June"),),
    "the quay would close by June",
    cue=span("warned"),
    mention=span("The port authority"),
    speaker=AUTHORITY,
    rule="indirect.verb-that",
    confidence=0.91,
)
ICE = Quote(
    QuoteKind.DIRECT,
    (span("“Who will pay for the ice?”"),),
    "Who will pay for the ice?",
    cue=span("asked"),
    mention=span("Lindqvist", within="Lindqvist asked"),
    speaker=MARA,
    addressee=span("the mayor"),
    act=Act.QUESTION,
    rule="after.name-verb",
    confidence=0.98,
)
SOLD = Quote(
    QuoteKind.DIRECT, (span("“Sold, sold, sold.”"),), "Sold, sold, sold.", depth=1, rule="alone", confidence=0.5
)

PHOTO = span("Crews mend nets on the east quay. Ana Ruiz / AP")
BYLINE = span("By Ana Ruiz and Tom Hale")
DATELINE = span("PORT ELLERY, Maine, March 21 (AP) —")

ARTICLE = Article(
    TEXT,
    headline=span("Harbour sale splits the council of a town that has lived on cod for three hundred years"),
    byline=Byline(BYLINE.start, BYLINE.end, BYLINE.text, authors=("Ana Ruiz", "Tom Hale")),
    dateline=Dateline(
        DATELINE.start,
        DATELINE.end,
        DATELINE.text,
        place="PORT ELLERY, Maine",
        city="Port Ellery",
        region="Maine",
        country="US",
        agency="AP",
        date=dt.date(2023, 3, 21),
    ),
    published=dt.date(2023, 3, 21),
    updated=dt.datetime(2023, 3, 22, 9, 30, tzinfo=dt.UTC),
    paragraphs=paragraphs(),
    captions=(
        Caption(PHOTO.start, PHOTO.end, PHOTO.text, credit="Ana Ruiz / AP", photographer="Ana Ruiz", agency="AP"),
    ),
    quotes=(INSULT, NOT_FOR_SALE, HOLES, QUAY, ICE, SOLD),
    speakers=(CREWS, MARA, OSKAR, AUTHORITY),
    metadata=Metadata((("date", "2023-03-21"),)),
)
