"""Quotation marks in sentences of the press: apostrophes beside them, measures, entities, spaces, mistakes."""

import pytest

from test_marks import shown

#: Singles told from apostrophes, alone, within others and around them.
SINGLE_AND_NESTED = [
    (["'Til the end,' he said, he was 'goin' home'."], ["'Til the end,'", "'goin' home'"]),
    (["''He said 'no,''' she said."], ["''He said 'no,'''", ">'no,'"]),
    (["``He said `no,''' she said. ``Go.''"], ["``He said `no,'''", ">`no,'", "``Go.''"]),
    (["``He said 'no,''' she said. ``Go.''"], ["``He said 'no,'''", ">'no,'", "``Go.''"]),
    (["“He said ‘no,’ ” she said. “Go.”"], ["“He said ‘no,’ ”", ">‘no,’", "“Go.”"]),
    (['"He said \'no,\' " she said. "Go."'], ["\"He said 'no,' \"", ">'no,'", '"Go."']),
    (["“He said 'no,'” she said. “Go.”"], ["“He said 'no,'”", ">'no,'", "“Go.”"]),
    (["'He said \"no,\"' she said. 'Go.'"], ["'He said \"no,\"'", '>"no,"', "'Go.'"]),
    (["‘He said “no,”’ she said. ‘Go.’"], ["‘He said “no,”’", ">“no,”", "‘Go.’"]),
    (["‘He said “no,” ’ she said. ‘Go.’"], ["‘He said “no,” ’", ">“no,”", "‘Go.’"]),
    (["‘“No,” he said to us,’ she said."], ["‘“No,” he said to us,’", ">“No,”"]),
    (["'\"No,\" he said to us,' she said."], ["'\"No,\" he said to us,'", '>"No,"']),
    (["\"'No,' he said to us,\" she said."], ["\"'No,' he said to us,\"", ">'No,'"]),
    (["‘It’s the dogs’ bowl,’ she said. ‘Go.’"], ["‘It’s the dogs’ bowl,’", "‘Go.’"]),
    (["'It's the dogs' bowl,' she said. 'Go.'"], ["'It's the dogs' bowl,'", "'Go.'"]),
    (["‘The dogs’ Bowl is here,’ she said. ‘Go.’"], ["‘The dogs’ Bowl is here,’", "‘Go.’"]),
    (["'The Joneses' Ford is here,' she said. 'Go.'"], ["'The Joneses' Ford is here,'", "'Go.'"]),
    (["‘They went to the Joneses’,’ she said. ‘Go.’"], ["‘They went to the Joneses’,’", "‘Go.’"]),
    (["‘He called it “the dogs’ bowl”,’ she said."], ["‘He called it “the dogs’ bowl”,’", ">“the dogs’ bowl”"]),
    (["The critics' 'best film' was the actors' choice."], ["'best film'"]),
    (["The critics’ ‘best film’ was the actors’ choice."], ["‘best film’"]),
    (["He spoke of 'the actors' choice' and of rain."], ["'the actors' choice'"]),
    (["He called them 'bad boys' and left."], ["'bad boys'"]),
    (["He called them ‘bad boys’ and left."], ["‘bad boys’"]),
    (["He called them 'bad boys' on Monday and the girls' team 'good'."], ["'bad boys'", "'good'"]),
    (["'Rock 'n' roll is dead,' she said. 'Go.'"], ["'Rock 'n' roll is dead,'", "'Go.'"]),
    (["‘Rock ’n’ roll is dead,’ she said. ‘Go.’"], ["‘Rock ’n’ roll is dead,’", "‘Go.’"]),
    (["‘Rock ‘n’ roll is dead,’ she said. ‘Go.’"], ["‘Rock ‘n’ roll is dead,’", "‘Go.’"]),
    (["Rock 'n' roll and fish 'n chips and drum'n'bass."], []),
    (["'In the '90s we sailed,' she said. 'Get 'em,' he said."], ["'In the '90s we sailed,'", "'Get 'em,'"]),
    (["‘In the ‘90s we sailed,’ she said. ‘Get ‘em,’ he said."], ["‘In the ‘90s we sailed,’", "‘Get ‘em,’"]),
    (["'Cause it rained, he said 'no' to her."], ["'no'"]),
    (["'Cause for alarm,' he said."], ["'Cause for alarm,'"]),
    (["'90 people came,' he said."], ["'90 people came,'"]),
    (["‘90 people came,’ he said."], ["‘90 people came,’"]),
    (
        ["And how ‘bout this: “'Rain floods the dogs’ home.'” It did."],
        ["“'Rain floods the dogs’ home.'”", ">'Rain floods the dogs’ home.'"],
    ),
    (["It 'was not the farmers'', but 'the town's'."], ["'was not the farmers''", "'the town's'"]),
    (["The U.S.' plan 'failed', he said."], ["'failed'"]),
    (["'We went t' school and didna' mind,' he said."], ["'We went t' school and didna' mind,'"]),
    (["'We're goin' home and singin' songs,' he said. 'Go.'"], ["'We're goin' home and singin' songs,'", "'Go.'"]),
    (["‘We’re goin’ home and singin’ songs,’ he said. ‘Go.’"], ["‘We’re goin’ home and singin’ songs,’", "‘Go.’"]),
    (["'O'Neill's team won,' said Mr O'Brien. 'It's great.'"], ["'O'Neill's team won,'", "'It's great.'"]),
    (["“Hamlet”’s end came. “Go,” he said."], ["“Hamlet”", "“Go,”"]),
    (['"Hamlet"\'s end came. "Go," he said.'], ['"Hamlet"', '"Go,"']),
    (["‘Hamlet’’s end came. ‘Go,’ he said."], ["‘Hamlet’", "‘Go,’"]),
    (["'Hamlet''s end came. 'Go,' he said."], ["'Hamlet'", "'Go,'"]),
    (["‘Hamlet’s end came,’ he said."], ["‘Hamlet’s end came,’"]),
    (["“It rained, he said."], ["“It rained, he said.…"]),
    (["“It rained, he said. “We left.”"], ["“It rained, he said.…", "“We left.”"]),
    (['Ruiz said " It rained." He left. "Go," he said.'], ['" It rained."', '"Go,"']),
    (["`It rained,' he said. `It's wet.'"], ["`It rained,'", "`It's wet.'"]),
    (["`It rained,` he said. `It's wet.`"], ["`It rained,`", "`It's wet.`"]),
    (["‹It rained,› he said. «He said ‹no›,» she said."], ["‹It rained,›", "«He said ‹no›,»", ">‹no›"]),
    (["‘It rained,' he said. ‘It's wet.'"], ["‘It rained,'", "‘It's wet.'"]),
    (["'It rained,’ he said. 'It’s wet.’"], ["'It rained,’", "'It’s wet.’"]),
    (["’It rained,’ he said. ’It’s wet.’"], ["’It rained,’", "’It’s wet.’"]),
    (["‘It rained,‘ he said. ‘It‘s wet.‘"], ["‘It rained,‘", "‘It‘s wet.‘"]),
    (["She said: ’It rained.’ He said: ’No.’"], ["’It rained.’", "’No.’"]),
    (["‚It rained,‘ he said. ‚It's wet.‘"], ["‚It rained,‘", "‚It's wet.‘"]),
    (['„It rained," he said. „It\'s wet."'], ['„It rained,"', "„It's wet.\""]),
    (["„It rained,'' he said."], ["„It rained,''"]),
    (["“It rained,'' he said. ``It snowed.”"], ["“It rained,''", "``It snowed.”"]),
    (['``It rained," he said. ``It snowed."'], ['``It rained,"', '``It snowed."']),
    (["It rained, ‘but the ‘old’ pier held,’ he said."], ["‘but the ‘old’ pier held,’", ">‘old’"]),
    (["“He said ‘go and left,” she said. “No.”"], ["“He said ‘go and left,”", "“No.”"]),
    (["“He said go’ and left,” she said. “No.”"], ["“He said go’ and left,”", "“No.”"]),
    (['"He said \'go and left," she said. "No."'], ['"He said \'go and left,"', '"No."']),
    (["‘He said “go and left,’ she said. ‘No.’"], ["‘He said “go and left,’", ">“go and left,…", "‘No.’"]),
    (["'He said \"go and left,' she said. 'No.'"], ["'He said \"go and left,'", '>"go and left,…', "'No.'"]),
    (["‘It rained, she said. ‘No,’ he said."], ["‘It rained, she said.…", "‘No,’"]),
    (["It rained,’ she said. ‘No,’ he said."], ["It rained,’", "‘No,’"]),
    (["‘Yes’ and ‘no’: the boys’ answers."], ["‘Yes’", "‘no’"]),
    (["'Yes' and 'no': the boys' answers."], ["'Yes'", "'no'"]),
    (["The 'yes' men's 'no' vote."], ["'yes'", "'no'"]),
    (["‘What?’ he said. ‘—Nothing.’ ‘…No.’"], ["‘What?’", "‘—Nothing.’", "‘…No.’"]),
    (["He said—‘It rained’—and left."], ["‘It rained’"]),
    (["He said--'It rained'--and left."], ["'It rained'"]),
    (["He said—“It rained”—and left."], ["“It rained”"]),
    (['He said—"It rained"—and left.'], ['"It rained"']),
    (['It\'s a "so-called" "expert" view.'], ['"so-called"', '"expert"']),
    (["She said “it rained”, he “it snowed”; “we” left."], ["“it rained”", "“it snowed”", "“we”"]),
    (["「雨だ」と言った。『雪だ』と言った。"], ["「雨だ」", "『雪だ』"]),
    (["″It rained,″ he said. ″Go.″"], ["″It rained,″", "″Go.″"]),
    (
        ['“It rained,” he said.\nHe left. "Go," she said. ‘No,’ we said. «Oui», he said.'],
        ["“It rained,”", '"Go,"', "‘No,’", "«Oui»"],
    ),
    (["The 'Daily Mirror' and the Dolphins' coach said: 'It rained.'"], ["'Daily Mirror'", "'It rained.'"]),
    (
        ["'It was the Lakers' best game,' he said. 'The Lakers' Smith scored.'"],
        ["'It was the Lakers' best game,'", "'The Lakers' Smith scored.'"],
    ),
    (
        ["‘It was the Lakers’ best game,’ he said. ‘The Lakers’ Smith scored.’"],
        ["‘It was the Lakers’ best game,’", "‘The Lakers’ Smith scored.’"],
    ),
    (
        ["He said the players' union 'would not agree to owners' terms' on Monday."],
        ["'would not agree to owners' terms'"],
    ),
    (["‘The “dogs’ bowl” is “full”,’ she said."], ["‘The “dogs’ bowl” is “full”,’", ">“dogs’ bowl”", ">“full”"]),
    (["‘He called ‘em,’ she said."], ["‘He called ‘em,’"]),
    (["“A “B” “C” d,” he said."], ["“A “B” “C” d,”", ">“B”", ">“C”"]),
    (['"He said "no" to us," she said. "Go."'], ['"He said "no" to us,"', '>"no"', '"Go."']),
]

