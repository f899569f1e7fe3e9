// Ids of the claims that answer the given claims, that withdraw them or that they withdraw, or that conflict with them in
// either direction.
// @param ids – claim ids
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id,
  [(claim)<-[:ANSWERS]-(answer:Claim) | answer.id] AS answeredBy,
  [(claim)-[:WITHDRAWS]->(denial:Claim) | denial.id] AS withdraws,
  [(claim)<-[:WITHDRAWS]-(later:Claim) | later.id] AS withdrawnBy,
  [(claim)-[:CONFLICTS_WITH]-(other:Claim) | other.id] AS conflictsWith
ORDER BY id
