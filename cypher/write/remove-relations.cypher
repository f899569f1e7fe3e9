// Removes relations that no claim supports any more, or that are about to be written anew.
// @param rows – id and from of each
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[relation]->()
WHERE relation.id = row.id
DELETE relation
RETURN count(*) AS removed
