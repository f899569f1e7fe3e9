// What was looked for about the given cases, or anything that their claims are about, and not found, by case, with the
// sources that say so.
// @param ids – ids of cases
UNWIND $ids AS case
CALL (case) {
  MATCH (entity:Entity {id: case})
  RETURN entity
  UNION
  MATCH (:Claim {case: case})-[:ABOUT]->(entity:Entity)
  RETURN entity
}
MATCH (entity)<-[:ABOUT]-(gap:Gap)
WITH DISTINCT case, gap
RETURN case, gap.id AS gap, gap.what AS what, gap.detail AS detail, gap.about AS about,
  [(gap)-[:CITES]->(source:Source) | properties(source)] AS sources
ORDER BY case, gap
