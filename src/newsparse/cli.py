"""The command ``newsparse FILE…``: reads news articles and prints what they say."""

import argparse
import datetime as dt
import io
import os
import pathlib
import shutil
import sys
from collections.abc import Sequence

import newsparse
from newsparse import lexicon
from newsparse.formats.account import account

STANDARD_INPUT = "-"
WIDEST = 100  # columns; longer lines are hard to read

UNPARSED, FAILED, INTERRUPTED = 1, 2, 130  # exit statuses; argparse exits with 2 as well

DESCRIPTION = "Print who says what, where and when in news articles."
EPILOG = """\
Files are UTF-8 text, one article each. Offsets count characters from 0, after a byte order
mark if there is one. The exit status is 0 if all went well, 1 if an article could not be
parsed, and 2 if a file could not be read or the command is wrong.
"""


class UnreadableError(Exception):
    """There is no text to be had from a file; the message says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, by default the process's, and return its exit status.

    Raises ``SystemExit``: with 2 if an argument is wrong, with 0 after ``--help``.
    """
    parser = command_line()
    options = parser.parse_intermixed_args(arguments)
    if options.indent is not None and not options.json:
        parser.error("argument --indent: only with --json")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # JSON is UTF-8 by definition; for a reader, what the terminal cannot show becomes an escape.
        sys.stdout.reconfigure(encoding="utf-8" if options.json else None, errors="backslashreplace")
    try:
        status = run(options, parser)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:  # nobody takes the output
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else the flush at exit fails again
        if isinstance(error, BrokenPipeError):
            return 0
        return complain("standard output", error.strerror or str(error), FAILED)
    return status


def command_line() -> argparse.ArgumentParser:
    """The arguments that the command takes."""
    parser = argparse.ArgumentParser(
        "newsparse",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="a text file; - is the standard input")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print JSON that loses nothing, one article a line")
    shape.add_argument("--explain", action="store_true", help="show which rules were tried on each quotation")
    parser.add_argument("--indent", type=indentation, metavar="N", help="spread the JSON over lines, N spaces deep")
    parser.add_argument(
        "--language", type=known_language, default="en", metavar="CODE", help="language of the articles (default: en)"
    )
    parser.add_argument(
        "--published", type=day, metavar="YYYY-MM-DD", help="when they appeared; gives a year to 'March 20'"
    )
    parser.add_argument(
        "--attitudes", action="store_true", help="also what people believe, want or intend, and doubtful reports"
    )
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    return parser


def run(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    """Do what the options ask for and return the exit status."""
    if options.version:
        print("newsparse", installed_version())
        return 0
    if not options.files:
        parser.print_help(sys.stderr)
        return FAILED
    return max([report(name, options) for name in options.files])


def report(name: str, options: argparse.Namespace) -> int:
    """Print what is in one file, or on standard error why not, and return the exit status."""
    title = "standard input" if name == STANDARD_INPUT else name
    try:
        output = rendered(read(name), options)
    except UnreadableError as error:
        return complain(title, str(error), FAILED)
    except Exception as error:  # noqa: BLE001 - a defect of ours must not keep the other files from being read
        return complain(title, f"could not be parsed ({type(error).__name__}: {error})", UNPARSED)
    if len(options.files) > 1 and not options.json:
        output = f"==> {title} <==\n{output}\n"
    print(output)
    return 0


def read(name: str) -> str:
    """The text of a file without its byte order mark; raises `UnreadableError`."""
    try:
        data = sys.stdin.buffer.read() if name == STANDARD_INPUT else pathlib.Path(name).read_bytes()
        if b"\0" in data:
            raise UnreadableError("binary or UTF-16, not UTF-8 text (it holds NUL bytes)")
        return data.decode("utf-8").removeprefix("\ufeff")
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not UTF-8 text (byte 0x{data[error.start]:02x} at {error.start})") from error


def rendered(text: str, options: argparse.Namespace) -> str:
    """An article in the shape that the options ask for."""
    asked = {"language": options.language, "published": options.published, "attitudes": options.attitudes}
    if options.explain:
        return str(newsparse.explain(text, **asked))
    article = newsparse.parse(text, **asked)
    if options.json:
        return article.to_json(indent=options.indent)
    width = min(shutil.get_terminal_size().columns, WIDEST)
    return account(article, width, colour=sys.stdout.isatty() and not os.environ.get("NO_COLOR"))


def complain(title: str, reason: str, status: int) -> int:
    """Say in one line what is wrong with a file, and hand back the exit status for it."""
    print(f"newsparse: {title}: {' '.join(reason.split())}", file=sys.stderr)
    return status


def known_language(code: str) -> str:
    """A language that there are word lists for."""
    if code not in lexicon.languages():
        raise argparse.ArgumentTypeError(f"unknown language {code!r} (known: {', '.join(lexicon.languages())})")
    return code


def day(value: str) -> dt.date:
    """A date in the form YYYY-MM-DD."""
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is not a date such as 2023-03-21") from None


def indentation(value: str) -> int:
    """A number of spaces."""
    if not value.isdecimal():
        raise argparse.ArgumentTypeError(f"{value!r} is not a number of spaces such as 2")
    return int(value)


def installed_version() -> str:
    """The version of the installed package."""
    import importlib.metadata

    try:
        return importlib.metadata.version("newsparse")
    except importlib.metadata.PackageNotFoundError:
        return "(not installed)"
