"""Who says, asks, promises, thinks and wants what without quotation marks: for each sentence the quotes."""

import pytest

import newsparse
from newsparse import lexicon
from newsparse.model import Act

#: Stands before each sentence, so that none is taken for a headline.
BEFORE = "Lund is a town with a dam. Rain fell on it all week.\n\n"
Found = list[tuple[str | None, str | None, str]]

#: sentence; for each quote the mention, the cue and the content
STATEMENTS: list[tuple[str, Found]] = [
    ("The mayor asked whether the dam would hold.", [("The mayor", "asked", "whether the dam would hold")]),
    ("Hale did not say when the dam would be mended.", [("Hale", "did not say", "when the dam would be mended")]),
    ("Ruiz explained on Monday how the dam had failed.", [("Ruiz", "explained", "how the dam had failed")]),
    ("The council decided not to mend the dam.", []),
    ("Asked on Monday about the dam, Ruiz left the room.", [(None, "Asked", "the dam")]),
    ("Noting that the dam was old, Ruiz asked for money.",
     [("Ruiz", "Noting", "that the dam was old"), ("Ruiz", "asked for", "money")]),
    ("When asked whether he would resign, Hale left the room.", [(None, "asked", "whether he would resign")]),
    ("Hale declined to comment.", [("Hale", "declined", "to comment")]),
    ("Hale vowed to fight the plan, and the council left.", [("Hale", "vowed", "to fight the plan")]),
    ("Ruiz urged the council to mend the dam.", [("Ruiz", "urged", "the council to mend the dam")]),
    ("The ministry ordered the town to close the dam.", [("The ministry", "ordered", "the town to close the dam")]),
    ("Ruiz accused Hale of lying about the dam.", [("Ruiz", "accused", "Hale of lying about the dam")]),
    ("Ruiz praised Hale for his work.", [("Ruiz", "praised", "Hale for his work")]),
    ("Hale, who criticized the plan last year, has left Lund.", [("who", "criticized", "the plan last year")]),
    ("The report cited three cracks in the dam.", [("The report", "cited", "three cracks in the dam")]),
    ("Ruiz pointed to cracks in the wall.", [("Ruiz", "pointed to", "cracks in the wall")]),
    ("Hale called for a vote on the plan.", [("Hale", "called for", "a vote on the plan")]),
    ("They talked on Monday about the flood.", [("They", "talked on Monday about", "the flood")]),
    ("Ruiz apologized for the delay.", [("Ruiz", "apologized for", "the delay")]),
    ("The plan was rejected by the council.", [("the council", "was rejected", "The plan")]),
    ("After the court refused to hear the case, Ruiz appealed.", [("the court", "refused", "to hear the case")]),
    ("Those who opposed the plan were few.", []),
    ("While Hale denounced the plan, Ruiz praised it.",
     [("Hale", "denounced", "the plan"), ("Ruiz", "praised", "it")]),
    ("Ruiz mentioned him during her speech.", [("Ruiz", "mentioned", "him")]),
    ("Ruiz denounced the plan and left the room.", [("Ruiz", "denounced", "the plan")]),
    ("The mayor, the report said, knew of the cracks.", [("the report", "said", "The mayor … knew of the cracks")]),
    ("The dam, built in 1910, is safe, engineers insisted, but the wall is not.",
     [("engineers", "insisted", "The dam, built in 1910, is safe")]),
    ("Ruiz said the dam was safe but added that the wall was not.",
     [("Ruiz", "said", "the dam was safe"), ("Ruiz", "added", "that the wall was not")]),
    ("Ruiz said the dam was safe, which surprised Hale.", [("Ruiz", "said", "the dam was safe")]),
    ("Ruiz said the dam was safe, a claim that Hale denied.",
     [("Ruiz", "said", "the dam was safe"), ("Hale", "denied", "that")]),
    ("Ruiz said she would leave, while Hale wanted to stay.", [("Ruiz", "said", "she would leave")]),
    ("Beijing plans to arrange talks, the newspaper reported.",
     [("the newspaper", "reported", "Beijing plans to arrange talks")]),
    ("A letter dated Monday said the dam was unsafe.", [("A letter", "said", "the dam was unsafe")]),
    ("A source close to him said the dam was unsafe.", [("A source close to him", "said", "the dam was unsafe")]),
    ("In all, 42% say the dam is unsafe.", [("42%", "say", "the dam is unsafe")]),
    ("According to him, the dam was unsafe.", [("him", "According to", "the dam was unsafe")]),
    ("The dam will fail according to Ana Ruiz.", [("Ana Ruiz", "according to", "The dam will fail")]),
    ("The town, Ruiz said, by its own count, has a thousand houses.",
     [("Ruiz", "said", "The town … by its own count, has a thousand houses")]),
    ("In a note read to the council, the town's mayor, Ana Ruiz, said the dam was old.",
     [("the town's mayor, Ana Ruiz", "said", "the dam was old")]),
    ("Speaking after the storm, Ana Ruiz, of Lund, denounced the plan.",
     [("Ana Ruiz, of Lund", "denounced", "the plan")]),
    ("Ruiz has accused Hale of lying about the dam, a charge Hale denies.",
     [("Ruiz", "has accused", "Hale of lying about the dam")]),
    ("Ruiz said the dam was old and called on the council to mend it.",
     [("Ruiz", "said", "the dam was old"), ("Ruiz", "called on", "the council to mend it")]),
    ("Ruiz said the dam was old and denounced the plan.",
     [("Ruiz", "said", "the dam was old"), ("Ruiz", "denounced", "the plan")]),
    ("Ruiz said in a statement she would leave.", [("Ruiz", "said in a statement", "she would leave")]),
    ("The dam will close this year, the council said on Monday - a step that angered Hale.",
     [("the council", "said", "The dam will close this year")]),
    ("Its own survey, published last month, shows 61% of farmers want a dam.",
     [("Its own survey, published last month", "shows", "61% of farmers want a dam")]),
    ("Ruiz is thought to have told Hale that it rained.", [("Ruiz", "to have told", "that it rained")]),
    ("Ruiz called farm states that have lost a dam.", []),
    ("The four states that voted late helped Hale.", []),
    ("Ruiz spoke at a rally that was held in Lund.", []),
    ("It is fair to say that the dam is old.", []),
    ("Hale lost a chance to defend the plan.", []),
    ("They were told, plans were made and the dam was closed.", []),
    ("The plan, drawn up by Hale, was derided as a joke.",
     [(None, "was derided", "The plan, drawn up by Hale … as a joke")]),
    ("The dam is old, said an engineer at the plant who knows it well.",
     [("an engineer at the plant who knows it well", "said", "The dam is old")]),
    ("Hale defended himself in Lund.", []),
    ("A man claiming credit for the fire left.", []),
    ("The rain led chairwoman Ana Ruiz to announce a halt.", [("chairwoman Ana Ruiz", "to announce", "a halt")]),
    ("They have all denounced the plan.", [("They", "have all denounced", "the plan")]),
    ("Ruiz released a statement saying that the dam was old.", [("Ruiz", "saying", "that the dam was old")]),
    ("Orr met Hale, who shook his head and said the dam was old.", [("who", "said", "the dam was old")]),
    ("The dam is old, as Ruiz has noted.", [("Ruiz", "has noted", "The dam is old")]),
    ("Officials who criticized the plan left.", []),
    ("She first denounced the plan.", [("She", "first denounced", "the plan")]),
    ("Ruiz has run ads in Lund denouncing the plan.", [("Ruiz", "denouncing", "the plan")]),
    ("After Ruiz testified, the council voted again.", []),
    ("While Lund added 2,000 jobs in May, Orrland lost them.", []),
    ("Hale has broken many promises he made to Lund.", []),
    ("Ruiz said she would leave, as has Hale.", [("Ruiz", "said", "she would leave")]),
    ("Ruiz vowed to mend it - even as the rain went on.", [("Ruiz", "vowed", "to mend it")]),
    ("Ruiz, a farmer who has refused to leave, said Hale was wrong.",
     [("Ruiz, a farmer who has refused to leave", "said", "Hale was wrong")]),
    ("Ruiz praised Tom Hale, the mayor of Lund.", [("Ruiz", "praised", "Tom Hale")]),
    ("Ruiz told her she would leave.", [("Ruiz", "told", "she would leave")]),
    ("Hale told the court Ms Ruiz had paid for the dam.", [("Hale", "told", "Ms Ruiz had paid for the dam")]),
    ("Hale told the packed hearing Ana Ruiz lied to the town.", [("Hale", "told", "Ana Ruiz lied to the town")]),
    ("Hale told the minister Ana Ruiz had left.", [("Hale", "told", "the minister Ana Ruiz had left")]),
    ("Hale said it was over, although his agent, Ana Ruiz, insists the talks will go on.",
     [("Hale", "said", "it was over"), ("his agent, Ana Ruiz", "insists", "the talks will go on")]),
    ("Hale said it was over, but his lawyer, Ana Ruiz, says the case is open.",
     [("Hale", "said", "it was over"), ("his lawyer, Ana Ruiz", "says", "the case is open")]),
    ("Hale said it was over, but the lawyers, Ana Ruiz among them, were glad.",
     [("Hale", "said", "it was over, but the lawyers, Ana Ruiz among them, were glad")]),
    ("The bank was accused by Ana Ruiz of hiding its losses.",
     [("Ana Ruiz", "was accused", "The bank … of hiding its losses")]),
    ("The bank was accused by the mayor of Lund of hiding its losses.",
     [("the mayor of Lund", "was accused", "The bank … of hiding its losses")]),
    ("The plan, which Hale denounced as a fraud, failed.", [("Hale", "denounced as", "which … a fraud")]),
    ("Ruiz's claim that the dam was safe drew laughter.", [("Ruiz's", "claim", "that the dam was safe")]),
    ("Hale spread the allegation that Ruiz had lied.", [("Hale", "spread the allegation", "that Ruiz had lied")]),
    ("He said there were cracks in the dam.", [("He", "said", "there were cracks in the dam")]),
    ("The reports show three cracks.", [("The reports", "show", "three cracks")]),
    ("The plan, which she said was old, failed.", [("she", "said", "which … was old")]),
    ("Hale left after Ruiz had called on him to resign.", [("Ruiz", "had called on", "him to resign")]),
    ("Ruiz made clear that the dam was old.", [("Ruiz", "made clear", "that the dam was old")]),
    ("Radio Lund reported on the flood.", []),
    ("The party rules allow a second vote.", []),
    ("A strong showing in Lund helped Hale.", []),
    ("He left without a word.", []),
    ("The mayor claims responsibility for the dam.", []),
    ("Ruiz said the mayor, a new one, was ill.", [("Ruiz", "said", "the mayor, a new one, was ill")]),
    ("Ruiz said the dam - but not the wall - was safe.", [("Ruiz", "said", "the dam - but not the wall - was safe")]),
    ("Ruiz said the wall, which fell, was old.", [("Ruiz", "said", "the wall, which fell, was old")]),
    ("Hale said he bought a dam, a wall, and a bridge.", [("Hale", "said", "he bought a dam, a wall, and a bridge")]),
    ("Hale said the council, an old body, will vote, and Ruiz said it will not.",
     [("Hale", "said", "the council, an old body, will vote"), ("Ruiz", "said", "it will not")]),
    ("The council read the letter that said he was ill.", [("that", "said", "he was ill")]),
    ("Hale claimed not to have read them.", [("Hale", "claimed", "not to have read them")]),
    ("Ruiz asked the council not to wait.", [("Ruiz", "asked", "the council not to wait")]),
    ("Hale vowed never to return.", [("Hale", "vowed", "never to return")]),
    ("An official, speaking on condition of anonymity, left.", []),
    ("Norchip, which reports next week, fell.", []),
    ("Linde said the plant, which opened in 1990, will close.",
     [("Linde", "said", "the plant, which opened in 1990, will close")]),
    ("The mayor said as recently as Tuesday that the dam was safe.", [("The mayor", "said", "that the dam was safe")]),
    ("Officials warned residents not to drink the water.", [("Officials", "warned", "not to drink the water")]),
    ("Ruiz said it rained and added that it poured.",
     [("Ruiz", "said", "it rained"), ("Ruiz", "added", "that it poured")]),
    ("Ruiz said that Hale had lied and said that it rained.",
     [("Ruiz", "said", "that Hale had lied"), ("Ruiz", "said", "that it rained")]),
    ("Crews found that the dam was old.", [("Crews", "found", "that the dam was old")]),
    ("Ruiz spent hours talking about the dam.", [("Ruiz", "talking about", "the dam")]),
    ("Strong showings in states that vote late helped Hale.", []),
    ("Ruiz said the dam was old, but the bridge would hold.",
     [("Ruiz", "said", "the dam was old, but the bridge would hold")]),
    ("Ruiz said the dam was old, but she stayed.", [("Ruiz", "said", "the dam was old")]),
    ("While Ruiz said the dam had broken, Hale stayed.", [("Ruiz", "said", "the dam had broken")]),
    ("When Ruiz criticized the dam, the council left.", [("Ruiz", "criticized", "the dam")]),
    ("Ruiz promised to mend the dam and close the bridge.",
     [("Ruiz", "promised", "to mend the dam and close the bridge")]),
    ("Ruiz promised to mend the dam and left.", [("Ruiz", "promised", "to mend the dam")]),
    ("Ruiz said that even Hale would leave.", [("Ruiz", "said", "that even Hale would leave")]),
    # where an object or an infinitive ends, and the reporter goes on
    ("Ruiz denounced the plan, because it was late.", [("Ruiz", "denounced", "the plan")]),
    ("Ruiz denounced the plan but stayed in Lund.", [("Ruiz", "denounced", "the plan")]),
    ("Ruiz praised the crews, although the wall fell.", [("Ruiz", "praised", "the crews")]),
    ("Ruiz praised Hale, the man who had built the dam.", [("Ruiz", "praised", "Hale")]),
    ("Hale vowed to mend the dam, and the council left.", [("Hale", "vowed", "to mend the dam")]),
    ("Ruiz denounced the plan and called for a vote.",
     [("Ruiz", "denounced", "the plan"), ("Ruiz", "called for", "a vote")]),
    ("Ruiz praised Hale for closing the dam and warning the town.",
     [("Ruiz", "praised", "Hale for closing the dam and warning the town")]),
    ("Ruiz cited only three cracks.", [("Ruiz", "cited", "only three cracks")]),
    ("Ruiz went on to praise the plan.", [("Ruiz", "went on to praise", "the plan")]),
    ("According to the mayor, the dam fell, which was a shock, and the wall broke; both were new.",
     [("the mayor", "According to", "the dam fell, which was a shock, and the wall broke; both were new")]),
    ("Ruiz has said the dam is old and has praised the plan.",
     [("Ruiz", "has said", "the dam is old"), ("Ruiz", "has praised", "the plan")]),
    ("Ruiz responded on Friday, saying the dam was old.", [("Ruiz", "saying", "the dam was old")]),
    ("Hale said the dam was safe, compared with the wall.", [("Hale", "said", "the dam was safe")]),
    ("Hale denounced a study that found that the dam was old.", [("that", "found", "that the dam was old")]),
    ("The result: The dam will hold, engineers say.", [("engineers", "say", "The dam will hold")]),
    ("They praised what Ruiz said was a success.", [("They", "praised", "what Ruiz said was a success")]),
    ("Hale, who Ruiz said was ill, left.", [("Ruiz", "said", "who … was ill")]),
    ("Ruiz asked him to leave.", [("Ruiz", "asked", "him to leave")]),
    # what stands around a verb, and belongs to it or not
    ("The dam was first criticized by Radio Lund.", [("Radio Lund", "was first criticized", "The dam")]),
    ("While he's said he will stay, the council left.", [("he", "'s said", "he will stay")]),
    ("It's said he left.", []),
    ("The men were angered by the deal and predicted it would fail.", [("The men", "predicted", "it would fail")]),
    ("They asked to unseat Hale.", [("They", "asked", "to unseat Hale")]),
    ("Asked during a June debate why it failed, Ruiz left.", [(None, "Asked", "why it failed")]),
    ("Hale had been told just before Monday's vote that it would fail.",
     [(None, "had been told", "that it would fail")]),
    ("Ruiz reminded voters of the town's record.", [("Ruiz", "reminded", "the town's record")]),
    ("Ruiz spoke out sharply against the dam.", [("Ruiz", "spoke out sharply against", "the dam")]),
    ("Ruiz spoke off the record.", []),
    ("Ruiz just starts talking about the dam.", [("Ruiz", "just starts talking about", "the dam")]),
    ("The answer, the engineer told them, was simple.", [("the engineer", "told", "The answer … was simple")]),
    ("Hale, who advises Ruiz, is no friend of the dam.", []),
    ("The crack, an event that Ruiz said alarmed Hale, was old.", [("Ruiz", "said", "that … alarmed Hale")]),
    ("The town has shown little interest in the dam.",
     [("The town", "has shown", "little interest in the dam")]),
    ("The letter shows little.", []),
    # a relative pronoun that is the object
    ("Hale faced a charge that Ruiz has always denied.", [("Ruiz", "has always denied", "that")]),
    ("The plan, to which Ruiz objected, failed.", []),
    ("Hale acknowledged as much in May.", [("Hale", "acknowledged", "as much")]),
    ("Ruiz expressed concern.", [("Ruiz", "expressed", "concern")]),
    ("The firm has disclosed to the ministry its work on the dam.",
     [("The firm", "has disclosed", "its work on the dam")]),
    ("Two years after announcing her plan, Ruiz left.", [("Ruiz", "announcing", "her plan")]),
    ("Hale was paid, a claim denied by Ruiz.", [("Ruiz", "denied", "a claim")]),
    ("The dam leaks, as reported by Radio Lund.", [("Radio Lund", "as reported by", "The dam leaks")]),
    ("The dam works as planned by Ruiz.", []),
    ("Ruiz argued against the plan, and Hale objected to it.",
     [("Ruiz", "argued against", "the plan"), ("Hale", "objected to", "it")]),
    ("Hale hinted at a halt.", [("Hale", "hinted at", "a halt")]),
    ("Ruiz declared Hale the winner.", [("Ruiz", "declared", "Hale the winner")]),
    ("Ruiz has 300 pledged delegates.", []),
    ("They're less hostile and generally agree that the men should pay.",
     [("They're", "generally agree", "that the men should pay")]),
    ("Ruiz brags that's good news for Lund.", [("Ruiz", "brags", "that's good news for Lund")]),
    ("The farm states that have lost a dam are poor.", []),
    ("Ruiz explained to her who Hale was.", [("Ruiz", "explained", "who Hale was")]),
    ("Ruiz is telling guests at the fair how she mended the dam.",
     [("Ruiz", "is telling", "how she mended the dam")]),
    ("Ruiz told the story of a man who had left.", [("Ruiz", "told", "the story of a man who had left")]),
    ("Hale told tales of the flood.", [("Hale", "told", "tales of the flood")]),
    ("Hale told the newspaper in May.", []),
    ("The ministers urged patience in Lund.", [("The ministers", "urged", "patience in Lund")]),
    ("Ruiz urged the council to leave.", [("Ruiz", "urged", "the council to leave")]),
    ("Hale tweeted out his praise of Ruiz.", [("Hale", "tweeted out", "his praise of Ruiz")]),
    ("They don't talk much about the flood.", [("They", "don't talk much about", "the flood")]),
    ("After talking about peace, Ruiz left.", [("Ruiz", "talking about", "peace")]),
    ("The mayor this past week announced a new plan.", [("The mayor", "announced", "a new plan")]),
    ("Lund (Ruiz did not say which one) lost a dam in May.", [("Ruiz", "did not say", "which one")]),
    ("Hale has been criticized by some of his rivals for the delay.",
     [("some of his rivals", "has been criticized", "Hale … for the delay")]),
    ("Ruiz recalled taking the train to Lund.", [("Ruiz", "recalled", "taking the train to Lund")]),
    ("Hale has been mentioned as a candidate.", [(None, "has been mentioned", "Hale … as a candidate")]),
    ("Ruiz was announced the winner.", [(None, "was announced", "Ruiz … the winner")]),
    ("Some of the farmers polled said they would leave.",
     [("Some of the farmers polled", "said", "they would leave")]),
    ("Ruiz, after initially saying she would stay, left Lund.",
     [("Ruiz", "initially saying", "she would stay")]),
    ("In May, records show, the dam was mended.", [("records", "show", "In May … the dam was mended")]),
    ("The council agreed in May to a new dam.", [("The council", "agreed in May to", "a new dam")]),
    ("The lawsuit alleges fraud in Lund.", [("The lawsuit", "alleges", "fraud in Lund")]),
    ("Ruiz cautioned Hale not to leave.", [("Ruiz", "cautioned", "not to leave")]),
    ("The letter was first reported last week by Radio Lund.",
     [("Radio Lund", "was first reported", "The letter")]),
    ("Ruiz warned them about the dam.", [("Ruiz", "warned", "the dam")]),
    ("Ruiz described, in plain terms, a dam full of cracks.", [("Ruiz", "described", "a dam full of cracks")]),
    ("Polls in Lund show the old dam will fail.", [("Polls in Lund", "show", "the old dam will fail")]),
    ("Opponents of the dam cite fears that it will fail.",
     [("Opponents of the dam", "cite", "fears that it will fail")]),
    ("Police had last month denounced the plan.", [("Police", "had last month denounced", "the plan")]),
    ("It makes no mention of the dam.", [("It", "makes no mention of", "the dam")]),
    ("Hale noted in a letter that anger over the dam, old as it is, has grown.",
     [("Hale", "noted in a letter", "that anger over the dam, old as it is, has grown")]),
    ("The dam will fail, Radio Lund declared on Monday, two days after the flood.",
     [("Radio Lund", "declared", "The dam will fail")]),
    ("Some of his friends wonder about his health.", [("Some of his friends", "wonder about", "his health")]),
    ("Hale, who complained about not getting money, left.",
     [("who", "complained about", "not getting money")]),
    # a noun that looks like a verb
    ("The council raised questions about the dam.", [("The council", "raised questions about", "the dam")]),
    ("The farmers expressed skepticism that the dam would hold.",
     [("The farmers", "expressed skepticism", "that the dam would hold")]),
    ("Her comments on the dam angered Hale.", [("Her", "comments on", "the dam")]),
    ("Her comments on Tuesday angered Hale.", []),
    ("Hale, who has made kind comments about the dam, left.", [("who", "has made kind comments about", "the dam")]),
    ("Ruiz made it clear to the council that she would leave.",
     [("Ruiz", "made it clear", "that she would leave")]),
    ("A common complaint is that the dam leaks.", [(None, "A common complaint is", "that the dam leaks")]),
    ("Even before Francis' remarks about him, Hale was ill.", [("Francis'", "remarks about", "him")]),
    ("He made clear on Monday that he would leave.", [("He", "made clear", "that he would leave")]),
    ("The court refused requests to stop the sale.", [("The court", "refused requests", "to stop the sale")]),
    ("Hale has a claim to the mill.", []),
    # whom "according to" names
    ("According to early results of a poll by Radio Lund for the town and the council, most farmers fear the dam.",
     [("early results of a poll by Radio Lund for the town and the council", "According to",
       "most farmers fear the dam")]),
    ("It was clear: According to old records, the dam leaks.", [("old records", "According to", "the dam leaks")]),
    ('According to her "new dam" plan, the town pays.', [('her "new dam" plan', "According to", "the town pays")]),
    # the subject of a base form, or of a third person that may be a noun
    ("Polls show older farmers could leave Lund.", [("Polls", "show", "older farmers could leave Lund")]),
    ("Almost half said they would leave.", [("half", "said", "they would leave")]),
    ("The mills lost money last year, tax records show.", [("tax records", "show", "The mills lost money last year")]),
    ("The race is close, a Lund University poll shows.", [("a Lund University poll", "shows", "The race is close")]),
    ("When she left, it was the first time in years, Tom Hale reports.",
     [("Tom Hale", "reports", "When she left, it was the first time in years")]),
    ("Polls show Hale up by 10 points in Lund.", [("Polls", "show", "Hale up by 10 points in Lund")]),
    ("One poll shows Hale 16 points ahead of Orr.", [("One poll", "shows", "Hale 16 points ahead of Orr")]),
    ("Other river advocates also said the council should go further.",
     [("Other river advocates", "also said", "the council should go further")]),
    ("A large body of work suggests that old dams leak.",
     [("A large body of work", "suggests", "that old dams leak")]),
    ("Those around him acknowledge that the dam is old.",
     [("Those around him", "acknowledge", "that the dam is old")]),
    ("The council members that have met him say they believe the dam will hold.",
     [("The council members that have met him", "say", "they believe the dam will hold")]),
    # the subject that a verb shares
    ("Some want to leave, fearing the flood, and argue that their houses are worth nothing.",
     [("Some", "argue", "that their houses are worth nothing")]),
    ("The mayors and their aides speak in one voice, arguing that the dam is safe.",
     [("The mayors and their aides", "arguing", "that the dam is safe")]),
    ("Hale spent five million on dams and on Monday announced three more would be built.",
     [("Hale", "announced", "three more would be built")]),
    ("Hale called the strike illegal and said he would seek a vote.",
     [("Hale", "said", "he would seek a vote")]),
    ("The club, which runs the mill, used the letter to urge people to stay.",
     [("The club, which runs the mill", "to urge", "people to stay")]),
    ("After suggesting on Monday that he was tired, Hale met the council.",
     [("Hale", "suggesting", "that he was tired")]),
    ("Having announced that the mill would close, Hale left.",
     [("Hale", "Having announced", "that the mill would close")]),
    ("Asked which mill was the oldest, Ruiz laughed.", [(None, "Asked", "which mill was the oldest")]),
    # where the clause begins
    ("Tom Hale said — on Radio Lund, of all places — that the dam was old.",
     [("Tom Hale", "said", "that the dam was old")]),
    ("Ruiz has told friends since the spring, at lunches and in letters, that she is tired.",
     [("Ruiz", "has told", "that she is tired")]),
    ("He could end this by telling Ana Ruiz, head of the council, that he will resign.",
     [("He", "telling", "that he will resign")]),
    ("Hale said in remarks prepared for the meeting that the dam was old.",
     [("Hale", "said", "that the dam was old")]),
    ("Orr of Lund College suggested to me that the walls were thin.",
     [("Orr of Lund College", "suggested", "that the walls were thin")]),
    ("Hale agreed that the plan, though it was old, was fair.",
     [("Hale", "agreed", "that the plan, though it was old, was fair")]),
    ("The two parties agree that rules on dams, mills and roads should stay.",
     [("The two parties", "agree", "that rules on dams, mills and roads should stay")]),
    ("The study found that cats dream.", [("The study", "found", "that cats dream")]),
    ("The office said about half of the mills would close.",
     [("The office", "said", "about half of the mills would close")]),
    ("Radio Lund reported at least six farms were flooded.",
     [("Radio Lund", "reported", "at least six farms were flooded")]),
    ("Hale said on Monday he was tired.", [("Hale", "said", "he was tired")]),
    ("Ruiz then said: The dam is old.", [("Ruiz", "then said", "The dam is old")]),
    ("Hale told the council that he and Orr reported the leak.",
     [("Hale", "told", "that he and Orr reported the leak")]),
    # around it
    ("The farmers had two meetings, officials said, the first in Lund.",
     [("officials", "said", "The farmers had two meetings … the first in Lund")]),
    ("It was, she said, one of the worst storms of the year.",
     [("she", "said", "It was … one of the worst storms of the year")]),
    ("Seeing the dam fail led her to leave, Ruiz said.", [("Ruiz", "said", "Seeing the dam fail led her to leave")]),
    ("The new dam may not be so bad, say some farmers, who laugh at the old one.",
     [("some farmers, who laugh at the old one", "say", "The new dam may not be so bad")]),
    ("To win the vote, Hale needs the mills, analysts say; Orr does not.",
     [("analysts", "say", "To win the vote, Hale needs the mills")]),
    ("The city will plant trees, Hale said in an email.",
     [("Hale", "said in an email", "The city will plant trees")]),
    ("The city will plant trees, Hale said in a post on X.",
     [("Hale", "said in a post", "The city will plant trees")]),
    ("The dam was fine in 1959, Ruiz said in her book, “Rain Song.”",
     [("Ruiz", "said", "The dam was fine in 1959")]),
    ("According to police, 40 cars burned in Lund.", [("police", "According to", "40 cars burned in Lund")]),
    ("According to the mayor, the man entered the mill and shot two people.",
     [("the mayor", "According to", "the man entered the mill and shot two people")]),
    ("The dam, which she says leaked badly, was closed.", [("she", "says", "which … leaked badly")]),
    # objects, infinitives, what a preposition leads to
    ("The next month, the mill announced plans to close.", [("the mill", "announced", "plans to close")]),
    ("Hale vowed last month to mend the dam.", [("Hale", "vowed", "to mend the dam")]),
    ("Many people speak warmly of Hale's work.", [("Many people", "speak warmly of", "Hale's work")]),
    ("Ruiz voiced concern about the dam.", [("Ruiz", "voiced concern about", "the dam")]),
    ("Prices rose 4%, Ruiz said.", [("Ruiz", "said", "Prices rose 4%")]),
    ("Ruiz said prices had risen by 4%.", [("Ruiz", "said", "prices had risen by 4%")]),
    ("Speaking to farmers in Lund, the mayor, Ana Ruiz, said it rained.",
     [("the mayor, Ana Ruiz", "said", "it rained")]),
    ("Hale agreed, saying the dam was old.", [("Hale", "saying", "the dam was old")]),
    ("The keepers were told by letter.", []),
    ("Hale denied that, saying he had read it for months.",
     [("Hale", "denied", "that"), ("Hale", "saying", "he had read it for months")]),
    ("Great speeches over the years made her known.", []),
]  # fmt: skip

