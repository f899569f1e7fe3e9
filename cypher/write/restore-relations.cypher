// Gives relations that the offline importer made the values that its tables could not hold: each has their place in the list.
// @param values – properties of each, as a map
MATCH ()-[relation]->()
WHERE relation.importerRest IS NOT NULL
SET relation += $values[relation.importerRest]
REMOVE relation.importerRest
RETURN count(*) AS written
