// What other files still say about the given ids.
// @param ids – ids of entities, claims or sources
// @param files – ids of files whose own use does not count
UNWIND $ids AS id
MATCH (used:Entity {id: id})
CALL (used) {
  MATCH (used)<-[:ABOUT|NAMES|CITES|ANSWERS|CONFLICTS_WITH]-(user)
  RETURN user
  UNION
  MATCH (used)-[:EXPORTS|IMPORTS|OBSERVED]->(user)
  RETURN user
  UNION
  MATCH (user:Entity)
  WHERE user.kind IN ['HardwareModel', 'ControlRule', 'TradeFlow', 'TradeObservation']
    AND (used.id IN user.sources OR used.id IN user.variants OR used.id IN [user.vendor, user.issuer])
  RETURN user
}
WITH id, user, coalesce(user.declaredIn, user.case) AS file
WHERE NOT file IN $files
RETURN id, user.id AS user, file
ORDER BY id, user
