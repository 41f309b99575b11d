"""The inflected forms of English verbs, by the spelling rules and a list of irregular ones."""

from collections.abc import Iterator, Sequence

VOWELS = frozenset("aeiou")
SINGULAR_ENDINGS = ("ss", "us", "is", "ics")  #: in -s, of no plural and no third person: "boss", "politics"


def verb_forms(lemma: str, irregular: Sequence[str] | None = None) -> Iterator[tuple[str, str]]:
    """Each form's name and spelling; `irregular` gives past tense, participle and perhaps the -ing form.

    >>> dict(verb_forms("deny", ("denied", "denied")))["third"]
    'denies'
    >>> [word for _, word in verb_forms("argue")]
    ['argue', 'argues', 'arguing', 'argued']
    """
    past, participle, *ing = irregular or (past_tense(lemma),) * 2
    yield "base", lemma
    yield "third", third_person(lemma)
    yield "ing", ing[0] if ing else ing_form(lemma, doubled=past == f"{lemma}{lemma[-1]}ed")
    if participle not in (past, lemma):
        yield "participle", participle
    yield "past", past
    if irregular is None and _doubles_in_britain(lemma):
        yield "ing", ing_form(lemma, doubled=True)
        yield "past", f"{lemma}led"


def _doubles_in_britain(lemma: str) -> bool:
    """Whether British spelling doubles the "l" of a verb: signalled, labelled, but not revealed."""
    before = lemma[-3:-1]
    return lemma.endswith("l") and len(lemma) > 4 and before[1] in VOWELS and before[0] not in VOWELS


def third_person(lemma: str) -> str:
    """The form of the third person: says, denies, stresses."""
    if _ends_in_consonant_y(lemma):
        return f"{lemma[:-1]}ies"
    return f"{lemma}es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{lemma}s"


def ing_form(lemma: str, *, doubled: bool) -> str:
    """The -ing form: saying, arguing, agreeing, lying; `doubled` tells of quipping."""
    if doubled:
        return f"{lemma}{lemma[-1]}ing"
    if lemma.endswith("ie"):
        return f"{lemma[:-2]}ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")):
        return f"{lemma[:-1]}ing"
    return f"{lemma}ing"


def past_tense(lemma: str) -> str:
    """The regular past tense: asked, argued, denied."""
    if _ends_in_consonant_y(lemma):
        return f"{lemma[:-1]}ied"
    return f"{lemma}d" if lemma.endswith("e") else f"{lemma}ed"


def _ends_in_consonant_y(lemma: str) -> bool:
    return lemma.endswith("y") and lemma[-2:-1] not in VOWELS
