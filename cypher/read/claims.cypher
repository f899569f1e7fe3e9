// Claims that pass every given filter, in the order of their ids, after a cursor; a null filter passes all.
// @param cases – ids of cases, or null
// @param about – id of an entity that the claim is about, or null
// @param status – statuses, or null
// @param source – id of a source, or null
// @param after – id of the last claim already had, or null
// @param limit – most claims to return
MATCH (claim:Claim)-[:CITES]->(source:Source)
WHERE ($cases IS NULL OR claim.case IN $cases)
  AND ($about IS NULL OR EXISTS { (claim)-[:ABOUT]->(:Entity {id: $about}) })
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
