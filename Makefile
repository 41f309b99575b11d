# Needs Python >= 3.11 with pip, and make. Everything else is installed into .venv.
#
#   make demo              parse the seed article
#   make test              everything that has to hold: style, types, tests, coverage
#   make bench CORPUS=...  speed and growth over a JSON Lines file of articles
#   make accuracy CORPUS=...  agreement with annotated articles: JSON Lines, or a checkout of PolNeAR
#   make dist              sdist and wheel, checked
#   make docs              the documentation as HTML, in site/

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
WHEEL_LIMIT := 500000

.DELETE_ON_ERROR:
.DEFAULT_GOAL := test
.PHONY: demo test lint types format bench accuracy dist docs clean

demo: $(VENV)/.installed
	$(BIN)/newsparse seeds/moscow-times-2023-03-21.txt

# pytest comes last: its summary is what a reader, or a CI, looks for at the end.
test: lint types
	$(BIN)/python -m pytest --cov --cov-report=term

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/.installed-dev
	$(BIN)/mypy

format: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: $(VENV)/.installed
	@test -n "$(CORPUS)" || { echo "say which articles: make bench CORPUS=articles.jsonl" >&2; exit 2; }
	$(BIN)/python benchmarks/speed.py "$(CORPUS)"

accuracy: $(VENV)/.installed
	@test -n "$(CORPUS)" || { echo "say which corpus: make accuracy CORPUS=polnear" >&2; exit 2; }
	$(BIN)/python benchmarks/accuracy.py "$(CORPUS)"

dist: $(VENV)/.installed-dev
	rm -rf dist
	$(BIN)/python -m build
	$(BIN)/twine check --strict dist/*
	$(BIN)/python -m zipfile -l dist/*.whl | grep 'newsparse/py\.typed'
	$(BIN)/python -m zipfile -l dist/*.whl | grep 'newsparse/data/en/.*\.txt'
	@size=$$(cat dist/*.whl | wc -c); echo "the wheel has $$size bytes"; test $$size -lt $(WHEEL_LIMIT)

docs: $(VENV)/.installed-docs
	$(BIN)/mkdocs build

clean:
	rm -rf $(VENV) dist site .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

# One stamp for each set of packages, so that a second run installs nothing.
$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(PIP) --editable .
	touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	$(PIP) --editable '.[dev]'
	touch $@ $(VENV)/.installed

$(VENV)/.installed-docs: pyproject.toml | $(BIN)/python
	$(PIP) --editable '.[docs]'
	touch $@ $(VENV)/.installed
