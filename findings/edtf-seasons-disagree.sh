#!/usr/bin/env bash
# edtf 4.11.1 (npm), @edtf-ts/core 0.4.2 (npm) and edtf 5.0.2 (PyPI): three readers give one season three spans.
#
# "2025-21" is spring 2025 and "2025-24" winter 2025 in EDTF, whose specification gives seasons no days. The JavaScript
# edtf takes them as quarters of the calendar year, so that spring is over on 31 March. The two others have spring from
# March to May; of winter, one keeps December alone and one runs on to the end of February 2026. A rule in force "in
# winter 2025" is in force in January 2026 by one reader of three, and in October 2025 by another one.
#
# Seen:
#   edtf (npm): 2025-21 = 2025-01-01 to 2025-03-31
#   edtf (npm): 2025-24 = 2025-10-01 to 2025-12-31
#   @edtf-ts/core: 2025-21 = 2025-03-01 to 2025-05-31
#   @edtf-ts/core: 2025-24 = 2025-12-01 to 2026-02-28
#   edtf (PyPI): 2025-21 = 2025-03-01 to 2025-05-31
#   edtf (PyPI): 2025-24 = 2025-12-01 to 2025-12-31
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent edtf@4.11.1 @edtf-ts/core@0.4.2
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib edtf==5.0.2 pyparsing==3.3.3
inNode=$(node --input-type=module - <<'JS'
import edtf from "edtf";
import { parse } from "@edtf-ts/core";
const day = time => new Date(time).toISOString().slice(0, 10);
const seasons = ["2025-21", "2025-24"];
for (const text of seasons) console.log(`edtf (npm): ${text} = ${day(edtf(text).min)} to ${day(edtf(text).max)}`);
for (const text of seasons) {
  const { value } = parse(text);
  console.log(`@edtf-ts/core: ${text} = ${day(value.min)} to ${day(value.max)}`);
}
JS
)
inPython=$(PYTHONPATH=lib python3 - <<'PY'
from time import strftime

from edtf import parse_edtf

for text in ["2025-21", "2025-24"]:
    season = parse_edtf(text)
    first, last = (strftime("%Y-%m-%d", day) for day in (season.lower_strict(), season.upper_strict()))
    print(f"edtf (PyPI): {text} = {first} to {last}")
PY
)
seen="$inNode
$inPython"
expected='edtf (npm): 2025-21 = 2025-01-01 to 2025-03-31
edtf (npm): 2025-24 = 2025-10-01 to 2025-12-31
@edtf-ts/core: 2025-21 = 2025-03-01 to 2025-05-31
@edtf-ts/core: 2025-24 = 2025-12-01 to 2026-02-28
edtf (PyPI): 2025-21 = 2025-03-01 to 2025-05-31
edtf (PyPI): 2025-24 = 2025-12-01 to 2025-12-31'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
