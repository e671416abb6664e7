#!/usr/bin/env bash
# ci/stages.sh STAGE...: runs the stages in the order given, stops at the first that fails, and tells the minutes of
# each when it ends and of all at the close. The Makefile names the stages of each target.
set -euo pipefail
cd "$(dirname "$0")/.."

# Tools of the tests that are no crates: command, and the Debian package that brings it.
TOOLS=(cc:gcc g++:g++ kill:procps strace:strace)
CARGO_DENY="0.20.2"
export PATH="$PWD/target/tools/bin:$PATH"

stage_setup() {
    local missing=() tool
    for tool in "${TOOLS[@]}"; do
        type -P "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
    done
    [ "${#missing[@]}" -eq 0 ] || ci/install.sh "${missing[@]}"
    local component
    for component in fmt clippy; do
        cargo "$component" --version >/dev/null 2>&1 || add_component "$component"
    done
    case "$(cargo deny --version 2>/dev/null)" in
    "cargo-deny ${CARGO_DENY%.*}."*) ;;
    *)
        say "installing cargo-deny $CARGO_DENY into target/tools (a minute or two, once)"
        # Not optimised: that would take three times as long, and save a second of each check.
        CARGO_PROFILE_DEV_DEBUG=0 cargo install cargo-deny --locked --debug --version "$CARGO_DENY" --root target/tools
        ;;
    esac
    cargo --version
    cargo deny --version
}

stage_fmt() { cargo fmt --all -- --check; }

# With every feature, and what stands in the place of the one that replaces something. In the profile in which the programs with
# Tor within are built, so that the two have their four hundred crates' macros and C in common.
stage_clippy() {
    cargo clippy --workspace --all-targets --all-features --locked --profile arti -- -D warnings
    cargo clippy -p postern-client --all-targets --locked --profile arti -- -D warnings
}

# An exception that nothing meets any more is a fault too.
stage_deny() { cargo deny --locked check --deny unmatched-skip --deny unmatched-skip-root bans licenses sources; }

stage_advisories() { cargo deny --locked check advisories; }

stage_test() { cargo test --workspace --locked; }

# The page: its modules and engines under node, and that building it anew gives the bytes that lie in the repo.
stage_page() { ci/page.sh check; }

# The page in Chromium and Firefox ESR, against the programs that the tests before have built.
stage_browser() {
    cargo build --locked --bins
    BIN_DIR="$PWD/target/debug" ci/browser.sh test
}

# The native programs over real Tor, in a namespace of the test's own.
stage_tor() { ci/tor.sh; }

stage_rustdoc() { RUSTDOCFLAGS=-Dwarnings cargo doc --workspace --no-deps --locked; }

# A part of `test` already; again alone, with what each target was fed.
stage_corpus() { cargo test --workspace --locked --test corpus -- --nocapture; }

add_component() {
    local name="$1"
    [ "$name" != fmt ] || name="rustfmt"
    if ! command -v rustup >/dev/null; then
        say "cargo $1 is missing and there is no rustup: please install $name for the toolchain of rust-toolchain.toml"
        return 1
    fi
    say "adding $name to the toolchain"
    rustup component add "$name"
}

say() { printf '== %s\n' "$*"; }

minutes() { awk -v s="$1" 'BEGIN { printf "%.1f min", s / 60 }'; }

close() {
    local failed=$?
    [ -z "$table" ] || printf '\n== minutes\n%b' "$table"
    say "$(minutes "$SECONDS") in all"
    if [ "$failed" -ne 0 ]; then
        say "FAILED in stage '$current'"
    fi
    exit "$failed"
}

table=""
current="none"
SECONDS=0
trap close EXIT
count=0
for current in "$@"; do
    count=$((count + 1))
    say "stage $count of $#: $current"
    began=$SECONDS
    "stage_$current"
    took=$(minutes $((SECONDS - began)))
    say "$current: $took"
    table="$table$(printf '   %-11s %s' "$current" "$took")\n"
done
current="none"
