// Entities of the given kinds in the order of their ids, after an id. What a decision merged into another is left out.
// @param kinds – kinds of entity
// @param after – id of the last entity already had; empty for none
// @param limit – most entities to return
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.kind IN $kinds AND entity.mergedInto IS NULL
RETURN properties(entity) AS entity
ORDER BY entity.id
LIMIT $limit
