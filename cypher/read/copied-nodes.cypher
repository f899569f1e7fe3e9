// All nodes, whatever they are, in pages, so that another store can be made of them.
// @param after – the last node of the page before, as Neo4j names it; an empty text at first
// @param limit – most rows
MATCH (node)
WHERE elementId(node) > $after
WITH node
ORDER BY elementId(node)
LIMIT $limit
RETURN elementId(node) AS node, labels(node) AS labels, properties(node) AS properties
ORDER BY node
