"""The bodies of the state that offices belong to, where the article prints them: a senator's Senate."""

import functools

from newsparse import lexicon
from newsparse.attribution.context import Context
from newsparse.roles import head_of_role
from newsparse.source import Source

FIELDED = frozenset(("Department", "Ministry"))  #: what has a field in its name
MOST = 4  #: tokens of a country's name


def implied(source: Source, named: dict[str, str]) -> str | None:
    """The body of the state that an office belongs to, if the article prints it: a senator's Senate."""
    printed = (source.role or "").replace(".", "").split()
    if not printed:
        return None
    words = [word.lower() for word in printed]
    head = head_of_role(words)
    listed = lexicon.table("en/office-bodies")
    body = listed.get(printed[head]) or listed.get(words[head])
    if body in FIELDED:
        field = next(iter(words[head + 2 :]), "") if words[head + 1 : head + 2] == ["of"] else words[head - 1]
        return named.get(f"{field} {body}")
    return named.get(body or "")


def offices(context: Context) -> dict[str, str]:
    """The chambers and departments that the article prints, by name or by field and word, as fully as it does."""
    found: dict[str, str] = {}
    for body in sorted(_bodies().intersection(context.tokens)):
        index = -1
        for _ in range(context.tokens.count(body)):
            index = context.tokens.index(body, index + 1)
            if body in FIELDED:
                of = context.bare[index + 1 : index + 3] == "fN"
                field = context.tokens[index + 2] if of else "".join(context.tokens[max(0, index - 1) : index])
                if field[:1].isupper():
                    span = (index, index + 3) if of else (index - 1, index + 1)
                    found.setdefault(f"{field.lower()} {body}", context.printed(span))
            elif (printed := _chamber(context, index)) is not None:
                found[body] = max(found.get(body, ""), printed, key=len)
    return found


def _chamber(context: Context, index: int) -> str | None:
    """The chamber named at a token, with its country: "the U.S. Senate", "House of Representatives"; no state's."""
    first, last = index, index + 1
    if context.bare[last : last + 2] == "fg":
        last += 2
    for start in range(index - 1, max(-1, index - MOST), -1):
        if context.printed((start, index)) in _countries():
            first = start
    if 0 < first == index and context.tokens[index - 1][:1].isupper() and context.bare[index - 1] != "D":
        return None
    return context.printed((first, last))


@functools.cache
def _countries() -> frozenset[str]:
    return lexicon.words("countries")


@functools.cache
def _bodies() -> frozenset[str]:
    """The words behind the fields of departments, and the names of chambers."""
    return frozenset(lexicon.table("en/office-bodies").values())
