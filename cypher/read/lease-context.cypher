// What tells a sublease from a lease: who grants and takes the given leases and those that their grantors take, what all
// these cover, and the sites of that.
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
  MATCH (lease)-[:COVERS]->(:Entity)<-[relation:HOSTS]-(:Entity)
  RETURN relation
}
WITH DISTINCT relation
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties
ORDER BY relation.id
