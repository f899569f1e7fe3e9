// Links gaps, which have no links yet, to what they are about and to the sources that say so.
// @param rows – from, type and to of each link
UNWIND $rows AS row
MATCH (gap:Gap {id: row.from})
MATCH (target:Entity {id: row.to})
CREATE (gap)-[:$(row.type)]->(target)
RETURN count(*) AS written
