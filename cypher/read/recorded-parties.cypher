// Parties that files declare, for comparison with those of data sets: what they are called and by which codes they are known.
// @param kinds – kinds of entity
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND NOT entity.declaredIn STARTS WITH 'data-set/' AND entity.mergedInto IS NULL
RETURN entity.id AS id, entity.kind AS kind, entity.name AS name, coalesce(entity.aliases, []) AS aliases,
  coalesce(entity.identifiers, []) AS identifiers, entity.headquarters AS headquarters,
  entity.incorporatedIn AS incorporatedIn
ORDER BY id
