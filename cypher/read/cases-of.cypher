// Cases whose claims are about the given entities.
// @param ids – entity ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(claim:Claim)
WITH id, collect(DISTINCT claim.case) AS cases
RETURN id, cases
ORDER BY id
