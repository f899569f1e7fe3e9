// Relations of the given kinds that lead from the given entities, with the entities that they lead to.
// @param ids – entity ids
// @param kinds – relation kinds
// @param among – ids of the entities that they may lead to, or null for all
// @param limit – most relations to return
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[relation]->(to:Entity)
WHERE type(relation) IN $kinds AND ($among IS NULL OR to.id IN $among)
RETURN type(relation) AS kind, from.id AS from, to.id AS to, properties(relation) AS properties, properties(to) AS entity
ORDER BY relation.id
LIMIT $limit
