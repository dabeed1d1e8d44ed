# Two commands do all set-up: `make demo` and `make test`. `make help` lists the rest.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

PACKAGES := libarchive-dev libxlsxwriter-dev libsqlite3-dev libxml2-dev nettle-dev poppler-utils pkg-config less git ca-certificates
# The browser that the tests of the page need; where there is none they are skipped.
TEST_PACKAGES := chromium chromium-driver
FORMULAE := libarchive libxlsxwriter libxml2 nettle poppler pkgconf less sqlite
SOURCES := Package.swift Sources Tests
BINARY := .build/release/govdiff
# What `govdiff history` becomes: the database is in it, and Foundation, which other runs do without.
HISTORY := $(BINARY)-history

bin := $(DESTDIR)$(PREFIX)/bin
libexec := $(DESTDIR)$(PREFIX)/libexec/govdiff
share := $(DESTDIR)$(PREFIX)/share
system := $(shell uname -s)
sudo := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

# Where the linker looks first: for libraries that go into the binary though there are shared ones.
static := .build/static
# The Swift runtime goes into the binary; on macOS it is part of the system.
release := --configuration release
ifneq ($(system),Darwin)
release += --static-swift-stdlib
# What a start costs (docs/decisions/0014): relocations packed, and no library loaded that CLate loads later.
release += -Xswiftc -use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs -Xlinker --gc-sections \
	-Xlinker --as-needed -Xlinker -L$(CURDIR)/$(static) -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
# Generic types are asked for by the functions that make them, not by name, which the runtime would take apart.
release += -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
endif

# Swift on Linux has no -sanitize=undefined; there is no C code here, and Swift traps on overflow itself.
sanitizers := address
ifeq ($(system),Darwin)
sanitizers += undefined
endif

# How long `make fuzz` spends on each reader.
FUZZ_SECONDS ?= 60
readers := text html pdf docx
fuzzer := .build/fuzz/debug/govdiff-fuzz

