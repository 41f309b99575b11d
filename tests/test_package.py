"""What the package promises about itself."""

import enum
import hashlib
import importlib
import inspect
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsparse

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PUBLIC = {name: getattr(newsparse, name, None) for name in newsparse.__all__}


def public_members() -> dict[str, Any]:
    """The methods and properties of the public classes that no underscore hides."""
    return {
        f"{name}.{member}": getattr(value, "__func__", value)
        for name, thing in PUBLIC.items()
        if inspect.isclass(thing) and not issubclass(thing, enum.Enum)
        for member in dir(thing)
        if not member.startswith("_")
        and (inspect.isroutine(value := inspect.getattr_static(thing, member)) or isinstance(value, property))
    }


def test_package_is_typed() -> None:
    assert (Path(newsparse.__file__).parent / "py.typed").is_file()


def test_all_names_exist() -> None:
    assert [name for name, thing in PUBLIC.items() if thing is None] == []
    assert sorted(set(newsparse.__all__)) == newsparse.__all__


def test_nothing_public_is_left_out() -> None:
    defined = {
        name for name, thing in vars(newsparse).items() if not name.startswith("_") and not inspect.ismodule(thing)
    }
    assert defined == set(newsparse.__all__)


@pytest.mark.parametrize("name", newsparse.__all__)
def test_public_name_has_docstring(name: str) -> None:
    assert (PUBLIC[name].__doc__ or "").strip()


@pytest.mark.parametrize("member", public_members().values(), ids=public_members().keys())
def test_public_member_has_docstring(member: object) -> None:
    assert (inspect.getdoc(member) or "").strip()


def test_changelog_starts_with_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\d+\.\d+\.\d+)\b", changelog, flags=re.MULTILINE)
    assert versions[0] == PROJECT["version"]


def test_dependencies_are_few_and_open_above() -> None:
    names = [re.split(r"[<>=!~ ]", requirement)[0] for requirement in PROJECT["dependencies"]]
    assert names == ["attrs", "cattrs", "dateparser", "regex"]
    assert all(re.fullmatch(r"\w+>=[\d.]+", requirement) for requirement in PROJECT["dependencies"])


@pytest.mark.parametrize("target", PROJECT["scripts"].values(), ids=PROJECT["scripts"])
def test_command_exists(target: str) -> None:
    module, _, function = target.partition(":")
    assert callable(getattr(importlib.import_module(module), function))


def test_oldest_python_is_classified() -> None:
    oldest = PROJECT["requires-python"].removeprefix(">=")
    versions = [entry.rpartition(" ")[2] for entry in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", entry)]
    assert versions[0] == oldest


def test_seed_is_kept_byte_for_byte() -> None:
    seed = (ROOT / "seeds" / "moscow-times-2023-03-21.txt").read_bytes()
    assert hashlib.sha256(seed).hexdigest() == "1dff01f091bccbb392c3c75b2542299b7462955d4c37094027c52e50271f44cb"
