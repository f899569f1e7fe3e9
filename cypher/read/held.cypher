// What a Neo4j holds, whoever has put it there, beside what says of itself that we have.
CALL () {
  MATCH (node)
  WHERE NOT node:ThroughlineStore AND NOT node:ThroughlineAuditEntry
  RETURN count(node) AS nodes
}
CALL () {
  CALL db.labels() YIELD label
  RETURN collect(label) AS labels
}
RETURN nodes, labels
ORDER BY nodes
