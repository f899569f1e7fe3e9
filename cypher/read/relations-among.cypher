// Relations of the given kinds whose two ends are both among the given entities; what leads away from them is followed once,
// where the planner would try each pair of them.
// @param ids – entity ids
// @param kinds – relation kinds
// @param limit – most relations to return
MATCH (entity:Entity)
WHERE entity.id IN $ids
WITH collect(entity) AS entities
UNWIND entities AS here
MATCH (here)-[relation]->(there)
WHERE type(relation) IN $kinds AND there IN entities
RETURN type(relation) AS kind, here.id AS from, there.id AS to, properties(relation) AS properties
ORDER BY relation.id
LIMIT $limit
