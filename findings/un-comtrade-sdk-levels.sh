#!/usr/bin/env bash
# un-comtrade-sdk 1.0.3: of the SITC and BEC, every level with an odd number of digits is left out.
#
# UN Comtrade answers in several classifications. The parser takes the codes of all of them for those of the Harmonized
# System: 2, 4, 6, 8 or 10 digits. Of SITC revision 4 the rows of 1, 3 and 5 digits are dropped (752, data processing
# machines, among them), and `parse_records` returns the rest, with a count of what it skipped and a warning in the log. A
# series of an SITC group is empty, as if nothing had been traded.
#
# Seen:
#   S4 7: skipped
#   S4 75: kept
#   S4 752: skipped
#   S4 7522: kept
#   S4 75221: skipped
#   H6 847150: kept
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib un-comtrade-sdk==1.0.3
seen=$(PYTHONPATH=lib python3 - 2>/dev/null <<'PY'
from un_comtrade.parser import TradeParser

for classification, codes in {"S4": ["7", "75", "752", "7522", "75221"], "H6": ["847150"]}.items():
    for code in codes:
        row = {
            "typeCode": "C", "freqCode": "M", "refYear": 2025, "refMonth": 3, "period": "202503",
            "reporterCode": 458, "reporterISO": "MYS", "partnerCode": 0, "partnerISO": "W00", "flowCode": "M",
            "classificationCode": classification, "cmdCode": code, "customsCode": "C00", "mosCode": "0", "motCode": 0,
            "partner2Code": 0, "partner2ISO": "W00", "qtyUnitCode": -1, "primaryValue": 100.0,
        }
        parsed = TradeParser().parse_records([row])
        print(f"{classification} {code}: {'kept' if parsed.records else 'skipped'}")
PY
)
expected='S4 7: skipped
S4 75: kept
S4 752: skipped
S4 7522: kept
S4 75221: skipped
H6 847150: kept'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
