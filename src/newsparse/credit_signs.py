"""Signs of captions and credits, looked for once in the whole text, so that few paragraphs are looked at closely."""

import bisect

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
    """Where the signs stand in a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        offsets = []
        for sign in SIGNS:
            offset = text.find(sign)
            while offset >= 0:
                offsets.append(offset)
                offset = text.find(sign, offset + 1)
        self.offsets = sorted(offsets)
        self.found: dict[tuple[int, int], Credit | None] = {}  #: what paragraphs were found to hold

    def within(self, start: int, end: int) -> bool:
        """Whether a sign stands between `start` and `end`.

        >>> CreditSigns("It rained. Photo by Ana Ruiz").within(0, 10)
        False
        """
        index = bisect.bisect_left(self.offsets, start)
        return index < len(self.offsets) and self.offsets[index] < end

    def may_hold_credit(self, start: int, end: int) -> bool:
        """Whether a paragraph may be a caption: has a sign, is short or its first line is, or has no full stop."""
        return (
            end - start <= LONGEST_NAME
            or self.text[end - 1] not in '.!?”"'
            or self.within(start, end)
            or self.text.find("\n", start, min(end, start + LONGEST_CREDIT_LINE)) >= 0
        )
