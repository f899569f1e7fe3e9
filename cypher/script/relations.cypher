// Of an exported script: relations of their kind between entities that are there. Neo4j 5.26 or later.
// @param rows – id, kind, ends and properties of each
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[relation:$(row.kind) {id: row.id}]->(to)
SET relation += row.properties
