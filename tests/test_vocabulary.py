"""What words are to the grammar, and how verbs inflect."""

import pytest

from newsparse import vocabulary
from newsparse.inflection import ing_form, past_tense, third_person, verb_forms
from newsparse.model import Act
from newsparse.vocabulary import MEMORY, TAGS, Vocabulary

ENGLISH = vocabulary.vocabulary("en")

#: Words with their tag.
WORDS = {
    "N": "Ruiz Zoë Ñandú NATO Reports Claim Will May Running Climbed House IT WHO US McHale É Per plc",
    "n": "dog harbour rainbow dogs é 東京 two-thirds co-pay",
    "M": "Mr Sen President Spokesman Dr",
    "r": "spokesman mayor president farmer co-counsel",
    "g": "officials Officials police",
    "o": "document government council",
    "P": "he He I it It they",
    "O": "him them us",
    "H": "his her their His",
    "W": "who which",
    "T": "that That",
    "w": "what how",
    "D": "the The a A this",
    "S": "'s ’s 'S",
    "p": "it’s he’ll They're",
    "b": "is was be been",
    "h": "have had Had",
    "d": "do did don't don’t Do",
    "m": "will would may can't wouldn’t",
    "t": "to To",
    "f": "of",
    "i": "in with on In per",
    "A": "according According",
    "c": "and or & &amp; And",
    "B": "but But",
    "s": "because while Because",
    "R": "quickly also sternly",
    "Y": "Tuesday yesterday March",
    "0": "two Two 5 1972 5th 2,000 million EUR",
    "V": "said Said SAID says told denied argued read wrote",
    "I": "say tell argue deny",
    "Z": "claims reports plans",
    "z": "claim report plan",
    "G": "saying arguing denying adding beginning deadpanning",
    "E": "spoken written",
    "F": "came became",
    "e": "climbed sanded",
    "u": "running sanding",
    ",": ",",
    "…": "… ...",
    "-": "- – — -- --- ―",
    "'": "' ’",
    "/": "% $ _ 🙂 \ud800 &quot; “ ” #",
}


@pytest.mark.parametrize(("word", "tag"), [(word, tag) for tag, line in WORDS.items() for word in line.split()])
def test_tag(word: str, tag: str) -> None:
    assert ENGLISH[word] == tag


def test_every_class_of_the_list_has_tags() -> None:
    assert set(ENGLISH.classes.values()) <= TAGS.keys()


def test_every_tag_is_told_of() -> None:
    told = set(vocabulary.__doc__ or "") | {"/"}
    assert {tag for tags in TAGS.values() for tag in tags} <= told
    assert {ENGLISH[word] for word in ENGLISH.cues} <= told


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("said", "say"),
        ("told", "tell"),
        ("denies", "deny"),
        ("denying", "deny"),
        ("admitted", "admit"),
        ("admitting", "admit"),
        ("quipped", "quip"),
        ("began", "begin"),
        ("beginning", "begin"),
        ("written", "write"),
        ("thought", "think"),
        ("deadpanned", "deadpan"),
        ("agreeing", "agree"),
        ("stresses", "stress"),
        ("echoes", "echo"),
    ],
)
def test_cue_forms(word: str, lemma: str) -> None:
    assert ENGLISH.cues[word].lemma == lemma


def test_a_cue_knows_its_act_and_frames() -> None:
    cue = ENGLISH.cues["asked"]
    assert cue.act is Act.QUESTION
    assert {"speech", "wh", "hearer"} <= cue.frames
    assert ENGLISH.noun_cues["promise"].act is Act.PROMISE
    assert {"that", "to"} <= ENGLISH.noun_cues["promise"].links


def test_a_frame_may_be_unsure() -> None:
    cue = ENGLISH.cues["addressed"]
    assert "object" in cue.frames
    assert cue.unsure == cue.spoken == {"object"}
    assert ENGLISH.cues["called"].unsure == {"object"}
    assert not ENGLISH.cues["called"].spoken


def test_words_of_attitudes_have_a_form_and_keep_their_tag() -> None:
    assert ENGLISH.forms["focused"] == "V"
    assert ENGLISH.forms["aware"] == "j"
    assert ENGLISH["aware"] == "n"
    assert "focused" in ENGLISH.thought_words
    assert "focused" not in ENGLISH.said_words


def test_a_base_form_that_is_also_the_past_counts_as_finite() -> None:
    assert ENGLISH["read"] == ENGLISH["forecast"] == "V"


def test_words_are_remembered_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    words = Vocabulary("en")
    assert words["harbourmaster"] == "n"
    assert "harbourmaster" in words
    monkeypatch.setattr(vocabulary, "MEMORY", len(words))
    assert len(words) < MEMORY
    assert words["harbourmasters"] == "g"
    assert "harbourmasters" not in words


def test_a_vocabulary_is_read_once() -> None:
    assert vocabulary.vocabulary("en") is ENGLISH


#: base, third person, -ing form, past tense, as the rules alone spell them
REGULAR = [
    "ask asks asking asked",
    "argue argues arguing argued",
    "agree agrees agreeing agreed",
    "deny denies denying denied",
    "say says saying sayed",
    "obey obeys obeying obeyed",
    "stress stresses stressing stressed",
    "preach preaches preaching preached",
    "wish wishes wishing wished",
    "fax faxes faxing faxed",
    "buzz buzzes buzzing buzzed",
    "echo echoes echoing echoed",
    "lie lies lying lied",
    "dye dyes dyeing dyed",
    "tiptoe tiptoes tiptoeing tiptoed",
    "announce announces announcing announced",
    "whisper whispers whispering whispered",
]


@pytest.mark.parametrize("line", REGULAR)
def test_regular_inflection(line: str) -> None:
    base, third, ing, past = line.split()
    assert (third_person(base), ing_form(base, doubled=False), past_tense(base)) == (third, ing, past)
    assert dict(verb_forms(base)) == {"base": base, "third": third, "ing": ing, "past": past}


@pytest.mark.parametrize(
    ("lemma", "irregular", "forms"),
    [
        ("say", ("said", "said"), "say says saying said"),
        ("write", ("wrote", "written"), "write writes writing written wrote"),
        ("admit", ("admitted", "admitted"), "admit admits admitting admitted"),
        ("begin", ("began", "begun", "beginning"), "begin begins beginning begun began"),
        ("read", ("read", "read"), "read reads reading read"),
        ("become", ("became", "become"), "become becomes becoming became"),
    ],
)
def test_irregular_inflection(lemma: str, irregular: tuple[str, ...], forms: str) -> None:
    assert [word for _, word in verb_forms(lemma, irregular)] == forms.split()
