"""Articles in one line: where the headline, the byline and the dateline part."""

import pytest

from newsparse.structure import read_structure

LEAD = "The harbour board agreed on Tuesday to sell the northern quay, which has stood empty for years. It rained."

# What stands before the report: headline, byline, dateline.
FLATTENED = [
    ("Quay Sold", "", "OSLO (AP) —"),
    ("QUAY SOLD IN THE NIGHT", "", "OSLO, March 3 (Reuters) -"),
    ("Quay sold by board", "", "GRAND RAPIDS, Mich. (AP) —"),
    ("", "By Ana Ruiz", "LONDON (Reuters) -"),
    ("Quay Sold", "By Ana Ruiz and Tom Hale Associated Press", "NEW YORK (AP) —"),
    ("Quay sold", "", "London (Reuters) -"),
    ("Quay sold, says mayor", "By ANA RUIZ, Associated Press", "SAN JOSE, Calif. (AP) —"),
    ("Is it sold? asks a town", "By Tom Hale", "PATNA, Oct 16 (PTI) —"),
]


@pytest.mark.parametrize(("headline", "byline", "dateline"), FLATTENED)
def test_flattened(headline: str, byline: str, dateline: str) -> None:
    text = " ".join(part for part in (headline, byline, dateline, LEAD) if part)
    structure = read_structure(text)
    assert (text[slice(*structure.headline)] if structure.headline else "") == headline
    assert (structure.byline.text if structure.byline else "") == byline
    assert structure.dateline is not None
    assert structure.dateline.text == dateline
    assert text[structure.zones[-1].body : structure.zones[-1].end] == LEAD


@pytest.mark.parametrize(
    "text",
    [
        LEAD,
        f"The quay is sold. Nobody knew. OSLO (AP) — {LEAD}",
        f"Ana Ruiz told reporters (AP) — all of them — that it rained. {LEAD}",
        f"The agency (Reuters) - the older one - wrote on Monday of the rain. {LEAD}",
        f"It rained in the town {LEAD * 5} OSLO (AP) — {LEAD}",
    ],
)
def test_one_paragraph_stays_one(text: str) -> None:
    assert [zone.kind.value for zone in read_structure(text).zones] == ["body"]
