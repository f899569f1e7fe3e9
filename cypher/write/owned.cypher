// Everything that the given files have put into the store, with its links.
// @param files – ids of files
UNWIND $files AS file
CALL (file) {
  MATCH (node:Entity {declaredIn: file})
  RETURN node
  UNION
  MATCH (node:Claim {case: file})
  RETURN node
  UNION
  MATCH (node:Gap {declaredIn: file})
  RETURN node
  UNION
  MATCH (node:Merge {declaredIn: file})
  RETURN node
  UNION
  MATCH (node:Reference {declaredIn: file})
  RETURN node
}
RETURN file, node.id AS id, coalesce(node.kind, labels(node)[0]) AS kind, properties(node) AS properties,
  [(node)-[link:ABOUT|NAMES|CITES|ANSWERS|WITHDRAWS|CONFLICTS_WITH]->(target) | {type: type(link), to: target.id}] AS links
ORDER BY id
