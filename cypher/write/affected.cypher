// Relations and entities whose values may change with the given claims and sources: what these claims state, and what
// the claims state that they answer or contradict, or whose denial they withdraw.
// @param claims – claim ids
// @param sources – source ids
CALL () {
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION
  UNWIND $sources AS id
  MATCH (:Entity {id: id})<-[:CITES]-(claim:Claim)
  RETURN claim
}
CALL (claim) {
  RETURN claim AS near
  UNION
  MATCH (claim)-[:ANSWERS|CONFLICTS_WITH]-(near:Claim)
  RETURN near
  UNION
  MATCH (claim)-[:WITHDRAWS]->(:Claim)-[:ANSWERS|CONFLICTS_WITH]-(near:Claim)
  RETURN near
}
RETURN DISTINCT near.relation AS relation, near.of AS entity
UNION
UNWIND $sources AS id
MATCH (registered:TradeFlow|TradeObservation)<-[trade:EXPORTS|IMPORTS|OBSERVED]-()
WHERE id IN registered.sources
RETURN DISTINCT trade.id AS relation, null AS entity
