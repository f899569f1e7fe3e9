// Removes relations that no claim supports any more.
// @param rows – id and from of each
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[relation]->()
WHERE relation.id = row.id
DELETE relation
RETURN count(*) AS removed
