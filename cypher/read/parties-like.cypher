// Parties that each of many full-text queries finds among the search keys, best first: for each its place among the
// queries, and ids. What a query costs does not depend on the others; nothing found, no row.
// @param queries – Lucene queries over search keys, none empty
// @param kinds – kinds of entity
// @param pool – most nodes that one query takes from the index, of whatever kind
// @param limit – most ids to return for one query
UNWIND range(0, size($queries) - 1) AS place
CALL db.index.fulltext.queryNodes('search_keys', $queries[place], {limit: $pool}) YIELD node, score
WITH place, node, score
WHERE node.kind IN $kinds
WITH place, node, score
ORDER BY place, score DESC, node.id
WITH place, collect(node.id)[..$limit] AS ids
RETURN place, ids
ORDER BY place
