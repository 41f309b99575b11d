"""Words and signs: where they stand and what holds them together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.tokens import tokenize
from newsparse.vocabulary import vocabulary

ENGLISH = vocabulary("en")


def words(text: str) -> list[str]:
    tokens = tokenize(text, ENGLISH)
    return [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]


#: Texts with the tokens they fall into, parted by bars.
TOKENS = [
    ("Ana Ruiz left.", "Ana|Ruiz|left|."),
    ("“No,” she said", "“|No|,|”|she|said"),
    ("TomÃ¡s FranÃ§ois", "TomÃ¡s|FranÃ§ois"),
    ("TomA\u0303¡s said", "TomA\u0303¡s|said"),
    # the genitive
    ("Ruiz's dog", "Ruiz|'s|dog"),
    ("Ruiz’s dogs’ bones", "Ruiz|’s|dogs|’|bones"),
    ("the boys' 1990's", "the|boys|'|1990|'s"),
    ("RUIZ'S DOG", "RUIZ|'S|DOG"),
    ("Orr Inc.'s", "Orr|Inc|.|'s"),
    ("my mother-in-law's", "my|mother-in-law|'s"),
    # apostrophes within
    ("O'Hara and D’Arcy don't, she’ll", "O'Hara|and|D’Arcy|don't|,|she’ll"),
    ("rock ’n’ roll", "rock|’|n|’|roll"),
    ("she's", "she|'s"),
    # hyphens and dashes
    ("a well-known co-founder", "a|well-known|co-founder"),
    ("Jean‑Luc and Anne‐Marie", "Jean‑Luc|and|Anne‐Marie"),
    ("cross-s T-shirt-s", "cross-s|T-shirt-s"),
    ("mid- and late", "mid|-|and|late"),
    ("rain--and snow---fell", "rain|--|and|snow|---|fell"),
    ("rain — snow – hail", "rain|—|snow|–|hail"),
    # points within
    ("the U.S. Senate", "the|U.S|.|Senate"),
    ("the S.S. Ellery", "the|S.S|.|Ellery"),
    ("a U.S.-led force", "a|U.S.-led|force"),
    ("at 9 a.m. or 10a.m.", "at|9|a.m|.|or|10a.m|."),
    ("a Ph.D. in N.Y.C.", "a|Ph.D|.|in|N.Y.C|."),
    ("the U.N.'s", "the|U.N|.|'s"),
    ("It ended.He left", "It|ended|.|He|left"),
    ("It ended.A man left", "It|ended|.|A|man|left"),
    ("so he.I too", "so|he|.|I|too"),
    ("well ... and so....", "well|...|and|so|...|."),
    # numbers
    ("3.5 percent", "3.5|percent"),
    ("$1,200.50 and 1,234,567", "$|1,200.50|and|1,234,567"),
    ("in 1972,1973 and 5,6", "in|1972|,|1973|and|5|,|6"),
    ("2,000,000", "2,000,000"),
    ("a 12-year-old", "a|12-year-old"),
    # signs
    ("AT&T, R&D", "AT&T|,|R&D"),
    ("Orr & Hale", "Orr|&|Hale"),
    ("AT&amp;T, Orr &amp; Hale", "AT&amp;T|,|Orr|&amp;|Hale"),
    ("&quot;No&quot; he", "&quot;|No|&quot;|he"),
    ("``No,'' he", "``|No|,|''|he"),
    ("and/or", "and|/|or"),
    ("#ellery @ana_orr", "#|ellery|@|ana|_|orr"),
    ("see www.example.com.", "see|www.example.com|."),
    ("at http://example.com/a-b?c=1 now", "at|http|:|/|/|example.com|/|a-b|?|c|=|1|now"),
    ("ana@example.com", "ana|@|example.com"),
    # beyond ASCII
    ("naïve Zoë Ñandú ﬁne", "naïve|Zoë|Ñandú|ﬁne"),
    ("cafe\u0301s in Sa\u0303o", "cafe\u0301s|in|Sa\u0303o"),
    ("har\u00adbour", "har\u00adbour"),
    ("\u200bNo\u00a0way\u2009on", "\u200b|No|way|on"),
    ("שלום 東京 عالم", "שלום|東京|عالم"),
    ("\ud800x \0y 🙂", "\ud800|x|\0|y|🙂"),
    ("", ""),
    (" \n\t", ""),
]


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_tokens(text: str, expected: str) -> None:
    assert "|".join(words(text)) == expected


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Mr. Hale’s spokesman said that he denied it — twice.", "M.NSrVTPVP-R."),
        ("According to the U.S., 1,200 officials “were told.”", "AtDN.,0g/bV./"),
        ("rain--and snow &amp; sleet", "n-cncn"),
    ],
)
def test_tags(text: str, tags: str) -> None:
    assert "".join(tokenize(text, ENGLISH).tags) == tags


@given(st.text(max_size=60) | st.text("aA'’.-–&,; 9_sS\u0301“”", max_size=60))
def test_tokens_cover_all_but_white_space(text: str) -> None:
    tokens = tokenize(text, ENGLISH)
    assert len(tokens.starts) == len(tokens.ends) == len(tokens.tags)
    assert all(len(tag) == 1 for tag in tokens.tags)
    at = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert at <= start < end
        assert not text[at:start].strip()
        at = end
    assert not text[at:].strip()
