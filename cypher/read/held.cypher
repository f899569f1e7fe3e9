// What a Neo4j holds, whoever has put it there.
CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
CALL () {
  CALL db.labels() YIELD label
  RETURN collect(label) AS labels
}
RETURN nodes, labels
ORDER BY nodes
