"""Bodies that speak and are named by whom they belong to, or by a description that is not repeated whole."""

import pytest

import newsparse

#: text, and the speaker of its last quote
WHO_SPEAKS = {
    # the people of somebody
    "Tom Hale left. The Hale campaign paid. “No,” Hale's campaign said.": "Hale campaign",
    "Tom Hale's campaign paid. “No,” Hale's campaign said.": "Tom Hale's campaign",
    "Ana Ruiz runs against Tom Hale. The Ruiz campaign paid. Ruiz left. “No,” her campaign said.": "Ruiz campaign",
    "Ana Ruiz left Lund. The Ruiz camp paid. “No,” her campaign said.": "Ruiz camp",
    "The Ruiz campaign paid Ana Ruiz. “No,” the campaign said.": "Ruiz campaign",
    "Mayor Tom Hale’s office paid. “No,” Hale’s office said.": "Tom Hale’s office",
    "Mayor Tom Hale’s office said “no.”": "Tom Hale’s office",
    "Tom Hale left. “No,” his campaign said.": "campaign",
    "Tom Hale left. Hale's former campaign paid. “No,” his campaign said.": "campaign",
    # other bodies
    "A Lund water board met in May. “No,” the board said.": "Lund water board",
    "A Lund water board met in May. “No,” the Oslo board said.": "Oslo board",
    "The website LundRain.com is new. “No,” the company wrote.": "LundRain.com",
    "A spokesman for Exxon Hale came. “No,” the company wrote.": "Exxon Hale",
    "St. Brigid’s Hospital is full. “No,” the hospital said.": "St. Brigid’s Hospital",
    "Rain Aid met at Lund University. “No,” the group said.": "group",
    "The Wind Fund met. “No,” the rights group said.": "rights group",
    "A New Hampshire water board met in May. “No,” the board said.": "New Hampshire water board",
    "Ohio University grew in May. “No,” Ohio said.": "Ohio",
    # "it" and "they"
    "Tom Hale left. Rain Corp. grew in May. It said the dam leaked.": "Rain Corp.",
    "The ministry said “no.” Rain Corp. grew in May. It said the dam leaked.": "Rain Corp.",
    "Ana Ruiz left. Tom Hale and Leo Brandt have run the dam since May. They said that it leaked.": "Tom Hale",
    "Leo Brandt left. Ana Ruiz and Tom Hale said that it rained. The dam, they said, was old.": "Ana Ruiz",
    # documents are nobody that was described with the same name
    "Tom Hale, an adviser to Ruiz, left. “No,” said the printed Ruiz card.": "Ruiz card",
}


@pytest.mark.parametrize(("text", "name"), WHO_SPEAKS.items())
def test_who_speaks(text: str, name: str) -> None:
    speaker = newsparse.parse(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name == name
