"""Headlines and their decks, told from the sentences of the body.

Archives often end a headline with a full stop. Such a one must look like a headline in several
ways at once, for a first sentence that is taken for one would be lost to the body.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from newsparse import lexicon
from newsparse.agencies import source_named
from newsparse.part_rule import part_rule
from newsparse.places import city_countries, key, region_countries

LONGEST = 200
LONGEST_UNFINISHED = 150
LONGEST_SENTENCE = 110
LONGEST_TITLE = 140
SHORT = 75
LONGEST_KICKER = 30
LONGEST_SIGNS = 6  #: by which a headline may differ where it is repeated
LEAD = 90  #: the sentence behind a headline is longer than this
ENOUGH = 3  #: points that a headline in the form of a sentence needs

WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
CAPITALISED = re.compile(r"\b[A-ZÀ-ÖØ-Þ][^\W_]*")
FINISHED = re.compile(r"[.!?…][”\"’')\]]*\Z|[,.!?…]?[”\"]\Z")
INNER_STOP = re.compile(r"[a-z)”\"’][.!?][”\"’']?\s+[^\W\d_a-z]")
SMALL_BEFORE = re.compile(r"\b[a-zà-öø-ÿ]+ ([A-ZÀ-ÖØ-Þ][a-z]+)")
TURN = re.compile(r"\s*(?:[QA]|[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){0,3})\s?:\s")
DOUBLE_QUOTES = re.compile(r"[“”\"«»„]")


class Words(NamedTuple):
    """What the words of a paragraph look like."""

    total: int
    long: int  #: words of four letters and more behind the first
    capitalised: int  #: of these
    classes: tuple[str, ...]  #: why some of the words are prose


class Names(NamedTuple):
    """The capitalised words of a stretch of text, and those with another one right before them."""

    all: frozenset[str]
    last: frozenset[str]


class Candidate(NamedTuple):
    """A paragraph that may be a headline; `after_end` is where the first paragraphs behind it end.

    `before_report` tells that a byline or a dateline follows, before which no body can stand,
    `finished` that it ends as a sentence does.
    """

    text: str
    start: int
    end: int
    after_end: int
    language: str
    before_report: bool
    words: Words
    finished: bool

    @property
    def length(self) -> int:
        """In characters."""
        return self.end - self.start

    @property
    def prose(self) -> bool:
        """Whether words stand in it that headlines avoid."""
        return not {"prose", "present"}.isdisjoint(self.words.classes)


class Scene(NamedTuple):
    """A candidate, and the names in it and behind it: what the signals look at."""

    candidate: Candidate
    names: Names
    after: Names


def words_of(text: str, start: int, end: int, language: str) -> Words:
    """Counts and sorts the words from `start` to `end`."""
    prose = lexicon.table(f"{language}/prose-words")
    words = WORD.findall(text, start, end)
    long = [word for word in words[1:] if len(word) >= 4]
    reasons = [prose.get(word.lower().replace("’", "'")) for word in words]
    classes = [reason for index, reason in enumerate(reasons) if reason and not (reason == "pronoun" and index)]
    return Words(len(words), len(long), sum(word[0].isupper() for word in long), tuple(classes))


def names_of(text: str, start: int, end: int, language: str) -> Names:
    """The names, in capitals or not, from `start` to `end`; the words of prose are none."""
    prose = lexicon.table(f"{language}/prose-words")
    every: list[str] = []
    last: list[str] = []
    before = -2  # where the last one ended
    for match in CAPITALISED.finditer(text, start, end):
        word = match.group()
        if word.lower() not in prose:
            every.append(word)
            if match.start() == before + 1:
                last.append(word)
            before = match.end() + (text[match.end() : match.end() + 1] == ".")
    return Names(frozenset(every), frozenset(last))


def names_day(text: str, start: int, end: int) -> bool:
    """Whether a day of the week is named."""
    weekdays = lexicon.words("weekdays")
    return any(word.casefold() in weekdays for word in CAPITALISED.findall(text, start, end))


def tells_day(text: str, start: int, end: int) -> bool:
    """Whether a small word leads to a day of the week: "on Monday"."""
    weekdays = lexicon.words("weekdays")
    return any(found.group(1).casefold() in weekdays for found in SMALL_BEFORE.finditer(text, start, end))


# Signals: what each says for (or against) a sentence being a headline.


def names_grow(scene: Scene) -> int:
    """The text behind gives a person's full name, the headline the last one only."""
    grown = scene.names.all & scene.after.last - scene.names.last
    return 2 if grown else 0


