// How many relations of each kind have both ends among the given entities: what leads away from them is followed once, where
// the planner would try each pair of them.
// @param ids – entity ids
MATCH (entity:Entity)
WHERE entity.id IN $ids
WITH collect(entity) AS entities
UNWIND entities AS here
MATCH (here)-[relation]->(there)
WHERE there IN entities
RETURN type(relation) AS kind, count(relation) AS count
ORDER BY kind
LIMIT 100
