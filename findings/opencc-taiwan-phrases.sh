#!/usr/bin/env bash
# opencc-js 1.4.2: the name of a memory maker comes back from Taiwan's phrases as another word.
#
# "twp" replaces the words of the mainland by those of Taiwan, besides the characters: 存储 (to store data) becomes 儲存. The
# way back turns 儲存 into 保存 (to preserve), so that a name such as 长江存储 (Yangtze Memory) is neither itself in Taiwan's
# script nor after the round trip, and a list that is normalised by "twp" to "cn" no longer holds it. The
# conversion by characters alone, "tw" to "cn", gives the name back. Other words survive "twp": 信息 becomes 資訊 and returns.
#
# Seen:
#   twp: 长江存储 -> 長江儲存 -> 长江保存
#   tw: 长江存储 -> 長江存儲 -> 长江存储
#   twp: 浪潮信息 -> 浪潮資訊 -> 浪潮信息
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent opencc-js@1.4.2
seen=$(node - <<'JS'
const { Converter } = require("opencc-js");
const roundTrip = (taiwan, name) => {
  const there = Converter({ from: "cn", to: taiwan })(name);
  console.log(`${taiwan}: ${name} -> ${there} -> ${Converter({ from: taiwan, to: "cn" })(there)}`);
};
roundTrip("twp", "长江存储");
roundTrip("tw", "长江存储");
roundTrip("twp", "浪潮信息");
JS
)
expected='twp: 长江存储 -> 長江儲存 -> 长江保存
tw: 长江存储 -> 長江存儲 -> 长江存储
twp: 浪潮信息 -> 浪潮資訊 -> 浪潮信息'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
