# Everything here sets itself up: it needs Python 3.11 or newer, and nothing installed.

# The first Python that is new enough; shims of versions that are not there do not count.
PYTHON ?= $(shell for python in python3 python python3.14 python3.13 python3.12 python3.11; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	then echo $$python; break; fi; done)
BIN := .venv/bin

.PHONY: demo test lint bench soak conformance corpus generate clean

demo: .venv/demo
	$(BIN)/specloom generate
	$(BIN)/python tests/demo.py

test: .venv/test lint
	$(BIN)/python -m pytest -n auto
	SPECLOOM_TEST_HTTP=httpx $(BIN)/python -m pytest -n auto --quiet tests/runtime

lint: .venv/test
	$(BIN)/ruff check
	$(BIN)/black --check --quiet .
	$(BIN)/mypy
	$(BIN)/pyright --project pyproject.toml

bench: .venv/bench
	$(BIN)/python -m tests.benchmarks

# Many calls, some minutes: does memory grow, are sockets left?
soak: .venv/test
	$(BIN)/python -m tests.runtime.soak

# PAIRS is the folder of the documents and settings that the published SDKs were made
# from; by default $SPECLOOM_PAIRS, or ../shared/stainless.
conformance: .venv/conformance
	$(BIN)/python -m tests.conformance $(if $(PAIRS),--pairs $(PAIRS))

# CORPUS is a folder of documents with an INDEX.tsv. It begins where it was stopped.
corpus: .venv/test
	$(BIN)/python -m tests.corpus $(CORPUS)

generate: .venv/demo
	$(BIN)/specloom generate

.venv/pyvenv.cfg:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/demo .venv/test .venv/bench .venv/conformance: .venv/%: .venv/pyvenv.cfg pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[$*]'
	@touch $@

clean:
	rm -rf .venv
