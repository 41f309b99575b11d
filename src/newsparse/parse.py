"""The order of the rooms; builds the Article."""

import datetime as dt
from collections.abc import Iterable, Iterator

from newsparse.model import Article


def parse(
    text: str,
    *,
    language: str = "en",
    published: dt.date | dt.datetime | None = None,
    attitudes: bool = False,
) -> Article:
    return Article(text, language, published=published)


def parse_many(
    texts: Iterable[str],
    *,
    language: str = "en",
    published: dt.date | dt.datetime | None = None,
    attitudes: bool = False,
    workers: int = 1,
) -> Iterator[Article]:
    for text in texts:
        yield parse(text, language=language, published=published, attitudes=attitudes)
