"""Units, sources and statements are judged as docs/accuracy.md says."""

import pytest

import confidence
import figures
import gold
import judge
import newsparse
from annotated_mill import TEXT, place


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("“Rain,” she said. 'No.'", ["Rain,"]),
        ('"Rain," he said, "and hail."', ["Rain,", "and hail."]),
        ("``Rain,'' he said.", ["Rain,"]),
        ("„Regen“, sagte sie.", ["Regen"]),
        ("«Rain», «hail»", ["Rain", "hail"]),
        ("“Rain\n\n“and hail.” ”Sun", ["Rain", "and hail."]),
        ("“„Rain” fell", ["„Rain"]),
        ("“…” she said.", []),
    ],
)
def test_quoted_units(text: str, units: list[str]) -> None:
    assert [text[start:end] for start, end in judge.quoted_units(text)] == units


def answer(content: str, source: str = "", speaker: str = "", text: str = TEXT) -> judge.Answer:
    start, mention = text.index(content), text.find(source)
    ranges = ((mention, mention + len(source)),) if source else ()
    return judge.Answer(((start, start + len(content)),), (), ranges, speaker, "some.rule", 0.5)


@pytest.mark.parametrize(
    ("source", "mention", "speaker", "right"),
    [
        ("Mara Linde", "Linde", "", True),
        ("Mara Linde", "", "Mara Venn", True),
        ("Mara Linde", "", "", False),
        ("Mara Linde", "Omar Field", "Omar Field", False),
        ("The mayor", "The “mud", "The Mill", False),
        ("", "", "Mara Linde", True),
        ("", "Linde", "Mara Linde", False),
    ],
)
def test_source_right(source: str, mention: str, speaker: str, right: bool) -> None:
    wanted = (place(source),) if source else ()
    assert judge.source_right(TEXT, wanted, answer("leaks", mention, speaker)) is right


@pytest.mark.parametrize(
    ("cue", "statement"),
    [
        ("said", True),
        ("had been telling", True),
        ("DENIES", True),
        ("denied", True),
        ("according to", True),
        ("agreeing", True),
        ("hoped", False),
        ("believes", False),
        ("", False),
    ],
)
def test_statements(cue: str, statement: bool) -> None:
    attribution = gold.Attribution((), ((0, len(cue)),), ())
    assert judge.is_statement(cue, attribution) is statement


def attribution(content: str, *, optional: bool = False) -> gold.Attribution:
    return gold.Attribution((place(content),), (), (), optional=optional)


@pytest.mark.parametrize(
    ("attributions", "answers", "counts"),
    [
        ([attribution("dam held")], [answer("“The dam held,”")], (1, 1, 1, 1)),
        ([attribution("dam")], [answer("“The dam held,”")], (0, 1, 0, 0)),  # less than half is no attribution
        ([attribution("dam held", optional=True)], [answer("“The dam held,”")], (0, 0, 0, 0)),
        ([attribution("dam held", optional=True)], [], (0, 0, 0, 0)),
        ([attribution("dam held")], [answer("the road is open")], (0, 0, 0, 1)),
    ],
)
def test_quoted_counts(
    attributions: list[gold.Attribution], answers: list[judge.Answer], counts: tuple[int, ...]
) -> None:
    document = gold.Document("mill", TEXT, tuple(attributions))
    assert figures.detection(list(judge.quoted_outcomes(document, answers))) == counts


@pytest.mark.parametrize(
    ("attributions", "answers", "counts"),
    [
        ([attribution("the road is open")], [answer("road is open")], (1, 1, 1, 1)),
        ([attribution("the road is open")], [answer("open")], (0, 1, 0, 1)),
        ([attribution("the road is open")], [answer("the road is open"), answer("road is open")], (1, 2, 1, 1)),
        ([attribution("the road is open"), attribution("road is open")], [answer("road is open")], (1, 1, 1, 2)),
        ([attribution("the road is open", optional=True)], [], (0, 0, 0, 0)),
        ([attribution("the road is open", optional=True)], [answer("the road is open")], (1, 1, 0, 0)),
        ([attribution("dam held")], [answer("“The dam held,”")], (0, 0, 0, 0)),
    ],
)
def test_indirect_counts(
    attributions: list[gold.Attribution], answers: list[judge.Answer], counts: tuple[int, ...]
) -> None:
    document = gold.Document("mill", TEXT, tuple(attributions))
    assert figures.detection(list(judge.indirect_outcomes(document, answers))) == counts


def test_quote_within_a_report_may_have_either_source() -> None:
    document = gold.Document("mill", TEXT, (gold.Attribution((place("dam held"),), (), (place("Mara Linde"),)),))
    inner, outer = answer("dam held", "Omar Field"), answer("“The dam held,” Mara", "Linde")
    assert [each.right for each in judge.quoted_outcomes(document, [outer, inner])] == [True]


@pytest.mark.parametrize(
    ("stated", "rights", "error"),
    [
        ([0.95, 0.95], [True, True], 0.05),
        ([0.9, 0.5], [False, True], 0.7),
        ([0.5, 0.5], [True, False], 0.0),
        ([], [], 0),
    ],
)
def test_calibration_error(stated: list[float], rights: list[bool], error: float) -> None:
    (quote,) = newsparse.parse("“It leaks,” Omar Field said.").quotes
    judged = [
        confidence.Verdict(newsparse.Quote.from_dict(quote.to_dict() | {"confidence": value}), right, right, False)
        for value, right in zip(stated, rights, strict=True)
    ]
    assert confidence.calibration_error(judged) == pytest.approx(error)
