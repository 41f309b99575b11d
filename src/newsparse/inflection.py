"""The inflected forms of English verbs, by the spelling rules and a list of irregular ones."""

from collections.abc import Iterator, Sequence

VOWELS = "aeiou"


def verb_forms(lemma: str, irregular: Sequence[str] | None = None) -> Iterator[tuple[str, str]]:
    """Each form's name and spelling; `irregular` gives past tense and participle.

    >>> dict(verb_forms("deny", ("denied", "denied")))["third"]
    'denies'
    >>> [word for _, word in verb_forms("argue")]
    ['argue', 'argues', 'arguing', 'argued']
    """
    yield "base", lemma
    yield "third", third_person(lemma)
    doubled = irregular is not None and irregular[0] == f"{lemma}{lemma[-1]}ed"
    yield "ing", ing_form(lemma, doubled or lemma in ("begin",))
    past, participle = irregular or (past_tense(lemma),) * 2
    if participle not in (past, lemma):
        yield "participle", participle
    yield "past", past


def third_person(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return f"{lemma[:-1]}ies"
    return f"{lemma}es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{lemma}s"


def ing_form(lemma: str, doubled: bool) -> str:
    if doubled:
        return f"{lemma}{lemma[-1]}ing"
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")):
        return f"{lemma[:-1]}ing"
    return f"{lemma}ing"


def past_tense(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return f"{lemma[:-1]}ied"
    return f"{lemma}d" if lemma.endswith("e") else f"{lemma}ed"
