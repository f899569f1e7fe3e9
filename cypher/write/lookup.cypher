// What stands under the given ids and which file says so; ids under which nothing stands are left out.
// @param ids – ids of entities, claims, sources, gaps or merge decisions
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Entity {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Gap {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Merge {id: id})
  RETURN node
}
RETURN id, coalesce(node.kind, labels(node)[0]) AS kind, coalesce(node.declaredIn, node.case) AS file,
  [(node)-[:ANSWERS]->(claim:Claim) | claim.id] AS answers, CASE WHEN node:Claim THEN node.status END AS status,
  [mark IN coalesce(node.editions, []) | split(mark, '@')[0]] AS dataSets
ORDER BY id