def articles(scene: Scene) -> int:
    """Headlines leave out "the" and "a"."""
    return 1 - scene.candidate.words.classes.count("article")


def shortness(scene: Scene) -> int:
    """Headlines are short."""
    return int(scene.candidate.length <= SHORT)


def longer_lead(scene: Scene) -> int:
    """The text behind is much longer."""
    following = scene.candidate.after_end - scene.candidate.end
    return int(following >= LEAD and following >= 1.5 * scene.candidate.length)


def prose_words(scene: Scene) -> int:
    """Reports have "said" and "was", and start with pronouns."""
    return -2 * bool({"prose", "pronoun"} & set(scene.candidate.words.classes))


def full_names(scene: Scene) -> int:
    """Reports introduce people, with titles and first names."""
    introduces = scene.names.last and not scene.names.all & scene.after.all
    return -2 if "title" in scene.candidate.words.classes else -1 if introduces else 0


def days(scene: Scene) -> int:
    """Reports say on which day something happened."""
    return -2 * names_day(*scene.candidate[:3])


def several_sentences(scene: Scene) -> int:
    """Paragraphs of the body have more than one sentence."""
    text, start, end, *_ = scene.candidate
    return -1 if INNER_STOP.search(text, start, end) else 0


def shared_words(scene: Scene) -> int:
    """The first paragraph says again what the headline says."""
    return int(len(scene.names.all & scene.after.all) >= 2)


def colon_inside(scene: Scene) -> int:
    """Headlines have colons and single quotation marks."""
    text, start, end, *_ = scene.candidate
    return int(any(text.find(sign, start, end - 1) >= 0 for sign in (":", "‘", " '")))


#: The signals that add up.
SIGNALS: tuple[Callable[[Scene], int], ...] = (
    names_grow,
    articles,
    shortness,
    longer_lead,
    prose_words,
    full_names,
    days,
    several_sentences,
    shared_words,
    colon_inside,
)

# The rules of headlines.


@part_rule("headline.capitals", takes=["⟦QUAY SOLD IN THE NIGHT.⟧ ¶ …"], refuses=["It rained. ¶ …"])
def capitals(candidate: Candidate) -> bool:
    """All in capitals."""
    return candidate.text[candidate.start : candidate.end].isupper()


@part_rule(
    "headline.above-report",
    takes=["⟦The quay and the town.⟧ ¶ By Ana Ruiz ¶ …", "⟦The quay and the town.⟧ ¶ OSLO (AP) — It rained."],
    refuses=["The quay was sold. Nobody knew. ¶ OSLO (AP) — It rained."],
)
def above_report(candidate: Candidate) -> bool:
    """A byline, a date or a dateline follows, and nothing says that a summary of the report stands before it."""
    text, start, end, *_ = candidate
    past = "prose" in candidate.words.classes or names_day(text, start, end)
    told = candidate.finished and (past or candidate.length > LONGEST_SENTENCE)
    return candidate.before_report and not told and not INNER_STOP.search(text, start, end)


@part_rule(
    "headline.title-case",
    takes=["⟦Why Everybody Wants The Quay!⟧ ¶ …"],
    refuses=["Mayor Ana Ruiz met the harbour board on Tuesday. ¶ …"],
)
def title_case(candidate: Candidate) -> bool:
    """The longer words have capitals."""
    text, start, end, *_ = candidate
    told = candidate.finished and (candidate.length > LONGEST_TITLE or tells_day(text, start, end))
    return in_title_case(candidate.words) and not told


@part_rule(
    "headline.unfinished",
    takes=["⟦Harbour board to sell quay – Ruiz⟧ ¶ …"],
    refuses=["“It rained on the quay” was all that Ana Ruiz said on Monday of “the matter ¶ …"],
)
def unfinished(candidate: Candidate) -> bool:
    """No full stop ends it, and the paragraph behind it is no shorter."""
    text, start, end, after_end, *_ = candidate
    quoted = candidate.prose and DOUBLE_QUOTES.search(text, start, end)
    short = candidate.length <= LONGEST_UNFINISHED and after_end - end >= candidate.length
    return not candidate.finished and short and not quoted


