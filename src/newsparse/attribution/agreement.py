"""Whether a word that may be a noun or a participle is a finite verb, and agrees with its subject."""

import re
from collections.abc import Iterator

import regex

from newsparse.attribution import agents, grammar
from newsparse.attribution.context import Context, Range

#: What makes a noun in the singular a subject: a determiner or a name.
DETERMINED = frozenset("DHSNM")
#: Before a word that is noun and verb: what shows that it is the noun ("his claim", "the state report").
OWNING = frozenset("HS")
NOMINAL = frozenset("nroNMeEuf0")
PLURALS = frozenset("nrgozZN")
#: What shows that it is the verb behind it all the same.
OBJECT_OPENER = frozenset("DHPOTw<,")
FINITE = frozenset("VIFbhmd")
#: What shows the noun even behind a plural: "the sports show was", "polls report of".
NOUN_FOLLOWS = frozenset("VIZFbhmdfeE")
#: Behind a noun and "that": what shows that the "that" is a relative pronoun.
RELATIVE = frozenset("VZIFbhmde")
#: Behind a word in "-ed": what shows that it is a verb, and no adjective before a noun.
PARTICIPLE_FOLLOWS = tuple("iDsYRt.,")
#: Before a word in -s that may be a verb: what shows that it is a noun ("in states", "have claims", "to requests").
NO_THIRD_PERSON = frozenset("i0tmdhb")
#: Behind "that" and a word that may be a noun: what shows that it is a verb, "states that vote this year".
RELATIVE_OBJECT = frozenset("DHPOY")
#: A number of more than one, and no year.
FIGURE = re.compile(r"\d[\d.,]{0,2}|[^\W\d]+")
#: How adjectives end that are no names of people or things.
ADJECTIVE = re.compile(r"(?:ous|less|ible|ical|ional|ental|ernal)$")
#: The head of a phrase with "of" or a preposition, to its end: "polls in the town".
PHRASE = regex.compile(r"(?r)[gn][fi](?:[DH]R?)?[nrgoNM0S']{1,5}")
#: What follows a verb, and no noun, for certain.
SURE_OBJECT = tuple("DHPOTw0")
INSERTION = re.compile(r"[,(\[-]")
LINK = re.compile(r"[iftTW]")
#: Frames of verbs that give a name, "call" and "entitle".
NAMING = frozenset(("as", "name"))


def is_only_noun(context: Context, form: str, verb: int) -> bool:
    """Whether a word can only be the noun here: "his claim", "the state report"."""
    tags = context.tags
    before, behind = tags[verb - 1], tags[verb + 1 : verb + 2]
    if form in "zZ" and (
        before in OWNING
        or context.has_role(verb - 1, "article")
        or (form == "Z" and before in NO_THIRD_PERSON)
        or (form == "z" and before == "h")
    ):
        return True  # "his claim", "the claim", "the four states"
    if form in "zZG" and before in "nN" and _is_adjective(context, verb - 1):
        return True  # "internal questions", "Western states"
    if form == "G" and before in OWNING and behind not in OBJECT_OPENER:
        return True  # "the station's reporting team"
    if form == "Z" and before == "D" and not context.has_role(verb - 1, "single-determiner"):
        return True  # "many promises"
    if before == "t" and (
        (form == "V" and context.cue(verb).lemma != context.word(verb)) or context.word(verb - 2) == context.word(verb)
    ):
        return True  # "the way to proposed talks", "from state to state"
    if form in "zZ" and behind in ("e", "E") and tags[verb + 2 : verb + 3] in PARTICIPLE_FOLLOWS:
        return True  # "challenges posed by it", "notes written in May", "support collapsed in May"
    if form == "Z" and before == "n" and tags[verb - 2 : verb - 1] == "0" and FIGURE.fullmatch(context.word(verb - 2)):
        return True  # "12 percentage points"
    relative = behind == "T" and (
        (tags[verb + 2 : verb + 3] in RELATIVE and context.tokens[verb + 2][0] not in "'’")
        or (form in "zZ" and tags[verb + 2 : verb + 3] == "n" and tags[verb + 3 : verb + 4] in RELATIVE_OBJECT)
    )
    if relative and (form == "Z" or (form == "z" and tags[verb + 2] in "Ve")):
        return True  # "farm states that have lost", "the bluster that carried him"
    if form == "G" and before == "N" and relative and tags[verb + 2] in "VFe":
        return True  # "a Supreme Court ruling that opened"
    if form == "G" and before == "D":
        return (relative or behind != "T") and not context.has_role(verb - 1, "lone-determiner")  # "the reporting"
    if form != "z" or before not in NOMINAL or behind in OBJECT_OPENER:
        return False
    return behind in NOUN_FOLLOWS or not follows_plural(context, verb)


def _is_adjective(context: Context, index: int) -> bool:
    """Whether a word can only describe the noun behind it: "recent", "internal", within a sentence "Western"."""
    if context.tags[index] == "N":
        return context.has_role(index, "origin") and index not in context.sentence_starts_set
    return context.has_role(index, "attributive") or ADJECTIVE.search(context.word(index)) is not None


def is_plural(context: Context, index: int) -> bool:
    """Whether a noun is plural by its look, as the subject of a base form is: "polls show"."""
    word = context.word(index)
    opens = index in context.sentence_starts_set and not context.names_in_text(context.tokens[index])
    if context.tags[index] == "N" and not opens:
        return False  # a name, not any noun that begins a sentence
    if word in context.vocabulary.roles["plural"]:
        return True
    return word.endswith("s") and word not in context.vocabulary.roles["singular"] and context.tags[index] in PLURALS


