// What other files still say about the given ids.
// @param ids – ids of entities, claims or sources
// @param files – ids of files whose own use does not count
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:ABOUT|NAMES|CITES|ANSWERS|WITHDRAWS|CONFLICTS_WITH]-(user)
  RETURN id, user, null AS dataSet
  UNION
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[:EXPORTS|IMPORTS|OBSERVED]->(user)
  RETURN id, user, null AS dataSet
  UNION
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[relation]-(user:Entity)
  UNWIND relation.editions AS edition
  RETURN DISTINCT id, user, split(edition, '@')[0] AS dataSet
  UNION
  UNWIND $ids AS id
  MATCH (user:Entity {id: id})
  UNWIND user.editions AS edition
  RETURN DISTINCT id, user, split(edition, '@')[0] AS dataSet
  UNION
  MATCH (user:Entity)
  WHERE user.kind IN ['HardwareModel', 'ControlRule', 'TradeFlow', 'TradeObservation']
  UNWIND coalesce(user.sources, []) + coalesce(user.variants, []) + [user.vendor, user.issuer] AS id
  WITH id, user
  WHERE id IN $ids
  RETURN id, user, null AS dataSet
}
WITH id, user, coalesce('data-set/' + dataSet, user.declaredIn, user.case) AS file
WHERE NOT file IN $files
RETURN DISTINCT id, user.id AS user, file
ORDER BY id, user
