"""The rules of attribution in the order in which they are tried."""

from newsparse.attribution import after, around, before, carry, frames, indirect, nobody, noun, raising, turns
from newsparse.attribution.rule import Rule

#: Whole paragraphs come first; then, sentence by sentence, the quotations and behind them the reporting
#: verbs. The first rule that finds something wins.
RULES: tuple[Rule, ...] = (
    turns.headline,
    turns.turn,
    turns.block,
    nobody.markup,
    nobody.title,
    nobody.nickname,
    after.verb_name,
    after.name_verb,
    after.according_to_quoted,
    after.signature,
    before.label,
    noun.words_of,
    before.introduced,
    before.paragraph_before,
    before.colon,
    before.within_clause,
    noun.noun_cue,
    noun.words_of_behind,
    after.any_verb,
    carry.next_paragraph,
    carry.same_paragraph,
    carry.previous_sentence,
    carry.paragraph,
    carry.fragment,
    around.tail_according_to,
    indirect.head_according_to,
    around.split_according_to,
    around.tail_name_verb,
    around.tail_verb_name,
    around.split_name_verb,
    around.split_verb_name,
    indirect.head_clause,
    frames.question,
    frames.infinitive,
    frames.preposition,
    frames.noun_phrase,
    raising.raising,
    noun.noun_content,
)
