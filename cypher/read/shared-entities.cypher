// Entities that claims of more than one case are about, those of most cases first, with the claims of each case.
// @param cases – ids of cases; each entity is in one of them
// @param within – ids of the cases that count
// @param kinds – kinds of entity
// @param claims – most claims to return of one entity in one case
// @param limit – most entities to return
UNWIND $cases AS mentioned
MATCH (:Claim {case: mentioned})-[:ABOUT]->(entity:Entity)
WHERE entity.kind IN $kinds
WITH DISTINCT entity
MATCH (entity)<-[:ABOUT]-(claim:Claim)-[:CITES]->(source:Source)
WHERE claim.case IN $within
WITH entity, claim, source
ORDER BY claim.id
WITH entity, claim.case AS case, collect({
  id: claim.id, relation: claim.relation, values: claim.values, status: claim.status,
  published: source.published, accessed: source.accessed
}) AS claims
WITH entity, case, claims
ORDER BY case
WITH entity, collect({case: case, claims: claims[..$claims]}) AS mentions
WHERE size(mentions) > 1
RETURN properties(entity) AS entity, mentions
ORDER BY size(mentions) DESC, entity.name, entity.id
LIMIT $limit
