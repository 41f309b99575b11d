"""Surnames that are titles or verbs, too, told by a given name before them: Martin Baron, Ian Read."""

import re
from collections.abc import Sequence

from newsparse.name_words import is_given

#: A name and a capitalised word of a list: "Martin Baron"; what stands behind it shows that it ends a name.
FULL = re.compile(r"N(?:M(?=[VSbhFeic,.:;)>-])|[VFIz](?=[VSbhF,.:;)>])|m(?=[VSbh,.:;)>]))")
#: What shows that a word that may open a sentence as a verb is the name of whom the sentence is about.
BEHIND = frozenset("VSbh,")
VERBAL = frozenset("VFIzm")
ENDINGS = ("s", "ed")  #: of what is rather a verb with a capital, as in headings


def with_surnames(tags: str, tokens: Sequence[str]) -> str:
    """`tags` with those of names for the surnames that are words of a list: "Baron said", where Martin Baron is named.

    >>> with_surnames("NMV.VM.", ["Martin", "Baron", "left", ".", "said", "Baron", "."])
    'NNV.VN.'
    """
    known = {
        tokens[index]
        for index in (match.end() - 1 for match in FULL.finditer(tags))
        if is_surname(tokens[index]) and is_given(tokens[index - 1])
    }
    if not known:
        return tags
    marked = list(tags)
    for index, word in enumerate(tokens):
        if word in known and tags[index] != "N" and is_name_here(tags, index):
            marked[index] = "N"
    return "".join(marked)


def is_surname(word: str) -> bool:
    """Whether a word is printed like a name."""
    return word[0].isupper() and word[1:].islower() and not word.endswith(ENDINGS)


def is_name_here(tags: str, index: int) -> bool:
    """Whether a word that is somebody's surname is no title of another one and no verb where it stands."""
    behind = tags[index + 1 : index + 2]
    if tags[index] in VERBAL:
        return tags[index - 1 : index] not in ("", ".", ">") or behind in BEHIND
    return behind not in ("N", "M", "'", "f")
