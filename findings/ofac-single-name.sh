#!/usr/bin/env bash
# ofac 1.0.21: a listed person who has one name is found by every first name.
#
# The SDN list writes a person of one name as a last name alone. The search compares first names only where both sides have
# one, and last names likewise, so such an entry agrees with any search by first name: nothing has been compared, and it
# is a hit. Together with the right last name, a wrong first name is a hit as well. Absence is read as agreement. The
# list below is invented.
#
# Seen:
#   Anna: Barrow (Anna), Quill
#   Zoe: Quill
#   Zoe Quill: Quill
#   Zoe Barrow: nobody
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ofac@1.0.21
cat >list.xml <<'XML'
<sdnList>
<sdnEntry>
<uid>1</uid>
<firstName>Anna</firstName>
<lastName>Barrow</lastName>
<sdnType>Individual</sdnType>
</sdnEntry>
<sdnEntry>
<uid>2</uid>
<lastName>Quill</lastName>
<sdnType>Individual</sdnType>
</sdnEntry>
</sdnList>
XML
seen=$(node - <<'JS'
const { search } = require("ofac");
const named = ({ firstName, lastName }) => (firstName ? `${lastName} (${firstName})` : lastName);
(async () => {
  for (const [firstName, lastName] of [["Anna"], ["Zoe"], ["Zoe", "Quill"], ["Zoe", "Barrow"]]) {
    const hits = await search(lastName ? { firstName, lastName } : { firstName }, "list.xml");
    console.log(`${[firstName, lastName].join(" ").trim()}: ${hits.map(named).join(", ") || "nobody"}`);
  }
})();
JS
)
expected='Anna: Barrow (Anna), Quill
Zoe: Quill
Zoe Quill: Quill
Zoe Barrow: nobody'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
