// Holdings and control at any height above the given firms, with the owners and controllers; cut at $limit. Distinct
// firms first, so that circles and crossing ways cost no more than the firms on them.
// @param ids – ids of firms
// @param limit – most relations to return
UNWIND $ids AS id
MATCH (start:Entity {id: id})<-[:OWNS|CONTROLS*0..10000]-(firm:Entity)
WITH DISTINCT firm
MATCH (firm)<-[relation:OWNS|CONTROLS]-(there:Entity)
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties, there {.*, searchKeys: null} AS entity
ORDER BY relation.id
LIMIT $limit
