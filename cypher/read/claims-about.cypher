// The first claims about each of the given entities, in the order of their ids, and how many there are of each.
// @param ids – entity ids
// @param limit – most claims of one entity to return
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:ABOUT]-(claim:Claim)
  WITH claim ORDER BY claim.id
  WITH collect(claim) AS found
  RETURN size(found) AS total, found[..$limit] AS page
}
UNWIND page AS claim
MATCH (claim)-[:CITES]->(source:Source)
RETURN id, total, properties(claim) AS claim, properties(source) AS source,
  [(claim)-[:ABOUT]->(entity:Entity) | entity.id] AS about,
  [(claim)-[:ANSWERS]->(answered:Claim) | answered.id] AS answers,
  [(claim)-[:CONFLICTS_WITH]->(other:Claim) | other.id] AS conflictsWith
ORDER BY id, claim.id
