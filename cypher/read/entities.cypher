// Entities that pass every given filter, in the order of their names, after a cursor; a null filter passes all.
// What a decision merged into another is not listed. Those of each kind are read in the order of the index up to the limit;
// without further filters nothing but the index is counted.
// @param kinds – kinds of entity
// @param country – seat, country or citizenship, or null
// @param case – id of a case that mentions them in a claim, or null
// @param afterName – name of the last entity already had, or null
// @param afterId – its id, or null
// @param limit – most entities to return
CALL () {
  UNWIND CASE WHEN $country IS NULL AND $case IS NULL THEN $kinds ELSE [] END AS kind
  MATCH (entity:Entity)
  WHERE entity.kind = kind
  RETURN count(entity) AS ofKinds
}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.mergedInto IS NOT NULL AND entity.kind IN $kinds AND $country IS NULL AND $case IS NULL
  RETURN count(entity) AS merged
}
CALL () {
  UNWIND CASE WHEN $country IS NULL AND $case IS NULL THEN [] ELSE $kinds END AS kind
  MATCH (entity:Entity)
  WHERE entity.kind = kind AND entity.mergedInto IS NULL
    AND ($country IS NULL OR $country IN coalesce(entity.citizenship, [])
      OR $country IN [entity.headquarters, entity.country, entity.code])
    AND ($case IS NULL OR entity.id = $case OR EXISTS { (entity)<-[:ABOUT]-(:Claim {case: $case}) })
  RETURN count(entity) AS passing
}
CALL () {
  UNWIND $kinds AS kind
  CALL (kind) {
    MATCH (entity:Entity)
    WHERE entity.kind = kind AND entity.name >= coalesce($afterName, '') AND entity.id IS NOT NULL
      AND ($afterId IS NULL OR entity.name > $afterName OR entity.id > $afterId)
      AND entity.mergedInto IS NULL
      AND ($country IS NULL OR $country IN coalesce(entity.citizenship, [])
        OR $country IN [entity.headquarters, entity.country, entity.code])
      AND ($case IS NULL OR entity.id = $case OR EXISTS { (entity)<-[:ABOUT]-(:Claim {case: $case}) })
    RETURN entity
    ORDER BY entity.kind, entity.name, entity.id
    LIMIT $limit
  }
  WITH entity
  ORDER BY entity.name, entity.id
  LIMIT $limit
  RETURN collect(entity) AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS entity
RETURN ofKinds - merged + passing AS total, properties(entity) AS entity
