// Relations over which access passes on from the given entities, with the entities at both ends; cut at $limit.
// The kinds are those that domain/vocabulary/relations.ts marks as passing access; a test holds the two lists together.
// @param ids – entities to start from
// @param limit – most relations to return
UNWIND $ids AS id
MATCH (here:Entity {id: id})
CALL (here) {
  MATCH (here)<-[relation:OWNS|CONTROLS|DIRECTS|OPERATES|HOSTS|TAKES|COVERS|USES|RECEIVES|CARRIES]-(there:Entity)
  RETURN relation, there
  UNION ALL
  MATCH (here)-[relation:EMPLOYS|GRANTS]->(there:Entity)
  RETURN relation, there
}
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties, there {.*, searchKeys: null} AS entity
ORDER BY relation.id
LIMIT $limit
