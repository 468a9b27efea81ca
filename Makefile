# Kommandon för Exempelbanken. Skriv bara make, så visas de. Windows utan make: se README.md.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/klar
UPPSATTNING := tests/uppsattning
PYTEST := $(BIN)/pytest --numprocesses auto --dist worksteal
LAS := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --upgrade \
  --exclude-newer '1 week' --custom-compile-command 'make las'

.DEFAULT_GOAL := help
.PHONY: help site serve test nightly bench komponenter las docx bilder clean verktyg

help:
	@echo 'make site    installerar det som behövs och bygger webbplatsen'
	@echo 'make serve   visar webbplatsen på den här datorn och bygger om när en fil ändras'
	@echo 'make test    installerar det som testerna behöver och kör alla kontroller och tester'
	@echo 'make nightly kör de tester som tar lång tid'
	@echo 'make bench   mäter hur lång tid bygget tar'
	@echo 'make komponenter skriver komponenter.cdx.json, med allt som används, och prövar licenserna'
	@echo 'make clean   tar bort allt som går att göra om'
	@echo 'make las     väljer om vilka versioner som installeras (kräver uv och npm)'
	@echo 'make bilder  gör om bilderna av formuläret i guiden'
	@echo 'make docx    hämtar biblioteket som gör Word-filer i webbläsaren (kräver npm)'

site: $(READY)
	$(BIN)/exempelbank build
	@echo 'Titta på webbplatsen med: make serve'

serve: $(READY)
	$(BIN)/exempelbank serve

test: verktyg
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/zizmor --offline --quiet .github
	"$$($(BIN)/python $(UPPSATTNING)/verktyg.py node)" --test --test-reporter=spec tests/node/*.test.mjs
	$(BIN)/exempelbank validate
	$(BIN)/exempelbank generate --check
	$(BIN)/exempelbank build
	$(PYTEST) -m 'not nightly'

nightly: verktyg
	@$(BIN)/python $(UPPSATTNING)/servrar.py
	$(PYTEST) -m nightly

# What the tests need besides Python's packages: a browser, Node, Java, the HTML checker, a Swedish dictionary.
verktyg: $(READY)
	@$(BIN)/python $(UPPSATTNING)/installera.py

# The sizes of the build's table: make bench STORLEKAR="1000 10000"
bench: $(READY)
	$(BIN)/python tests/bench/bygg.py $(STORLEKAR)
	@set -e; for file in $(filter-out %/exempelgenerator.py %/bygg.py,$(wildcard tests/bench/*.py)); do \
	  echo "$$file"; $(BIN)/python "$$file"; done

komponenter: $(READY)
	$(BIN)/python scripts/komponenter/komponenter.py -o komponenter.cdx.json

las:
	$(LAS) --group dev -o constraints.txt pyproject.toml
	$(LAS) --group pyproject.toml:verktyg -o $(UPPSATTNING)/constraints.txt
	cd $(UPPSATTNING) && npm install --package-lock-only vnu-jar@latest dictionary-sv@latest
	cd $(UPPSATTNING) && npm install --package-lock-only --save-dev @sparticuz/chromium@latest

# The pictures in the guide, of the form as it is now.
bilder: verktyg
	$(BIN)/python tests/browser/guidebilder.py

# The browser's library for Word documents, as npm has it: 9.6.1 is the last version under one megabyte.
DOCX := 9.6.1
LIB := docs/assets/js/lib
docx:
	rm -rf .docx && mkdir .docx
	cd .docx && npm pack --silent docx@$(DOCX) && tar xzf docx-$(DOCX).tgz
	{ echo '/*! docx $(DOCX) https://github.com/dolanmiu/docx @license MIT */'; cat .docx/package/dist/index.mjs; } > $(LIB)/docx.js
	cp .docx/package/LICENSE $(LIB)/docx.LICENSE.txt
	rm -rf .docx

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
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r constraints.txt
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
