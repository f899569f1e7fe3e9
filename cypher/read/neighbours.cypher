// Relations of the given kinds at one entity, with the entity at the other end, in a fixed order.
// @param id – the entity
// @param kinds – relation kinds
// @param limit – most relations to return
MATCH (here:Entity {id: $id})-[relation]-(there:Entity)
WHERE type(relation) IN $kinds
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties, there {.*, searchKeys: null} AS entity
ORDER BY kind, relation.id
LIMIT $limit
