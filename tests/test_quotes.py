"""Quotes through parse(): who said what to whom, in direct, mixed and indirect speech."""

import pytest

import newsparse
from newsparse import Quote, QuoteKind

Row = tuple[str, list[str], str | None, str | None, str | None, str | None]

#: text, contents, cue, mention, speaker's name, addressee
DIRECT: list[Row] = [
    ("At the dam, Ana Ruiz said: “It rained.”", ["“It rained.”"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("“It rained. It poured,” Ana Ruiz said.", ["“It rained. It poured,”"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("“It rained,” said Ana Ruiz.", ["“It rained,”"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("“It rained,” Ana Ruiz said.", ["“It rained,”"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("“It rained,” she said.", ["“It rained,”"], "said", "she", None, None),
    ('"It rained," Ana Ruiz said.', ['"It rained,"'], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("‘It rained,’ Ana Ruiz said.", ["‘It rained,’"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("„It rained“, said Ana Ruiz.", ["„It rained“"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("«It rained», said Ana Ruiz.", ["«It rained»"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("“It rained!” Ana Ruiz shouted.", ["“It rained!”"], "shouted", "Ana Ruiz", "Ana Ruiz", None),
    ("“Will it rain?” asked Ana Ruiz.", ["“Will it rain?”"], "asked", "Ana Ruiz", "Ana Ruiz", None),
    ("“Will it rain?” Ana Ruiz asked.", ["“Will it rain?”"], "asked", "Ana Ruiz", "Ana Ruiz", None),
    ("“It rained,” Ruiz told reporters.", ["“It rained,”"], "told", "Ruiz", "Ruiz", "reporters"),
    ("“It rained,” Ruiz told The Lund Times.", ["“It rained,”"], "told", "Ruiz", "Ruiz", "The Lund Times"),
    ("“It rained,” farmer Ana Ruiz said.", ["“It rained,”"], "said", "farmer Ana Ruiz", "Ana Ruiz", None),
    ("“It rained,” Mr. Hale said.", ["“It rained,”"], "said", "Mr. Hale", "Hale", None),
    (
        "“It rained,” Ana Ruiz, a farmer, said.",
        ["“It rained,”"],
        "said",
        "Ana Ruiz, a farmer",
        "Ana Ruiz",
        None,
    ),
    (
        "“It rained,” said Ana Ruiz, a farmer.",
        ["“It rained,”"],
        "said",
        "Ana Ruiz, a farmer",
        "Ana Ruiz",
        None,
    ),
    (
        "“It rained,” said Ana Ruiz of the Rain Institute.",
        ["“It rained,”"],
        "said",
        "Ana Ruiz of the Rain Institute",
        "Ana Ruiz",
        None,
    ),
    ("“It rained,” the mayor said on Monday.", ["“It rained,”"], "said", "the mayor", "mayor", None),
    ("“It rained,” officials said.", ["“It rained,”"], "said", "officials", "officials", None),
    (
        "“It rained,” the ministry said in a statement.",
        ["“It rained,”"],
        "said in a statement",
        "the ministry",
        "ministry",
        None,
    ),
    ("“It rained,” the report said.", ["“It rained,”"], "said", "the report", "report", None),
    ("“It rained,” according to Ana Ruiz.", ["“It rained,”"], "according to", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz said: “It rained.”", ["“It rained.”"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz said, “It rained.”", ["“It rained.”"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz added, “It rained.”", ["“It rained.”"], "added", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz told the council: “It rained.”", ["“It rained.”"], "told", "Ana Ruiz", "Ana Ruiz", "the council"),
    ("Ana Ruiz wrote on Monday: “It rained.”", ["“It rained.”"], "wrote", "Ana Ruiz", "Ana Ruiz", None),
    (
        "“It rained,” Ana Ruiz said. “It poured.”",
        ["“It rained,”", "“It poured.”"],
        "said",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    (
        "“It rained,” Ana Ruiz said, “and it poured.”",
        ["“It rained,”", "“and it poured.”"],
        "said",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    ("“It rained,” Ana Ruiz later recalled.", ["“It rained,”"], "later recalled", "Ana Ruiz", "Ana Ruiz", None),
    ("“It has rained,” Ana Ruiz has said.", ["“It has rained,”"], "has said", "Ana Ruiz", "Ana Ruiz", None),
    ("“It rained,” wrote Ana Ruiz.", ["“It rained,”"], "wrote", "Ana Ruiz", "Ana Ruiz", None),
    ("“It rained,” says Ana Ruiz.", ["“It rained,”"], "says", "Ana Ruiz", "Ana Ruiz", None),
]

MIXED: list[Row] = [
    (
        "The visit by Hale, whom Ruiz has called a “dear friend,” was over.",
        ["whom", "a “dear friend,”"],
        "has called",
        "Ruiz",
        "Ruiz",
        None,
    ),
    ("Ana Ruiz called the dam “a disaster.”", ["the dam “a disaster.”"], "called", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz said the dam “will fail.”", ["the dam “will fail.”"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz said that the dam “will fail.”", ["that the dam “will fail.”"], "said", "Ana Ruiz", "Ana Ruiz", None),
    (
        "Ruiz told Parliament last week that the dam “will fail.”",
        ["that the dam “will fail.”"],
        "told",
        "Ruiz",
        "Ruiz",
        "Parliament",
    ),
    (
        "Ruiz told reporters that the dam “will fail.”",
        ["that the dam “will fail.”"],
        "told",
        "Ruiz",
        "Ruiz",
        "reporters",
    ),
    ("The dam “will fail,” Ana Ruiz said.", ["The dam “will fail,”"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("The dam “will fail,” said Ana Ruiz.", ["The dam “will fail,”"], "said", "Ana Ruiz", "Ana Ruiz", None),
    (
        "The dam “will fail,” according to Ana Ruiz.",
        ["The dam “will fail,”"],
        "according to",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    ("The dam “will fail,” she told the council.", ["The dam “will fail,”"], "told", "she", None, "the council"),
    (
        "The mayor said the dam was “about to fail.”",
        ["the dam was “about to fail.”"],
        "said",
        "The mayor",
        "mayor",
        None,
    ),
    ("Officials said it was “too late.”", ["it was “too late.”"], "said", "Officials", "Officials", None),
    ("The report said the dam was “unsafe.”", ["the dam was “unsafe.”"], "said", "The report", "report", None),
    ("Ana Ruiz warned that it “may fail.”", ["that it “may fail.”"], "warned", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz claimed that it “may fail.”", ["that it “may fail.”"], "claimed", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz insisted the dam was “safe.”", ["the dam was “safe.”"], "insisted", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz argued that the dam was “safe.”", ["that the dam was “safe.”"], "argued", "Ana Ruiz", "Ana Ruiz", None),
    (
        "Ana Ruiz described the dam as “a disaster.”",
        ["the dam as “a disaster.”"],
        "described",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    ("Ana Ruiz has called it “a disaster.”", ["it “a disaster.”"], "has called", "Ana Ruiz", "Ana Ruiz", None),
    (
        "Ana Ruiz, a farmer, said the dam “will fail.”",
        ["the dam “will fail.”"],
        "said",
        "Ana Ruiz, a farmer",
        "Ana Ruiz",
        None,
    ),
    (
        "Farmer Ana Ruiz said the dam “will fail.”",
        ["the dam “will fail.”"],
        "said",
        "Farmer Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    ("Mr. Hale said the dam “will fail.”", ["the dam “will fail.”"], "said", "Mr. Hale", "Hale", None),
    ("She said the dam “will fail.”", ["the dam “will fail.”"], "said", "She", None, None),
    ('Ana Ruiz said the dam "will fail."', ['the dam "will fail."'], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz said the dam ‘will fail’.", ["the dam ‘will fail’"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz wrote that the dam “will fail.”", ["that the dam “will fail.”"], "wrote", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz denied that it was “a crime.”", ["that it was “a crime.”"], "denied", "Ana Ruiz", "Ana Ruiz", None),
    (
        "Ana Ruiz said it was “old” and “unsafe.”",
        ["it was “old” and “unsafe.”"],
        "said",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    (
        "Ana Ruiz left the valley, saying that it was “unsafe.”",
        ["that it was “unsafe.”"],
        "saying",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    ("The ministry said the dam “will hold.”", ["the dam “will hold.”"], "said", "The ministry", "ministry", None),
    ("Lund University said it was “proud.”", ["it was “proud.”"], "said", "Lund University", "Lund University", None),
    ("Ana Ruiz promised that it “will hold.”", ["that it “will hold.”"], "promised", "Ana Ruiz", "Ana Ruiz", None),
]

INDIRECT: list[Row] = [
    (
        "In an interview, Ana Ruiz said that the dam would fail.",
        ["that the dam would fail"],
        "said",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    (
        "Ana Ruiz was quoted as saying that the dam would fail.",
        ["that the dam would fail"],
        "was quoted as saying",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    (
        "The dam will fail, Ana Ruiz told reporters on Monday.",
        ["The dam will fail"],
        "told",
        "Ana Ruiz",
        "Ana Ruiz",
        "reporters",
    ),
    ("The council denied the dam was unsafe.", ["the dam was unsafe"], "denied", "The council", "council", None),
    ("Ana Ruiz said that the dam would fail.", ["that the dam would fail"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz said the dam would fail.", ["the dam would fail"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("The dam will fail, Ana Ruiz said.", ["The dam will fail"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("The dam will fail, said Ana Ruiz.", ["The dam will fail"], "said", "Ana Ruiz", "Ana Ruiz", None),
    ("The dam will fail, she said.", ["The dam will fail"], "said", "she", None, None),
    ("The dam will fail, according to Ana Ruiz.", ["The dam will fail"], "according to", "Ana Ruiz", "Ana Ruiz", None),
    ("According to Ana Ruiz, the dam will fail.", ["the dam will fail"], "According to", "Ana Ruiz", "Ana Ruiz", None),
    ("The dam will fail, according to experts.", ["The dam will fail"], "according to", "experts", "experts", None),
    ("The dam will fail, experts say.", ["The dam will fail"], "say", "experts", "experts", None),
    ("The dam will fail, officials said on Monday.", ["The dam will fail"], "said", "officials", "officials", None),
    ("The dam will fail, the ministry said.", ["The dam will fail"], "said", "the ministry", "ministry", None),
    ("The dam will fail, the report said.", ["The dam will fail"], "said", "the report", "report", None),
    (
        "Ana Ruiz told reporters that the dam would fail.",
        ["that the dam would fail"],
        "told",
        "Ana Ruiz",
        "Ana Ruiz",
        "reporters",
    ),
    (
        "Ana Ruiz told the council that the dam would fail.",
        ["that the dam would fail"],
        "told",
        "Ana Ruiz",
        "Ana Ruiz",
        "the council",
    ),
    ("Ana Ruiz warned that the dam would fail.", ["that the dam would fail"], "warned", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz added that the dam would fail.", ["that the dam would fail"], "added", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz claims that the dam is unsafe.", ["that the dam is unsafe"], "claims", "Ana Ruiz", "Ana Ruiz", None),
    ("Ana Ruiz denied that the dam was unsafe.", ["that the dam was unsafe"], "denied", "Ana Ruiz", "Ana Ruiz", None),
    (
        "Ana Ruiz announced that the dam would close.",
        ["that the dam would close"],
        "announced",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    ("Ana Ruiz has said that the dam will fail.", ["that the dam will fail"], "has said", "Ana Ruiz", "Ana Ruiz", None),
    (
        "Ana Ruiz later said that the dam would fail.",
        ["that the dam would fail"],
        "later said",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    ("She said that the dam would fail.", ["that the dam would fail"], "said", "She", None, None),
    ("The mayor said that the dam would fail.", ["that the dam would fail"], "said", "The mayor", "mayor", None),
    ("Experts say the dam will fail.", ["the dam will fail"], "say", "Experts", "Experts", None),
    ("Officials said that the dam would fail.", ["that the dam would fail"], "said", "Officials", "Officials", None),
    ("The report found that the dam was unsafe.", ["that the dam was unsafe"], "found", "The report", "report", None),
    (
        "Lund University said that the dam would fail.",
        ["that the dam would fail"],
        "said",
        "Lund University",
        "Lund University",
        None,
    ),
    ("Mr. Hale argued that the dam was safe.", ["that the dam was safe"], "argued", "Mr. Hale", "Hale", None),
    (
        "Farmer Ana Ruiz said that the dam would fail.",
        ["that the dam would fail"],
        "said",
        "Farmer Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    (
        "Ana Ruiz, a farmer, said that the dam would fail.",
        ["that the dam would fail"],
        "said",
        "Ana Ruiz, a farmer",
        "Ana Ruiz",
        None,
    ),
    (
        "Ana Ruiz promised that the dam would hold.",
        ["that the dam would hold"],
        "promised",
        "Ana Ruiz",
        "Ana Ruiz",
        None,
    ),
    ("The dam will fail, says Ana Ruiz.", ["The dam will fail"], "says", "Ana Ruiz", "Ana Ruiz", None),
]

NO_QUOTE = [
    "The novel “Rain Song” sold well in Lund.",
    "The film “The Dam” won a prize.",
    "Leo “The Hammer” Brandt left the valley.",
    "The boxer, known as “The Hammer,” left the valley.",
    "The “rain tax” plan failed in Lund.",
    "The so-called “rain tax” failed.",
    "The word “dam” is old.",
    "A sign at the dam, “Keep Out,” was gone.",
    'The pipe was 6" wide and the farmer 5\'10" tall.',
    "Rain fell on the valley in the ’90s.",
    "The dogs’ bones lay near the farmers’ dam.",
    "The dam was built according to plan.",
    "Ana Ruiz said nothing.",
    "Rain fell. The dam held.",
    "The claims were paid on Monday.",
    "The plan reports to nobody.",
]


def columns(quote: Quote) -> tuple[object, ...]:
    return (
        [span.text for span in quote.spans],
        quote.cue and quote.cue.text,
        quote.mention and quote.mention.text,
        quote.speaker and quote.speaker.name,
        quote.addressee and quote.addressee.text,
    )


def check(row: Row, kind: QuoteKind) -> None:
    text, *expected = row
    (quote,) = newsparse.parse(text).quotes
    assert columns(quote) == tuple(expected)
    assert quote.kind is kind


@pytest.mark.parametrize("row", DIRECT, ids=lambda row: row[0])
def test_direct_speech(row: Row) -> None:
    check(row, QuoteKind.DIRECT)


@pytest.mark.parametrize("row", MIXED, ids=lambda row: row[0])
def test_mixed_speech(row: Row) -> None:
    check(row, QuoteKind.MIXED)


@pytest.mark.parametrize("row", INDIRECT, ids=lambda row: row[0])
def test_indirect_speech(row: Row) -> None:
    check(row, QuoteKind.INDIRECT)


@pytest.mark.parametrize("text", NO_QUOTE)
def test_what_nobody_is_said_to_have_uttered_is_no_quote(text: str) -> None:
    assert newsparse.parse(text).quotes == ()


def test_a_quotation_that_an_earlier_paragraph_left_open_is_one_quote() -> None:
    text = "“The bridge is safe.\n\n“It was tested.\n\n“Nobody fell,” Ana Ruiz said."
    (quote,) = newsparse.parse(text).quotes
    assert [span.text for span in quote.spans] == ["“The bridge is safe.", "“It was tested.", "“Nobody fell,”"]


def test_a_closed_quotation_is_not_joined_to_the_next_paragraph() -> None:
    (quote,) = newsparse.parse("“The bridge is safe.”\n\n“Nobody fell,” Ana Ruiz said.").quotes
    assert [span.text for span in quote.spans] == ["“Nobody fell,”"]


INTERRUPTIONS = ["Advertisement", "A wet street. Ana Orr / TASS", "Story continues below"]


@pytest.mark.parametrize("between", INTERRUPTIONS)
def test_pictures_and_advertisements_are_passed_over(between: str) -> None:
    text = f"Ana Ruiz said in a letter on Monday:\n\n{between}\n\n“It rained in the north.”"
    assert [(str(quote.mention), quote.text) for quote in newsparse.parse(text).quotes] == [
        ("Ana Ruiz", "It rained in the north.")
    ]


def test_headings_are_not_passed_over() -> None:
    text = "Ana Ruiz said in a letter on Monday:\n\n* * *\n\n“It rained in the north.”"
    assert newsparse.parse(text).quotes == ()
