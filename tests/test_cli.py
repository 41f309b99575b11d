"""The command line, and the account of an article that it prints."""

import datetime as dt
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import types
from collections.abc import Callable
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import Act, Article, Caption, Quote, QuoteKind, Span, Speaker, SpeakerKind, cli
from newsparse.formats.account import account
from sample_article import ARTICLE, ICE, MARA, TEXT

assert ARTICLE.byline
assert ARTICLE.dateline

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")

EXPECTED = """\
Headline   Harbour sale splits the council of a town that has lived on cod for
           three hundred years
Byline     Ana Ruiz, Tom Hale
Dateline   PORT ELLERY, Maine (US); AP; 2023-03-21
Published  2023-03-21
Updated    2023-03-22 09:30+00:00
Caption    Crews mend nets on the east quay. Ana Ruiz / AP
           photographer Ana Ruiz, agency AP
Metadata   date: 2023-03-21
Text       830 characters, 10 paragraphs

4 speakers
fishing crews       group         1 quote
Dr. Mara Lindqvist  person        2 quotes  senior lecturer in coastal
                                            economics, Ellery University
Oskar Brandt        person        1 quote   Crew Union
port authority      organization  1 quote

6 quotes

  1 fishing crews (mixed judgement)
    “an insult.”
    cue "called"
    at 277:289, rule mixed.name-verb, confidence 0.90

  2 Mara Lindqvist (direct)
    “The harbour is not for sale,” [...] “It never was, and whoever says
    otherwise has not read the charter that our grandparents signed in the great
    hall.”
    cue "told", to "the Harbour Post"
    at 291:321 and 426:541, rule after.name-verb, confidence 0.98

  3 Oskar Brandt (mixed)
    The sale “is an attempt to fill one hole by digging another,”
    cue "said", named as "Oskar Brandt of the Crew Union"
    at 543:604, rule after.verb-name, confidence 0.97

  4 port authority (indirect)
    the quay would close by June
    cue "warned", named as "The port authority"
    at 674:702, rule indirect.verb-that, confidence 0.91

  5 Mara Lindqvist (direct question)
    “Who will pay for the ice?”
    cue "asked", to "the mayor", named as "Lindqvist"
    at 705:732, rule after.name-verb, confidence 0.98

  6 Unattributed (direct, within another quote)
    “Sold, sold, sold.”
    at 761:780, rule alone, confidence 0.50"""


# --- the account -----------------------------------------------------------------------------


def test_the_account_tells_all_that_was_found() -> None:
    assert account(ARTICLE) == EXPECTED


def test_the_account_of_an_article_without_anything() -> None:
    assert account(Article("")) == "Text       0 characters, 0 paragraphs\n\n0 quotes"


@pytest.mark.parametrize("width", [60, 61, 72, 80, 100, 200])
def test_no_line_is_wider_than_asked(width: int) -> None:
    long_names = attrs.evolve(ARTICLE, speakers=(attrs.evolve(MARA, name="Mara " * 30, role="x" * 300),))
    for article in (ARTICLE, long_names):
        assert max(map(len, account(article, width).split("\n"))) <= width


def test_many_quotes_fit_as_well() -> None:
    lines = account(attrs.evolve(ARTICLE, quotes=ARTICLE.quotes * 200), 60).split("\n")
    assert "1200 Unattributed (direct, within another quote)" in lines
    assert max(map(len, lines)) <= 60


def test_a_narrow_terminal_gets_the_narrowest_account() -> None:
    assert account(ARTICLE, 1) == account(ARTICLE, 60)


def test_colours_change_nothing_but_colours() -> None:
    plain, coloured = account(ARTICLE, 80), account(ARTICLE, 80, colour=True)
    assert "\x1b" not in plain
    assert "\x1b[1;36mMara Lindqvist\x1b[0m" in coloured
    assert [line.rstrip() for line in ESCAPES.sub("", coloured).split("\n")] == plain.split("\n")
    assert all(line.count("\x1b[0m") * 2 == len(ESCAPES.findall(line)) for line in coloured.split("\n"))


@pytest.mark.parametrize("character", ["\x1b", "\0", "\r", "\x9b", "\x7f", "\u202e", "\u2066", "\ud800"])
@pytest.mark.parametrize("colour", [False, True])
def test_no_text_can_steer_the_terminal(character: str, colour: bool) -> None:
    evil = f"Ana{character}[2J"
    span = Span(0, len(evil), evil)
    speaker = Speaker(evil, SpeakerKind.PERSON, role=evil, affiliation=evil, title=evil)
    quote = Quote(QuoteKind.DIRECT, (span,), evil, cue=span, mention=span, speaker=speaker, addressee=span, rule=evil)
    caption = Caption(0, len(evil), evil, photographer=evil)
    article = Article(evil, headline=span, captions=(caption,), quotes=(quote,), speakers=(speaker,))
    printed = ESCAPES.sub("", account(article, colour=colour))
    assert character not in printed
    assert "[2J" in printed


