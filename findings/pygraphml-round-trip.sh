#!/usr/bin/env bash
# pygraphml 2.4.2: a GraphML file that it reads and writes again has lost all ids, and every edge.
#
# The reader keeps the ids of nodes; the writer takes a node's id from its attribute "label", which the reader has set to an
# empty text. So each node is written with the id "", each edge runs from "" to "", and each is marked undirected although
# the graph is directed. No error is raised. Who owned whom cannot be told from the written file.
#
# Seen:
#   read: a b c, directed, a>b b>c
#   written: nodes "" "" "", edges "">"" "">"" with directed="false"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --no-warn-conflicts --no-compile --target lib pygraphml==2.4.2
seen=$(PYTHONPATH=lib python3 - <<'PY'
from xml.etree import ElementTree

from pygraphml import GraphMLParser

with open("in.graphml", "w") as file:
    file.write(
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph id="G" edgedefault="directed">'
        '<node id="a"/><node id="b"/><node id="c"/><edge source="a" target="b"/><edge source="b" target="c"/>'
        "</graph></graphml>"
    )
graph = GraphMLParser().parse("in.graphml")
edges = " ".join(f"{edge.node1.id}>{edge.node2.id}" for edge in graph.edges())
print(f"read: {' '.join(node.id for node in graph.nodes())}, {'' if graph.directed else 'un'}directed, {edges}")
GraphMLParser().write(graph, "out.graphml")
written = ElementTree.parse("out.graphml")
nodes = " ".join(f'"{node.get("id")}"' for node in written.iter("node"))
edges = " ".join(f'"{edge.get("source")}">"{edge.get("target")}"' for edge in written.iter("edge"))
directed = " ".join(sorted({edge.get("directed") for edge in written.iter("edge")}))
print(f'written: nodes {nodes}, edges {edges} with directed="{directed}"')
PY
)
expected='read: a b c, directed, a>b b>c
written: nodes "" "" "", edges "">"" "">"" with directed="false"'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo 'this changed' >&2; exit 1; }
