// The relations that claims of the given cases state, by case.
// @param ids – ids of cases
UNWIND $ids AS case
MATCH (claim:Claim {case: case})
WHERE claim.relation IS NOT NULL
WITH DISTINCT case, claim.relation AS id
MATCH (from:Entity {id: split(id, '~')[1]})-[relation]->(to:Entity)
WHERE relation.id = id
RETURN case, type(relation) AS kind, from.id AS from, to.id AS to, properties(relation) AS properties
ORDER BY case, id
