// The given claims, those that state a property of the given entities, and all that answer or contradict them,
// with what withdraws those that deny them.
// @param claims – claim ids
// @param entities – entity ids
CALL () {
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION
  UNWIND $entities AS id
  MATCH (:Entity {id: id})<-[:ABOUT]-(claim:Claim {says: 'property'})
  WHERE claim.of = id
  RETURN claim
}
CALL (claim) {
  RETURN claim AS near
  UNION
  MATCH (claim)-[:ANSWERS|CONFLICTS_WITH]-(near:Claim)
  RETURN near
  UNION
  MATCH (claim)-[:ANSWERS|CONFLICTS_WITH]-(:Claim {status: 'denied'})<-[:WITHDRAWS]-(near:Claim)
  RETURN near
}
WITH DISTINCT near AS claim
MATCH (claim)-[:CITES]->(source:Source)
RETURN properties(claim) AS claim, properties(source) AS source,
  [(claim)-[:ABOUT]->(entity:Entity) | entity.id] AS about,
  [(claim)-[:ANSWERS]->(answered:Claim) | answered.id] AS answers,
  [(claim)-[:WITHDRAWS]->(denial:Claim) | denial.id] AS withdraws,
  [(claim)-[:CONFLICTS_WITH]->(other:Claim) | other.id] AS conflictsWith
ORDER BY claim.id
