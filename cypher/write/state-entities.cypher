// Gives entities what data sets state of them; those that do not stand yet are made.
// @param rows – id, kind, properties of one that is made, and statements, editions and standing of each
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity = row.properties
SET entity:$(row.kind), entity.statements = row.statements, entity.editions = row.editions, entity.standing = row.standing
RETURN count(*) AS written
