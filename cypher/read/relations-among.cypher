// Relations of the given kinds whose two ends are both among the given entities.
// @param ids – entity ids
// @param kinds – relation kinds
// @param limit – most relations to return
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation]->(there:Entity)
WHERE type(relation) IN $kinds AND there.id IN $ids
RETURN type(relation) AS kind, startNode(relation).id AS from, there.id AS to, properties(relation) AS properties
ORDER BY relation.id
LIMIT $limit
