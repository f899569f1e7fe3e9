// Writes relations that do not stand yet, with what their claims add up to.
// CREATE, since MERGE of a type that is a parameter takes some thirty times as long.
// @param rows – kind, from, to and all properties of each, its id among them
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:$(row.kind)]->(to)
SET relation = row.properties
RETURN count(*) AS written
