"""What acronyms stand for, by the initials of the names that an article prints: "RRI" is the River Rescue Institute."""

import re

from newsparse.attribution.context import Context

#: Words with capitals and the small ones between them: "Rain Workers of Lund", "Bureau of Dams and Rivers".
CAPITALISED = re.compile(r"[NMgo](?:[NMgo]|[fic]D?(?=[NMgo]))+")
SHORTEST, LONGEST = 3, 6  #: letters of an acronym
SMALL = frozenset("ficD")  #: tags of words that give an acronym no letter


def spelled_out(context: Context) -> dict[str, str]:
    """The names that the article prints, by their initials; of several with the same ones the first."""
    found: dict[str, str] = {}
    for run in CAPITALISED.finditer(context.bare):
        start, stop = run.span()
        for first in range(start, stop):
            if context.bare[first] in SMALL:
                continue
            letters = ""
            for last in range(first, stop):
                letters += "" if context.bare[last] in SMALL else context.tokens[last][0]
                if len(letters) > LONGEST:
                    break
                if len(letters) >= SHORTEST and letters.isupper():
                    found.setdefault(letters, context.printed((first, last + 1)))
    return found
