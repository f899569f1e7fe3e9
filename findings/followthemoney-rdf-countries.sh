#!/usr/bin/env bash
# followthemoney 4.11.2: in RDF, a Swiss company has the address of Taiwan, and a Chinese one that of old Canada.
#
# `ftm export-rdf` writes a country as an address in the Library of Congress's vocabulary, with the ISO 3166 code as its
# last part. That vocabulary is the MARC code list for countries, whose codes are others: there "ch" is the Republic of
# China and China is "cc"; "sg" is Senegal and Singapore "si"; "cn" was Canada and "us" is no longer in use either. Whoever
# joins the export with other linked data moves companies. marc-lint 0.0.6 carries the list of MARC's codes.
#
# Seen:
#   <http://id.loc.gov/vocabulary/countries/ch>: in use
#   <http://id.loc.gov/vocabulary/countries/cn>: no longer in use
#   <http://id.loc.gov/vocabulary/countries/sg>: in use
#   <http://id.loc.gov/vocabulary/countries/us>: no longer in use
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib \
  followthemoney==4.11.2 marc-lint==0.0.6 rigour==2.6.1 normality==3.1.0 pyicu==2.17
export PYTHONPATH=lib
echo '{"id": "alpha", "schema": "Company", "properties": {"country": ["ch", "cn", "sg", "us"]}}' >company.json
lib/bin/ftm export-rdf -i company.json -o company.nt
seen=$(python3 - <<'PY'
import re

from marc_lint.code_data import COUNTRY_CODES, OBSOLETE_COUNTRY_CODES

with open("company.nt") as file:
    addresses = sorted(re.findall(r"<http://id.loc.gov/vocabulary/countries/\w+>", file.read()))
for address in addresses:
    code = address[-3:-1]
    listed = "in use" if code in COUNTRY_CODES else "no longer in use" if code in OBSOLETE_COUNTRY_CODES else "not in the list"
    print(f"{address}: {listed}")
PY
)
expected='<http://id.loc.gov/vocabulary/countries/ch>: in use
<http://id.loc.gov/vocabulary/countries/cn>: no longer in use
<http://id.loc.gov/vocabulary/countries/sg>: in use
<http://id.loc.gov/vocabulary/countries/us>: no longer in use'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
