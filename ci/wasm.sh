#!/usr/bin/env bash
# ci/wasm.sh: builds client-crypto for wasm32-unknown-unknown, to hold that the reporter's cryptography has nothing native in it.
# With rustup's target present that is the way; else Debian's rustc-web with the library's source, built with the linker of lld.
set -euo pipefail
cd "$(dirname "$0")/.."

target=wasm32-unknown-unknown
if rustc --print target-libdir --target "$target" 2>/dev/null | xargs -r ls 2>/dev/null | grep -q '^libcore'; then
    cargo build --locked -p postern-client-crypto --target "$target"
    exit
fi

missing=()
for package in rustc-web cargo-web rust-web-src lld-19; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
    printf '== no %s in this toolchain (rustup target add %s would bring it); Debian has it too\n' "$target" "$target"
    ci/install.sh "${missing[@]}"
fi
# Debian's cargo must find Debian's rustc, and the library is not built for this target: -Zbuild-std builds it.
export PATH="/usr/bin:$PATH"
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-19
export RUSTC_BOOTSTRAP=1
export RUSTFLAGS=-Ctarget-cpu=mvp
/usr/bin/cargo build --locked -p postern-client-crypto --target "$target" --target-dir target/wasm -Zbuild-std=std,panic_abort
