#!/usr/bin/env bash
# followthemoney 4.11.2: a share that is given as a number is rounded to two places, up to and over a threshold.
#
# `percentage` is a property of text. The text "49.996" is kept; the number 49.996 is written "50.00", so a stake that is
# just short of half meets a rule that begins at half. A share given as a fraction loses more: 0.4999 is "0.50", and
# 0.004 is "0.00", which reads as no stake at all. Nothing is reported.
#
# Seen:
#   49.996 -> 50.00, "49.996" -> 49.996
#   0.4999 -> 0.50, "0.4999" -> 0.4999
#   0.004 -> 0.00, "0.004" -> 0.004
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib followthemoney==4.11.2 rigour==2.6.1 normality==3.1.0 pyicu==2.17
seen=$(PYTHONPATH=lib python3 - <<'PY'
from followthemoney import model


def kept(share):
    ownership = model.make_entity("Ownership")
    ownership.add("percentage", share)
    return ownership.first("percentage")


for share in [49.996, 0.4999, 0.004]:
    print(f'{share} -> {kept(share)}, "{share}" -> {kept(str(share))}')
PY
)
expected='49.996 -> 50.00, "49.996" -> 49.996
0.4999 -> 0.50, "0.4999" -> 0.4999
0.004 -> 0.00, "0.004" -> 0.004'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
