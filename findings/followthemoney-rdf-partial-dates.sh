#!/usr/bin/env bash
# followthemoney 4.11.2 and rdflib 7.6.0: listings of a month or a year drop out of a query by date.
#
# `ftm export-rdf` writes each date as an xsd:date, also "2025-09" and "2025", which are no values of that type (RDF has
# xsd:gYearMonth and xsd:gYear for them). rdflib keeps them as texts and warns; a SPARQL filter then keeps or drops them by
# the side from which it compares. Three listings of 2025 are three without a filter, two "since 2025-01-01", and one
# "before 2026-01-01": a sanction whose day is not known is before no day.
#
# Seen:
#   all: 2025 2025-09 2025-09-29
#   since 2025-01-01: 2025-09 2025-09-29
#   before 2026-01-01: 2025-09-29
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib \
  followthemoney==4.11.2 rdflib==7.6.0 rigour==2.6.1 normality==3.1.0 pyicu==2.17
export PYTHONPATH=lib
for date in 2025-09 2025-09-29 2025; do
  printf '{"id": "%s", "schema": "Sanction", "properties": {"authority": ["BIS"], "listingDate": ["%s"]}}\n' "$date" "$date"
done >listings.json
lib/bin/ftm export-rdf -i listings.json -o listings.nt 2>/dev/null
seen=$(python3 - 2>/dev/null <<'PY'
import rdflib

graph = rdflib.Graph().parse("listings.nt", format="nt")


def told(name, condition):
    rows = graph.query(
        "PREFIX sanction: <https://schema.followthemoney.tech/#Sanction:> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
        f"SELECT ?date {{ ?listing sanction:listingDate ?date . {condition} }} ORDER BY ?listing"
    )
    print(f"{name}: {' '.join(str(date) for date, in rows)}")


told("all", "")
told("since 2025-01-01", 'FILTER (?date >= "2025-01-01"^^xsd:date)')
told("before 2026-01-01", 'FILTER (?date < "2026-01-01"^^xsd:date)')
PY
)
expected='all: 2025 2025-09 2025-09-29
since 2025-01-01: 2025-09 2025-09-29
before 2026-01-01: 2025-09-29'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
