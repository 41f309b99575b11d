"""The one direction of flow: who may import whom, and what a bare import loads."""

import ast
import graphlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import newsparse

PACKAGE = Path(newsparse.__file__).parent

OUTER = ("formats", "integrations", "cli", "__main__")  # they know the core, it does not know them
LEAVES = ("model",)  # they import none of us
THIRD_PARTY = {"attr", "attrs", "regex", "newsparse"}  # all that a bare import may load


class Import(NamedTuple):
    """One module of the package imports another, at the top of its file or anywhere inside."""

    importer: str
    imported: str
    line: int

    def __str__(self) -> str:
        return f"{self.importer} imports {self.imported} (line {self.line})"


def modules_of(package: Path) -> dict[str, Path]:
    """The dotted names of all modules of a package, each with its file."""
    names = {}
    for path in sorted(package.rglob("*.py")):
        parts = (package.name, *path.relative_to(package).with_suffix("").parts)
        names[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return names


def imports_of(module: str, path: Path, modules: dict[str, Path]) -> Iterator[Import]:
    """What a module imports of its own package; imports inside functions count like the others."""
    enclosing = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        targets: list[str] = []
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parent = enclosing.split(".")[: len(enclosing.split(".")) - node.level + 1]
                base = ".".join([*parent, base] if base else parent)
            # "from package import module" names a module, "from module import name" what is in it.
            targets = [name if (name := f"{base}.{alias.name}") in modules else base for alias in node.names]
        else:
            continue
        yield from (Import(module, target, node.lineno) for target in targets if target in modules)


def violations(package: Path) -> list[str]:
    """What in a package breaks the one direction of flow, in words; nothing if all is well."""
    modules = modules_of(package)
    imports = [found for module, path in modules.items() for found in imports_of(module, path, modules)]

    def room(module: str) -> str:
        return module.split(".")[1] if "." in module else ""

    broken = [
        f"the core knows the outside: {found}"
        for found in imports
        if room(found.imported) in OUTER and room(found.importer) not in OUTER
    ]
    broken += [f"a leaf imports one of us: {found}" for found in imports if room(found.importer) in LEAVES]
    graph: dict[str, set[str]] = {module: set() for module in modules}
    for found in imports:
        graph[found.importer].add(found.imported)
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        broken.append(f"a cycle: {' -> '.join(reversed(error.args[1]))}")
    return broken


def test_imports_flow_in_one_direction() -> None:
    assert violations(PACKAGE) == []


def test_checker_sees_the_real_package() -> None:
    modules = modules_of(PACKAGE)
    assert {"newsparse", "newsparse.model", "newsparse.parse"} <= modules.keys()
    found = {entry.imported for entry in imports_of("newsparse", PACKAGE / "__init__.py", modules)}
    assert {"newsparse.model", "newsparse.parse"} <= found


CLEAN = {
    "__init__": "from weather.parse import parse",
    "model": "import attrs",
    "rain": "from weather.model import Drop",
    "parse": "from weather import model, rain",
    "formats/__init__": "",
    "formats/html": "from weather.model import Drop",
    "cli": "import weather\nfrom weather.formats import html",
    "__main__": "from weather.cli import main",
}


def written(folder: Path, files: dict[str, str]) -> Path:
    """An invented package of the modules given."""
    for name, code in files.items():
        path = folder / "weather" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, encoding="utf-8")
    return folder / "weather"


def test_clean_package_passes(tmp_path: Path) -> None:
    assert violations(written(tmp_path, CLEAN)) == []


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        pytest.param({"rain": "import weather.parse"}, "a cycle", id="cycle of two"),
        pytest.param({"rain": "def fall():\n    from weather.parse import parse"}, "a cycle", id="cycle in a function"),
        pytest.param(
            {"rain": "import typing\nif typing.TYPE_CHECKING:\n    from weather.parse import parse"},
            "a cycle",
            id="cycle for types only",
        ),
        pytest.param({"rain": "from .parse import parse"}, "a cycle", id="cycle by a relative import"),
        pytest.param({"rain": "from . import parse"}, "a cycle", id="cycle by a relative import of the module"),
        pytest.param({"rain": "import weather"}, "a cycle", id="cycle over the package"),
        pytest.param(
            {"rain": "import weather.snow", "snow": "import weather.hail", "hail": "import weather.rain"},
            "a cycle: weather.",
            id="cycle of three",
        ),
        pytest.param({"rain": "import weather.rain"}, "a cycle", id="a module that imports itself"),
        pytest.param({"rain": "import weather.formats.html"}, "the core knows the outside", id="core knows a format"),
        pytest.param({"rain": "from weather.formats import html"}, "the core knows the outside", id="same, from"),
        pytest.param({"rain": "from weather import formats"}, "the core knows the outside", id="same, the folder"),
        pytest.param(
            {"integrations/__init__": "", "integrations/frames": "", "rain": "from weather.integrations import frames"},
            "the core knows the outside",
            id="core knows an integration",
        ),
        pytest.param(
            {"rain": "def fall():\n    import weather.cli"}, "the core knows the outside", id="core knows cli"
        ),
        pytest.param({"words": "", "model": "from weather import words"}, "a leaf imports one of us", id="leaf"),
    ],
)
def test_checker_reports(tmp_path: Path, changed: dict[str, str], expected: str) -> None:
    found = violations(written(tmp_path, CLEAN | changed))
    assert any(entry.startswith(expected) for entry in found), found


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh interpreter loads to run the code."""
    program = f"import sys; before = set(sys.modules)\n{code}\nprint(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("code", ["import newsparse", "import newsparse; newsparse.parse('')"])
def test_bare_import_loads_nothing_costly(code: str) -> None:
    loaded = loaded_by(code)
    packages = {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names
    assert "newsparse" in packages
    assert packages <= THIRD_PARTY
    assert "importlib.metadata" not in loaded
    assert not {name for name in loaded if name.startswith("newsparse.") and name.split(".")[1] in OUTER}
