// Relations of the given kinds at any of the given entities, with the entities at both ends; cut at $limit.
// @param ids – entity ids
// @param kinds – relation kinds
// @param limit – most relations to return
UNWIND $ids AS id
MATCH (here:Entity {id: id})-[relation]-(there:Entity)
WHERE type(relation) IN $kinds
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties, there {.*, searchKeys: null} AS entity
ORDER BY relation.id
LIMIT $limit
