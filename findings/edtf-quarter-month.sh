#!/usr/bin/env bash
# edtf 5.0.2 (PyPI): "Q3 2025" is March 2025.
#
# EDTF has codes for the quarters of a year (2025-35 is the third one), and `parse_edtf` of the same package reads them.
# `text_to_edtf`, which turns what a person writes into EDTF, takes the 3 of "Q3" for the month, and gives a span that
# ends three months before the quarter begins. "Q4" is April. The answer has no mark of doubt.
#
# Seen:
#   Q3 2025 -> 2025-03 = 2025-03-01 to 2025-03-31
#   Q4 2025 -> 2025-04 = 2025-04-01 to 2025-04-30
#   2025-35 = 2025-07-01 to 2025-09-30
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib edtf==5.0.2 pyparsing==3.3.3 python-dateutil==4.0.0
seen=$(PYTHONPATH=lib python3 - <<'PY'
from time import strftime

from edtf import parse_edtf, text_to_edtf


def with_span(edtf):
    span = parse_edtf(edtf)
    return f"{edtf} = {' to '.join(strftime('%Y-%m-%d', day) for day in (span.lower_strict(), span.upper_strict()))}"


for text in ["Q3 2025", "Q4 2025"]:
    print(f"{text} -> {with_span(text_to_edtf(text))}")
print(with_span("2025-35"))
PY
)
expected='Q3 2025 -> 2025-03 = 2025-03-01 to 2025-03-31
Q4 2025 -> 2025-04 = 2025-04-01 to 2025-04-30
2025-35 = 2025-07-01 to 2025-09-30'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
