// The search keys of each entity of the given kinds that has a name.
// @param kinds – kinds of entity
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND entity.searchKeys IS NOT NULL AND coalesce(entity.named, true)
RETURN entity.id AS id, entity.searchKeys AS keys
ORDER BY id
