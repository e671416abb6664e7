#!/bin/sh
# Makes the files that the golden tests start from: a service of one unit with everybody's vaults, and the proposals and
# directory of its first ceremony. Run it from keyholder/ with the keyholder binary in PATH; the results are kept.
set -eu
out=${1:-tests/cmd/ceremony.in}
mkdir -p "$out"
cd "$out"
rm -f -- *
now=1767268800 # 1 January 2026, 12:00 UTC
keyholder() { command keyholder --plain --now $now --work-factor 10 "$@"; }
echo "panda sandal walnut violin meadow thimble" > passphrase
echo "violin sandal walnut panda meadow thimble" > wrong-passphrase
p="--passphrase-file passphrase"
for name in oak ash elm; do
    keyholder init $p --role signer --vault $name.vault --name $name
    keyholder enrol $p --vault $name.vault --out $name.enrolment
done
unit() { # vault name, role
    keyholder init $p --role "$2" --vault "$1.vault" --name "$1" --unit 1
    keyholder enrol $p --vault "$1.vault" --quarter 1 --out "$1.enrolment"
}
unit heron keyholder
unit wren keyholder
unit owl keyholder
unit robin custodian
unit post collector
cat > draft.toml <<'END'
[service]
phone = "0800 085 0000"
from = 2026-01-01
until = 2026-12-31
[[service.key]]
public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a" # RFC 8032 section 7.1, test 1
[clock]
epoch = 2026-01-01
day_seconds = 86400
release_24th = 6
board_24th = 18
cell_cap = 20000
[root]
threshold = 2
signers = ["oak", "ash", "elm"]
[[unit]]
id = 1
name = "Example Police, Professional Standards"
kind = "force"
hours = "Monday to Friday, 9:00 to 17:00"
policy = { keyholders_needed = 2, keyholders = 3, outsiders_needed = 1, custodians_needed = 1, custodians = 1 }
[[person]]
id = 1
name = "heron"
role = "keyholder"
unit = 1
[[person]]
id = 2
name = "wren"
role = "keyholder"
unit = 1
outsider = true
[[person]]
id = 3
name = "owl"
role = "keyholder"
unit = 1
outsider = true
[[person]]
id = 4
name = "robin"
role = "custodian"
unit = 1
outsider = true
[[person]]
id = 5
name = "post"
role = "collector"
unit = 1
[[force]]
slug = "example"
name = "Example Police"
units = [1]
END
keyholder directory propose roster --draft draft.toml --enrolments ./*.enrolment --out roster.proposal
keyholder directory propose card --unit 1 --quarter 1 --from 2026-01-01 --until 2026-03-31 \
    --enrolments ./*.enrolment --roster roster.proposal --out card.proposal --bundle mailroom.bundle
for name in oak elm; do keyholder directory sign roster.proposal $p --vault $name.vault --out $name.signature; done
for name in heron wren; do
    keyholder directory sign card.proposal $p --vault $name.vault --bundle mailroom.bundle --out $name.signature
done
keyholder directory assemble --roster roster.proposal --cards card.proposal --signatures ./*.signature \
    --out directory.bin
keyholder directory words directory.bin --json | sed 's/.*"words":"\([^"]*\)".*/\1/' > root-words
for name in heron wren owl post; do
    keyholder join $p --vault $name.vault --directory directory.bin --bundle mailroom.bundle --root "$(cat root-words)"
done
keyholder directory suspend 1 --base directory.bin --out suspend.proposal
printf '%%PDF-1.7 somebody else'"'"'s file\n' > foreign
