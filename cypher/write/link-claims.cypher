// Links claims, which have no links yet, to what they speak of, cite, answer, withdraw or contradict.
// @param rows – from, type and to of each link
UNWIND $rows AS row
MATCH (claim:Claim {id: row.from})
MATCH (target:Entity {id: row.to})
CREATE (claim)-[:$(row.type)]->(target)
RETURN count(*) AS written
