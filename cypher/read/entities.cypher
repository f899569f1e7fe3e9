// Entities that pass every given filter, in the order of their names, after a cursor; a null filter passes all.
// What a decision merged into another is not listed.
// @param kinds – kinds of entity
// @param country – seat, country or citizenship, or null
// @param case – id of a case that mentions them in a claim, or null
// @param afterName – name of the last entity already had, or null
// @param afterId – its id, or null
// @param limit – most entities to return
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND entity.mergedInto IS NULL
  AND ($country IS NULL OR $country IN coalesce(entity.citizenship, [])
    OR $country IN [entity.headquarters, entity.country, entity.code])
  AND ($case IS NULL OR entity.id = $case OR EXISTS { (entity)<-[:ABOUT]-(:Claim {case: $case}) })
WITH entity
ORDER BY entity.name, entity.id
WITH collect(entity) AS found
WITH size(found) AS total,
  [e IN found WHERE $afterId IS NULL OR e.name > $afterName OR (e.name = $afterName AND e.id > $afterId)][..$limit] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS entity
RETURN total, properties(entity) AS entity
