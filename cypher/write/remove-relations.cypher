// Removes relations that no claim supports any more, or that are about to be written anew. Both ends are found first, since
// one of them may have thousands of relations.
// @param rows – id, from and to of each
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
WITH row, from, to
MATCH (from)-[relation]->(to)
WHERE relation.id = row.id
DELETE relation
RETURN count(*) AS removed
