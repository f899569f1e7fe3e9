// Frees the memory of a projection.
// @param name – name of the projection
CALL gds.graph.drop($name, false) YIELD graphName
RETURN count(graphName) AS dropped
