#!/usr/bin/env bash
# ci/fuzz.sh SECONDS [TARGET...]: runs each fuzz target (all, if none is named) for so many seconds under libFuzzer.
#
# Coverage guidance comes from the compiler's own sancov pass, which stable Rust has; no sanitizer is linked, so no
# nightly is needed. Inputs that reach something new are kept in fuzz/corpus/TARGET; a crash leaves its input in
# fuzz/artifacts/TARGET and ends the run with an error.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds="$1"
shift
host=$(rustc -vV | sed -n 's/^host: //p')
flags="-Cpasses=sancov-module -Ccodegen-units=1 --cfg fuzzing"
for option in level=4 inline-8bit-counters pc-table trace-compares; do
    flags="$flags -Cllvm-args=-sanitizer-coverage-$option"
done

# The engine takes the versions of the workspace, and adds its own one or two crates to them.
cp Cargo.lock fuzz/engine/Cargo.lock
# With --target the flags do not reach build scripts and procedural macros, which have no counters to link.
RUSTFLAGS="$flags" cargo build --release --manifest-path fuzz/engine/Cargo.toml --target "$host" --target-dir target/fuzz
engine="target/fuzz/$host/release/engine"

seeds="target/fuzz/seeds"
rm -rf "$seeds"
mkdir -p "$seeds"
mapfile -t all < <(POSTERN_FUZZ_VECTORS=tests/vectors POSTERN_FUZZ_SEEDS="$seeds" "$engine")
targets=("${@:-${all[@]}}")
count=0
for target in "${targets[@]}"; do
    count=$((count + 1))
    corpus="fuzz/corpus/$target"
    found="target/fuzz/found/$target"
    mkdir -p "$corpus" "$found" "fuzz/artifacts/$target"
    log="target/fuzz/$target.log"
    printf '== %d of %d: %s, %s s\n' "$count" "${#targets[@]}" "$target" "$seconds"
    export POSTERN_FUZZ_TARGET="$target"
    if ! "$engine" "$found" "$corpus" "$seeds" -max_total_time="$seconds" -max_len=140000 -timeout=10 \
        -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="fuzz/artifacts/$target/" 2>"$log"; then
        tail -n 40 "$log"
        printf '== %s: CRASHED; the input is in fuzz/artifacts/%s\n' "$target" "$target"
        exit 1
    fi
    # Of what was found, the smallest set that covers all edges is kept, so that the corpus stays small.
    "$engine" -set_cover_merge=1 -use_counters=0 -max_len=140000 "$corpus" "$found" "$seeds" 2>"$log.merge"
    printf '   %s runs, %s edges, %s inputs kept\n' \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
        "$(sed -n 's/.*DONE  *cov: \([0-9]*\).*/\1/p' "$log")" "$(find "$corpus" -type f | wc -l)"
done
printf '== %d targets, %s s each, no crash\n' "$count" "$seconds"
