// Claims whose statement or note matches a full-text query, best first, with their sources.
// @param query – a Lucene query
// @param limit – most claims to return
CALL db.index.fulltext.queryNodes('claim_text', $query, {limit: $limit}) YIELD node AS claim, score
MATCH (claim)-[:CITES]->(source:Source)
RETURN properties(claim) AS claim, properties(source) AS source,
  [(claim)-[:ABOUT]->(entity:Entity) | entity.id] AS about,
  [(claim)-[:ANSWERS]->(answered:Claim) | answered.id] AS answers,
  [(claim)-[:CONFLICTS_WITH]->(other:Claim) | other.id] AS conflictsWith, score
ORDER BY score DESC, claim.id
LIMIT $limit
