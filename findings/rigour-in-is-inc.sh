#!/usr/bin/env bash
# rigour 2.6.1: the English word "in" is the legal form Inc.
#
# The table of legal forms has "in" as a spelling of Inc. `replace_org_types_display`, which shortens a name for display,
# writes a firm "(in liquidation)" as "(Inc liquidation)", and shows "Made in Asia" under a name that may be another
# firm's. `remove_org_types` takes the word out of any name, so that two firms may differ by it alone and compare as one.
#
# Seen:
#   Alpha (in liquidation) -> Alpha (Inc liquidation)
#   Made in Asia Ltd -> Made Inc Asia Ltd
#   Alpha Limited -> Alpha Ltd
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib rigour==2.6.1 normality==3.1.0 pyicu==2.17
seen=$(PYTHONPATH=lib python3 - <<'PY'
from rigour.names import replace_org_types_display

for name in ["Alpha (in liquidation)", "Made in Asia Ltd", "Alpha Limited"]:
    print(f"{name} -> {replace_org_types_display(name)}")
PY
)
expected='Alpha (in liquidation) -> Alpha (Inc liquidation)
Made in Asia Ltd -> Made Inc Asia Ltd
Alpha Limited -> Alpha Ltd'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
