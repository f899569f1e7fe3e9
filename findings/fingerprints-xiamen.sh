#!/usr/bin/env bash
# fingerprints 1.3.1: Xiamen and Macau fold into one name, and Changsha loses half of its own.
#
# `remove_types` takes legal forms out of a name, after it has written the name in Latin letters. Chinese is written a
# syllable at a time, and "sha" is then Albania's joint-stock company (sh.a.), "ao" a Russian one. So 厦门 (ICU spells it
# "sha men") and 澳门 ("ao men") both become "men", as do their firms of like name, and 长沙 becomes "zhang". Cities
# without such a syllable are kept. Needs the headers of ICU (libicu-dev) where PyICU has to be built.
#
# Seen:
#   厦门科技有限公司 -> men ke ji
#   澳门科技有限公司 -> men ke ji
#   长沙科技有限公司 -> zhang ke ji
#   深圳科技有限公司 -> shen zhen ke ji
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib fingerprints==1.3.1 normality==3.1.0 pyicu==2.17
seen=$(PYTHONPATH=lib python3 - <<'PY'
from fingerprints import remove_types

for city in ["厦门", "澳门", "长沙", "深圳"]:
    name = f"{city}科技有限公司"
    print(f"{name} -> {remove_types(name)}")
PY
)
expected='厦门科技有限公司 -> men ke ji
澳门科技有限公司 -> men ke ji
长沙科技有限公司 -> zhang ke ji
深圳科技有限公司 -> shen zhen ke ji'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
