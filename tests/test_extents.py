"""Where what is reported without quotation marks begins and ends: for each sentence the quotes."""

import pytest

import newsparse

#: Stands before each sentence, so that none is taken for a headline.
BEFORE = "Lund is a town with a dam. Rain fell on it all week.\n\n"

#: a sentence, and below it each of its quotes: the mention, the cue and the content
EXTENTS = """
# behind an object: when, where and how it was said
Ruiz praised the plan for a dam on Monday.
    Ruiz | praised | the plan for a dam
Ruiz defended her use of the old dam at a rally in Lund.
    Ruiz | defended | her use of the old dam
Hale criticized the council's view of the dam in a long interview.
    Hale | criticized | the council's view of the dam
Hale often mentions his daughter in speeches.
    Hale | often mentions | his daughter
Hale denounced the mayor of Lund on Twitter.
    Hale | denounced | the mayor of Lund
Ruiz dismissed Hale's charges about the dam by pointing out that he was new.
    Ruiz | dismissed | Hale's charges about the dam
    Ruiz | pointing out | that he was new
Ruiz voiced support for the new dam on Monday.
    Ruiz | voiced support for | the new dam
Ruiz praised the view of the lake in the town.
    Ruiz | praised | the view of the lake in the town
Hale praised the plan even as he left the room.
    Hale | praised | the plan
Hale refused to speak to the town as he left the room.
    Hale | refused | to speak to the town
Ruiz accused Hale of shouting at a rally.
    Ruiz | accused | Hale of shouting at a rally

# "and" and another verb: what is said goes on, or the reporter
Ruiz said the dam was old and hoped it would hold.
    Ruiz | said | the dam was old and hoped it would hold
Ruiz said the dam was old but hoped it would hold.
    Ruiz | said | the dam was old but hoped it would hold
Ruiz said the dam was old and he feels it will fail.
    Ruiz | said | the dam was old and he feels it will fail
Ruiz said the dam was old, and he feels it will fail.
    Ruiz | said | the dam was old
Ruiz said the plans that he and Hale have praised are old.
    Ruiz | said | the plans that he and Hale have praised are old
Ruiz said Hale was lying and mocking the town.
    Ruiz | said | Hale was lying and mocking the town
Ruiz left, saying the dam was old and calling it “a wreck.”
    Ruiz | saying | the dam was old
    Ruiz | calling | it “a wreck.”
Ruiz said the dam was old, but Hale did not say why.
    Ruiz | said | the dam was old
    Hale | did not say | why
Ruiz said the dam would close but did not say why.
    Ruiz | said | the dam would close
    Ruiz | did not say | why
Ruiz said the dam was old, while the wall was new.
    Ruiz | said | the dam was old, while the wall was new
Ruiz said the dam was old, while Hale denied it.
    Ruiz | said | the dam was old
    Hale | denied | it
Ruiz said that the dam was “old,” but that the wall was new.
    Ruiz | said | that the dam was “old,” but that the wall was new
She says it is hers and calls it “a wreck.”
    She | says | it is hers
    She | calls | it “a wreck.”

# beside another report
Ruiz said the town had lost a dam, which she called “a wreck.”
    Ruiz | said | the town had lost a dam
    she | called | which … “a wreck.”
Ruiz said the dam was old: “It is a wreck,” she told Hale.
    Ruiz | said | the dam was old
    she | told | “It is a wreck,”
It is an old dam (it is from 1910, Ruiz said).
    Ruiz | said | it is from 1910
Ruiz praised the old dam (the town has proposed a new one).
    Ruiz | praised | the old dam
    the town | has proposed | a new one
Hale denounced the dam – one that, Ruiz said, will hold.
    Hale | denounced | the dam
    Ruiz | said | one that … will hold
Ruiz has denounced the dam – “It is a wreck,” she said – and the bridge.
    Ruiz | has denounced | the dam
    she | said | “It is a wreck,”
When asked about the dam, Ruiz drew a “dam” on the wall.
    None | asked about | the dam

# a clause that opens its sentence or stands within one
Despite letters urging calm, the mood in Lund was bad.
    letters | urging | calm
The plan, even after Hale criticized the mayor, has friends.
    Hale | criticized | the mayor
As Hale left the room and denounced the plan, Ruiz smiled.
    Hale | denounced | the plan
While ten people said they are glad, twenty of those who had come left.
    ten people | said | they are glad

# one verb that goes on another
Hale won friends by denouncing the dam and visiting the town.
    Hale | denouncing | the dam
Hale urged the council to mend the dam, close the bridge, and leave.
    Hale | urged | the council to mend the dam, close the bridge, and leave
Orr met Hale, who told Ruiz he'll work to help free the men and leave.
    who | told | he'll work to help free the men and leave

# no clause
Ruiz mentioned those worries on Sunday at a forum.
    Ruiz | mentioned | those worries
Ruiz reiterated them on the show where she had left.
    Ruiz | reiterated | them
In addition to his sharp remarks about the dam, Hale made a speech about the wall.
    Hale | made a speech about | the wall
"""


def _cases() -> list[tuple[str, list[str]]]:
    cases: list[tuple[str, list[str]]] = []
    for line in EXTENTS.splitlines():
        if line.startswith(" "):
            cases[-1][1].append(line.strip())
        elif line and not line.startswith("#"):
            cases.append((line, []))
    return cases


@pytest.mark.parametrize(("sentence", "expected"), _cases())
def test_extent(sentence: str, expected: list[str]) -> None:
    quotes = newsparse.parse(BEFORE + sentence).quotes
    found = [
        f"{quote.mention and quote.mention.text} | {quote.cue and quote.cue.text} | "
        + " … ".join(span.text for span in quote.spans)
        for quote in quotes
    ]
    assert found == expected
