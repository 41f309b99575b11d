"""Signs of captions and credits, without one of which few paragraphs are looked at closely."""

from newsparse.agencies import LONGEST_NAME
from newsparse.credit import Credit

LONGEST_CREDIT_LINE = 60  #: above its caption; wrapped lines are longer

#: Stems of the labels in small letters and capitals, signs between names, and words that say who stands where.
SIGNS = (
    *("/", " via ", "Via ", "©", "(c)", "(L", "(R)", "(C)", "L-R", "left", "Left to", "(right", ", right", "center,"),
    *("centre,", "oto", "OTO", "icture", "ICTURE", "mage", "IMAGE", "redit", "CREDIT", "crédit", "ourtesy", "COURTESY"),
    *("llustra", "creen", "Still from", "Bild", "bild", "ideo", "FILE", "File", "aption", "CAPTION", "Pic", " pic"),
    *("andout", "HANDOUT", "rchiv", "frame grab"),
)


class CreditSigns:
    """The signs in the paragraphs of a text, and what was found there."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: dict[tuple[int, int], Credit | None] = {}  #: the credits of the paragraphs that were looked at

    def within(self, start: int, end: int) -> bool:
        """Whether a sign stands, or at least begins, between `start` and `end`.

        >>> CreditSigns("It rained. Photo by Ana Ruiz").within(0, 10)
        False
        """
        return any(self.text.find(sign, start, end + len(sign) - 1) >= 0 for sign in SIGNS)

    def may_hold_credit(self, start: int, end: int) -> bool:
        """Whether a paragraph may be a caption: is short or its first line is, has no full stop, or has a sign."""
        return (
            end - start <= LONGEST_NAME
            or self.text[end - 1] not in '.!?”"'
            or self.text.find("\n", start, min(end, start + LONGEST_CREDIT_LINE)) >= 0
            or self.within(start, end)
        )
