// The search keys of the entities after an id, in the order of their ids, as lists in one row, with their kinds and whether
// they have a name.
// @param kinds – kinds of entity
// @param after – id of the last entity already had; empty for none
// @param limit – most entities to return
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.kind IN $kinds AND entity.searchKeys IS NOT NULL
WITH entity
ORDER BY entity.id
LIMIT $limit
WITH collect(entity) AS found
RETURN [entity IN found | entity.id] AS ids, [entity IN found | entity.kind] AS kinds,
  [entity IN found | coalesce(entity.named, true)] AS named, [entity IN found | entity.searchKeys] AS keys
