// Gives entities the properties that their files and all claims about them add up to.
// @param rows – id and all properties of each
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties
RETURN count(*) AS written
