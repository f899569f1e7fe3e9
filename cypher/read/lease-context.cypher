// What tells a sublease from a lease: who grants and takes the given leases and those that their grantors take, what all
// these cover, the sites of that and the fleets on it, and what of it belongs to a grantor or is operated by one.
// @param ids – leases
UNWIND $ids AS id
MATCH (given:Lease {id: id})
CALL (given) {
  RETURN given AS lease
  UNION
  MATCH (given)<-[:GRANTS]-(:Entity)-[:TAKES]->(lease:Lease)
  RETURN lease
}
WITH DISTINCT lease
CALL (lease) {
  MATCH (lease)<-[relation:GRANTS|TAKES]-(:Entity)
  RETURN relation
  UNION ALL
  MATCH (lease)-[relation:COVERS]->(:Entity)
  RETURN relation
  UNION ALL
  MATCH (lease)-[:COVERS]->(:Entity)-[relation:HOSTS]-(:Entity)
  RETURN relation
  UNION ALL
  MATCH (thing:Entity)<-[:COVERS]-(lease)<-[:GRANTS]-(grantor:Entity)-[relation:OWNS|OPERATES]->(thing)
  RETURN relation
  UNION ALL
  MATCH (fleet:Entity)<-[:HOSTS]-(:Entity)<-[:COVERS]-(lease)<-[:GRANTS]-(grantor:Entity)-[relation:OWNS|OPERATES]->(fleet)
  RETURN relation
}
WITH DISTINCT relation
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties
ORDER BY relation.id
