// Ids of the claims that state the given relations.
// @param ids – relation ids
UNWIND $ids AS id
MATCH (claim:Claim {relation: id})
RETURN claim.id AS id
ORDER BY id
