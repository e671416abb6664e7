# The two commands are `make demo` and `make test`; CONTRIBUTING.md tells what the stages of the second are.

# With an empty home, rustup's cargo does not find its toolchains; they lie beside it.
ifeq ($(RUSTUP_HOME)$(wildcard $(HOME)/.rustup),)
beside := $(wildcard $(dir $(shell command -v cargo))../../.rustup)
ifneq ($(beside),)
export RUSTUP_HOME := $(abspath $(beside))
endif
endif

CARGO ?= cargo
SECONDS_PER_TARGET ?= 60

.PHONY: demo test tor page bench bench-page fuzz vectors advisories fmt lint

# The whole story on one machine, without network: about a minute once built. It ends by telling how to open the page.
demo:
	$(CARGO) build --release --locked --bin postern-drill --bin reporter --bin keyholder --bin postern-server
	target/release/postern-drill demo

# Everything that must hold before a change lands, stage by stage.
test:
	@ci/stages.sh setup fmt clippy deny test page browser tor rustdoc corpus

# The programs, and the page in browsers, over a Tor network of the tests' own: some eight minutes. A part of `test` already; again alone.
tor:
	@ci/stages.sh tor

# Builds the reporter's page into reporter/web/dist, which is kept in the repo.
page:
	@ci/page.sh build

# Figures, each beside a baseline of the same run.
bench:
	$(CARGO) bench --locked -p postern-tests --bench figures

# The page's weights and times in real browsers, each beside its limit.
bench-page:
	@ci/browser.sh bench

# Each fuzz target for a minute; what it finds worth keeping joins fuzz/corpus.
fuzz:
	@ci/fuzz.sh $(SECONDS_PER_TARGET)

# Writes tests/vectors and reporter/web/engine/vectors anew; a difference is a change of the format (CONTRIBUTING.md).
vectors:
	$(CARGO) run --locked -p postern-tests --bin make-vectors
	$(CARGO) test --locked -p postern-engine --test engine -- --ignored

# Known faults of the dependencies; apart from `test`, since it fetches a database.
advisories:
	@ci/stages.sh setup advisories

fmt:
	$(CARGO) fmt --all

# What needs no test run.
lint:
	@ci/stages.sh setup fmt clippy deny rustdoc
