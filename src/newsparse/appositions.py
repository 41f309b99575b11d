"""What the words behind a name say of its bearer: the apposition, the relative clause, the predicate, the bracket."""

import re
from collections.abc import Iterator, Sequence

from newsparse.affiliations import CAPITALS_BEFORE, behind_region, bodies, leads_to_month, with_region
from newsparse.attribution.context import Context, Range
from newsparse.descriptions import REACH, Description, base_end, calls_group, described, is_number
from newsparse.homes import behind_picture, behind_street, bracketed, is_with
from newsparse.name_words import organization_words, post_nominals
from newsparse.names import Name
from newsparse.neighbours import INSERTED
from newsparse.party_brackets import behind_party, party_home
from newsparse.roles import is_home
from newsparse.working import clause_behind, work_behind, work_of, works

LONGEST = 40  #: tokens of an apposition
NEAR = 9  #: tokens from a description to what "and" joins to it
MOST = 3  #: descriptions that are read behind one name
#: An apposition behind a name, up to its comma or the end: ", a specialist in …,"
APPOSITION = re.compile(
    r"[,(-](?=R?[DH]|R?(?:nc|N{1,3}S[neougz]{1,4}c)?(?:[nNeougz0SE']|(?<=S)V)*[rMz]|N[fi]N|N{1,3}SN{1,3}f|0f)(?P<phrase>(?:[DHnrgoNMeuzZEGSfict0RY'/&A-]|(?<=[DHS])(?:V(?=[NnoZ])|F(?=[NnoZr.,;]))|(?<=[nND])I(?=n)|(?<=N),N'?,(?=[nor]))+?)"
    r"(?=(?:(?<!N),|,(?!N'?,[nor]))c?[DHnrNM]?|[.:<\-;()bWhmT]|tI|(?<![DHS])[VF]|(?<=[rNnog0])[swB]|c(?=[RBs])|E(?=s)|(?<=r)[eEuGTR]|(?<=n)D|$)"
)
RELATIVE = re.compile(
    r",?W(?:iDn|[is][NY0]{1,2})?R*(?:h?b(?:E|n)?|Ftb)R*(?=[DH0]|[nNeogS']*[rM])(?P<phrase>[DHnrgoNMeuzESfict0R'/-]+)"
)
PREDICATE = (
    r"(?P<phrase>[DH]?[nNreMougz0S']*(?:[rM]|(?<=[nN])N(?=[u.,i]))(?:(?:[fi]|t(?=[DHNM]))[DH]?(?:[nrogNMz'S]|0(?=N))+)*)"
    r"(?=[.,;cisuTwWY)eFVbhmdBR(-]|$)"
)
#: The same with any noun, where it hardly is but a likeness.
CALLING = PREDICATE.replace("[rM]|", "[rMn]|")
COPULA = re.compile(r"(?:b|hb)R*" + PREDICATE)
#: "Ana Ruiz is one of ten farmers in Lund".
ONE_OF = re.compile(
    r"(?:b|hb)R*(?P<phrase>0f[DH0]{1,2}[neouzrN'S]{0,4}[gn](?:[fi][DH]?[nroNMzeguS']+)?)(?=[.,;cisuTWVeFbhm-]|$)"
)
#: "Ana Ruiz is a welder", which may be but a likeness.
LIKENESS = re.compile(r"(?:b|hb)R*(?=D)" + CALLING)
#: "Ana Ruiz, winner of the prize,", without an article.
BARE = re.compile(r",(?P<phrase>[neouz]{0,3}n(?:[fi][DH]?[neouzrgNMS'0]{1,8})?)(?=[,.;(-]|$)")
#: "Ana Ruiz remains, at heart, the mayor", "who became mayor".
REMAINS = re.compile(r",?W?R*(?P<remains>F)(?:,[iRn]{1,3},)?R*" + PREDICATE)
#: "Ana Ruiz, who served as the mayor", "as secretary of state" behind her name, "won a third term as mayor".
AS = re.compile(
    r"(?:[,-]?W?[hb]{0,2}R?[eEFV](?:i[nNz]?|(?P<oneself>O)|(?P<other>(?:N'?){1,3}))?|(?P<tenure>(?:[,-]?W?(?:[hb]{0,2}R?(?P<taking>[eEFV])|b?R?[uG])|[,-]i)i?[DH]?[nNzZr0Y]{1,3}))?(?P<as>s|(?<=[eE])tb)"
    + PREDICATE
)
#: "Ana Ruiz, who works as a welder".
WORKS_AS = re.compile(r"(?:,?W)?R?(?P<work>F)s" + CALLING)
#: "Ana Ruiz, until recently a farmer,", "herself a farmer".
LATELY = re.compile(r",(?:O|i(?:Dn|R)|sR)(?=[DH])" + CALLING + r"(?=[,.;)]|$)")
#: "Ana Ruiz, who was not there, is a farmer".
BEYOND = re.compile(r",[^,.;:()<>-]{1,20},(?P<copula>)R?(?:b|hb)R*" + CALLING)
#: What "and" joins to a description: "and now director of", "and the author of".
JOINED = re.compile(r"[^,.;:<>()W]{0,8}?c(?:R+[DH]?|[DH])" + PREDICATE)
#: The end of a relative clause that begins otherwise: "who founded a school and is a farmer".
AT_LAST = re.compile(r",?W[^,.;:()<>W]{1,16}c(?:b|hb)R*" + PREDICATE)
FURTHER = (RELATIVE, JOINED, AT_LAST)
#: What may stand behind a name, by its first tag.
BEHIND = {
    ",": (APPOSITION, RELATIVE, AS, REMAINS, LATELY, WORKS_AS, BARE, BEYOND),
    "(": (APPOSITION,),
    "-": (APPOSITION, AS),
    "W": (RELATIVE, AS, REMAINS, WORKS_AS),
    "b": (COPULA, ONE_OF, LIKENESS, AS),
    "h": (COPULA, ONE_OF, LIKENESS, AS),
    "e": (AS,),
    "F": (AS, REMAINS, WORKS_AS),
    "s": (AS,),
    "R": (AS,),
}
ORGANIZATION = re.compile(r",D(?P<phrase>[neouzNg0'/-]*[oN](?:[fi][DH]?[neouzNg']+)*)(?=[,.W])")
#: What is said of two behind the second one's name: "Ana Ruiz and Tom Hale, professors at Lund University,".
SEVERAL = re.compile(
    r"(?:c(?:M'?)?N[N']{0,5})?,[DH]?0?(?P<phrase>[nNeuoz0S']{0,6}[gn](?:[fi][DH]?[nNogMz0'c]{1,8}){0,3})(?=[,.;:-]|[eEF]i|$)"
)
AGE = re.compile(r",0(?=[,.])")
LETTERS = re.compile(r",[NM]'?(?=,)")
PARTY_BEHIND = re.compile(r",[^,]{1,3}|\([^)]{1,8}\)")


