#!/usr/bin/env bash
# edtf 4.11.1 (npm): an interval whose start is unknown begins on 1 January 1970.
#
# In EDTF "/2025-03" ends in March 2025 and its start is unknown; "../2025-03" is open towards the past. The unknown
# start is kept as `null`, and `covers` compares that null with milliseconds, where it counts as 0, the Unix epoch. A stake
# "held until March 2025, since when is unknown" therefore surely covers 2020 and surely does not cover 1969. An unknown
# end is the same 0, so "2025-03/" covers nothing after its own start.
#
# Seen:
#   /2025-03: 1969 false, 1970 true, 2020 true
#   ../2025-03: 1969 true, 1970 true, 2020 true
#   2025-03/: 2025-04 false, 2030 false
#   2025-03/..: 2025-04 true, 2030 true
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent edtf@4.11.1
seen=$(node --input-type=module - <<'JS'
import edtf from "edtf";
const covered = (interval, dates) => dates.map(date => `${date} ${edtf(interval).covers(edtf(date))}`).join(", ");
for (const interval of ["/2025-03", "../2025-03"]) console.log(`${interval}: ${covered(interval, ["1969", "1970", "2020"])}`);
for (const interval of ["2025-03/", "2025-03/.."]) console.log(`${interval}: ${covered(interval, ["2025-04", "2030"])}`);
JS
)
expected='/2025-03: 1969 false, 1970 true, 2020 true
../2025-03: 1969 true, 1970 true, 2020 true
2025-03/: 2025-04 false, 2030 false
2025-03/..: 2025-04 true, 2030 true'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
