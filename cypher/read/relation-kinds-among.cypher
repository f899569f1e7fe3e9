// How many relations of each kind have both ends among the given entities.
// @param ids – entity ids
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation]->(there:Entity)
WHERE there.id IN $ids
RETURN type(relation) AS kind, count(relation) AS count
ORDER BY kind
LIMIT 100
