# `make check` is what CI runs. On a machine without make: .ci/check, or .ci/run, which needs nothing but Python, pip and git.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: check test format pages bench ci

check: $(BIN)/ruff
	.ci/check $(BIN)

test: $(BIN)/ruff
	$(BIN)/python -m pytest -n auto

format: $(BIN)/ruff
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

pages: $(BIN)/ruff
	$(BIN)/python docs/refresh.py

bench: $(BIN)/ruff
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/scale.py
	$(BIN)/python benchmarks/figures.py

ci:
	.ci/run

$(BIN)/ruff: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q -e '.[dev]'
	touch $@
