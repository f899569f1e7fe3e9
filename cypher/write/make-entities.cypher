// Makes entities that do not stand yet, with all that is known of them. CREATE, since MERGE and labels looked up take
// several times as long.
// @param rows – id, kind and all properties of each
UNWIND $rows AS row
CREATE (entity:Entity)
SET entity = row.properties, entity:$(row.kind)
RETURN count(*) AS written
