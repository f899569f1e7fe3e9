#!/usr/bin/env bash
# edtfy 0.0.8: a month that is already EDTF becomes an interval that ends in the year 3.
#
# edtfy turns what a person writes into the Extended Date/Time Format. "March 2025" gives "2025-03", which is right. Given
# "2025-03" it reads "from 2025 to 3" and answers the interval "2025/0003", without an error. So a second pass over its
# own answers makes a start in March 2025 into a span whose end lies two thousand years before its start. A year passes
# unchanged, and a full day such as 2025-03-04 is refused.
#
# Seen:
#   March 2025 -> 2025-03
#   2025-03 -> 2025/0003
#   2025 -> 2025
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent edtfy@0.0.8
seen=$(node - <<'JS'
const edtfy = require("edtfy");
for (const text of ["March 2025", "2025-03", "2025"]) console.log(`${text} -> ${edtfy(text)}`);
JS
)
expected='March 2025 -> 2025-03
2025-03 -> 2025/0003
2025 -> 2025'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