def behind(context: Context, name: Name) -> Iterator[Description]:
    """The bracket, the of-phrase, the appositions, the relative clauses and the predicate behind a name."""
    if (shared := _of_several(context, name)) is not None:
        yield shared
    tags, found = context.bare, _beside(context, name)
    end, employed = name.end, False
    further: tuple[re.Pattern[str], ...] = (AT_LAST,)
    for _ in range(MOST):
        if found is not None:
            yield found
            end = found.tokens[1]
            apart = behind_region(context, end)
            if (
                found.role is None
                and tags[apart : apart + 1] == ","
                and (told := phrase_behind(context, apart)) is not None
            ):
                found = told  # "Ana Ruiz of Lund, Ohio, a farmer,"
                yield found
                end = found.tokens[1] if found.role is not None else end
            employed |= found.affiliation is not None and not is_home(found.affiliation)
            now = tags.startswith("cR", end) and context.has_role(end + 1, "now")  # "Ana Ruiz of Lund and now a farmer"
            further = FURTHER if found.role is not None or now else further
        if (place := _now_at(context, end)) is not None:
            employed = True
            yield place
        work = None if employed else (work_behind(context, end) or (work_of(context, end) if end == name.end else None))
        if (clause := clause_behind(context, end)) is not None:
            yield (work or Description("", None, None, (end, end)))._replace(work=clause)
        elif work is not None:
            yield work
        employed |= work is not None
        if (found := _further(context, end, further)) is None:
            return


def _now_at(context: Context, end: int) -> Description | None:
    """Where somebody is now, of whom it is told what they were: "a former mayor now at the Rain Institute"."""
    start = end + (context.bare[end : end + 1] == ",")
    if context.bare[start : start + 2] not in ("Ri", "Rf") or not context.has_role(start, "now"):
        return None
    found = bodies(context, start + 1, start + REACH, first=True)
    return Description("", None, context.printed(found[0]), (end, end)) if found else None


