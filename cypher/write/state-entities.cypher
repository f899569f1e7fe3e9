// Gives entities what data sets state of them.
// @param rows – id, statements, editions and standing of each
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.statements = row.statements, entity.editions = row.editions, entity.standing = row.standing
RETURN count(*) AS written
