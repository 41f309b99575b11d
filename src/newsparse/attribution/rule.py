"""What a rule of attribution is, what it looks at and what it returns."""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from newsparse.attribution.context import Context, Range, Report
from newsparse.model import Act

Anchor = Literal["quotation", "cue", "paragraph", "turn"]


class Attribution(NamedTuple):
    """One quote as ranges of tokens, or without contents that the words in quotation marks are nobody's.

    The runner alone sets `rule` and `depth`.
    """

    contents: tuple[Range, ...]
    cue: Range | None
    source: Range | None
    addressee: Range | None = None
    act: Act = Act.STATEMENT
    continues: int | None = None  #: place of the earlier attribution that these contents go on
    rule: str = ""
    depth: int = 0
    verbatim: bool = False  #: whether the contents are somebody's own words without marks

    def found_by(self, rule: str) -> "Attribution":
        """The same with the id of its rule; quicker than ``_replace``, for each report passes here."""
        contents, cue, source, addressee, act, continues, _, depth, verbatim = self
        return Attribution(contents, cue, source, addressee, act, continues, rule, depth, verbatim)

    @property
    def first(self) -> int:
        """The first token of content and source."""
        first = self.contents[0][0]
        return self.source[0] if self.source is not None and self.source[0] < first else first

    @property
    def last(self) -> int:
        """Behind the last token of content, cue and source."""
        last = self.contents[-1][1]
        if self.cue is not None and self.cue[1] > last:
            last = self.cue[1]
        return self.source[1] if self.source is not None and self.source[1] > last else last


def attributed(report: Report, *contents: Range, verbatim: bool = False) -> Attribution:
    """The attribution of `contents` to the source of a report."""
    return Attribution(contents, report.cue, report.source, report.addressee, report.act, verbatim=verbatim)


class Example(NamedTuple):
    """A text and the quote that the rule finds in it; no content where the rule finds that nobody is quoted."""

    text: str
    who: str | None
    cue: str | None
    content: str


class Rule(NamedTuple):
    """A named rule: its id, what it starts from, the function and its examples.

    A rule anchored at a ``quotation`` gets the place of one in ``context.quotations``, one
    anchored at a ``cue`` the index of a reporting verb's token, one anchored at a ``paragraph``
    its number, one anchored at a ``turn`` its place in ``context.turns``. All get the attributions
    found so far, and return a new one or None.
    """

    id: str
    anchor: Anchor
    find: Callable[[Context, Sequence[Attribution], int], Attribution | None]
    examples: tuple[Example, ...]
    refuses: tuple[str, ...]
    attitudes: bool = False  #: whether its examples are found only with attitudes

    @property
    def doc(self) -> str:
        """The rule's docstring on one line."""
        return " ".join((self.find.__doc__ or "").split())


def rule(
    name: str, anchor: Anchor, *, examples: Sequence[Example], refuses: Sequence[str], attitudes: bool = False
) -> Callable[[Callable[[Context, Sequence[Attribution], int], Attribution | None]], Rule]:
    """Makes a function a rule."""

    def made(find: Callable[[Context, Sequence[Attribution], int], Attribution | None]) -> Rule:
        return Rule(name, anchor, find, tuple(examples), tuple(refuses), attitudes)

    return made
