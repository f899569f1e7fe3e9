// Gives nodes that the offline importer made the values that its tables could not hold: each has the number of theirs.
// @param values – properties of each by number, as maps
MATCH (node)
WHERE node.importerRest IS NOT NULL
SET node += $values[toString(node.importerRest)]
REMOVE node.importerRest
RETURN count(*) AS written
