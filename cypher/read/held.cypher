// What a Neo4j holds, whoever has put it there, beside what says of itself that we have.
CALL () {
  MATCH (node)
  RETURN count(node) AS all
}
CALL () {
  MATCH (ours:ThroughlineStore)
  RETURN count(ours) AS marks
}
CALL () {
  MATCH (told:ThroughlineAuditEntry)
  RETURN count(told) AS entries
}
CALL () {
  CALL db.labels() YIELD label
  RETURN collect(label) AS labels
}
RETURN all - marks - entries AS nodes, labels
ORDER BY nodes
