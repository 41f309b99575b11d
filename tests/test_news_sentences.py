"""Reports without quotation marks, in sentences as newsrooms write them: source, cue and content of each."""

import pytest

import newsparse

#: Stands before each sentence, so that none is taken for a headline.
BEFORE = "Lund is a town with a dam. Rain fell on it all week.\n\n"
Found = list[tuple[str | None, str | None, str]]

SENTENCES: list[tuple[str, Found]] = [
    # a verb in the present tense whose word is a noun as well, behind its subject
    ("Linde said the talks with lenders drag on.", [("Linde", "said", "the talks with lenders drag on")]),
    ("Historians agree the painting dates from 1640.", [("Historians", "agree", "the painting dates from 1640")]),
    ("Ruiz said the club stalls over pay.", [("Ruiz", "said", "the club stalls over pay")]),
    ("As Linde noted, the river floods most years.", [("Linde", "noted", "the river floods most years")]),
    ("The fault lies with the council, says Hale.", [("Hale", "says", "The fault lies with the council")]),
    ("The pipes leak because nobody checks them, complained a resident of the block, Mara Linde.",
     [("a resident of the block, Mara Linde", "complained", "The pipes leak because nobody checks them")]),
    ("Not one of the cameras worked, admitted the warden.",
     [("the warden", "admitted", "Not one of the cameras worked")]),
    ("Hale said the offer – the third in a year – undervalues the company.",
     [("Hale", "said", "the offer – the third in a year – undervalues the company")]),
    # a noun that looks like a verb behind "that"
    ("The mayor wrote on social media that talks resume on Friday.",
     [("The mayor", "wrote", "that talks resume on Friday")]),
    ("Ruiz rejected Linde's warning that rates could rise.",
     [("Ruiz", "rejected", "Linde's warning that rates could rise")]),
    # which noun agrees with the verb
    ("Scientists at the institute estimate about 400 of the birds survive.",
     [("Scientists at the institute", "estimate", "about 400 of the birds survive")]),
    ("Sources close to the player say talks with the club failed.",
     [("Sources close to the player", "say", "talks with the club failed")]),
    ("The data show rents have climbed.", [("The data", "show", "rents have climbed")]),
    ("Programs vary from state to state and town to town.", []),
    # a plain clause without "that"
    ("The judge ruled Hale must stand trial in Lund.", [("The judge", "ruled", "Hale must stand trial in Lund")]),
    ("The mayor maintains it was safe.", [("The mayor", "maintains", "it was safe")]),
    ("The council maintains a wall of stone.", []),
    # when and where it was said
    ("Linde said on Tuesday the talks would go on.", [("Linde", "said", "the talks would go on")]),
    ("Hale said at the time the payments were loans.", [("Hale", "said", "the payments were loans")]),
    ("The council said last week it plans to sell the ferry.", [("The council", "said", "it plans to sell the ferry")]),
    ("The firm said in a filing with the exchange its auditor had quit.",
     [("The firm", "said", "its auditor had quit")]),
    ("The minister, Ana Ruiz, said in Lund on Monday after talks with the king the border will reopen.",
     [("The minister, Ana Ruiz", "said", "the border will reopen")]),
    ("The virus, doctors reported in a journal on Monday, hides in bone.",
     [("doctors", "reported", "The virus … hides in bone")]),
    ("Hale said the quake, which struck at 3:12 a.m., had hit the dam.",
     [("Hale", "said", "the quake, which struck at 3:12 a.m., had hit the dam")]),
    ("She said on her blog last week the tests cost more than the dam.",
     [("She", "said", "the tests cost more than the dam")]),
    ("Two days after Ruiz told the town of the plan, Hale said it was safe.",
     [("Hale", "said", "it was safe")]),
    ("An aide said letters from Lund, Olsund and the capital were lost.",
     [("An aide", "said", "letters from Lund, Olsund and the capital were lost")]),
    ("Most say the dam is safe, while only a tenth of the voters say it is old.",
     [("Most", "say", "the dam is safe"), ("a tenth of the voters", "say", "it is old")]),
    ("Ruiz said the dam was old, but the lenders said they were happy.",
     [("Ruiz", "said", "the dam was old"), ("the lenders", "said", "they were happy")]),
    # who hears it
    ("Linde told a news conference in Lund the first doses will arrive soon.",
     [("Linde", "told", "the first doses will arrive soon")]),
    ("His lawyer told jurors Hale was ill.", [("His lawyer", "told", "Hale was ill")]),
    ("The doctor told her the lump was harmless.", [("The doctor", "told", "the lump was harmless")]),
    ("Ruiz told MPs delays cost lives.", [("Ruiz", "told", "delays cost lives")]),
    ("The town was told the dam would hold.", [(None, "was told", "the dam would hold")]),
    ("The tyre had been slashed, the court was told.", [(None, "was told", "The tyre had been slashed")]),
    # courts
    ("A court has heard that the nurse ignored alarms.", [("A court", "has heard", "that the nurse ignored alarms")]),
    ("The jury heard the two men met at a gym.", [("The jury", "heard", "the two men met at a gym")]),
    ("The ring was worth £4,000, a court heard.", [("a court", "heard", "The ring was worth £4,000")]),
    ("The court heard arguments in the case.", []),
    ("Neighbours heard that.", []),
    ("The court ordered that the girl be returned.", [("The court", "ordered", "that the girl be returned")]),
    # relative clauses without a pronoun
    ("The man police say fired the shots was found.", [("police", "say", "The man … fired the shots")]),
    ("It was a decision they say led to more floods.", [("they", "say", "a decision … led to more floods")]),
    # other verbs, forms and objects
    ("Aid agencies appealed for tents and water.", [("Aid agencies", "appealed for", "tents and water")]),
    ("The plan appeals to farmers.", []),
    ("Hale signalled he backs the plan.", [("Hale", "signalled", "he backs the plan")]),
    ("Hale is alleged to have struck a guard.", [(None, "is alleged", "Hale … to have struck a guard")]),
    ("In all, 72% of them said yes.", [("72% of them", "said", "yes")]),
    ("She wrote a letter stating it had rained.", [("She", "stating", "it had rained")]),
    ("Ruiz will ask whether the town will mend the dam and close the road.",
     [("Ruiz", "will ask", "whether the town will mend the dam and close the road")]),
    ("More than 6 in 10 said the dam was safe, and more than 2 in 10 said it was old.",
     [("6 in 10", "said", "the dam was safe"), ("2 in 10", "said", "it was old")]),
    # sources that go on
    ("The truce, according to two diplomats briefed on the talks, would last a year.",
     [("two diplomats briefed on the talks", "according to", "The truce … would last a year")]),
    ("The dam is old, according to papers seen by Radio Lund.",
     [("papers seen by Radio Lund", "according to", "The dam is old")]),
    ("The dam is old, said Ana Ruiz, a farmer who teaches at a school in Lund.",
     [("Ana Ruiz, a farmer who teaches at a school in Lund", "said", "The dam is old")]),
    ("According to three of the men, who spoke in Lund, guards beat them.",
     [("three of the men, who spoke in Lund", "According to", "guards beat them")]),
    ("Half of the lakes are dirty, finds a study published on Friday.",
     [("a study published on Friday", "finds", "Half of the lakes are dirty")]),
    ("The dam is old, according to early test results seen by the newspaper.",
     [("early test results seen by the newspaper", "according to", "The dam is old")]),
    ("Part of the trouble, say experts like Ana Ruiz, is the wall.",
     [("experts like Ana Ruiz", "say", "Part of the trouble … is the wall")]),
    ("Half of the lakes are dirty, finds a study.", [("a study", "finds", "Half of the lakes are dirty")]),
    # a semicolon parts two reports, what is according to somebody goes on in his words, one is somebody
    ("Hale says that the pump failed twice; the pipe, he adds, “was never any good.”",
     [("Hale", "says", "that the pump failed twice"), ("he", "adds", "the pipe … “was never any good.”")]),
    ("The pump, Ruiz said, has failed; the pipe, she said, will hold.",
     [("Ruiz", "said", "The pump … has failed"), ("she", "said", "the pipe … will hold")]),
    ("The pump is old; the pipe, Ruiz said, “is worse.”",
     [("Ruiz", "said", "The pump is old; the pipe … “is worse.”")]),
    ("Whether the pump will hold, according to the engineers, “is anybody's guess.”",
     [("the engineers", "according to", "Whether the pump will hold … “is anybody's guess.”")]),
    ("Few farmers stayed: one, who would not give his name, said it had rained.",
     [("one, who would not give his name", "said", "it had rained")]),
    # who was asked, and goes on; what somebody was asked by
    ("Ruiz, asked if the pump would hold, just laughed.", [(None, "asked", "if the pump would hold")]),
    ("Hale, asked why he had left, wept.", [(None, "asked", "why he had left")]),
    ("Asked by counsel for the town, Mara Linde, whether the pump had failed, Hale wept.",
     [("counsel for the town, Mara Linde", "Asked", "whether the pump had failed")]),
    ("Asked by the judge, Ana Ruiz, why he had left, Hale wept.",
     [("the judge, Ana Ruiz", "Asked", "why he had left")]),
    # verbs of newsrooms and courts
    ("Hale ruled out a second vote.", [("Hale", "ruled out", "a second vote")]),
    ("The judge ruled it out.", []),
    ("Hale praised a rise in pay and announced that rents would fall.",
     [("Hale", "praised", "a rise in pay"), ("Hale", "announced", "that rents would fall")]),
    ("Hale pleaded not guilty.", [("Hale", "pleaded", "not guilty")]),
    ("Hale pleaded guilty to three counts of theft.", [("Hale", "pleaded", "guilty to three counts of theft")]),
    ("The captain reckons the club will stay up.", [("The captain", "reckons", "the club will stay up")]),
    ("Lund's works council demanded that the plant stay open.",
     [("Lund's works council", "demanded", "that the plant stay open")]),
    ("Ruiz told Radio Lund she saw the pump “shaking like a leaf” in the night and called 112.",
     [("Ruiz", "told", "she saw the pump “shaking like a leaf” in the night and called 112")]),
    ("Ruiz said she saw the pump “shaking” and called it “a wreck.”",
     [("Ruiz", "said", "she saw the pump “shaking”"), ("Ruiz", "called", "it “a wreck.”")]),
    # whom something is told
    ("Thousands in Lund, told to leave at once, stayed.", [(None, "told", "to leave at once")]),
    ("The guard asked not to be named because he was not allowed to speak.",
     [("The guard", "asked", "not to be named")]),
    ("Hale vowed to leave if he lost.", [("Hale", "vowed", "to leave if he lost")]),
    # a noun for what was said before, which somebody denies
    ("Ruiz accused Hale of lying, a charge he denied.",
     [("Ruiz", "accused", "Hale of lying"), ("he", "denied", "a charge")]),
    ("Ruiz wrote a book, a gift he denied.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_report(text: str, expected: Found) -> None:
    quotes = [quote for quote in newsparse.parse(BEFORE + text).quotes if quote.spans[0].start >= len(BEFORE)]
    assert [
        (
            quote.mention.text if quote.mention else None,
            quote.cue.text if quote.cue else None,
            " … ".join(span.text for span in quote.spans).rstrip("."),
        )
        for quote in quotes
    ] == expected
