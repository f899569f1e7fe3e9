// Entities whose names match a full-text query, best first.
// @param query – a Lucene query, escaped by the caller
// @param kinds – kinds of entity
// @param limit – most entities to return
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node, score
WITH node, score
WHERE node.kind IN $kinds
RETURN properties(node) AS entity, score
ORDER BY score DESC, node.name, node.id
LIMIT $limit
