// Lets claims that are about to be removed, and whose links are gone, state nothing any more.
// @param ids – claim ids
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
REMOVE claim:Claim
RETURN count(*) AS removed
