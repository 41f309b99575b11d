"""Full names where none are read: in headlines and captions."""

from functools import cached_property

from newsparse.attribution.context import Context, Range
from newsparse.name_words import is_given
from newsparse.names import Name

CLOSING = frozenset("”\"’'»")  #: quotation marks behind a nickname


class Elsewhere:
    """The words with a given name before them, anywhere in an article."""

    def __init__(self, context: Context) -> None:
        self.context = context

    def full(self, word: str) -> Name | None:
        """The full name with a surname, in capitals or not."""
        place = self._places.get(word, self._places.get(word.capitalize()) if word.isupper() else None)
        if place is None:
            return None
        words = tuple(word for word in self.context.tokens[slice(*place)] if word[0].isalnum())
        return Name(place[0], *place, words, False)

    @cached_property
    def _places(self) -> dict[str, Range]:
        places: dict[str, Range] = {}
        for index, word in enumerate(self.context.tokens):
            if index and word[0].isupper() and (start := self._given_before(index)) is not None:
                places.setdefault(word, (start, index + 1))
        return places

    def _given_before(self, index: int) -> int | None:
        """Where a given name stands before a word, with a nickname in quotation marks between them or not."""
        tokens = self.context.tokens
        marked = index > 3 and tokens[index - 1] in CLOSING and not tokens[index - 3].isalnum()
        start = index - 4 if marked else index - 1
        return start if is_given(tokens[start]) else None
