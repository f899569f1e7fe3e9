// Of an exported script: entities with the label of their kind. Neo4j 5.26 or later.
// @param rows – id, kind and properties of each
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.kind), entity += row.properties
