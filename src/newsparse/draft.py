"""What has been found of an article's structure so far, and the questions that several parts ask of it."""

from newsparse.byline import Found as FoundByline
from newsparse.byline import find_byline
from newsparse.capitals import mended
from newsparse.caption import caption_of
from newsparse.credit import Credit
from newsparse.dateline import Found as FoundDateline
from newsparse.dateline import find_dateline
from newsparse.dates import Moment, Reference
from newsparse.model import Byline, Caption, ParagraphKind
from newsparse.part_rule import Part
from newsparse.zones import Zone


class Draft:
    """The parts found so far."""

    def __init__(self, text: str, language: str, published: Moment | None) -> None:
        self.text = text
        self.language = language
        self.given = published
        self.zones: list[Zone] = []
        self.headline: tuple[int, int] | None = None
        self.byline: Byline | None = None
        self.dateline: FoundDateline | None = None
        self.captions: list[Caption] = []
        self.published: Moment | None = None
        self.updated: Moment | None = None
        self.pairs: list[tuple[str, str]] = []
        self.parts: list[Part] = []
        self.awaited = ""  #: what a key without a value gives, its date being on the next line
        self.last_sign = -1  #: the last paragraph above the body that says so
        self.datelines: dict[int, FoundDateline | None] = {}
        self.bylines: dict[tuple[int, int], FoundByline | None] = {}

    @property
    def known(self) -> Moment | None:
        """About when the article was published, as far as is known."""
        return self.given or self.published

    @property
    def reference(self) -> Reference:
        """What dates that are not whole refer to."""
        return Reference(self.known, self.given)

    def dateline_at(self, start: int, end: int) -> FoundDateline | None:
        """The dateline that opens a paragraph; looked for once, though several parts ask."""
        if start not in self.datelines:
            self.datelines[start] = find_dateline(self.text, start, end)
        return self.datelines[start]

    def byline_at(self, start: int, end: int) -> FoundByline | None:
        """The byline that a paragraph is by itself; looked for once too."""
        key = start, end
        if key not in self.bylines:
            self.bylines[key] = find_byline(self.text, start, end, self.language)
        return self.bylines[key]

    def add(self, start: int, end: int, kind: ParagraphKind, rule: str) -> None:
        """Notes a zone and the rule that took it."""
        self.zones.append(Zone(start, end, kind, start))
        self.parts.append(Part(rule, start, end))

    def add_body(self, start: int, end: int, body: int | None = None) -> None:
        """Notes a paragraph of the body, whose running text starts at `body`."""
        self.zones.append(Zone(start, end, ParagraphKind.BODY, start if body is None else body))

    def add_caption(self, start: int, end: int, credit: Credit) -> None:
        """Notes a caption."""
        self.add(start, end, ParagraphKind.CAPTION, credit.rule)
        self.captions.append(caption_of(self.text, start, end, credit))

    def take_dateline(self, start: int, end: int, *, weak_too: bool = True) -> bool:
        """Notes the dateline that opens a paragraph of the body, if one does."""
        found = self.dateline_at(start, end)
        if found is None or (found.weak and not weak_too):
            return False
        self.dateline = found
        self.add_body(start, end, found.parts.body)
        self.parts.append(Part(found.rule, found.parts.start, found.parts.end))
        return True


def byline_of(text: str, found: FoundByline) -> Byline:
    """The model's object for a byline."""
    authors = tuple(mended(text[start:end]) for start, end in found.names)
    role = text[slice(*found.role)] if found.role else None
    return Byline(found.start, found.end, text[found.start : found.end], authors, found.agency, role)