#: the same with attitudes
ATTITUDES: list[tuple[str, Found]] = [
    ("It seems unfair to close the dam.", [(None, "seems", "unfair to close the dam")]),
    ("Hale, who seems to be ill, left Lund.", [(None, "seems", "who … to be ill")]),
    ("Ruiz wants to mend the dam.", [("Ruiz", "wants", "to mend the dam")]),
    ("Hale supports the plan.", [("Hale", "supports", "the plan")]),
    ("Many believe the dam is unsafe.", [("Many", "believe", "the dam is unsafe")]),
    ("Ruiz is aware of the cracks.", [("Ruiz", "is aware of", "the cracks")]),
    ("Hale is eager to leave.", [("Hale", "is eager", "to leave")]),
    ("She is confident that the dam will hold.", [("She", "is confident", "that the dam will hold")]),
    ("The dam seems to be safe.", [(None, "seems", "The dam … to be safe")]),
    ("The dam is considered safe.", [(None, "is considered", "The dam … safe")]),
    ("The dam seems to be safe, although it is old.", [(None, "seems", "The dam … to be safe")]),
    ("The dam is expected to hold, in part because of the new wall.", [(None, "is expected", "The dam … to hold")]),
    ("Ruiz's support for the plan, because it is cheap, is known.", [("Ruiz's", "support for", "the plan")]),
    ("Voters prefer the old plan.", [("Voters", "prefer", "the old plan")]),
    ("Hale's support for the plan is known.", [("Hale's", "support for", "the plan")]),
    ("Ruiz voted for the plan.", [("Ruiz", "voted for", "the plan")]),
    ("Ruiz wants the dam mended, Hale said.", [("Hale", "said", "Ruiz wants the dam mended")]),
    ("The mayor's decision to leave surprised Hale.", [("The mayor's", "decision", "to leave")]),
    ("The dam, Hale believes, will fail.", [("Hale", "believes", "The dam … will fail")]),
    ("Hale is not sure about the plan.", [("Hale", "is not sure about", "the plan")]),
    ("Hale has long considered the plan a risk.", [("Hale", "has long considered", "the plan a risk")]),
    ("Regulators have raised concerns about the deal, people familiar with the matter said.",
     [("people familiar with the matter", "said", "Regulators have raised concerns about the deal")]),
    ("Fans want a new dam, police say.", [("police", "say", "Fans want a new dam")]),
    ("Venn likes to talk about soup, friends say.", [("friends", "say", "Venn likes to talk about soup")]),
    ("Ruiz appeared at a rally.", []),
    ("Crews found the dam was old.", [("Crews", "found", "the dam was old")]),
    ("Hale is worried that the dam will fail.", [("Hale", "is worried", "that the dam will fail")]),
    ("It is feared that the dam will fail.", [(None, "is feared", "that the dam will fail")]),
    ("The plan meets the challenges posed by the rain.", []),
    ("Do you think the dam is old?", []),
    ("Hale is focused on the vote.", [("Hale", "is focused on", "the vote")]),
]  # fmt: skip


