"""People whom the text brings up without a name, so that pronouns may mean them: "A Lund woman was fined. She …"."""

import re

from newsparse import kinds
from newsparse.cast import Cast
from newsparse.model import SpeakerKind
from newsparse.phrases import source_described
from newsparse.salience import Salience

#: What opens a sentence and is its subject: "One young voter", with its verb or what a comma parts from it behind.
STRANGER = re.compile(r"[D0][neouzEN0'-]{0,5}[rn](?=R?[VFbhmde]|,[^N]|[fi][DHNn])")
NEW = frozenset(("a", "an", "another", "one"))


def bring_up(cast: Cast, salience: Salience) -> None:
    """Notes the people without a name who are a sentence's subject, as somebody whom pronouns may mean."""
    context = cast.context
    for first, end in context.openings:
        match = STRANGER.match(context.tags, first, end) if context.tags[first] in "D0" else None
        if match is None or context.word(first) not in NEW:
            continue
        last = match.end()
        if kinds.kind_of_noun(context, last - 1) is not SpeakerKind.PERSON:
            continue
        source = source_described(cast, (first, last))
        if source is not None and source.first == first:
            salience.strangers.append((first, source))
