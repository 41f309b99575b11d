"""Quotation marks of every style: paired, nested, mended, told from apostrophes and measures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.marks import Quotation, quotations


def paired(*paragraphs: str) -> list[Quotation]:
    """The quotations of `paragraphs`, set with blank lines between them."""
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append((at, at + len(paragraph)))
        at += len(paragraph) + 2
    return quotations("\n\n".join(paragraphs), spans)


def shown(*paragraphs: str) -> list[str]:
    """Each quotation as printed, ``>`` for each one around it, ``…`` behind those that nothing closes."""
    text = "\n\n".join(paragraphs)
    return [">" * q.depth + text[q.start : q.end] + ("" if q.closed else "…") for q in paired(*paragraphs)]


STYLES = [
    ("“", "”"),
    ("„", "“"),
    ("„", "”"),
    ("”", "”"),
    ("‟", "”"),
    ('"', '"'),
    ("«", "»"),
    ("»", "«"),
    ("‹", "›"),
    ("›", "‹"),
    ("「", "」"),
    ("『", "』"),
    ("``", "''"),
    ("''", "''"),
    ("&quot;", "&quot;"),
    ("″", "″"),
    ("＂", "＂"),
    ("‘", "’"),
    ("'", "'"),
    ("‚", "‘"),
    ("‚", "’"),
    ("‛", "’"),
    ("`", "'"),
    # mixed by a careless hand
    ("“", '"'),
    ('"', "”"),
    ("„", '"'),
    ("“", "“"),
]


@pytest.mark.parametrize(("opening", "closing"), STYLES)
@pytest.mark.parametrize(
    "sentence",
    [
        "{A wet day,} said Ana Ruiz.",
        "Ana Ruiz said: {A wet day.}",
        "{A wet day,} said Ana Ruiz. {A cold night too.}",
        "The quay, {a wet place} to Ruiz, and {a cold one} to Hale, is closed.",
        "Ruiz called it ({a wet day}) and left.",
        "{Wet?} asked Hale.\t{Wet!} said Ruiz",
    ],
)
def test_styles(opening: str, closing: str, sentence: str) -> None:
    expected = [opening + part.partition("}")[0] + closing for part in sentence.split("{")[1:]]
    assert shown(sentence.replace("{", opening).replace("}", closing)) == expected


NESTED = [
    ("“He said ‘go’ to us,” she said.", ["“He said ‘go’ to us,”", ">‘go’"]),
    ("“He said ‘go,’” she said.", ["“He said ‘go,’”", ">‘go,’"]),
    ("“‘Go,’ he told us,” she said.", ["“‘Go,’ he told us,”", ">‘Go,’"]),
    ("‘He said “go” to us,’ she said.", ["‘He said “go” to us,’", ">“go”"]),
    ("\"He said 'go' to us,\" she said.", ["\"He said 'go' to us,\"", ">'go'"]),
    ("\"He said 'go,'\" she said.", ["\"He said 'go,'\"", ">'go,'"]),
    ('“A and "B" in it,” he said.', ['“A and "B" in it,”', '>"B"']),
    ('“A and "B,"” he said. “C.”', ['“A and "B,"”', '>"B,"', "“C.”"]),
    ('“A "B" and "C" too,” he said.', ['“A "B" and "C" too,”', '>"B"', '>"C"']),
    ('“"B" was first,” he said.', ['“"B" was first,”', '>"B"']),
    ('"He said “go” to us," she said.', ['"He said “go” to us,"', ">“go”"]),
    ('"He said “go.”" She left. "No."', ['"He said “go.”"', ">“go.”", '"No."']),
    ("“A and “B” in it,” he said.", ["“A and “B” in it,”", ">“B”"]),
    ("“A and “B.”” He left.", ["“A and “B.””", ">“B.”"]),
    ("«Er rief ‹Halt› und ging», sagte Ruiz.", ["«Er rief ‹Halt› und ging»", ">‹Halt›"]),
    ("„Er rief ‚Halt‘ und ging“, sagte Ruiz.", ["„Er rief ‚Halt‘ und ging“", ">‚Halt‘"]),
    ("„Er rief »Halt« und ging“, sagte Ruiz.", ["„Er rief »Halt« und ging“", ">»Halt«"]),
    ("「彼は『行け』と言った」と述べた。", ["「彼は『行け』と言った」", ">『行け』"]),
    ("``He cried `go' to us,'' she said.", ["``He cried `go' to us,''", ">`go'"]),
    ("&quot;He cried 'go' to us,&quot; she said.", ["&quot;He cried 'go' to us,&quot;", ">'go'"]),
    (
        "“She said ‘he cried “go” to us’ today,” he said.",
        ["“She said ‘he cried “go” to us’ today,”", ">‘he cried “go” to us’", ">>“go”"],
    ),
    ("“The ‘old’ and the ‘new’ pier,” he said.", ["“The ‘old’ and the ‘new’ pier,”", ">‘old’", ">‘new’"]),
    ("'It is \"a shame\" to us,' she said.", ["'It is \"a shame\" to us,'", '>"a shame"']),
]


@pytest.mark.parametrize(("sentence", "expected"), NESTED)
def test_nested(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


APOSTROPHES = [
    ("It’s the dogs’ dinner, isn’t it?", []),
    ("It's the dogs' dinner, isn't it?", []),
    ("The ’60s and the '70s were rock ’n’ roll years.", []),
    ("Back in '68, and in ‘72, the mill stood.", []),
    ("’Tis the season, ’twas said, for ‘em all.", []),
    ("The workers' union met the owners' club.", []),
    ("The ships’ crews and the boys’ choir met.", []),
    ("O'Hara's and D’Arcy’s crews met at seven o'clock.", []),
    ("‘The ships’ crews left,’ she said.", ["‘The ships’ crews left,’"]),
    ("'The ships' crews left,' she said.", ["'The ships' crews left,'"]),
    ("‘It’s late,’ she said. ‘We’re off.’", ["‘It’s late,’", "‘We’re off.’"]),
    ("'It's late,' she said. 'We're off.'", ["'It's late,'", "'We're off.'"]),
    ("“It’s the boys’ choir,” she said.", ["“It’s the boys’ choir,”"]),
    ("\"It's the boys' choir,\" she said.", ["\"It's the boys' choir,\""]),
    ("“Rock ’n’ roll is dead,” she said.", ["“Rock ’n’ roll is dead,”"]),
    ("‘Back in the ’60s we sailed,’ she said.", ["‘Back in the ’60s we sailed,’"]),
    ('He was 5\'10" tall and had a 6" scar.', []),
    ("He was 5’10” tall and said, “I am big.”", ["“I am big.”"]),
    ('He is 6\' 2" tall. "I am big," he said.', ['"I am big,"']),
    ('"It fell 12" in a day," he said.', ['"It fell 12" in a day,"']),
    ('The 6" pipe burst. "It rained," he said.', ['"It rained,"']),
    ('She said "it was 1972" and "it was 1973" then.', ['"it was 1972"', '"it was 1973"']),
    ("Rain fell 5′10″ deep.", []),
    ("Rain fell 3″ deep. “A flood,” she said.", ["“A flood,”"]),
]


@pytest.mark.parametrize(("sentence", "expected"), APOSTROPHES)
def test_apostrophes_and_measures(sentence: str, expected: list[str]) -> None:
    assert shown(sentence) == expected


MENDED = [
    # nothing closes: it ends with its paragraph
    (["“It rained, she said."], ["“It rained, she said.…"]),
    (['She said: "It rained.'], ['"It rained.…']),
    (["She said: «It rained."], ["«It rained.…"]),
    # nothing opens: the paragraph's start does, or the sentence behind the last quotation
    (["It rained,” she said."], ["It rained,”"]),
    (["It rained,» she said."], ["It rained,»"]),
    (["It rained”, she said."], ["It rained”"]),
    (['It rained," she said.'], ['It rained,"']),
    (["It rained,’ she said."], ["It rained,’"]),
    (["It rained,' she said."], ["It rained,'"]),
    (["It rained,'' she said."], ["It rained,''"]),
    (["It rained,” she said. “It snowed.”"], ["It rained,”", "“It snowed.”"]),
    (["It rained,’ she said. ‘It snowed.’"], ["It rained,’", "‘It snowed.’"]),
    (["“It rained,” she said. It snowed. It froze,” he said."], ["“It rained,”", "It snowed. It froze,”"]),
    (["“It rained,” she said, and it froze,” he said."], ["“It rained,”"]),
    # … unless the mark stands like no closing one
    (["The ”rain tax failed."], ["”rain tax failed.…"]),
    (["The rain tax” failed."], []),
    (["The boats' and the dogs’ owners left."], []),
    # one of several lacks
    (["“It rained,” she said. “It snowed."], ["“It rained,”", "“It snowed.…"]),
    (['"It rained," she said. "It snowed.'], ['"It rained,"', '"It snowed.…']),
    (['It rained," she said. "It snowed."'], ['It rained,"', '"It snowed."']),
    (["“It rained, she said. “It snowed,” she said."], ["“It rained, she said.…", "“It snowed,”"]),
    # a mark that stands off its words
    (['" It rained ," she said.'], ['" It rained ,"']),
    (["“ It rained ,” she said."], ["“ It rained ,”"]),
    (['She said: " It rained . "'], ['" It rained . "']),
    (['"It rained, "she said. "It snowed."'], ['"It rained, "', '"It snowed."']),
    # turned the wrong way
    (["”It rained,” she said. “It snowed.”"], ["”It rained,”", "“It snowed.”"]),
    (["“It rained,“ she said."], ["“It rained,“"]),
    (["“It rained,“ she said. “It snowed.“"], ["“It rained,“", "“It snowed.“"]),
    # nothing within
    (['A "" B “” C «»'], []),
    (['He wrote "?!" and left'], []),
    # a paragraph knows nothing of the last one's marks
    (["“It rained.", "“It snowed,” she said."], ["“It rained.…", "“It snowed,”"]),
    (['"It rained.', '"It snowed.', '"It froze," she said.'], ['"It rained.…', '"It snowed.…', '"It froze,"']),
    (["«It rained.", "«It snowed», she said."], ["«It rained.…", "«It snowed»"]),
    (["‘It rained.’", "It snowed’, she said."], ["‘It rained.’"]),
    (["“It ‘rained.", "“It snowed,” she said."], ["“It ‘rained.…", "“It snowed,”"]),
    (['"It rained," she said. "It is', 'a flood."'], ['"It rained,"', '"It is…', 'a flood."']),
]


@pytest.mark.parametrize(("paragraphs", "expected"), MENDED)
def test_mended_within_the_paragraph(paragraphs: list[str], expected: list[str]) -> None:
    assert shown(*paragraphs) == expected


def test_inner_offsets_and_paragraph() -> None:
    first, second = paired("“It rained,” she said.", "&quot;It snowed,&quot; he said.")
    assert first == Quotation(0, 12, 1, 11, True, 0, 0)
    assert second == Quotation(24, 46, 30, 40, True, 1, 0)


def test_marks_outside_the_paragraphs_are_passed_over() -> None:
    text = "“One” “two” “three”"
    assert [text[q.start : q.end] for q in quotations(text, [(6, 11)])] == ["“two”"]


FRAGMENTS = [
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "«",
    "»",
    "„",
    "``",
    "''",
    "&quot;",
    "″",
    "「",
    "」",
    " ",
    "a",
    "s ",
    ".",
    "9",
    ",",
]


@given(st.lists(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join), min_size=1, max_size=3))
def test_quotations_are_sound(paragraphs: list[str]) -> None:
    length = len("\n\n".join(paragraphs))
    found = paired(*paragraphs)
    assert [q.start for q in found] == sorted({q.start for q in found})
    for place, quotation in enumerate(found):
        assert 0 <= quotation.start <= quotation.inner_start <= quotation.inner_end <= quotation.end <= length
        around = [other for other in found[:place] if other.end > quotation.start]
        assert all(other.end >= quotation.end for other in around), "quotations nest or lie apart"
        assert quotation.depth == len(around)
