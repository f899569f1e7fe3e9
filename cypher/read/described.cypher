// Entities of the given kinds that files declare, with some of their relations as kind, direction and far end. What is
// merged already is left out, as are the cases that they occur in.
// @param kinds – kinds of entity
// @param neighbours – most relations to tell of each
// @param limit – most entities to return
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND entity.declaredIn IS NOT NULL AND entity.mergedInto IS NULL
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN properties(entity) AS entity, COLLECT {
  MATCH (entity)-[relation]-(other:Entity)
  WHERE NOT other.kind IN ['Case', 'Claim']
  WITH DISTINCT type(relation) + CASE WHEN startNode(relation) = entity THEN ' > ' ELSE ' < ' END + other.id AS neighbour
  ORDER BY neighbour
  LIMIT $neighbours
  RETURN neighbour
} AS neighbours
