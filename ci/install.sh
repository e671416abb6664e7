#!/usr/bin/env bash
# ci/install.sh PACKAGE...: installs Debian packages, as root or by sudo, and says so; where it cannot, it says what to do.
set -euo pipefail

say() { printf '== %s\n' "$*"; }

if ! command -v apt-get >/dev/null; then
    say "missing on this machine: $*"
    say "there is no apt-get here: please install these, or what your system calls them, and start again"
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        say "missing on this machine: $*"
        say "neither root nor sudo here: please run 'apt-get install $*' as root, and start again"
        exit 1
    fi
    as_root=(sudo)
fi
say "missing on this machine, installing with apt-get: $*"
"${as_root[@]}" apt-get update
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"
