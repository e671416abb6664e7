#!/usr/bin/env bash
# ci/tor.sh [NAME...]: the tests over a Tor network of their own (tests/tests/onion), all or those whose names hold one of
# the words. Installs Debian's tor and what else it needs, and says so. No privilege is needed beyond that, and no network:
# the test program enters a network namespace that has loopback alone. Figures are printed as they come. If
# POSTERN_CAPTURES names a folder, what was captured of the visits (wire.rs) is left there.
set -euo pipefail
cd "$(dirname "$0")/.."

# Command, and the Debian package that brings it.
TOOLS=(tor:tor tor-gencert:tor ip:iproute2 unshare:util-linux strace:strace faketime:faketime tcpdump:tcpdump)
export PATH="$PATH:/usr/sbin:/sbin"

missing=()
for tool in "${TOOLS[@]}"; do
    type -P "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
done
if [ "${#missing[@]}" -ne 0 ]; then
    mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)
    ci/install.sh "${missing[@]}"
fi

# One test visits the page in browsers.
ci/browser.sh setup

# As tests/src/tor/namespace.rs enters it.
if ! unshare --user --map-user=1000 --map-group=1000 --keep-caps --net -- ip link set lo up; then
    echo "== this system lets nobody make a network namespace without privilege" >&2
    echo "== allow it (sysctl kernel.unprivileged_userns_clone=1, or AppArmor's restriction of user namespaces off)" >&2
    echo "== or start this as root" >&2
    exit 1
fi

tor --version | head -1
cargo build --locked --bins -p postern-server -p postern-reporter -p postern-keyholder -p postern-drill

# The programs with Tor within: their unit tests, their help, and, beside these, themselves in target/arti. One command, so that their
# four hundred crates are built once.
cargo test-arti -- embedded

cargo test --locked -p postern-tests --features tor --test onion -- "$@"