def test_letters_that_only_join_others_are_kept() -> None:
    article = Article("क्‍ष", headline=Span(0, 4, "क्‍ष"))
    assert "क्‍ष" in account(article)


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"kind": QuoteKind.INDIRECT, "act": Act.PROMISE}, "  1 Mara Lindqvist (indirect promise)"),
        ({"mention": Span(0, 3, "she")}, '    cue "asked", to "the mayor", named as "she"'),
        ({"mention": None}, '    cue "asked", to "the mayor"'),
        ({"mention": Span(0, 14, "Mara Lindqvist")}, '    cue "asked", to "the mayor"'),
        ({"speaker": None}, "  1 Unattributed (direct question)"),
        ({"speaker": None}, '    cue "asked", to "the mayor", named as "Lindqvist"'),
        ({"depth": 1}, "  1 Mara Lindqvist (direct question, within another quote)"),
        ({"confidence": 1.0}, "    at 705:732, rule after.name-verb, confidence 1.00"),
    ],
)
def test_lines_of_a_quote(changes: dict[str, Any], line: str) -> None:
    assert line in account(attrs.evolve(ARTICLE, quotes=(attrs.evolve(ICE, **changes),))).split("\n")


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"byline": attrs.evolve(ARTICLE.byline, authors=(), agency="AP")}, "Byline     AP"),
        ({"byline": attrs.evolve(ARTICLE.byline, authors=())}, "Byline     By Ana Ruiz and Tom Hale"),
        (
            {"dateline": attrs.evolve(ARTICLE.dateline, country=None, date=None)},
            "Dateline   PORT ELLERY, Maine; AP",
        ),
        (
            {"dateline": attrs.evolve(ARTICLE.dateline, place="", country=None, date=None, agency=None)},
            "Dateline   PORT ELLERY, Maine, March 21 (AP) —",
        ),
        ({"published": dt.datetime(2023, 3, 21, 9, 5, 7)}, "Published  2023-03-21 09:05"),
        ({"captions": (Caption(0, 9, "Wet  nets."),)}, "Caption    Wet nets."),
        ({"metadata": {"date": "2023", "by": "A"}}, "           by: A"),
        ({"text": "a"}, "Text       1 character, 10 paragraphs"),
        ({"text": "a" * 1234}, "Text       1,234 characters, 10 paragraphs"),
    ],
)
def test_lines_of_the_head(changes: dict[str, Any], line: str) -> None:
    assert line in account(attrs.evolve(ARTICLE, **changes)).split("\n")


