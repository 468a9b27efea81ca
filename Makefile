# Kommandon för Exempelbanken. Skriv bara make, så visas de. Windows utan make: se README.md.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/klar

.DEFAULT_GOAL := help
.PHONY: help site serve test bench las clean

help:
	@echo 'make site    installerar det som behövs och bygger webbplatsen'
	@echo 'make serve   visar webbplatsen på den här datorn och bygger om när en fil ändras'
	@echo 'make test    kör alla kontroller och tester'
	@echo 'make bench   mäter hur lång tid bygget tar'
	@echo 'make clean   tar bort allt som går att göra om'
	@echo 'make las     väljer om vilka versioner som installeras (kräver uv)'

site: $(READY)
	$(BIN)/exempelbank build
	@echo 'Titta på webbplatsen med: make serve'

serve: $(READY)
	$(BIN)/exempelbank serve

test: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/zizmor --offline --quiet .github
	$(BIN)/exempelbank validate
	$(BIN)/exempelbank generate --check
	$(BIN)/exempelbank build
	$(BIN)/pytest --numprocesses auto --dist worksteal

bench: $(READY)
	@set -e; for file in $(filter-out %/exempelgenerator.py,$(wildcard tests/bench/*.py)); do \
	  echo "$$file"; $(BIN)/python "$$file"; done

las:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --upgrade \
	  --exclude-newer '1 week' --custom-compile-command 'make las' --group dev -o constraints.txt pyproject.toml

clean:
	rm -rf .venv site .site.ny .site.forra .site.las .bench .hypothesis .mypy_cache .pytest_cache .ruff_cache

# The environment: made once, brought up to date when the pinned versions change. Needs the network only then.
$(READY): constraints.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo 'Exempelbanken behöver Python 3.11 eller senare. Här finns:' "$$($(PYTHON) --version 2>&1)"; \
	  echo 'Har du en nyare på ett annat ställe? Skriv till exempel: make $(firstword $(MAKECMDGOALS)) PYTHON=python3.12'; exit 1; }
	@echo 'Installerar det som behövs. Första gången tar det någon minut.'
	@$(BIN)/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || $(PYTHON) -m venv --clear .venv || { \
	  echo 'Det gick inte att skapa .venv. I Debian och Ubuntu hjälper det ofta med: sudo apt install python3-venv'; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
