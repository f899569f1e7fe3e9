// Gives nodes that the offline importer made the values that its tables could not hold: each has their place in the list.
// @param values – properties of each, as a map
MATCH (node)
WHERE node.importerRest IS NOT NULL
SET node += $values[node.importerRest]
REMOVE node.importerRest
RETURN count(*) AS written
