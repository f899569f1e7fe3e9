// Writes relations with what their claims add up to.
// @param rows – kind, from, to and all properties of each, its id among them
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[relation:$(row.kind) {id: row.properties.id}]->(to)
SET relation = row.properties
RETURN count(*) AS written