def follows_plural(context: Context, index: int) -> bool:
    """Whether the noun before a token is plural, or the one that it is a part of: "polls", "polls in the town"."""
    if is_plural(context, index - 1):
        return True
    phrase = PHRASE.match(context.tags, max(0, index - grammar.REACH), index)
    sure = context.tags[index + 1 : index + 2] in SURE_OBJECT or context.tags[index + 1 : index + 3] == "i0"
    return phrase is not None and sure and is_plural(context, phrase.start())


def is_verb_of(context: Context, form: str, source: Range, group: int, verb: int, *, governed: bool) -> bool:
    """Whether the word at `verb`, of that form, can be a finite verb with this source, and no noun or participle.

    It is `governed` if what stands before shows that it is a verb: "to", or a quotation before the source.
    """
    tags = context.tags
    if tags[source[1] - 1] == "D" and not context.has_role(source[1] - 1, "lone-determiner"):
        return False
    if form == "Z" and context.has_role(source[0], "plural-determiner") and not tags[slice(*source)].strip("Dn"):
        return False  # "more diverse states"
    if form in "zI" and not governed and not _base_form_agrees(context, form, source, group, verb):
        return False
    if group < verb:
        return True
    if form == "V":
        return not _is_naming(context, source, verb) and not _is_attributive(context, verb)
    if form not in "zZ" or governed or (form == "Z" and _ends_headline(context, source, verb)):
        return True
    return not _is_noun(tags, form, source, verb, plural=form == "z" and is_plural(context, verb - 1))


def _ends_headline(context: Context, source: Range, verb: int) -> bool:
    """Whether a document without an article and its verb end a sentence: "Dam is old, study finds"."""
    alone = source[1] - source[0] == 1 and verb + 1 >= context.sentence(verb)[1]
    return alone and context.tags[source[0] - 1 : source[0]] == "," and agents.is_document(context, source[0])


def _is_naming(context: Context, source: Range, verb: int) -> bool:
    """Whether a verb of naming only tells the name of what stands before it: "a plan called “Rain”"."""
    tags = context.tags
    if tags[verb + 1 : verb + 2] != "<" or context.cue(verb).frames.isdisjoint(NAMING):
        return False
    return tags[_head(tags, source)] in "nozr0" or context.word(source[0]) in ("a", "an")


def _is_attributive(context: Context, verb: int) -> bool:
    """Whether a participle describes the noun behind it: "45 pledged delegates", "its own proposed list"."""
    if context.tags[verb + 1 : verb + 2] not in tuple("nrgoz") or not context.word(verb).endswith("ed"):
        return False
    before = context.word(verb - 1)
    return before[0].isdigit() or context.has_role(verb - 1, "attributive")


def _base_form_agrees(context: Context, form: str, source: Range, group: int, verb: int) -> bool:
    """Whether a base form is finite or governed: a plural or pronoun subject, or a helper before it."""
    tags = context.tags
    if group < verb:
        return tags[verb - 1] != "b"  # "is back"
    head = tags[_head(tags, source)]
    if head in "PpgWD0Ze/" or (head in "noN" and form == "I"):
        return True
    if "c" in tags[slice(*source)] and LINK.search(tags, *source) is None:
        return True  # "the book and the film blame it"
    no_noun = form == "I" or tags[verb + 1 : verb + 2] not in NOUN_FOLLOWS
    if no_noun and any(is_plural(context, each) for each in _heads(tags, source, verb)):
        return True
    # "Insiders call this the “q”": an object shows the verb, and nothing the genitive or an adjective
    return (
        head in "noNz"
        and tags[verb + 1 : verb + 2] in tuple("DHPOT")
        and tags[source[0] - 1 : source[0]] in tuple(".,;TBsc")
    )


def _head(tags: str, source: Range) -> int:
    """The last token of a source's first phrase, before its insertions or the pronoun that it is around."""
    if tags[source[1] - 1] == "O" and (link := LINK.search(tags, *source)) is not None:
        return max(source[0], link.start() - 1)  # "those around him"
    insertion = INSERTION.search(tags, source[0] + 1, source[1])
    return (insertion.start() if insertion is not None else source[1]) - 1


def _heads(tags: str, source: Range, verb: int) -> Iterator[int]:
    """What may be the head of the source of a verb: the noun right before it, or before a phrase or its adjective.

    "Two polls", "polls in Lund", "sources close to her".
    """
    yield verb - 1
    link = LINK.search(tags, *source)
    if link is not None and link.start() > source[0]:
        yield link.start() - 1
        if tags[link.start() - 2 : link.start()] in ("gn", "nn") and link.start() - 2 >= source[0]:
            yield link.start() - 2


def _is_noun(tags: str, form: str, source: Range, verb: int, *, plural: bool) -> bool:
    """Whether a word that is verb and noun ("claims") is the noun: "sensitive government claims of"."""
    if tags[source[1] - 1] in "PpW" or tags[verb + 1 : verb + 3] == ",<":
        return False
    if form == "Z" and tags[source[0] - 1 : source[0]] == "," and tags[verb + 1 : verb + 2] in (".", ","):
        return DETERMINED.isdisjoint(tags[slice(*source)])  # "…, Ana Ruiz reports.", "…, a poll shows."
    if tags[verb + 1 : verb + 2] in FINITE:
        return True  # "party rules allow it"
    return tags[verb + 1 : verb + 2] in (("f", "c") if plural else tuple(",.;f)c")) or (
        form == "Z"
        and DETERMINED.isdisjoint(tags[source[0] : source[1]])
        and not tags[source[0] : source[1] - 1].startswith("0")
        and tags[verb + 1 : verb + 2] not in OBJECT_OPENER
    )