def found(text: str, *, attitudes: bool) -> Found:
    return [
        (
            quote.mention.text if quote.mention else None,
            quote.cue.text if quote.cue else None,
            " … ".join(span.text for span in quote.spans),
        )
        for quote in newsparse.parse(BEFORE + text, attitudes=attitudes).quotes
    ]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_statement(text: str, expected: Found) -> None:
    assert found(text, attitudes=False) == expected


@pytest.mark.parametrize(("text", "expected"), ATTITUDES)
def test_attitude(text: str, expected: Found) -> None:
    assert found(text, attitudes=True) == expected


@pytest.mark.parametrize("text", [text for text, _ in ATTITUDES if not text.endswith(("said.", "say."))])
def test_an_attitude_is_no_statement(text: str) -> None:
    assert found(text, attitudes=False) == []


def test_what_is_thought_inside_a_statement_belongs_to_it() -> None:
    article = newsparse.parse(BEFORE + "Beijing plans to arrange talks, the newspaper reported.", attitudes=True)
    assert [(quote.mention and quote.mention.text, quote.depth) for quote in article.quotes] == [("the newspaper", 0)]


def test_a_headline_in_title_case_reports() -> None:
    text = "Ruiz Says Old Dam Will Fail\n\nBy Tom Hale\n\nLUND — Ana Ruiz spoke on Monday. It rained."
    (quote,) = newsparse.parse(text).quotes
    assert (quote.mention and quote.mention.text, quote.cue and quote.cue.text) == ("Ruiz", "Says")
    assert quote.text == "Old Dam Will Fail"


