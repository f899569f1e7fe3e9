#!/usr/bin/env bash
# country-emoji 1.5.6: South Sudan is Sudan, and Guinea-Bissau without its hyphen is Guinea.
#
# `code` reads the name of a country out of a text, and its documentation says that it answers only where nothing is
# ambiguous. South Sudan, a state since 2011 with sanctions of its own, is not in the table, so the "Sudan" within it is
# found and nothing contradicts it. Northern Ireland is found to be Ireland in the same way, and so are names that
# are in the table under another spelling.
#
# Seen:
#   South Sudan = SD Sudan
#   Northern Ireland = IE Ireland
#   Guinea-Bissau = GW Guinea-Bissau
#   Guinea Bissau = GN Guinea
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent country-emoji@1.5.6
seen=$(node - <<'JS'
const { code, name } = require("country-emoji");
for (const text of ["South Sudan", "Northern Ireland", "Guinea-Bissau", "Guinea Bissau"])
  console.log(`${text} = ${code(text)} ${name(code(text))}`);
JS
)
expected='South Sudan = SD Sudan
Northern Ireland = IE Ireland
Guinea-Bissau = GW Guinea-Bissau
Guinea Bissau = GN Guinea'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
