// What the claims of a case are about.
// @param case – id of the case
MATCH (:Claim {case: $case})-[:ABOUT]->(entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