@part_rule(
    "headline.signals",
    takes=["⟦Ruiz backs sale of northern quay.⟧ ¶ Mayor Ana Ruiz told reporters on Tuesday that … ¶ …"],
    refuses=["He was wrong. ¶ …", "Rain fell on Tuesday in the north. ¶ …"],
)
def signals(candidate: Candidate) -> bool:
    """A sentence that looks like a headline in several ways at once."""
    text, start, end, after_end, language, *_ = candidate
    if not candidate.finished or candidate.length > LONGEST_SENTENCE or DOUBLE_QUOTES.match(text, start):
        return False
    names, after = names_of(text, start, end, language), names_of(text, end, after_end, language)
    scene = Scene(candidate, names, after)
    return sum(signal(scene) for signal in SIGNALS) >= ENOUGH


#: The rules of headlines in the order they are tried.
RULES = (capitals, above_report, title_case, unfinished, signals)


def find_headline(text: str, start: int, end: int, after_end: int, language: str, before_report: bool) -> str | None:
    """The rule by which the paragraph from `start` to `end` is a headline.

    >>> find_headline("Council Backs Plan\\n\\nThe council met.", 0, 18, 36, "en", False)
    'headline.title-case'
    >>> find_headline("It rained.\\n\\nThe river rose on Tuesday.", 0, 10, 38, "en", False)
    """
    if not 2 < end - start <= LONGEST or after_end <= end or text[end - 1] in ":," or text[start].islower():
        return None
    finished = FINISHED.search(text, max(start, end - 5), end) is not None
    if finished and TURN.match(text, start, end) and TURN.match(text, end, after_end):
        return None  # the first turn of an interview
    words = words_of(text, start, end, language)
    candidate = Candidate(text, start, end, after_end, language, before_report, words, finished)
    return next((rule.id for rule in RULES if rule.find(candidate)), None)


def in_title_case(words: Words) -> bool:
    """Whether (nearly) all the longer words have a capital."""
    if words.long < 3:
        return words.long == 2 and words.total >= 3 and words.capitalised == 2
    return words.capitalised >= 0.75 * words.long


@part_rule(
    "subheading.kicker",
    takes=[
        "⟦Opinion⟧ ¶ Who Will Pay for the Quay ¶ …",
        "⟦WORLD NEWS⟧ ¶ Board Sells Northern Quay ¶ …",
        "⟦Norway⟧ ¶ Board sells quay ¶ …",
    ],
    refuses=["Quay Sold ¶ Mill Stays Where It Has Always Been ¶ …"],
)
def is_kicker(text: str, start: int, end: int, language: str, headline_rule: str | None) -> bool:
    """A section, a sort of story or capitals, alone on a line, with a headline behind it, found by that rule."""
    if headline_rule is None or end - start > LONGEST_KICKER or FINISHED.search(text, start, end):
        return False
    printed = text[start:end].rstrip(" :|>")
    listed = (
        printed.upper() in lexicon.words("labels")
        or names_section(printed, language)
        or source_named(printed) is not None
    )
    return listed or (printed.isupper() and headline_rule == title_case.id)


def names_section(printed: str, language: str) -> bool:
    """Whether the words name a section of a newspaper: "Politics", "UK news", "NORWAY"."""
    name = key(printed)
    return name in lexicon.words(f"{language}/sections") or name in region_countries() or name in city_countries()


@part_rule(
    "headline.repeated",
    takes=["Quay Sold ¶ ⟦QUAY SOLD.⟧ ¶ …"],
    refuses=["Quay Sold ¶ Quay sold, mill stays. ¶ …"],
)
def is_repeated(text: str, headline: tuple[int, int], start: int, end: int) -> bool:
    """The words of the headline once more."""
    return abs((end - start) - (headline[1] - headline[0])) <= LONGEST_SIGNS and (
        WORD.findall(text[start:end].casefold()) == WORD.findall(text[slice(*headline)].casefold())
    )


@part_rule(
    "subheading.deck",
    takes=["Quay sold; ¶ ⟦Mill stays.⟧ ¶ …", "Quay Sold ¶ ⟦The mill stays.⟧ ¶ By Ana Ruiz ¶ …"],
    refuses=["Quay Sold ¶ It rained. ¶ …"],
)
def is_deck(text: str, headline_end: int, start: int, end: int, after: int, before_report: bool) -> bool:
    """Whether the paragraph behind a headline is its second deck: part of its lines, going on, or above the byline.

    >>> is_deck.find("Storm closes in; \\nTowns empty.\\n\\nRain fell.", 16, 18, 30, 32, False)
    True
    """
    if end - start > LONGEST:
        return False
    same_lines = text.count("\n", headline_end, start) == 1 and text.count("\n", end, after) > 1
    goes_on = text[headline_end - 1] == ";" or text[start].islower()
    return before_report or same_lines or (goes_on and end - start <= LONGEST_SENTENCE)
