// Links merge decisions to the entities that they are about and to the sources that they rest on.
// @param rows – from, type and to of each link
UNWIND $rows AS row
MATCH (merge:Merge {id: row.from})
MATCH (target:Entity {id: row.to})
MERGE (merge)-[:$(row.type)]->(target)
RETURN count(*) AS written
