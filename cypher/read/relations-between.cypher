// The relations of one kind from one entity to another, for each of the given pairs. Both ends are found first, since one
// of them may have thousands of relations.
// @param pairs – kind, from and to of each
UNWIND $pairs AS pair
MATCH (here:Entity {id: pair.from})
MATCH (there:Entity {id: pair.to})
WITH DISTINCT pair, here, there
MATCH (here)-[relation]->(there)
WHERE type(relation) = pair.kind
RETURN DISTINCT pair.kind AS kind, here.id AS from, there.id AS to, properties(relation) AS properties
ORDER BY kind, from, to, properties.id