def _of_several(context: Context, name: Name) -> Description | None:
    """What an apposition says of two whom "and" joins, the first or the second of whom has the name."""
    tags = context.bare
    if tags[name.end : name.end + 1] != "c" and tags[name.start - 2 : name.start] != "Nc":
        return None
    match = SEVERAL.match(tags, name.end, name.end + LONGEST)
    if match is None:
        return None
    start, stop = match.span("phrase")
    head = base_end(context, (start, stop)) - 1
    plural = context.word(head).endswith("s") and calls_group(context, head)
    return described(context, start, stop, several=True) if plural else None


def _further(context: Context, end: int, patterns: Sequence[re.Pattern[str]]) -> Description | None:
    """What goes on at `end`, behind a name or a description: "an economist who is now director of …"."""
    tags = context.bare
    if patterns is FURTHER and tags.startswith((",b", ",h"), end):
        return phrase_behind(context, end + 1)  # "Ana Ruiz, a farmer, is the mayor"
    if not (tags.startswith(("W", ",W"), end) or (patterns is FURTHER and "c" in tags[end : end + NEAR])):
        return None
    match = next(filter(None, (pattern.match(tags, end, end + LONGEST) for pattern in patterns)), None)
    found = _told(context, match.span("phrase"), end) if match is not None else None
    return found if found is not None and found.role is not None else None


def _beside(context: Context, name: Name) -> Description | None:
    """What stands right behind a name, home or description."""
    tags = context.bare
    end = name.end
    if tags[end : end + 1] == "'" and context.text[context.starts[end]] == ".":
        end += 1  # "Jr."
    if (seat := _letters_behind(context, end)) is not None:
        return seat
    while (letters := LETTERS.match(tags, end)) is not None and context.tokens[end + 1] in post_nominals():
        end = letters.end()  # "Ana Ruiz, KC, a lawyer"
    end = behind_party(context, behind_picture(context, end))
    if (home := party_home(context, end)) is not None:
        bracket = PARTY_BEHIND.match(tags, end)
        return home._replace(tokens=(bracket.end() if bracket is not None else end,) * 2)
    if tags[end : end + 1] in ("f", "i") and not context.has_role(end, "home-link"):
        return None
    while (age := AGE.match(tags, end)) is not None:
        end = age.end()
    begin = end + (tags[end : end + 2] == ",f" or is_with(context, end))  # "Ana Ruiz, 42, of Tulsa,"
    if (house := bracketed(context, end)) is not None:
        return house
    if tags[begin : begin + 1] in ("f", "i"):
        found = bodies(context, begin, begin + REACH, first=True)
        if not found:
            return None
        return behind_street(context, found[0]) or Description("", None, context.printed(found[0]), (found[0][1],) * 2)
    if end > name.end and tags[end : end + 2] in (",b", ",h"):
        end += 1  # "Ana Ruiz, 43, is a farmer"
    return phrase_behind(context, end)


def _letters_behind(context: Context, end: int) -> Description | None:
    """What the letters right behind a name say of a seat, with the apposition behind them: "Ana Ruiz MP, a doctor"."""
    seat, start = None, end
    while context.bare[end : end + 1] in ("N", "M") and (kind := post_nominals().get(context.tokens[end])) is not None:
        seat = context.tokens[end] if kind == "seat" else seat
        end += 1
    if end == start:
        return None
    more = phrase_behind(context, end)
    if more is not None and more.role is not None:
        return more
    return Description(seat or "", seat, None, (start, end))


def organization_behind(context: Context, end: int) -> Description | None:
    """The apposition that begins at `end`, behind an organization's name: "RRI, a Swedish company,"."""
    match = ORGANIZATION.match(context.bare, end, end + LONGEST)
    if match is None:
        return None
    head = base_end(context, match.span("phrase")) - 1
    if context.bare[head] == "N" and context.tokens[head] not in organization_words():
        return None  # "Ana Ruiz, a Tulsa …"
    phrase = context.printed(match.span("phrase"))
    return Description(phrase, phrase, None, match.span("phrase")) if phrase else None


def phrase_behind(context: Context, end: int) -> Description | None:
    """The apposition, the relative clause or the predicate that begins at `end`, behind a name."""
    tags = context.bare
    for pattern in BEHIND.get(tags[end : end + 1], ()):
        match = pattern.match(tags, end, end + LONGEST)
        if match is None or (pattern is AS and not _tells_office(context, match, end)):
            continue
        if pattern is WORKS_AS and not works(context, match.start("work")):
            continue
        if pattern is REMAINS and not context.has_role(match.start("remains"), "remaining"):
            continue
        if pattern is APPOSITION and tags[end + 1] in "DH" and INSERTED.match(tags, end + 1) is not None:
            continue
        if pattern is APPOSITION and _is_subject(context, match):
            return None
        found = _told(context, match.span("phrase"), match.start("copula") if pattern is BEYOND else end)
        if pattern is LIKENESS:
            if found is not None and found.role is not None:
                return Description("", None, None, (end, end), work=found.role)
        elif pattern not in (COPULA, BARE) or (found is not None and (found.role is not None or pattern is COPULA)):
            return found
    return None


