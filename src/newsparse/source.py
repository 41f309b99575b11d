"""Somebody whom an article names or describes, as far as it is read."""

import sys

import attrs

from newsparse.attribution.context import Context, Range
from newsparse.model import Span, Speaker, SpeakerKind
from newsparse.roles import Weight, extends, has_listed, sureness, tells_more, weight_in

MOST_AFFILIATIONS = 50  #: of one source that are read, so that time stays linear
OFTEN = 3  #: so much oftener must a role be told than another one of the same weight to count more


@attrs.define(eq=False)
class Source:
    """Somebody of the article while it is being read; `finished` makes the Speaker."""

    words: tuple[str, ...]
    kind: SpeakerKind
    name: str
    mentions: dict[Range, None]  #: an ordered set
    known: bool  #: whether the text shows what this is: a person by a title, a role or a given name
    owner: int | None = None  #: the noun of "the company's chief executive"
    introduced: bool = False  #: whether words beside the name say what they are
    title: str | None = None
    role: str | None = None
    work: str | None = None  #: what a clause tells that they do, which is the role if nothing else is
    weight: Weight = Weight.NOTHING  #: of the role
    affiliations: dict[str, int] = attrs.Factory(dict)  #: in order, with how much each tells
    descriptions: dict[str, None] = attrs.Factory(dict)  #: an ordered set
    called: dict[str, int] = attrs.Factory(dict)  #: how often by roles of the same weight
    named_at: list[int] = attrs.Factory(list)  #: where the full name stands, in order
    familiar: int = 0  #: how often the given name alone stands for them
    pronoun: str | None = None
    usual: str | None = None  #: the pronoun of most who are so described, or else so named

    def describe(
        self, phrase: str, role: str | None, affiliation: str | None, *, past: bool = False, quoted: bool = False
    ) -> None:
        """Adds what the text says of the source; the role that weighs most wins, and of equals the first or fuller.

        What stands within a quotation counts only if nothing else is said.
        """
        if phrase:
            self.descriptions[phrase] = None
        weighs = weight_in(role, affiliation) if role is not None else Weight.NOTHING
        if past:
            weighs = min(weighs, Weight.PAST)
        if quoted:
            weighs = min(weighs, Weight.QUOTED)
        held = self.role or ""
        fuller = role is not None and weighs == self.weight and (tells_more(role, held) or self._is_usual(role, held))
        if fuller or (weighs > self.weight and not extends(held, role or "")):  # "the pollster" is a "former pollster"
            self.role, self.weight = role, weighs
        if affiliation is not None and len(self.affiliations) < MOST_AFFILIATIONS:
            told = sureness(affiliation, role, weighs, beside=not phrase)
            if told:
                self.affiliations.setdefault(affiliation, told)

    def _is_usual(self, role: str, told: str) -> bool:
        """Whether the text calls them by a role far more often than by the one told before, now once more."""
        self.called[role.lower()] = self.called.get(role.lower(), 0) + 1
        often = self.called[role.lower()] >= self.called.get(told.lower(), 0) + OFTEN
        return often and not extends(told, role)

    @property
    def affiliation(self) -> str | None:
        """Whom the source belongs to: said beside the name ("of Illinois"), or else with a role."""
        return max(self.affiliations, key=lambda name: (self.affiliations[name], has_listed(name)), default=None)

    @property
    def usual_pronoun(self) -> str | None:
        """The pronoun that the text uses, or else that goes with what it calls them or with the given name."""
        return self.pronoun or self.usual

    @property
    def first(self) -> int:
        """The token of the first mention; behind all others while there is none."""
        return next(iter(self.mentions), (sys.maxsize,))[0]

    def finished(self, context: Context) -> Speaker:
        """The speaker, with its mentions as spans of the text."""
        text, starts, ends = context.text, context.starts, context.ends
        spans = sorted((starts[first], ends[last - 1]) for first, last in self.mentions)
        return Speaker(
            self.name,
            self.kind,
            self.role or self.work,
            self.affiliation,
            self.title,
            tuple(self.descriptions),
            self.pronoun,
            tuple([Span(start, end, text[start:end]) for start, end in spans]),
        )
