// The twenty best by the full-text index alone.
// @param query – a Lucene query over search keys
CALL db.index.fulltext.queryNodes('search_keys', $query, {limit: 20}) YIELD node
RETURN node.id AS id, node.kind AS kind, node.name AS name
