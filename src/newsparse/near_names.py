"""Whom a name of one word means that nobody has: by their initials, or by a slip of the pen."""

from collections.abc import Mapping
from functools import cached_property

from newsparse.model import SpeakerKind
from newsparse.person_names import surname
from newsparse.source import Source
from newsparse.spellings import initials_of, misspellings

SHORTEST = 6  #: letters of a misspelt name
LONGEST = 15
MOST_INITIALS = 4
Sources = dict[str, dict[Source, None]]


class NearNames:
    """The full names of an article by what else may stand for them, read when they are first asked for."""

    def __init__(self, by_words: Mapping[tuple[str, ...], Source]) -> None:
        self.by_words = by_words

    def of_initials(self, initials: str) -> Source | None:
        """Whom alone initials mean: "NK" in an interview with Nadia Kessel."""
        if not initials.isupper() or not 1 < len(initials) <= MOST_INITIALS:
            return None
        meant = self._by_initials.get(initials, {})
        return next(iter(meant)) if len(meant) == 1 else None

    def misspelt(self, word: str) -> Source | None:
        """Whose surname alone differs in one letter from a word: "Kesesl", where Nadia Kessel is named."""
        if not SHORTEST <= len(word) <= LONGEST:
            return None
        meant = {source: None for spelling in misspellings(word) for source in self._by_spelling.get(spelling, ())}
        return next(iter(meant)) if len(meant) == 1 else None

    @cached_property
    def _by_initials(self) -> Sources:
        found: Sources = {}
        for words, source in self.by_words.items():
            found.setdefault(initials_of(words), {})[source] = None
        return found

    @cached_property
    def _by_spelling(self) -> Sources:
        found: Sources = {}
        for words, source in self.by_words.items():
            last = surname(words)
            if source.kind is SpeakerKind.PERSON and len(words) > 1 and len(last) <= LONGEST:
                for spelling in misspellings(last):
                    found.setdefault(spelling, {})[source] = None
        return found
