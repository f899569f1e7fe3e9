// How many entities of each kind the store holds; those merged into another do not count.
MATCH (entity:Entity)
WHERE entity.mergedInto IS NULL
RETURN entity.kind AS kind, count(*) AS count
ORDER BY kind
