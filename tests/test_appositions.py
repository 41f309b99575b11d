"""Names beside a description, and whom relative pronouns go back to."""

import pytest

import newsparse

#: text, and the speaker of its last quote
WHO_SPEAKS = {
    "“It rained,” said her rival, the farmer Ana Ruiz.": "Ana Ruiz",
    "The club's coach, former Lund rower Ana Ruiz, said it rained.": "Ana Ruiz",
    "“It rained,” said another farmer, Ana Ruiz.": "Ana Ruiz",
    "The University of Lund's head, Ana Ruiz, said it rained.": "Ana Ruiz",
    "“It rained,” said University of Lund director Ana Ruiz.": "Ana Ruiz",
    "“It rained,” said University of Lund's Ana Ruiz.": "Ana Ruiz",
    "“It rained,” said the University of Lund.": "University of Lund",
    "“It rained,” said the mayor's deputy, Ana Ruiz, who left.": "Ana Ruiz",
    "“It rained,” wrote a man calling himself Tom Hale.": "Tom Hale",
    "“It rained,” said a farmer going by Tom Hale.": "Tom Hale",
    "“It rained,” tweeted a Lund user going by the handle Rainman.": "Rainman",
    "“It rained,” said a farmer who called Tom Hale a friend.": "farmer",
    "“The dam,” said Ana Ruiz, a farmer who runs the mill, “is old.”": "Ana Ruiz",
    # relative pronouns
    "Tom Hale met Ana Ruiz, who said that the dam was old.": "Ana Ruiz",
    "Tom Hale said that he met Ana Ruiz of Maine, a farmer, who said that the dam was old.": "Ana Ruiz",
    "Tom Hale met Ana Ruiz, a farmer from Lund, Ohio, who said that the dam was old.": "Ana Ruiz",
    "Tom Hale led an attack on Ana Ruiz, who said that the dam was old.": "Ana Ruiz",
    "Tom Hale won a vote for Sen. Ana Ruiz of Maine, who said that the dam was old.": "Ana Ruiz",
    "Tom Hale read a letter from an engineer who said that the dam was old.": "engineer",
    "Tom Hale said it in a letter, which said that the dam was old.": "Tom Hale",
}


@pytest.mark.parametrize(("text", "name"), WHO_SPEAKS.items())
def test_who_speaks(text: str, name: str) -> None:
    speaker = newsparse.parse(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name
