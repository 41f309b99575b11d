"""What clauses say of whom their pronoun means: "She was mayor of Lund"."""

import re
from collections.abc import Iterable

from newsparse import appointments, appositions, before_names, descriptions, working
from newsparse.attribution.context import Range
from newsparse.descriptions import Description
from newsparse.salience import OWNERS, PRONOUNS, Salience

IS = re.compile(r"P(?=hb|b|h?R?[eEFV](?:i[nNz])?s|(?:hR?(?=[eEF]))?R?[FVnzZIeE][^,.;:()<>W-])")
POSSESSIVE = re.compile(r"H(?=[neouN]{1,4}[no]?,?N|N{2,4}o)")
#: "her job as head of the Rain Board", "in his role as chief".
TENURE = re.compile(r"H[neou]{0,2}(?P<tenure>[nNz])(?P<as>s)" + appositions.PREDICATE)
#: Before a pronoun: "A former mayor, she", "As a mayor, he", "Elected mayor in May, she".
BEFORE = re.compile(r",P")
AHEAD = 0.5  #: so much somebody must stand out of everybody else


def describe_by_predicates(salience: Salience, bodies: Iterable[Range]) -> None:
    """Tells of the people in the cast what their pronouns are said to be."""
    context = salience.context
    for start, end in bodies:
        for match in IS.finditer(context.tags, start, end):
            position = match.start()
            if position and context.has_role(position - 1, "condition"):
                continue
            said = appositions.phrase_behind(context, position + 1)
            if said is None or said.role is None:
                said = working.work_of(context, position + 1) or said
            _tell(salience, position, said)
        for match in BEFORE.finditer(context.tags, start, end):
            position = match.start() + 1
            said = before_names.leading(context, position, position + 1)
            _tell(salience, position, said or appointments.appointed_before(context, position))
        for match in POSSESSIVE.finditer(context.tags, start, end):
            _tell(salience, match.start(), working.own_body(context, match.start()))
        for match in TENURE.finditer(context.tags, start, end):
            if context.has_role(match.start("tenure"), "tenure") and context.word(match.start("as")) == "as":
                first, last = match.span("phrase")
                first += context.tags[first] in "DH"
                _tell(salience, match.start(), descriptions.described(context, first, last))


def _tell(salience: Salience, position: int, said: Description | None) -> None:
    """Tells whom the pronoun at a token means what is said of them."""
    word = salience.context.word(position)
    pronoun = OWNERS.get(word, word)
    if said is None or pronoun not in PRONOUNS:
        return
    source = salience.person(position, pronoun, None, ahead=AHEAD)
    if source is not None:
        source.work = source.work or said.work
        source.describe(said.phrase, said.role, said.affiliation, past=said.past)
