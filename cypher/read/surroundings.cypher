// All from which access passes on to the given hardware, wherever it would end: for each entity of it a row of part here; of
// part access the relations over which access passes on, as access-frontier gives them; of part beside its models, listings
// and employers, as subgraph-frontier gives them; of part lease what lease-context gives; of part gap what was not found, as
// gaps gives it. Distinct entities first, so that circles and crossing ways cost no more than the entities on them; cut at
// $entities and $limit.
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
  RETURN 'here' AS part, null AS relation, null AS there, null AS gap
  UNION ALL
  MATCH (here)<-[relation:OWNS|CONTROLS|DIRECTS|OPERATES|HOSTS|TAKES|COVERS|USES|RECEIVES|CARRIES]-(there:Entity)
  RETURN 'access' AS part, relation, there, null AS gap
  UNION ALL
  MATCH (here)-[relation:EMPLOYS|GRANTS]->(there:Entity)
  RETURN 'access' AS part, relation, there, null AS gap
  UNION ALL
  MATCH (here)-[relation:EQUIPPED_WITH|LISTS]-(there:Entity)
  RETURN 'beside' AS part, relation, there, null AS gap
  UNION ALL
  MATCH (here:National)<-[relation:EMPLOYS]-(there:Entity)
  RETURN 'beside' AS part, relation, there, null AS gap
  UNION ALL
  MATCH (here:Lease)
  CALL (here) {
    RETURN here AS lease
    UNION
    MATCH (here)<-[:GRANTS]-(:Entity)-[:TAKES]->(lease:Lease)
    RETURN lease
  }
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
  RETURN 'lease' AS part, relation, null AS there, null AS gap
  UNION ALL
  MATCH (here)<-[:ABOUT]-(found:Gap)
  RETURN 'gap' AS part, null AS relation, null AS there, found {
    .what, .detail, .about, gap: found.id, id: here.id, sources: [(found)-[:CITES]->(source:Source) | properties(source)]
  } AS gap
}
RETURN part, here.id AS here, here.kind AS hereKind, type(relation) AS kind, startNode(relation).id AS from,
  endNode(relation).id AS to, properties(relation) AS properties, there {.*, searchKeys: null} AS entity, gap
ORDER BY relation.id, here, gap.gap
LIMIT $limit
