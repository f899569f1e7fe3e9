// The search keys of each entity of the given kinds.
// @param kinds – kinds of entity
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND entity.searchKeys IS NOT NULL
RETURN entity.id AS id, entity.searchKeys AS keys
ORDER BY id
