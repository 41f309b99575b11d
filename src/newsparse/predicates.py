"""What clauses say of whom their pronoun means: "She was mayor of Lund"."""

import re
from collections.abc import Iterable

from newsparse import appositions, working
from newsparse.attribution.context import Range
from newsparse.owners import POSSESSIVES
from newsparse.salience import PRONOUNS, Salience

IS = re.compile(r"P(?=hb|b|h?R?[eEFV](?:i[nNz])?s|R?[FVnzZI][^,.;:()<>W-])")
POSSESSIVE = re.compile(r"H(?=[neouN]{1,4}[no]?,?N|N{2,4}o)")
AHEAD = 0.5  #: so much somebody must stand out of everybody else


def describe_by_predicates(salience: Salience, bodies: Iterable[Range]) -> None:
    """Tells of the people in the cast what their pronouns are said to be."""
    context = salience.context
    for start, end in bodies:
        for match in IS.finditer(context.tags, start, end):
            position = match.start()
            pronoun = context.word(position)
            if pronoun not in PRONOUNS or (position and context.has_role(position - 1, "condition")):
                continue
            said = appositions.phrase_behind(context, position + 1)
            if said is None or said.role is None:
                said = working.work_of(context, position + 1)
            if said is None:
                continue
            source = salience.person(position, pronoun, None, ahead=AHEAD)
            if source is not None:
                source.describe(said.phrase, said.role, said.affiliation, past=said.past)
        for match in POSSESSIVE.finditer(context.tags, start, end):
            own = working.own_body(context, match.start())
            pronoun = POSSESSIVES.get(context.word(match.start()))
            if own is None or pronoun is None:
                continue
            source = salience.person(match.start(), pronoun, None, ahead=AHEAD)
            if source is not None:
                source.describe(own.phrase, None, own.affiliation)
