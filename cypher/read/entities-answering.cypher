// The entities that answer to the given ids: those with these ids, or where one was merged, the one that is kept. What the
// index searches by is left out, and maps are made last: to tell them apart takes longer than to read them.
// @param ids – entity, claim or source ids
UNWIND $ids AS id
MATCH (named:Entity {id: id})
OPTIONAL MATCH (kept:Entity {id: named.mergedInto})
WITH DISTINCT id, coalesce(kept, named) AS entity
ORDER BY id
RETURN id, entity {.*, searchKeys: null} AS entity
