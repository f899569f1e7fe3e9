// The entities with the given ids, with all that is stored of them but what they are found by; ids without an entity are left out.
// @param ids – entity, claim or source ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH DISTINCT entity
ORDER BY entity.id
RETURN entity {.*, searchKeys: null} AS entity
