// All from which access passes on to the given hardware, wherever it would end: for each entity of it the relations over which
// access passes on, as access-frontier gives them. Distinct entities first, so that circles and crossing ways cost no more than
// the entities on them; cut at $entities and $limit. An entity without such relations has a row without one.
// @param ids – fleets, sites or leases
// @param entities – most entities to reach
// @param limit – most rows to return
UNWIND $ids AS id
MATCH (:Entity {id: id})
  ((near:Entity)-[step:OWNS|CONTROLS|DIRECTS|OPERATES|HOSTS|TAKES|COVERS|USES|RECEIVES|CARRIES|EMPLOYS|GRANTS]-(far:Entity)
    WHERE (type(step) IN ['EMPLOYS', 'GRANTS']) = (startNode(step) = near)){0,40}
  (here:Entity)
WITH DISTINCT here
LIMIT $entities
CALL (here) {
  OPTIONAL MATCH (here)<-[relation:OWNS|CONTROLS|DIRECTS|OPERATES|HOSTS|TAKES|COVERS|USES|RECEIVES|CARRIES]-(there:Entity)
  RETURN relation, there
  UNION ALL
  MATCH (here)-[relation:EMPLOYS|GRANTS]->(there:Entity)
  RETURN relation, there
}
RETURN here.id AS here, here.kind AS hereKind, type(relation) AS kind, startNode(relation).id AS from,
  endNode(relation).id AS to, properties(relation) AS properties, properties(there) AS entity
ORDER BY relation.id, here
LIMIT $limit
