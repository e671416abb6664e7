#!/usr/bin/env bash
# ci/browser.sh [test [FILE...]|bench|shots FOLDER [LANG...]|setup]: the reporter's page in real browsers, Debian's Chromium and Firefox ESR. Installs what is
# missing, builds the programs, and runs tests/browser; four files of tests at a time, since they wait for days to close more than they compute. `setup` only installs.
set -euo pipefail
cd "$(dirname "$0")/.."

# Command, and the Debian package that brings it.
TOOLS=(node:nodejs npm:npm chromium:chromium firefox-esr:firefox-esr)
PROGRAMS=(postern-drill postern-server reporter keyholder)

missing=()
for tool in "${TOOLS[@]}"; do
    type -P "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
done
[ "${#missing[@]}" -eq 0 ] || ci/install.sh "${missing[@]}"

# Nothing is compiled or fetched by a package's own scripts.
npm ci --prefix tests/browser --ignore-scripts --no-audit --no-fund --loglevel=error

act="${1:-test}"
[ "$act" != setup ] || exit 0

if [ -z "${BIN_DIR:-}" ]; then
    cargo build --release --locked "${PROGRAMS[@]/#/--bin=}"
    export BIN_DIR="$PWD/target/release"
fi

[ "$#" -eq 0 ] || shift
[ "$act" != shots ] || set -- "$(realpath -m "${1:?a folder}")" "${@:2}"
cd tests/browser
case "$act" in
test)
    flows=("$@")
    [ "${#flows[@]}" -gt 0 ] || flows=(flows/*.test.mjs)
    exec node --test --test-concurrency=4 --test-reporter=spec "${flows[@]}"
    ;;
bench) exec node bench.mjs ;;
shots) exec node shots.mjs "$@" ;;
*)
    echo "no such act: $act" >&2
    exit 2
    ;;
esac
