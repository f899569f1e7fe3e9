// Relations between nodes that are matched by their ids.
// @param rows – kind, from, to and all properties of each
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:$(row.kind)]->(to)
SET relation = row.properties
RETURN count(*) AS written
