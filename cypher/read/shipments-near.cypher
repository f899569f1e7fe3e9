// What is reported of the shipments at the given entities: who supplied, received and was carried by them; cut at $limit.
// Shipments of a model alone are not looked for from the model, since many lots have one model.
// @param ids – firms, sites, fleets and shipments
// @param limit – most relations to return
UNWIND $ids AS id
MATCH (here:Entity {id: id})
CALL (here) {
  MATCH (here)-[relation:SUPPLIES|RECEIVES|CARRIES]->(there:Entity)
  RETURN relation, there
  UNION ALL
  MATCH (here:Shipment|GpuFleet)<-[relation:SUPPLIES|RECEIVES|CARRIES]-(there:Entity)
  RETURN relation, there
}
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties, properties(there) AS entity
ORDER BY relation.id
LIMIT $limit
