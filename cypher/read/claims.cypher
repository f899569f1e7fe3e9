// Claims that pass every given filter, in the order of their ids, after a cursor; a null filter passes all. Those of cases, or
// else those about an entity, or else those that cite a source, are found without a look at others. All claims, and those of
// a status, are read in the order of the index up to the limit, and counted without being read.
// @param cases – ids of cases, or null
// @param about – id of an entity that the claim is about, or null
// @param status – statuses, or null
// @param source – id of a source, or null
// @param after – id of the last claim already had, or null
// @param limit – most claims to return
WITH $cases IS NULL AND $about IS NULL AND $source IS NULL AS every
CALL () {
  MATCH (claim:Claim)
  RETURN count(claim) AS claims
}
CALL (every) {
  UNWIND CASE WHEN every AND $status IS NOT NULL THEN [true] ELSE [] END AS counted
  MATCH (claim:Claim)
  WHERE claim.status IN $status
  RETURN count(claim) AS ofStatus
}
CALL (every) {
  UNWIND CASE WHEN every THEN [true] ELSE [] END AS listed
  CALL (listed) {
    MATCH (claim:Claim)
    WHERE claim.id > coalesce($after, '') AND ($status IS NULL OR claim.status IN $status)
    RETURN claim
    ORDER BY claim.id
    LIMIT $limit
  }
  RETURN collect(claim) AS inOrder
}
CALL () {
  CALL () {
    UNWIND coalesce($cases, []) AS case
    MATCH (claim:Claim)
    WHERE claim.case = case
    RETURN claim
    UNION ALL
    UNWIND CASE WHEN $cases IS NULL AND $about IS NOT NULL THEN [$about] ELSE [] END AS id
    MATCH (claim:Claim)-[:ABOUT]->(:Entity {id: id})
    RETURN DISTINCT claim
    UNION ALL
    UNWIND CASE WHEN $cases IS NULL AND $about IS NULL AND $source IS NOT NULL THEN [$source] ELSE [] END AS id
    MATCH (claim:Claim)-[:CITES]->(:Entity {id: id})
    RETURN claim
  }
  WITH claim
  WHERE ($about IS NULL OR EXISTS { (claim)-[:ABOUT]->(:Entity {id: $about}) })
    AND ($status IS NULL OR claim.status IN $status)
    AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(:Entity {id: $source}) })
  WITH claim
  ORDER BY claim.id
  RETURN collect(claim) AS found
}
WITH CASE WHEN NOT every THEN size(found) WHEN $status IS NULL THEN claims ELSE ofStatus END AS total,
  CASE WHEN every THEN inOrder ELSE [claim IN found WHERE $after IS NULL OR claim.id > $after][..$limit] END AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS claim
OPTIONAL MATCH (claim)-[:CITES]->(source:Source)
RETURN total, properties(claim) AS claim, properties(source) AS source,
  [(c:Claim {id: claim.id})-[:ABOUT]->(entity:Entity) | entity.id] AS about,
  [(c:Claim {id: claim.id})-[:ANSWERS]->(answered:Claim) | answered.id] AS answers,
  [(c:Claim {id: claim.id})-[:CONFLICTS_WITH]->(other:Claim) | other.id] AS conflictsWith
ORDER BY claim.id
