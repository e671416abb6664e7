#!/usr/bin/env bash
# ci/page.sh build: builds the reporter's page into reporter/web/dist. ci/page.sh check: its tests under node, and that building it
# anew gives the bytes of dist/. Sets up what is missing.
# The engine's bytes depend on the compiler. The one that dist/ was made with, Debian's rustc-web, is named in its manifest.json
# under `toolchain`; what another one makes is built and tested too, but not compared.
set -euo pipefail
cd "$(dirname "$0")/.."

target=wasm32-unknown-unknown
missing=()
type -P node >/dev/null || missing+=(nodejs)
type -P npm >/dev/null || missing+=(npm)
type -P zopfli >/dev/null || missing+=(zopfli)
rustup_has() { rustc --print target-libdir --target "$target" 2>/dev/null | xargs -r ls 2>/dev/null | grep -q '^libcore'; }
if type -P apt-get >/dev/null || ! rustup_has; then
    for package in rustc-web cargo-web rust-web-src lld-19; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    export RUSTC=/usr/bin/rustc CARGO=/usr/bin/cargo WASM_LINKER=wasm-ld-19
fi
[ "${#missing[@]}" -eq 0 ] || ci/install.sh "${missing[@]}"

# Nothing is compiled or fetched by a package's own scripts.
npm ci --prefix reporter/web --ignore-scripts --no-audit --no-fund --loglevel=error

case "${1:-build}" in
build) node reporter/web/build/build.mjs ;;
check)
    made=target/page/dist
    node reporter/web/build/build.mjs --into "$made"
    (cd reporter/web && node --test --test-reporter=spec build/ test/)
    toolchain() { node -p 'JSON.stringify(JSON.parse(require("fs").readFileSync(process.argv[1])).toolchain)' "$1/manifest.json"; }
    if [ "$(toolchain "$made")" = "$(toolchain reporter/web/dist)" ]; then
        diff <(ls "$made") <(ls reporter/web/dist)
        # zopfli reckons in floating point, and node has a brotli of its own: elsewhere the twins may be others. A test unpacks them.
        diff -r --exclude='*.gz' --exclude='*.br' "$made" reporter/web/dist
        echo "== the page is what its sources make: every byte of reporter/web/dist"
    else
        echo "== built with $(toolchain "$made"), but reporter/web/dist with $(toolchain reporter/web/dist): not compared"
    fi
    ;;
*)
    echo "ci/page.sh build|check" >&2
    exit 2
    ;;
esac
