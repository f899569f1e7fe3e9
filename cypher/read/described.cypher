// Entities of the given kinds that files declare or data sets state, those of files first, with the far ends of some of
// their relations. What is merged already is left out, as are the cases that they occur in.
// @param kinds – kinds of entity
// @param neighbours – most relations to tell of each
// @param limit – most entities to return
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND entity.declaredIn IS NOT NULL AND entity.mergedInto IS NULL
WITH entity
ORDER BY entity.declaredIn STARTS WITH 'data-set/', entity.id
LIMIT $limit
RETURN properties(entity) AS entity, COLLECT {
  MATCH (entity)-[relation]-(other:Entity)
  WHERE NOT other.kind IN ['Case', 'Claim']
  WITH DISTINCT type(relation) AS kind, startNode(relation) = entity AS outgoing, other
  ORDER BY kind, outgoing, other.id
  LIMIT $neighbours
  RETURN {kind: kind, outgoing: outgoing, id: other.id, name: other.name}
} AS neighbours
