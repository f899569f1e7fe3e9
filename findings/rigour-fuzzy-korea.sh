#!/usr/bin/env bash
# rigour 2.6.1: a fuzzy look-up takes "N. Korea" for South Korea, and Sarawak for Kiribati.
#
# `lookup_territory(…, fuzzy=True)`, which FollowTheMoney uses for countries where a mapping asks for `fuzzy`, goes by the
# fewest changed letters. "N. Korea" is nearer to a name of the South than to one of the North; Malaysia's Sarawak is
# nearest to Tarawa, hence Kiribati; Indonesia's Batam comes out as the Bahamas, and "Channel Islands" as the Canary
# Islands. Each is one answer without a score, as the answer for "North Korea" is.
#
# Seen:
#   North Korea = kp North Korea
#   N. Korea = kr South Korea
#   Sarawak = ki Kiribati
#   Batam = bs Bahamas
#   Channel Islands = ic Canary Islands
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib rigour==2.6.1 normality==3.1.0 pyicu==2.17
seen=$(PYTHONPATH=lib python3 - <<'PY'
from rigour.territories import lookup_territory

for text in ["North Korea", "N. Korea", "Sarawak", "Batam", "Channel Islands"]:
    found = lookup_territory(text, fuzzy=True)
    print(f"{text} = {found.code} {found.name}")
PY
)
expected='North Korea = kp North Korea
N. Korea = kr South Korea
Sarawak = ki Kiribati
Batam = bs Bahamas
Channel Islands = ic Canary Islands'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
