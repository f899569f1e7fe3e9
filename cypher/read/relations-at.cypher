// The relations with the given ids, found from the entities they start from.
// @param from – ids of the entities they start from
// @param ids – relation ids
UNWIND $from AS id
MATCH (here:Entity {id: id})-[relation]->(there:Entity)
WHERE relation.id IN $ids
RETURN DISTINCT type(relation) AS kind, here.id AS from, there.id AS to, properties(relation) AS properties
ORDER BY properties.id
