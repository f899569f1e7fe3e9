// The relations of some entities, with what is at their other ends.
// @param ids – the entities
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation]-(there:Entity)
RETURN DISTINCT relation.id AS relation, type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  there.id AS there, there.kind AS thereKind, there.name AS name
