"""Which role and which affiliation a speaker has, of all that an article says of them."""

import pytest

import newsparse
from newsparse.roles import Weight, weight

#: text, and the role and the affiliation of the speaker of its last quote
WHAT_THEY_ARE: dict[str, tuple[str | None, str | None]] = {
    # extents
    "Speaker of the Hall Rep. Tom Hale said “no.”": ("Speaker of the Hall", "Hall"),
    "“It rained,” said Ana Ruiz's top rain security and foreign policy staffer Tom Hale.": (
        "top rain security and foreign policy staffer",
        None,
    ),
    "“It rained,” said Tom Hale, Rain for Lund's executive director.": (
        "Rain for Lund's executive director",
        "Rain for Lund",
    ),
    "“It rained,” said the mill's foreign affairs reporter, Tom Hale; he left.": (
        "mill's foreign affairs reporter",
        None,
    ),
    "“It rained,” said Tom Hale, who at the time was a Lund member of the Rain Society.": (
        "Lund member of the Rain Society",
        "Rain Society",
    ),
    # what is no description
    "Counsel for the mill, Ana Ruiz, said “no.”": ("Counsel for the mill", None),
    "Professor emerita Ana Ruiz said “no.”": ("Professor emerita", None),
    "Farmer Ana Ruiz, from Lund, said “no.”": ("Farmer", "Lund"),
    "“It rained,” said Ana Ruiz, a farmer from Niph district.": ("farmer from Niph district", None),
    "Saying Mayor Ana Ruiz was late, Tom Hale left. “It rained,” said Ruiz.": ("Mayor", None),
    "“It rained,” said ministry spokesman Col. Tom Hale.": ("ministry spokesman", None),
    "Mother of three Ana Ruiz said “no.”": ("Mother of three", None),
    "Cabinet member for transport Ana Ruiz said “no.”": ("Cabinet member for transport", "Cabinet"),
    "“It rained,” said Ana Ruiz, a sleep researcher at Lund University.": ("sleep researcher", "Lund University"),
    "The press secretary to the mayor, Ana Ruiz, said “no.”": ("press secretary to the mayor", None),
    "Chief executive Dr Ana Ruiz said “no.”": ("Chief executive", None),
    "Rescue volunteer Ana Ruiz said “no.”": ("Rescue volunteer", None),
    "The Right Rev. Tom Hale, the Bishop of Lund, said “no.”": ("Bishop of Lund", "Lund"),
    # whom somebody belongs to
    "“It rained,” said Foreign Ministry spokeswoman Ana Ruiz.": ("Foreign Ministry spokeswoman", "Foreign Ministry"),
    "“It rained,” said Lund Nurses Federation leader Ana Ruiz.": (
        "Lund Nurses Federation leader",
        "Lund Nurses Federation",
    ),
    "“It rained,” said Ana Ruiz, an analyst at Lund-based Rain Capital.": ("analyst", "Rain Capital"),
    "“It rained,” said Ana Ruiz, an analyst at broker Rain Capital.": ("analyst", "Rain Capital"),
    "“It rained,” said U.S. District Judge Ana Ruiz.": ("U.S. District Judge", None),
    "“It rained,” said Ana Ruiz, Group Chief Executive of Rainworks.": (
        "Group Chief Executive of Rainworks",
        "Rainworks",
    ),
    "A Department for Rain spokesperson said “no.”": ("Department for Rain spokesperson", "Department for Rain"),
    # what is no description
    "Tom Hale left. Asked whether she would counsel Hale, Ana Ruiz said no. “It rained,” said Hale.": (None, None),
    "Tom Hale left Lund. “It rained,” a top aide said. Hale, a top aide said, left. “It poured,” said Hale.": (
        None,
        None,
    ),
    "“It rained,” said Rear Admiral Tom Hale.": ("Rear Admiral", None),
    "“It rained,” said Ana Ruiz, former secretary of State.": ("former secretary of State", None),
    # several
    "“It rained,” said Tom Hale, a rain consultant and longtime critic. The Lund consultant left.": (
        "rain consultant and longtime critic",
        None,
    ),
    "“It rained,” said Sen. Tom Hale, Democrat of Maine and one of the few farmers in Lund.": ("Sen.", "Maine"),
    # descriptions that stand for somebody
    "Tom Hale met Judge Leo Brandt. The Republican nominee was late. “It rained,” said Hale.": (
        "Republican nominee",
        None,
    ),
    "The dam is safe, Ana Ruiz said. But the former chief executive of Rainworks added that it leaks.": (
        "former chief executive of Rainworks",
        "Rainworks",
    ),
    "Tom Hale spoke when farmer Ana Ruiz laughed.\n\nThe former governor of Maine had been asked. “No,” said Hale.": (
        "former governor of Maine",
        "Maine",
    ),
    "Natasha Ruiz met Leo Hale, and Natasha Ruiz left. The real estate businessman was late. “No,” said Ruiz.": (
        None,
        None,
    ),
    "Ana Ruiz met Leo Hale. The Rain Board's rain inspector was late. “No,” said Ruiz.": (None, None),
    "Prime Minister Ana Ruiz met Leo Hale. The rainy prime minister was late. “No,” said Hale.": (None, None),
    "Secretary Ana Ruiz met Leo Hale. The Vermont senator was late. “No,” said Ruiz.": ("Secretary", None),
    # affiliations
    "The U.S. Senate met. “It rained,” said Sen. Tom Hale.": ("Sen.", "U.S. Senate"),
    "The Senate and the House of Representatives met. “It rained,” said Rep. Tom Hale.": (
        "Rep.",
        "House of Representatives",
    ),
    "The Maine Senate met. “It rained,” said Sen. Tom Hale.": ("Sen.", None),
    "The Rain Research Institute closed. “It rained,” said RRI president Tom Hale.": (
        "RRI president",
        "Rain Research Institute",
    ),
    "The State Department closed. “It rained,” said Ana Ruiz, former secretary of state.": (
        "former secretary of state",
        "State Department",
    ),
    "Leo Hale's campaign closed. “It never rained,” said Lund University farmer Tom Ruiz of Hale, who left.": (
        "Lund University farmer",
        "Lund University",
    ),
    "Tom Hale left. Hale's campaign will move to Lund. Spokeswoman Ana Ruiz said “no.”": (
        "Spokeswoman",
        "Hale's campaign",
    ),
}


@pytest.mark.parametrize(("text", "expected"), WHAT_THEY_ARE.items())
def test_role_and_affiliation(text: str, expected: tuple[str | None, str | None]) -> None:
    speaker = newsparse.parse(text).quotes[-1].speaker
    assert speaker is not None
    assert (speaker.role, speaker.affiliation) == expected


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("mayor of Lund", Weight.OFFICE),
        ("Lund consultant and critic of the mayor", Weight.OFFICE),
        ("critic and friend", Weight.RELATION),
        ("once-presumptive nominee of Lund", Weight.PAST_OFFICE),
        ("one of the signatories", Weight.PARTY),
        ("candidate", Weight.PARTY),
        ("rain candidate", Weight.OFFICE),
    ],
)
def test_weight(role: str, expected: Weight) -> None:
    assert weight(role) is expected
