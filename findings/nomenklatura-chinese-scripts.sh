#!/usr/bin/env bash
# nomenklatura 4.17.4: one Chinese name in both scripts matches by 0.90 in logic-v1, and by 0.00 in logic-v2.
#
# Taiwan's registers write a firm in traditional characters, the mainland's in simplified ones. The older matcher finds the
# two alike. The newer one, described as made for matching across languages and scripts, gives this pair no score at all,
# though half of its characters are the same in both scripts. A list in one script is silent on a firm in the other.
#
# Seen:
#   logic-v1: 長江存儲 ~ 长江存储 0.90, 長江存儲 ~ 長江存儲 1.00
#   logic-v2: 長江存儲 ~ 长江存储 0.00, 長江存儲 ~ 長江存儲 1.00
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib \
  nomenklatura==4.17.4 followthemoney==4.11.2 rigour==2.6.1 normality==3.1.0 pyicu==2.17
seen=$(PYTHONPATH=lib python3 - <<'PY'
from followthemoney import model
from nomenklatura.matching import get_algorithm


def company(name):
    entity = model.make_entity("Company")
    entity.id = name
    entity.add("name", name)
    return entity


traditional, simplified = "長江存儲", "长江存储"
for name in ["logic-v1", "logic-v2"]:
    algorithm = get_algorithm(name)
    scores = [
        f"{traditional} ~ {other} {algorithm.compare(company(traditional), company(other), algorithm.default_config()).score:.2f}"
        for other in [simplified, traditional]
    ]
    print(f"{name}: {', '.join(scores)}")
PY
)
expected='logic-v1: 長江存儲 ~ 长江存储 0.90, 長江存儲 ~ 長江存儲 1.00
logic-v2: 長江存儲 ~ 长江存储 0.00, 長江存儲 ~ 長江存儲 1.00'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
