// Gives relations that the offline importer made the values that its tables could not hold: each has the number of theirs.
// @param values – properties of each by number, as maps
MATCH ()-[relation]->()
WHERE relation.importerRest IS NOT NULL
SET relation += $values[toString(relation.importerRest)]
REMOVE relation.importerRest
RETURN count(*) AS written