def _is_subject(context: Context, match: re.Match[str]) -> bool:
    """Whether what looks like an apposition has its verb: "Hale, a farmer said, is", "with Hale, the mayor said"."""
    tags, end = context.bare, match.end()
    if tags[match.start("phrase")] != "D":
        return False
    acts = tags[end : end + 1] in ("b", "F", "h", "m") and tags[end - 1] in "nNrMoz'"
    acts = acts and "/" not in tags[match.start() : end]  # "a host of “All Have Rain”"
    named = CAPITALS_BEFORE.match(tags, max(0, match.start() - NEAR), match.start())
    # "Ana Ruiz, a farmer is late", which lacks a comma
    acts = acts and (named is None or named.start() not in context.sentence_starts_set)
    opening, _ = context.sentence(end - 1)
    led = tags[end : end + 1] == "V" and opening < match.start() - 1 and tags[opening] in "isGe"
    return tags.startswith("V,", end) or acts or led


def _tells_office(context: Context, match: re.Match[str], end: int) -> bool:
    """Whether "as" tells what somebody is; right behind a name, not what others say: "cast Ruiz as a fraud"."""
    at = match.start("as")
    if context.bare[at] == "t":
        return context.has_role(at - 1, "appointing")  # "nominated to be mayor"
    if match["other"] is not None and not context.has_role(match.start("other") - 1, "succeeding"):
        return False  # "called Hale as a witness"
    if match["oneself"] is not None and not context.word(at - 1).endswith("self"):
        return False  # "describes him as a friend"
    after = match["taking"] is not None and context.has_role(match.start("taking"), "succeeding")
    if match["tenure"] is not None and not (
        after or context.has_role(at - 1, "tenure") or context.bare[at - 1] in "0Y"
    ):
        return False  # "called a man as witness"; not "in her role as mayor", "hired in 2012 as coach"
    return context.word(at) == "as" and not (at == end and context.word(at + 1) in ("a", "an"))


def _told(context: Context, phrase: Range, end: int) -> Description | None:
    """What a phrase tells, without what belongs to the words around it; `end` is where these begin before it."""
    tags = context.bare
    start, stop = phrase
    if any(context.has_role(index, "negation") for index in range(end, start)):
        return None  # "who is not a farmer"
    if "Ftb" in tags[end:start] and not any(context.has_role(index, "past") for index in range(end, start)):
        return None  # "who wants to be a farmer"
    past = any(context.has_role(index, "past") and tags[index + 1] not in "eE" for index in range(end, start))
    past |= end + 1 < start and context.has_role(end + 1, "over")  # "until recently a farmer"
    start += tags[start] == "e" and "b" in tags[end:start]  # "was elected mayor"
    while start < stop and tags[start] in "DHR" and not is_number(context, start):
        past |= context.has_role(start, "past")
        start += 1
    over = next((index for index in range(start, stop) if _is_over(context, index)), stop)
    past |= over < stop and context.has_role(over, "over")
    stop = over
    stop -= tags[stop - 1 : stop + 1] == "nY"  # "mayor of Lund last year"
    whole = tags.startswith("f0Y", stop - 3)  # "a friend of sixty years"
    whole |= tags[stop - 1] == "0" and context.has_role(stop - 2, "numbered")  # "president of Local 12"
    while stop > start and tags[stop - 1] in "RYcitf0D/" and not whole:
        stop -= 1
    if stop <= start:
        return None
    found = described(context, start, with_region(context, stop))
    found = found._replace(past=True) if past else found
    return found if found.role is not None else found._replace(affiliation=None)  # "the suggestion of the Rain Board"


def _is_over(context: Context, index: int) -> bool:
    """Whether a phrase ends at a token: "during her years there", "and the director of its center"."""
    if leads_to_month(context, index):
        return True
    if context.has_role(index, "over") or context.has_role(index, "afterwards"):
        return True
    return context.bare[index] == "c" and context.bare[index + 1 : index + 2] in ("D", "H", "R")
