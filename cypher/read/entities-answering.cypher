// The entities that answer to the given ids: those with these ids, or where one was merged, the one that is kept.
// @param ids – entity, claim or source ids
UNWIND $ids AS id
MATCH (named:Entity {id: id})
OPTIONAL MATCH (kept:Entity {id: named.mergedInto})
RETURN DISTINCT id, properties(coalesce(kept, named)) AS entity
ORDER BY id
