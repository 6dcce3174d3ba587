# WatchShop. `make` lists what there is to do; CONTRIBUTING.md says when to do it.

SHELL := /bin/bash
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

BUILD := .build
PORT ?= 8080
SWIFT_FLAGS ?=
RELEASE := --configuration release --static-swift-stdlib $(SWIFT_FLAGS)
FORMATTED := Package.swift Sources Tests

##@ Use

.PHONY: run
run: setup-system release ## install what is missing, build, and open the shop on a demo store
	@exec $(BUILD)/release/watchshop demo

.PHONY: serve
serve: setup-system release ## build, and serve a demo store on PORT (8080) until Ctrl-C
	@exec $(BUILD)/release/watchshop-server serve --demo --port $(PORT)

##@ Build

.PHONY: setup
setup: setup-system .venv/stamp ## install the Debian packages and Python packages that are missing

.PHONY: setup-system
setup-system:
	@scripts/setup.sh

.venv/stamp: Tests/requirements.txt | setup-system
	@echo "setup: installing the Python packages of $< into .venv"
	@python3 -m venv .venv
	@.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

.PHONY: build
build: ## build everything for development, tests included
	swift build --build-tests $(SWIFT_FLAGS)

.PHONY: release
release: ## build both programs as they are meant to be used, into .build/release
	swift build $(RELEASE) --product watchshop-server
	swift build $(RELEASE) --product watchshop

##@ Install

PREFIX ?= /usr/local
export PREFIX DESTDIR

.PHONY: install
install: ## install what `make release` built below PREFIX (/usr/local), staged in DESTDIR
	@scripts/install.sh install $(BUILD)/release

.PHONY: uninstall
uninstall: ## remove what `make install` put below PREFIX
	@scripts/install.sh uninstall $(BUILD)/release

.PHONY: deb
deb: setup-system release ## build both programs and make a Debian package of them, into .build
	@scripts/make_deb.sh $(BUILD)/release $(BUILD)

.PHONY: test-deb
test-deb: deb ## install the package on a bare Debian in a folder, try it, and remove it again
	@Tests/Packaging/test_deb.sh $(BUILD)/watchshop_*.deb

##@ Check

.PHONY: test
test: setup build ## do all the set-up, build, and run every test
	@scripts/test.py unit e2e

.PHONY: test-unit
test-unit: setup build ## run all tests but the end-to-end ones
	@scripts/test.py unit

.PHONY: simulate
simulate: build ## run SIMULATIONS (100000) seeded schedules of faults against the outbox
	@WATCHSHOP_SIMULATIONS=$${SIMULATIONS:-100000} swift test --skip-build --filter OrderSimulationTests

.PHONY: test-e2e
test-e2e: setup build ## run the end-to-end tests: the real programs in a real terminal
	@scripts/test.py e2e

.PHONY: check
check: setup-system lint ## check format and house rules (imports, sizes, words, documentation)
	@python3 Tests/Checks/test_checks.py
	@scripts/check.py

.PHONY: lint
lint: ## check the format of all Swift files
	swift format lint --strict --parallel --recursive $(FORMATTED)

.PHONY: format
format: ## rewrite all Swift files in the house format
	swift format --in-place --parallel --recursive $(FORMATTED)

.PHONY: coverage
coverage: setup ## run the unit tests and print how much of each target they execute
	swift build --build-tests --enable-code-coverage --scratch-path $(BUILD)-coverage $(SWIFT_FLAGS)
	@scripts/test.py unit --coverage --scratch-path $(BUILD)-coverage

.PHONY: bench
bench: setup-system release ## measure the shop in a real terminal, and the store under load
	swift build $(RELEASE) --product bare-route
	@Benchmarks/Shop/bench.py --programs $(BUILD)/release
	@scripts/postgres.sh Benchmarks/Store/bench.py --programs $(BUILD)/release

.PHONY: fuzz-api
fuzz-api: setup .venv/fuzz-stamp ## ask a real server everything that its OpenAPI document allows, and does not
	swift build --product watchshop-server $(SWIFT_FLAGS)
	@.venv/bin/python Tests/Fuzzing/fuzz_api.py $(BUILD)/debug/watchshop-server $(FUZZ)
	@scripts/postgres.sh .venv/bin/python Tests/Fuzzing/fuzz_api.py \
	    $(BUILD)/debug/watchshop-server --on-postgres $(FUZZ)

.venv/fuzz-stamp: Tests/Fuzzing/requirements.txt .venv/stamp
	@echo "setup: installing the Python packages of $< into .venv"
	@.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

##@ Write

.PHONY: openapi
openapi: ## write docs/openapi.json anew from the routes
	swift build --product watchshop-server $(SWIFT_FLAGS)
	@$(BUILD)/debug/watchshop-server openapi > docs/openapi.json

.PHONY: certs
certs: ## make a certificate for this machine in certs/; NAMES="shop.lan 192.168.1.7" for more
	@scripts/certs.sh certs $(NAMES)

##@ Tidy

.PHONY: clean
clean: ## remove everything that was built or installed below this folder
	rm -rf $(BUILD) $(BUILD)-coverage .venv

.PHONY: help
help:
	@awk 'BEGIN { FS = ":.*## " } \
	    /^##@ / { printf "\n%s\n", substr($$0, 5) } \
	    /^[a-z0-9-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
