// What the given leases cover, and the sites of what they cover: needed to tell a sublease from a lease.
// @param ids – leases
UNWIND $ids AS id
MATCH (lease:Lease {id: id})-[covers:COVERS]->(thing:Entity)
OPTIONAL MATCH (thing)<-[hosts:HOSTS]-(site:Entity)
WITH collect(DISTINCT covers) + collect(DISTINCT hosts) AS relations
UNWIND relations AS relation
WITH DISTINCT relation
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties
ORDER BY relation.id
