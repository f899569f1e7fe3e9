#!/usr/bin/env bash
# i18n-iso-countries 7.14.0: the English aliases name two countries "Congo".
#
# `getNames('en', { select: 'all' })` lists "Congo" under CD and under CG, so a table of names made from it merges the
# trade of two countries, or drops one of them by the order of insertion. `getAlpha2Code('Congo', 'en')` alone answers CG,
# which is the short name of ISO 3166-1. It is the only English alias that two countries share.
#
# Seen:
#   shared: congo = CD CG
#   getAlpha2Code: CG
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent i18n-iso-countries@7.14.0
seen=$(node - <<'JS'
const countries = require("i18n-iso-countries");
countries.registerLocale(require("i18n-iso-countries/langs/en.json"));
const owners = new Map();
for (const [code, names] of Object.entries(countries.getNames("en", { select: "all" })))
  for (const name of names) owners.set(name.toLowerCase(), [...(owners.get(name.toLowerCase()) ?? []), code]);
for (const [name, codes] of owners) if (codes.length > 1) console.log(`shared: ${name} = ${codes.sort().join(" ")}`);
console.log(`getAlpha2Code: ${countries.getAlpha2Code("Congo", "en")}`);
JS
)
expected='shared: congo = CD CG
getAlpha2Code: CG'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