#: Feet, inches, years.
MEASURES = [
    (["He's 5'10\" tall and 6'2\" wide."], []),
    (['A 6" pipe and a 12" one.'], []),
    (['A 6" pipe. "It rained," he said. "Go."'], ['"It rained,"', '"Go."']),
    (['"It rained," he said of the 6" pipe. "Go."'], ['"It rained,"', '"Go."']),
    (['The pipe was 6". "It rained," he said. "Go."'], ['"It rained,"', '"Go."']),
    (['The pipe (6") burst. "It rained," he said. "Go."'], ['"It rained,"', '"Go."']),
    (['The 6"-wide pipe burst. "It rained," he said. "Go."'], ['"It rained,"', '"Go."']),
    (['The 6" Acme pipe burst. "It rained," he said. "Go."'], ['"It rained,"', '"Go."']),
    (['"The 6" pipe burst at 5\'10"," he said. "Go."'], ['"The 6" pipe burst at 5\'10","', '"Go."']),
    (["'The 6\" pipe burst,' he said. 'Go.'"], ["'The 6\" pipe burst,'", "'Go.'"]),
    (["'He's 6' tall,' he said. 'Go.'"], ["'He's 6' tall,'", "'Go.'"]),
    (["‘He’s 6’2” tall,’ he said. ‘Go.’"], ["‘He’s 6’2” tall,’", "‘Go.’"]),
    (["The board is 8' x 4' and 2\" x 4\"."], []),
    (['The 2"x4" board fell. "No," he said.'], ['"No,"']),
    (['A board of 6" by 4", he said.'], []),
    (['He ran from "1984" to "2001" in class.'], ['"1984"', '"2001"']),
]

