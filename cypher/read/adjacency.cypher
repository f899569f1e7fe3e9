// Entities in the order of their ids, after an id, and the relations that lead from them to others, as lists in one row: of each
// relation its kind and the ids of both ends.
// @param kinds – kinds of relation
// @param after – id of the last entity already had; empty for none
// @param limit – most entities to return
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
WITH collect(entity) AS entities
RETURN [entity IN entities | entity.id] AS ids,
  COLLECT {
    UNWIND entities AS here
    MATCH (here)-[relation]->(there:Entity)
    WHERE type(relation) IN $kinds
    RETURN [type(relation), here.id, there.id]
  } AS relations
ORDER BY ids
