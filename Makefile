# One virtual environment in .venv, with the versions and hashes of the constraints files.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check --no-input

CLIENTS := .venv-clients

BROWSER_TESTS := superstore_assets_tests/test_dashboard_page.py

.PHONY: run dev test test-browser test-clients test-faults format lock clean

run: $(VENV)/installed  ## load a file end to end: make run ARGS="--data mine.csv --json"
	@$(BIN)/superstore run $(ARGS)

dev: $(VENV)/installed  ## the embedded AWS and the Dagster UI until Ctrl-C
	@$(BIN)/superstore dev $(ARGS)

test: $(VENV)/installed-dev  ## lint, types, import rules, Dagster's definitions and all tests but the browser's
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@mkdir -p $(VENV)/dagster && echo 'telemetry: {enabled: false}' > $(VENV)/dagster/dagster.yaml
	DAGSTER_HOME=$(abspath $(VENV))/dagster $(BIN)/dg check defs
	$(BIN)/pytest -n 3 --dist loadfile --no-loadscope-reorder --ignore $(BROWSER_TESTS) $(ARGS)

test-browser: $(VENV)/installed-dev  ## the dashboard's page in Chromium
	$(BIN)/pytest -n 2 $(BROWSER_TESTS) $(ARGS)

test-clients: $(CLIENTS)/installed  ## other people's clients against the embedded AWS, in an environment of their own
	$(CLIENTS)/bin/python -m pytest -W ignore --confcutdir superstore_assets_tests/clients superstore_assets_tests/clients $(ARGS)

test-faults: $(VENV)/installed-dev  ## kills and a faulty network, by seeds: make test-faults ARGS="--seeds 100"
	$(BIN)/pytest -n 2 superstore_assets_tests/faults $(ARGS)

format: $(VENV)/installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed; this is $$($(PYTHON) --version): make PYTHON=python3.12 ..." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: constraints.txt pyproject.toml | $(VENV)/bin/python
	@echo "Installing the pinned versions into $(VENV) (once) ..." >&2
	@$(PIP) --require-hashes -r constraints.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-dev: constraints-dev.txt $(VENV)/installed
	@$(PIP) --require-hashes -r constraints-dev.txt
	@touch $@

# Without --no-deps pip would ask for a pin of its own for each set of extras; the file holds every package anyway.
$(CLIENTS)/installed: constraints-clients.txt $(VENV)/installed
	$(PYTHON) -m venv $(CLIENTS)
	@$(CLIENTS)/bin/pip install --quiet --disable-pip-version-check --no-input --no-deps --require-hashes -r constraints-clients.txt
	@touch $@

# setuptools builds the editable install, so it is pinned with the rest; parliament needs one with pkg_resources.
lock:  ## pin again; needs uv
	echo 'setuptools>=77,<81' | uv pip compile - pyproject.toml --extra local --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header --no-annotate --quiet --output-file constraints.txt
	echo 'setuptools>=77,<81' | uv pip compile - pyproject.toml --extra local --extra dev --constraints constraints.txt --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header --no-annotate --quiet --output-file constraints-dev.txt
	uv pip compile - --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-header --no-annotate --quiet --output-file constraints-clients.txt < superstore_assets_tests/clients/requirements.txt

clean:
	rm -rf $(VENV) $(CLIENTS) build *.egg-info
