// Relations of the given kinds whose two ends are both among the given entities.
// @param ids – entity ids
// @param kinds – relation kinds
// @param limit – most relations to return
UNWIND $ids AS id
MATCH (here:Entity {id: id})-[relation]->(there:Entity)
USING INDEX SEEK here:Entity(id)
WHERE type(relation) IN $kinds AND there.id IN $ids
RETURN type(relation) AS kind, startNode(relation).id AS from, there.id AS to, properties(relation) AS properties
ORDER BY relation.id
LIMIT $limit
