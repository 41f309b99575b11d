"""Headlines in title case are tagged as if only names had capitals."""

import pytest

from newsparse.headings import is_title_case, recased
from newsparse.vocabulary import vocabulary

ENGLISH = vocabulary("en")


def tags_of(words: list[str]) -> str:
    return "".join(ENGLISH[word] for word in words)


@pytest.mark.parametrize(
    ("headline", "tags"),
    [
        ("Ruiz Says Old Dam Will Fail", "NVNNmF"),
        ("Ruiz Says She Will Leave", "NVPmF"),
        ("Ana Ruiz says it rained", "NNVPe"),  # no title case
        ("Hale Seeks Vote on NATO", "NVNiN"),
        ("Mayor of Lund Wants the Money", "MfNVDN"),
    ],
)
def test_tags_of_a_headline(headline: str, tags: str) -> None:
    words = headline.split()
    assert recased(tags_of(words), words, [(0, len(words))], ENGLISH) == tags


def test_only_headings_are_recased() -> None:
    words = ["Ruiz", "Says", "Old", "Dam", "Will", "Fail", ".", "She", "Will", "Leave", "Soon", "Now"]
    tags = tags_of(words)
    assert recased(tags, words, [(0, 6)], ENGLISH)[6:] == tags[6:]


def test_few_capitals_are_no_title_case() -> None:
    assert not is_title_case(["Ruiz", "to", "leave", "Lund"])
    assert not is_title_case([])
