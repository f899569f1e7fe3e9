// Claims that pass every given filter, in the order of their ids, after a cursor; a null filter passes all. Those of cases, or
// else those about an entity, are found without a look at others.
// @param cases – ids of cases, or null
// @param about – id of an entity that the claim is about, or null
// @param status – statuses, or null
// @param source – id of a source, or null
// @param after – id of the last claim already had, or null
// @param limit – most claims to return
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
  UNWIND CASE WHEN $cases IS NULL AND $about IS NULL THEN [true] ELSE [] END AS every
  MATCH (claim:Claim)
  RETURN claim
}
MATCH (claim)-[:CITES]->(source:Source)
WHERE ($about IS NULL OR EXISTS { (claim)-[:ABOUT]->(:Entity {id: $about}) })
  AND ($status IS NULL OR claim.status IN $status)
  AND ($source IS NULL OR source.id = $source)
WITH claim, source
ORDER BY claim.id
WITH collect({claim: claim, source: source}) AS found
WITH size(found) AS total, [row IN found WHERE $after IS NULL OR row.claim.id > $after][..$limit] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS row
RETURN total, properties(row.claim) AS claim, properties(row.source) AS source,
  [(c:Claim {id: row.claim.id})-[:ABOUT]->(entity:Entity) | entity.id] AS about,
  [(c:Claim {id: row.claim.id})-[:ANSWERS]->(answered:Claim) | answered.id] AS answers,
  [(c:Claim {id: row.claim.id})-[:CONFLICTS_WITH]->(other:Claim) | other.id] AS conflictsWith
