"""What a rule of structure is: a name, a test, and small articles in which it takes a part or must not."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

Find = TypeVar("Find", bound=Callable[..., Any])

REPORT = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years."


class Part(NamedTuple):
    """A part of an article and the rule that found it: a half-open range of characters."""

    rule: str
    start: int
    end: int


class PartRule(NamedTuple, Generic[Find]):
    """A rule that says which part a paragraph, or a piece of one, plays.

    What `find` is called with differs from part to part; its module says it. In each article of
    `takes` the rule takes the part in ⟦brackets⟧, in those of `refuses` none. They are written
    as :func:`article` reads them.
    """

    id: str
    find: Find
    takes: tuple[str, ...]
    refuses: tuple[str, ...]

    @property
    def doc(self) -> str:
        """The first paragraph of the rule's docstring on one line."""
        return " ".join((self.find.__doc__ or "").partition("\n\n")[0].split())


def part_rule(name: str, *, takes: Sequence[str], refuses: Sequence[str]) -> Callable[[Find], PartRule[Find]]:
    """Makes a function a rule of structure."""

    def made(find: Find) -> PartRule[Find]:
        return PartRule(name, find, tuple(takes), tuple(refuses))

    return made


def article(example: str) -> tuple[str, str]:
    """The text of an example and the part of it in brackets; ¶ parts paragraphs, … is one of a report.

    >>> article("⟦Quay Sold⟧ ¶ It rained.")
    ('Quay Sold\\n\\nIt rained.', 'Quay Sold')
    """
    paragraphs = (REPORT if piece == "…" else piece for piece in example.split(" ¶ "))
    text = "\n\n".join(paragraphs)
    part = text[text.find("⟦") + 1 : text.find("⟧")] if "⟦" in text else ""
    return text.replace("⟦", "").replace("⟧", ""), part
