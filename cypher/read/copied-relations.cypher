// All relations, whatever they are, in pages, so that another store can be made of them.
// @param after – the last relation of the page before, as Neo4j names it; an empty text at first
// @param limit – most rows
MATCH (from)-[relation]->(to)
WHERE elementId(relation) > $after
WITH from, relation, to
ORDER BY elementId(relation)
LIMIT $limit
RETURN elementId(relation) AS relation, type(relation) AS kind, elementId(from) AS from, elementId(to) AS to,
  properties(relation) AS properties
ORDER BY relation