# --- the command -----------------------------------------------------------------------------

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in this process, with `TEXT` parsed to `ARTICLE`; gives status, output, errors."""
    real = newsparse.parse
    monkeypatch.setattr(newsparse, "parse", lambda text, **options: ARTICLE if text == TEXT else real(text, **options))
    monkeypatch.setenv("COLUMNS", "80")

    def call(*arguments: object, stdin: bytes = b"") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            status = cli.main([str(argument) for argument in arguments])
        except SystemExit as exit_:
            status = int(exit_.code or 0)
        return status, *capsys.readouterr()

    return call


@pytest.fixture
def story(tmp_path: pathlib.Path) -> pathlib.Path:
    return written(tmp_path / "story.txt", TEXT)


def written(path: pathlib.Path, content: str | bytes) -> pathlib.Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_file_gives_its_account(run: Run, story: pathlib.Path) -> None:
    assert run(story) == (0, EXPECTED + "\n", "")


def test_standard_input_gives_its_account(run: Run) -> None:
    assert run("-", stdin=TEXT.encode()) == (0, EXPECTED + "\n", "")


def test_several_files_have_a_heading_each(run: Run, story: pathlib.Path) -> None:
    status, output, errors = run(story, "-", stdin=TEXT.encode())
    assert (status, errors) == (0, "")
    assert output == f"==> {story} <==\n{EXPECTED}\n\n==> standard input <==\n{EXPECTED}\n\n"


@pytest.mark.parametrize(("columns", "width"), [("72", 72), ("90", 90), ("100", 100), ("300", 100)])
def test_lines_are_as_wide_as_the_terminal_up_to_100(
    run: Run, story: pathlib.Path, monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert run(story)[1] == account(ARTICLE, width) + "\n"


@pytest.mark.parametrize(
    ("terminal", "no_colour", "coloured"),
    [(True, None, True), (True, "", True), (True, "1", False), (False, None, False)],
)
def test_colours_only_on_a_terminal_that_wants_them(
    run: Run,
    story: pathlib.Path,
    monkeypatch: pytest.MonkeyPatch,
    terminal: bool,
    no_colour: str | None,
    coloured: bool,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if no_colour is not None:
        monkeypatch.setenv("NO_COLOR", no_colour)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    assert run(story)[1] == account(ARTICLE, 80, coloured) + "\n"


# --- other shapes ----------------------------------------------------------------------------


def test_json_loses_nothing(run: Run, story: pathlib.Path) -> None:
    status, output, errors = run(story, "--json")
    assert (status, errors) == (0, "")
    assert output.count("\n") == 1
    assert Article.from_json(output) == ARTICLE


def test_json_of_several_files_is_one_article_a_line(run: Run, story: pathlib.Path) -> None:
    status, output, errors = run("--json", story, "-", story, stdin=b"Rain fell.")
    assert (status, errors) == (0, "")
    articles = [Article.from_json(line) for line in output.splitlines()]
    assert [article.text for article in articles] == [TEXT, "Rain fell.", TEXT]


def test_json_can_be_indented(run: Run, story: pathlib.Path) -> None:
    _, output, _ = run(story, "--json", "--indent", 2)
    assert output.startswith('{\n  "text": ')
    assert Article.from_json(output) == ARTICLE


def test_json_leaves_line_ends_and_odd_characters_alone(run: Run) -> None:
    text = "Rain\r\n\r\nfell\rlate\x0b\u2028雨 🌧\n"
    _, output, _ = run("-", "--json", stdin=text.encode())
    assert json.loads(output)["text"] == text


def test_the_options_reach_the_parser(run: Run, story: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def parse(text: str, **options: object) -> Article:
        calls.append((text, options))
        return ARTICLE

    monkeypatch.setattr(newsparse, "parse", parse)
    assert run(story)[0] == 0
    assert run(story, "--language", "en", "--published", "2023-03-21", "--attitudes")[0] == 0
    assert calls == [
        (TEXT, {"language": "en", "published": None, "attitudes": False}),
        (TEXT, {"language": "en", "published": dt.date(2023, 3, 21), "attitudes": True}),
    ]


def test_explanations_instead_of_accounts(run: Run, story: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def explain(text: str, **_: object) -> types.SimpleNamespace:
        return types.SimpleNamespace(text=text)

    monkeypatch.setattr(newsparse, "explain", explain, raising=False)
    assert run("-", "--explain", stdin=b"Rain") == (0, "namespace(text='Rain')\n", "")
    _, output, _ = run(story, "-", "--explain", stdin=b"Rain")
    assert output.endswith("\n\n==> standard input <==\nnamespace(text='Rain')\n\n")


def test_options_may_stand_between_the_files(run: Run, story: pathlib.Path) -> None:
    status, output, _ = run(story, "--json", story)
    assert status == 0
    assert len(output.splitlines()) == 2


def test_version(run: Run) -> None:
    status, output, errors = run("--version")
    assert (status, errors) == (0, "")
    assert re.fullmatch(r"newsparse (\d+\.\d+\S*|\(not installed\))\n", output)


def test_help_names_every_option(run: Run) -> None:
    status, output, _ = run("--help")
    assert status == 0
    for option in ("FILE", "--json", "--explain", "--indent", "--language", "--published", "--attitudes", "--version"):
        assert option in output
    assert output.isascii()


# --- what can go wrong -----------------------------------------------------------------------


def test_without_a_file_the_help_is_shown(run: Run) -> None:
    status, output, errors = run()
    assert (status, output) == (2, "")
    assert errors.startswith("usage: newsparse ")
    assert "standard input" in errors


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--language", "xx"], "argument --language: unknown language 'xx' (known: en"),
        (["--published", "21.3.2023"], "argument --published: '21.3.2023' is not a date such as 2023-03-21"),
        (["--published", "2023-02-30"], "argument --published: '2023-02-30' is not a date such as 2023-03-21"),
        (["--json", "--indent", "two"], "argument --indent: 'two' is not a number of spaces such as 2"),
        (["--json", "--indent=-1"], "argument --indent: '-1' is not a number of spaces such as 2"),
        (["--indent", "2"], "argument --indent: only with --json"),
        (["--json", "--explain"], "argument --explain: not allowed with argument --json"),
        (["--colour"], "unrecognized arguments: --colour"),
    ],
)
def test_wrong_arguments_are_explained(run: Run, arguments: list[str], message: str) -> None:
    status, output, errors = run("story.txt", *arguments)
    assert (status, output) == (2, "")
    assert f"newsparse: error: {message}" in errors
    assert "Traceback" not in errors


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"Rain\0fell.", "binary or UTF-16, not UTF-8 text (it holds NUL bytes)"),
        ("Rain fell.".encode("utf-16"), "binary or UTF-16, not UTF-8 text (it holds NUL bytes)"),
        ("Il a plu à Málaga.".encode("latin-1"), "not UTF-8 text (byte 0xe0 at 9)"),
        (b"\xef\xbb\xbfRain \xff", "not UTF-8 text (byte 0xff at 8)"),
    ],
)
def test_a_file_that_is_no_text_is_one_line_of_error(
    run: Run, tmp_path: pathlib.Path, content: bytes, reason: str
) -> None:
    path = written(tmp_path / "odd.bin", content)
    assert run(path) == (2, "", f"newsparse: {path}: {reason}\n")
    assert run("-", stdin=content) == (2, "", f"newsparse: standard input: {reason}\n")


def test_a_file_that_cannot_be_opened_is_one_line_of_error(run: Run, tmp_path: pathlib.Path) -> None:
    missing = tmp_path / "missing.txt"
    assert run(missing) == (2, "", f"newsparse: {missing}: No such file or directory\n")
    status, output, errors = run(tmp_path)
    assert (status, output) == (2, "")
    assert re.fullmatch(rf"newsparse: {re.escape(str(tmp_path))}: (Is a directory|Permission denied)\n", errors)


def test_the_other_files_are_read_all_the_same(run: Run, story: pathlib.Path, tmp_path: pathlib.Path) -> None:
    status, output, errors = run(tmp_path / "missing.txt", story, tmp_path / "gone.txt", "--json")
    assert status == 2
    assert Article.from_json(output) == ARTICLE
    assert errors.count("\n") == 2


def test_a_defect_of_the_parser_is_one_line_of_error(
    run: Run, story: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(text: str, **_: object) -> Article:
        raise RuntimeError("lost\n  the thread")

    monkeypatch.setattr(newsparse, "parse", parse)
    reason = "could not be parsed (RuntimeError: lost the thread)"
    assert run(story, "-") == (1, "", f"newsparse: {story}: {reason}\nnewsparse: standard input: {reason}\n")
    assert run(story, "missing.txt")[0] == 2


def test_a_byte_order_mark_is_not_text(run: Run) -> None:
    _, output, _ = run("-", "--json", stdin=b"\xef\xbb\xbfRain fell.")
    assert Article.from_json(output).text == "Rain fell."


def test_an_interruption_is_quiet(run: Run, story: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(text: str, **_: object) -> Article:
        raise KeyboardInterrupt

    monkeypatch.setattr(newsparse, "parse", parse)
    assert run(story) == (130, "", "")


def test_the_version_of_a_source_tree_is_not_known(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.metadata

    def version(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", version)
    assert run("--version") == (0, "newsparse (not installed)\n", "")


# --- the process -----------------------------------------------------------------------------

SOURCES = pathlib.Path(newsparse.__file__).parents[1]


def process(
    *arguments: object, stdin: bytes = b"", stdout: int = subprocess.PIPE, encoding: str = "utf-8"
) -> subprocess.CompletedProcess[bytes]:
    """Runs the command as a user does, with a standard output of that encoding."""
    return subprocess.run(
        [sys.executable, "-m", "newsparse", *map(str, arguments)],
        input=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(SOURCES), "PYTHONIOENCODING": encoding},
        check=False,
        timeout=60,
    )


def test_the_module_runs_as_a_command() -> None:
    done = process("-", "--json", stdin="“É” 雨".encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert Article.from_json(done.stdout).text == "“É” 雨"
    assert process().returncode == 2


def test_json_is_utf8_whatever_the_locale() -> None:
    done = process("-", "--json", stdin="“É” 雨".encode(), encoding="ascii")
    assert Article.from_json(done.stdout).text == "“É” 雨"


def test_an_account_survives_a_terminal_that_lacks_the_letters(story: pathlib.Path) -> None:
    done = process(story, written(story.parent / "雨.txt", "雨"), encoding="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    assert b"\\u96e8.txt" in done.stdout


def test_a_reader_that_leaves_early_is_no_error(story: pathlib.Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = process("--json", *[story] * 50, stdout=writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not pathlib.Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_one_line_of_error(story: pathlib.Path) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    try:
        done = process(story, stdout=full)
    finally:
        os.close(full)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [b"newsparse: standard output: No space left on device"]
