"""Rules for what stands in quotation marks and is nobody's words: titles, values in markup."""

from collections.abc import Sequence

from newsparse.attribution.context import Context, Quoted
from newsparse.attribution.rule import Attribution, Example, rule

NOBODY = Attribution((), None, None)
LONGEST_TITLE = 12  #: in tokens, marks included
LONGEST_NICKNAME = 6
#: Common nouns, which a title stands beside as an apposition, and what goes on behind that.
COMMON = frozenset("nroz")
GOES_ON = frozenset("bhmdFV,")
SMALL_TAGS = frozenset("DfcitHTsBPbmw")
#: What stands before a title: "CNN's", "host of", "on".
BEFORE_TITLE = frozenset("Sfi")


@rule(
    "none.markup",
    "quotation",
    examples=[Example('<tweet id="42">It rained.</tweet>', None, None, "")],
    refuses=["“It rained,” Ruiz said."],
)
def markup(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """The value of an attribute, as markup that was left in the text has it."""
    quotation = context.quotations[place]
    opening = context.starts[quotation.start]
    return NOBODY if opening and context.text[opening - 1] == "=" else None


@rule(
    "none.title",
    "quotation",
    examples=[
        Example("Ana Ruiz, host of “Rain Song,” left Lund.", None, None, ""),
        Example("She spoke on Radio Lund's “Good Morning” on Monday.", None, None, ""),
        Example("The movie “Rain Song” opened in Lund.", None, None, ""),
        Example("The “Off Air” podcast ended.", None, None, ""),
    ],
    refuses=["“Rain,” Ana Ruiz said.", "The mayor's “rain tax” failed."],
)
def title(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """Capitalised words beside what tells of a title: "show", "podcast", a genitive, "host of", "on"."""
    quotation = context.quotations[place]
    if not _is_capitalised(context, quotation):
        return None
    start, ceiling = context.sentence(quotation.start)
    before, behind = quotation.start - 1, quotation.end
    if before < start:
        return None
    titled = context.vocabulary.titled
    if context.tags[before] == "f" and before > start and context.word(before - 1) in context.vocabulary.noun_cues:
        return None  # "chants of"
    if context.tags[before] in BEFORE_TITLE or context.word(before) in titled:
        return NOBODY
    if context.tags[before] == "," and before > start and context.word(before - 1) in titled:
        return NOBODY
    if (
        context.tags[before] == ","
        and before > start
        and context.tags[before - 1] in COMMON
        and behind < ceiling
        and context.tags[behind] in GOES_ON
    ):
        return NOBODY  # "Her next project, “The Salt Road,” is"
    return NOBODY if behind < ceiling and context.word(behind) in titled else None


@rule(
    "none.nickname",
    "quotation",
    examples=[Example("Tom “the Rock” Hale left Lund.", None, None, "")],
    refuses=["Ana Ruiz, “the Rock,” Hale said."],
)
def nickname(context: Context, found: Sequence[Attribution], place: int) -> Attribution | None:
    """A short quotation between two parts of a name."""
    quotation = context.quotations[place]
    around = (
        context.tags[max(0, quotation.start - 1) : quotation.start] + context.tags[quotation.end : quotation.end + 1]
    )
    short = quotation.end - quotation.start <= LONGEST_NICKNAME
    return NOBODY if around == "NN" and short and context.last_sign(quotation) not in ",.?!" else None


def _is_capitalised(context: Context, quotation: Quoted) -> bool:
    """Whether all but the small words between the marks have a capital, and none asks or cries."""
    if not quotation.closed or quotation.end - quotation.start > LONGEST_TITLE or context.last_sign(quotation) in "?!…":
        return False
    first = quotation.start + (context.starts[quotation.start] < quotation.inner[0])
    last = quotation.end - (context.starts[quotation.end - 1] >= quotation.inner[1])
    words, tags = context.tokens[first:last], context.bare[first:last]
    return (
        bool(words)
        and words[0][0].isupper()
        and all(
            tag in SMALL_TAGS or not word[0].isalpha() or word[0].isupper()
            for word, tag in zip(words, tags, strict=True)
        )
    )
