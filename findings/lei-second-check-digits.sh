#!/usr/bin/env bash
# python-stdnum 2.2 and fast-lei 1.2.0: one legal entity has two LEIs that both call valid.
#
# The last two digits of a Legal Entity Identifier are worked out from the first 18 characters (ISO 7064, mod 97-10), and come
# to 02 to 98. To check them, both libraries ask only that the whole leaves 1 when divided by 97, which digits that are
# 97 more or less do as well: where the right ones are 98, 01 passes too. So a mistyped or altered LEI is
# "valid", and two rows about one firm stay two. The identifier below was drawn at random.
#
# Seen:
#   worked out: 98 by stdnum, 98 by fast-lei
#   6OZMYVYF4258AAYDHL98: valid by stdnum, valid by fast-lei
#   6OZMYVYF4258AAYDHL01: valid by stdnum, valid by fast-lei
#   6OZMYVYF4258AAYDHL02: invalid by stdnum, invalid by fast-lei
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent fast-lei@1.2.0
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib python-stdnum==2.2
export PYTHONPATH=lib
inPython() { python3 -c "from stdnum import lei; from stdnum.iso7064 import mod_97_10; print($1)"; }
inNode() { node -p "const lei = require('fast-lei'); $1"; }
entity=6OZMYVYF4258AAYDHL
seen=$(
  echo "worked out: $(inPython "mod_97_10.calc_check_digits('$entity')") by stdnum, $(inNode "lei.generate('$entity').slice(-2)") by fast-lei"
  for lei in ${entity}98 ${entity}01 ${entity}02; do
    echo "$lei: $(inPython "'valid' if lei.is_valid('$lei') else 'invalid'") by stdnum, $(inNode "lei.isValid('$lei') ? 'valid' : 'invalid'") by fast-lei"
  done
)
expected='worked out: 98 by stdnum, 98 by fast-lei
6OZMYVYF4258AAYDHL98: valid by stdnum, valid by fast-lei
6OZMYVYF4258AAYDHL01: valid by stdnum, valid by fast-lei
6OZMYVYF4258AAYDHL02: invalid by stdnum, invalid by fast-lei'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
