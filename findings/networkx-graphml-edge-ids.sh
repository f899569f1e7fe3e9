#!/usr/bin/env bash
# networkx 3.6.1 and graphology-graphml 0.5.2: networkx gives several edges one id, and the other refuses its file.
#
# In a graph with parallel edges networkx numbers the edges of each pair of nodes anew, and `write_graphml` writes that number
# as the edge's id. The first edges of two pairs are both id "0", although an id is to be the only one of its kind in a
# GraphML file. graphology takes ids at their word and ends with an error; a reader that keys edges by id keeps one of
# them. The same graph without parallel edges has no ids and is read.
#
# Seen:
#   MultiDiGraph: ids "0" "1" "0"; graphology: refused
#   DiGraph: ids none none; graphology: 2 edges
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent graphology@0.26.0 graphology-types@0.24.8 graphology-graphml@0.5.2
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib networkx==3.6.1
PYTHONPATH=lib python3 - <<'PY'
import networkx

for kind in [networkx.MultiDiGraph, networkx.DiGraph]:
    graph = kind()
    graph.add_edge("a", "b", kind="OWNS")
    if graph.is_multigraph():
        graph.add_edge("a", "b", kind="CONTROLS")
    graph.add_edge("b", "c", kind="OWNS")
    networkx.write_graphml(graph, f"{kind.__name__}.graphml")
PY
seen=$(node - <<'JS'
const { readFileSync } = require("node:fs");
const Graph = require("graphology");
const { parse } = require("graphology-graphml");
for (const kind of ["MultiDiGraph", "DiGraph"]) {
  const file = readFileSync(`${kind}.graphml`, "utf8");
  const ids = file.match(/<edge [^>]*>/g).map(edge => edge.match(/ id=("[^"]*")/)?.[1] ?? "none");
  let found;
  try {
    found = `${parse(Graph, file).size} edges`;
  } catch {
    found = "refused";
  }
  console.log(`${kind}: ids ${ids.join(" ")}; graphology: ${found}`);
}
JS
)
expected='MultiDiGraph: ids "0" "1" "0"; graphology: refused
DiGraph: ids none none; graphology: 2 edges'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
