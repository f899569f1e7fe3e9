#!/usr/bin/env bash
# cleanco 2.3: a Malaysian company is Singapore's unless its legal form is written with full stops.
#
# "Sdn Bhd" is the private company of Malaysia. cleanco's table of countries has "sdn. bhd." under Malaysia and
# "sdn bhd" under Singapore, and the name is compared as it is written. Malaysian firms mostly write it without full
# stops, so the seat that a screener guesses from the name is on the wrong side of the causeway. The same holds for
# "Bhd", the public company.
#
# Seen:
#   Alpha Sdn. Bhd.: Malaysia
#   Alpha Sdn Bhd: Singapore
#   Alpha Bhd.: Malaysia
#   Alpha Bhd: Singapore
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib cleanco==2.3
seen=$(PYTHONPATH=lib python3 - <<'PY'
from cleanco import countrysources, matches

for name in ["Alpha Sdn. Bhd.", "Alpha Sdn Bhd", "Alpha Bhd.", "Alpha Bhd"]:
    print(f"{name}: {' '.join(matches(name, countrysources()))}")
PY
)
expected='Alpha Sdn. Bhd.: Malaysia
Alpha Sdn Bhd: Singapore
Alpha Bhd.: Malaysia
Alpha Bhd: Singapore'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