#: Brackets and the numbers of notes beside the marks.
BESIDE = [
    (["He left (“too late”, she said) and [“not now”] too."], ["“too late”", "“not now”"]),
    (["He left ('too late', she said) and ['not now'] too."], ["'too late'", "'not now'"]),
    (['He left ("too late") and ("not now") too.'], ['"too late"', '"not now"']),
    (["“It rained,”1 he said. “Go.”[2]"], ["“It rained,”", "“Go.”"]),
    (['"It rained,"1 he said. "Go."[2] "Ah."'], ['"It rained,"', '"Go."', '"Ah."']),
    (['"It rained,"* he said. "Go."² "Ah."'], ['"It rained,"', '"Go."', '"Ah."']),
    (["'It rained,'1 he said. 'Go.'[2]"], ["'It rained,'", "'Go.'"]),
    (["‘It rained,’1 he said. ‘Go.’[2]"], ["‘It rained,’", "‘Go.’"]),
]

#: What HTML leaves.
ENTITIES = [
    (["&quot;It rained,&quot; he said. &quot;Go.&quot;"], ["&quot;It rained,&quot;", "&quot;Go.&quot;"]),
    (["&#8220;It rained,&#8221; he said. &#8220;Go.&#8221;"], ["&#8220;It rained,&#8221;", "&#8220;Go.&#8221;"]),
    (["&ldquo;It rained,&rdquo; he said."], ["&ldquo;It rained,&rdquo;"]),
    (["&lsquo;It&rsquo;s wet,&rsquo; he said."], ["&lsquo;It&rsquo;s wet,&rsquo;"]),
    (["&#8216;It&#8217;s wet,&#8217; he said."], ["&#8216;It&#8217;s wet,&#8217;"]),
    (["&#34;It rained,&#34; he said."], ["&#34;It rained,&#34;"]),
    (["&quot;It&#39;s wet,&quot; he said. &quot;Go.&quot;"], ["&quot;It&#39;s wet,&quot;", "&quot;Go.&quot;"]),
    (["&laquo;It rained,&raquo; he said."], ["&laquo;It rained,&raquo;"]),
    (["&amp;quot;It rained,&amp;quot; he said."], ["&amp;quot;It rained,&amp;quot;"]),
    (["It was the end,&quot; he said."], ["It was the end,&quot;"]),
]

