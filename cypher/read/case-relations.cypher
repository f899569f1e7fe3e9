// The relations that claims of a case state.
// @param id – id of a case
MATCH (claim:Claim {case: $id})
WHERE claim.relation IS NOT NULL
WITH DISTINCT claim.relation AS id
MATCH (from:Entity {id: split(id, '~')[1]})-[relation]->(to:Entity)
WHERE relation.id = id
RETURN type(relation) AS kind, from.id AS from, to.id AS to, properties(relation) AS properties
ORDER BY id
