"""Names printed in capitals, or in small letters, mended."""

import re

from newsparse import lexicon

JOINTS = re.compile(r"([-'’])")
ALWAYS_CAPITAL = frozenset(["II", "III", "IV"])


def mended(name: str) -> str:
    """A name in capitals or small letters as it is usually written.

    >>> mended("ANA MCKAY-O'HARA"), mended("J.P. VAN DER BERG"), mended("ana ruiz"), mended("Ana Ruiz")
    ("Ana McKay-O'Hara", 'J.P. van der Berg', 'Ana Ruiz', 'Ana Ruiz')
    """
    name = " ".join(name.split())
    if not name.isupper() and not name.islower():
        return name
    particles = lexicon.words("name-particles")
    words = name.split(" ")
    return " ".join(
        word.lower() if index and word.lower() in particles else word if word in ALWAYS_CAPITAL else capitalised(word)
        for index, word in enumerate(words)
    )


def capitalised(word: str) -> str:
    """One word of a name with small letters behind each initial."""
    if "." in word[:-1]:
        return word
    pieces = JOINTS.split(word.lower())
    return "".join(
        "Mc" + piece[2:].capitalize() if piece.startswith("mc") and len(piece) > 3 else piece.capitalize()
        for piece in pieces
    )
