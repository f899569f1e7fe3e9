// Relations of the given kinds and direction at one entity, with the entity at the other end, in the order of their ids.
// @param id – the entity
// @param kinds – relation kinds
// @param outgoing – true: those that lead from it; false: those that lead to it; null: both
// @param after – id of the last relation already had; empty for none
// @param limit – most relations to return
MATCH (here:Entity {id: $id})-[relation]-(there:Entity)
WHERE type(relation) IN $kinds AND relation.id > $after
  AND ($outgoing IS NULL OR (startNode(relation) = here) = $outgoing)
WITH relation, there
ORDER BY relation.id
LIMIT $limit
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties, there {.*, searchKeys: null} AS entity
ORDER BY relation.id