#: Spaces that lack or are too many.
SPACES = [
    (["“ It rained , ” he said. “ Go . ”"], ["“ It rained , ”", "“ Go . ”"]),
    (['" It rained , " he said. " Go . "'], ['" It rained , "', '" Go . "']),
    (["' It rained , ' he said. ' Go . '"], ["' It rained , '", "' Go . '"]),
    (["‘ It rained , ’ he said. ‘ Go . ’"], ["‘ It rained , ’", "‘ Go . ’"]),
    (["« It rained », he said. « Go. »"], ["« It rained »", "« Go. »"]),
    (['"It rained,"said Ruiz. "Go."'], ['"It rained,"', '"Go."']),
    (["“It rained,”said Ruiz. “Go.”"], ["“It rained,”", "“Go.”"]),
    (["'It rained,'said Ruiz. 'Go.'"], ["'It rained,'", "'Go.'"]),
    (["‘It rained,’said Ruiz. ‘Go.’"], ["‘It rained,’", "‘Go.’"]),
    (['Ruiz said:"It rained." He left.'], ['"It rained."']),
    (['Ruiz said,"It rained."He left.'], ['"It rained."']),
    (["Ruiz said,'It rained.' He left."], ["'It rained.'"]),
    (["Ruiz said,‘It rained.’ He left."], ["‘It rained.’"]),
    (['Ruiz said"It rained." He left.'], ['"It rained."']),
    (['"It rained, "she said. "It snowed."'], ['"It rained, "', '"It snowed."']),
    (
        ["“I said, ‘Don’t go,’ and he said, ‘Why?’ ” she said."],
        ["“I said, ‘Don’t go,’ and he said, ‘Why?’ ”", ">‘Don’t go,’", ">‘Why?’"],
    ),
    (
        ["\"I said, 'Don't go,' and he said, 'Why?'\" she said."],
        ["\"I said, 'Don't go,' and he said, 'Why?'\"", ">'Don't go,'", ">'Why?'"],
    ),
]

