// Entities and gaps whose search keys match a full-text query, best first; gaps only where $gaps. What they are is read of
// those alone that are returned.
// @param query – a Lucene query over search keys
// @param kinds – kinds of entity
// @param gaps – whether gaps are wanted, too
// @param pool – most nodes to take from the index, of whatever kind
// @param limit – most candidates to return
CALL db.index.fulltext.queryNodes('search_keys', $query, {limit: $pool}) YIELD node, score
WITH node, score
WHERE node.kind IN $kinds OR ($gaps AND node:Gap)
WITH node, score
ORDER BY score DESC, node.name, node.id
LIMIT $limit
RETURN CASE WHEN node:Gap THEN null ELSE node {.*, searchKeys: null} END AS entity,
  CASE WHEN node:Gap THEN properties(node) END AS gap,
  [(node)-[:CITES]->(source:Source) | properties(source)] AS sources, score
ORDER BY score DESC, node.name, node.id
