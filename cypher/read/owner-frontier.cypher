// Holdings in the given firms and control of them, with the owners and controllers; cut at $limit.
// @param ids – ids of firms
// @param limit – most relations to return
UNWIND $ids AS id
MATCH (here:Entity {id: id})<-[relation:OWNS|CONTROLS]-(there:Entity)
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties, there {.*, searchKeys: null} AS entity
ORDER BY relation.id
LIMIT $limit