# Installs those of some Debian packages that are missing.
install = missing=$$(for p in $(1); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	[ -z "$$missing" ] || { command -v apt-get >/dev/null || { \
	    echo "make: no apt-get here: install what your system calls" $$missing >&2; exit 1; }; \
	  $(sudo) apt-get update -q && \
	  $(sudo) env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -q -y --no-install-recommends $$missing; }

# Pairs of made reports that the engines of docs/scale.md are tested with.
SCALE_PAIRS ?= 20000
PARALLEL_PAIRS ?= 1000
scale := .build/scale
spark := $(scale)/python
maker := .build/release/govdiff-benchmark

.PHONY: help setup browser build demo test test-sanitize test-parallel test-spark fuzz lint format record lexicon calibrate bench install clean
.DEFAULT_GOAL := help

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install the system packages that the build needs and lacks
	@command -v $(SWIFT) >/dev/null || { \
	  echo "make: swift is not on PATH: install Swift 6.2 or later, https://www.swift.org/install" >&2; \
	  exit 1; }
ifeq ($(system),Darwin)
	@missing=$$(for f in $(FORMULAE); do brew list $$f >/dev/null 2>&1 || echo $$f; done); \
	[ -z "$$missing" ] || { echo "make: run this first: brew install" $$missing >&2; exit 1; }
else
	@$(call install,$(PACKAGES))
endif

browser: setup ## Install the browser that the tests of the page need and lack
ifneq ($(system),Darwin)
	@$(call install,$(TEST_PACKAGES)) || \
	  echo "make: no chromium to be had: the tests of the page will be skipped" >&2
endif

build: setup $(static) ## Build the command in release mode, the Swift runtime linked in
	$(SWIFT) build $(release) --product govdiff
	$(SWIFT) build $(release) --product govdiff-history

# The libraries that the Swift runtime needs for its C++ and that digests need: a shared one costs a start a tenth of a
# millisecond and more. Where there is only the shared one, that is linked.
$(static): Makefile
	mkdir -p $@
	for name in libstdc++.a libnettle.a; do \
	  library=$$($(dir $(realpath $(shell command -v $(SWIFT))))clang -print-file-name=$$name) && \
	    if [ -f "$$library" ]; then ln -sf "$$library" $@; fi || exit 1; \
	done
	touch $@

demo: build ## Build, then compare a sample pair of reports in the terminal
	@echo '$$ govdiff Snapshots/plain/old.txt Snapshots/plain/new.txt'
	@$(BINARY) --no-pager Snapshots/plain/old.txt Snapshots/plain/new.txt || [ $$? -eq 1 ]

test: browser ## Build and run every test
	$(SWIFT) build
	$(SWIFT) test

test-sanitize: setup ## Run the tests on damaged files under the address sanitizer, on macOS also UBSan
	for sanitizer in $(sanitizers); do \
	  GOVDIFF_PATIENCE=30 $(SWIFT) test --sanitize=$$sanitizer --scratch-path .build/$$sanitizer \
	    --disable-xctest --filter 'FormatTests|ArchiveTests|MarkupTests' || exit 1; \
	done

fuzz: setup ## Fuzz every reader for FUZZ_SECONDS each; what crashes one is left in .build/fuzz
	GOVDIFF_FUZZ=build $(SWIFT) build --scratch-path .build/fuzz --product govdiff-fuzz \
	  -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld -Xswiftc -O
	for reader in $(readers); do \
	  mkdir -p .build/fuzz/corpus/$$reader && \
	  GOVDIFF_FUZZ=$$reader SWIFT_BACKTRACE=enable=no $(fuzzer) -max_total_time=$(FUZZ_SECONDS) \
	    -timeout=5 -rss_limit_mb=2048 -max_len=200000 -print_final_stats=1 \
	    -artifact_prefix=.build/fuzz/$$reader- \
	    .build/fuzz/corpus/$$reader Tests/FormatTests/Seeds/$$reader || exit 1; \
	done

test-parallel: build ## Have GNU parallel compare PARALLEL_PAIRS made pairs, against batch
	@$(call install,parallel python3)
	$(SWIFT) build $(release) --product govdiff-benchmark
	python3 Tests/Scale/check_parallel.py $(BINARY) $(maker) $(scale) --pairs $(PARALLEL_PAIRS)

test-spark: build $(spark)/ready ## Have Apache Spark compare SCALE_PAIRS made pairs, against batch
	$(SWIFT) build $(release) --product govdiff-benchmark
	$(spark)/bin/python Tests/Scale/check_spark.py $(BINARY) $(maker) $(scale) --pairs $(SCALE_PAIRS)

# Spark comes as a package of Python; it needs Java 17 or later.
$(spark)/ready:
	@command -v java >/dev/null || { echo "make: Spark needs Java 17 or later" >&2; exit 1; }
	python3 -m venv $(spark)
	$(spark)/bin/pip install --quiet 'pyspark>=4' 'pandas<3' pyarrow
	touch $@

lint: ## Check the style of every Swift file
	$(SWIFT) format lint --strict --recursive --configuration .swift-format $(SOURCES)

format: ## Put every Swift file into the house style
	$(SWIFT) format --in-place --recursive --configuration .swift-format $(SOURCES)

record: setup ## Record the goldens in Snapshots and the output shown in the READMEs anew
	$(SWIFT) build
	@GOVDIFF_RECORD=1 $(SWIFT) test --filter 'SnapshotTests|HouseTests|SeedTests' || \
	  echo 'A run that records fails. Read `git diff`, then run `make test`.'

# The texts in the order in which their concepts are numbered.
texts := $(addprefix Sources/CLexicon/,acts.txt objects.txt themes.txt markers.txt)

lexicon: ## Compile the texts of the lexicon, counts of its concepts and traditional characters into tables
	$(SWIFT) build --product govdiff-lexicon
	@.build/debug/govdiff-lexicon Sources/CLexicon/lexicon.c \
	  Sources/CResources/Resources/frequencies.txt $(texts)
	@.build/debug/govdiff-lexicon characters Sources/CResources/traditional.c \
	  Sources/CResources/Resources/traditional.txt

# Labelled pairs of reports beside those of the package that the weights are fitted to.
PAIRS ?= $(wildcard ../shared/corpus/pairs)
calibrator := .build/release/govdiff-calibrate

calibrate: setup ## Fit what decides on promises to labelled examples, and say how well it serves
	$(SWIFT) build --configuration release --product govdiff-calibrate
	@$(calibrator) frequencies $(PAIRS)
	@$(MAKE) lexicon
	$(SWIFT) build --configuration release --product govdiff-calibrate
	@$(calibrator) weights $(PAIRS)

# The commit that `make bench` compares with, built beside this one: the last one, or the one before where
# nothing is changed since.
BASE ?= $(shell git diff --quiet HEAD && echo HEAD~1 || echo HEAD)
base := .build/bench
benchmark := release/govdiff-benchmark

bench: setup ## Measure every stage, against others and against the commit BASE
	$(SWIFT) build $(release) --product govdiff
	$(SWIFT) build $(release) --product govdiff-benchmark
	@.build/$(benchmark)
	@rm -rf $(base)/tree && git worktree prune
	git worktree add --quiet --detach $(base)/tree $(BASE)
	$(SWIFT) build $(release) --package-path $(base)/tree --scratch-path $(base)/build \
	  --product govdiff-benchmark
	@.build/$(benchmark) against $(base)/build/$(benchmark)
	@git worktree remove --force $(base)/tree

install: $(BINARY) $(HISTORY) ## Install command, man page and completions under PREFIX
	install -d $(bin) $(libexec) $(share)/man/man1 $(share)/bash-completion/completions \
	  $(share)/zsh/site-functions $(share)/fish/vendor_completions.d
	install -s -m 755 $(BINARY) $(bin)/govdiff
	install -s -m 755 $(HISTORY) $(libexec)/govdiff-history
	install -m 644 docs/govdiff.1 $(share)/man/man1/govdiff.1
	$(BINARY) --generate-completion-script bash > $(share)/bash-completion/completions/govdiff
	$(BINARY) --generate-completion-script zsh > $(share)/zsh/site-functions/_govdiff
	$(BINARY) --generate-completion-script fish > $(share)/fish/vendor_completions.d/govdiff.fish

# Only where nothing is built yet, so that `sudo make install` needs no Swift on root's PATH.
$(BINARY) $(HISTORY):
	$(MAKE) build

clean: ## Remove what was built
	$(SWIFT) package clean
