// The entities with the given ids, with all that is stored of them; ids without an entity are left out.
// @param ids – entity, claim or source ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH DISTINCT entity
ORDER BY entity.id
RETURN properties(entity) AS entity
