// How many entities of each kind the store holds.
MATCH (entity:Entity)
RETURN entity.kind AS kind, count(*) AS count
ORDER BY kind
