"""Who goes on as "the head of" a body: "Ana Ruiz spoke. The director of the Rain Institute was …"."""

import re
from bisect import bisect_left

from newsparse import descriptions
from newsparse.attribution.context import Context
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.source import Source

#: A role with an organization that opens a sentence, and what it does, which is not to say something.
HEAD = re.compile(
    r"D(?P<noun>[neouzErgN0'-]{0,5}[rM])(?P<rest>[fi][DH]?[neouz]{0,2}N[N'SfcDi]{0,12})"
    r"(?=R?[Fbhmde]|,D[^,.;:()<]{1,12},R?[VFbhmde])"
)


def describe_continued(cast: Cast) -> None:
    """Tells of people what the descriptions with an organization say that open the sentence behind their names."""
    context = cast.context
    for article, end in context.openings:
        match = HEAD.match(context.bare, article, end) if context.tags[article] == "D" else None
        if match is None or context.word(article) != "the" or not _belongs(context, match.start("rest")):
            continue
        source = named_just_before(cast, article)
        if source is not None:
            said = descriptions.described(context, match.start("noun"), match.end())
            source.describe(said.phrase, said.role, said.affiliation)


def _belongs(context: Context, link: int) -> bool:
    """Whether a preposition leads to whom somebody works for."""
    return context.bare[link] == "f" or context.has_role(link, "employing")


def named_just_before(cast: Cast, position: int) -> Source | None:
    """The person whom the sentence before a token names last: alone, or for the first time."""
    if not position:
        return None
    start, _ = cast.context.sentence(position - 1)
    named = cast.named[bisect_left(cast.positions, start) : bisect_left(cast.positions, position)]
    people = [(at, source) for at, source in named if source.kind is SpeakerKind.PERSON and source.known]
    if not people:
        return None
    at, last = people[-1]
    return last if last.first == at or all(source is last for _, source in people) else None