def test_a_caption_reports() -> None:
    text = "It rained.\n\nPhoto: Ana Ruiz at the dam on Monday. She said it would hold. (Jane Doe/AP)\n\nHale left."
    (quote,) = newsparse.parse(text).quotes
    assert (quote.mention and quote.mention.text, quote.cue and quote.cue.text) == ("She", "said")
    assert quote.text == "it would hold"


def test_a_caption_does_not_part_a_quotation_that_goes_on() -> None:
    text = "“It rained,” Ana Ruiz said. “It poured.\n\n(AP Photo/Jane Doe)\n\n“It snowed.”"
    (quote,) = newsparse.parse(text).quotes
    assert [span.text for span in quote.spans] == ["“It rained,”", "“It poured.", "“It snowed.”"]


@pytest.mark.parametrize("attitudes", [False, True])
@pytest.mark.parametrize("word", sorted({*lexicon.words("en/noun-cues"), *lexicon.words("en/cues"), "according"}))
def test_any_word_that_reports_may_end_a_text(word: str, attitudes: bool) -> None:
    text = f"The council heard his {word}"
    assert newsparse.parse(text, attitudes=attitudes).text == text


def test_a_headline_is_no_turn_of_a_transcript() -> None:
    text = (
        "RUIZ: Dam will fail\n\nBy Tom Hale\n\nLUND — Ana Ruiz spoke on Monday. The dam is old. Tom Hale left.\n\n"
        "HALE: It rained all day."
    )
    assert "label.turn" not in {quote.rule for quote in newsparse.parse(text).quotes}


def test_what_is_asked_of_somebody_is_a_demand() -> None:
    question, demand = newsparse.parse(BEFORE + "Ruiz asked why. Ruiz asked him to leave.").quotes
    assert (question.act, demand.act) == (Act.QUESTION, Act.DEMAND)
