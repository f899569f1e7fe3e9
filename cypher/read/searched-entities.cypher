// Entities that search finds by name. A migration makes their search keys anew.
MATCH (entity:Entity)
WHERE entity.searchKeys IS NOT NULL AND entity.declared IS NOT NULL
RETURN entity.id AS id
ORDER BY id
