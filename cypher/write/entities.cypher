// Writes entities, claims and sources as the file has them.
// @param rows – id, kind and all properties of each
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
WITH entity, row, [label IN labels(entity) WHERE NOT label IN ['Entity', row.kind]] AS former
REMOVE entity:$(former)
SET entity = row.properties, entity:$(row.kind)
RETURN count(*) AS written
