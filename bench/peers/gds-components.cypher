// How many strongly connected components there are, and how large the largest is.
// @param name – name of the projection
CALL gds.scc.stream($name) YIELD componentId
WITH componentId, count(*) AS size
RETURN count(*) AS count, max(size) AS largest