#: Marks that lack or are turned the wrong way.
LACKING = [
    (["“It rained,“ he said. “Go.“"], ["“It rained,“", "“Go.“"]),
    (["”It rained,” he said. ”Go.”"], ["”It rained,”", "”Go.”"]),
    (["”It rained,“ he said. ”Go.“"], ["”It rained,“", "”Go.“"]),
    (["It was the end,” he said."], ["It was the end,”"]),
    (['It was the end," he said.'], ['It was the end,"']),
    (["It was the end,' he said."], ["It was the end,'"]),
    (["It was the end,” he said. “We left.”"], ["It was the end,”", "“We left.”"]),
    (['It was the end," he said. "We left."'], ['It was the end,"', '"We left."']),
    (["It was the end», he said."], ["It was the end»"]),
    (["It was the end,'' he said."], ["It was the end,''"]),
    (["“It rained.", "“It snowed.", "“It froze,” he said."], ["“It rained.…", "“It snowed.…", "“It froze,”"]),
    (["‘It rained.", "‘It snowed.", "‘It froze,’ he said."], ["‘It rained.…", "‘It snowed.…", "‘It froze,’"]),
    (["'It rained.", "'It snowed.", "'It froze,' he said."], ["'It rained.…", "'It snowed.…", "'It froze,'"]),
    (
        ["'It’s rained.", "'The dogs’ bowl's full.", "'It froze,' he said."],
        ["'It’s rained.…", "'The dogs’ bowl's full.…", "'It froze,'"],
    ),
    (["'It rained,' he said. 'It poured.", "'It snowed,' he said."], ["'It rained,'", "'It poured.…", "'It snowed,'"]),
    (["``It rained.", "``It snowed.", "``It froze,'' he said."], ["``It rained.…", "``It snowed.…", "``It froze,''"]),
    (["''It rained.", "''It snowed.", "''It froze,'' he said."], ["''It rained.…", "''It snowed.…", "''It froze,''"]),
]


@pytest.mark.parametrize(
    ("paragraphs", "expected"), [*SINGLE_AND_NESTED, *MEASURES, *BESIDE, *ENTITIES, *SPACES, *LACKING]
)
def test_quotations(paragraphs: list[str], expected: list[str]) -> None:
    assert shown(*paragraphs) == expected
