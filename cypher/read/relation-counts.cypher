// How many relations of each kind lead from and to the given entities; `loops`: of both, those from one to itself.
// @param ids – entity ids
// @param kinds – relation kinds to count
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[relation]-(:Entity)
WHERE type(relation) IN $kinds
RETURN id, type(relation) AS kind, sum(CASE WHEN startNode(relation) = entity THEN 1 ELSE 0 END) AS outgoing,
  sum(CASE WHEN endNode(relation) = entity THEN 1 ELSE 0 END) AS incoming,
  sum(CASE WHEN startNode(relation) = endNode(relation) THEN 1 ELSE 0 END) AS loops
ORDER BY id, kind
