// Entities as they stand, with all that is stored of them, for whoever puts them back; ids without an entity are left out.
// @param ids – entity ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH DISTINCT entity
ORDER BY entity.id
RETURN properties(entity) AS entity
