// The entities with the given ids; ids without an entity are left out.
// @param ids – entity, claim or source ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN DISTINCT properties(entity) AS entity
ORDER BY entity.id
