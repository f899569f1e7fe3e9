// Writes entities, claims and sources as the file has them; what data sets state of an entity stays.
// @param rows – id, kind and all properties of each
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
WITH entity, row, entity.statements AS statements, entity.editions AS editions, entity.standing AS standing,
  [label IN labels(entity) WHERE NOT label IN ['Entity', row.kind]] AS former
REMOVE entity:$(former)
SET entity = row.properties, entity:$(row.kind)
SET entity.statements = coalesce(row.properties.statements, statements),
  entity.editions = coalesce(row.properties.editions, editions),
  entity.standing = coalesce(row.properties.standing, standing)
RETURN count(*) AS written
