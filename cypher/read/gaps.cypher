// What was looked for about the given entities and not found, with the sources that say so.
// @param ids – entity ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(gap:Gap)
RETURN id, gap.id AS gap, gap.what AS what, gap.detail AS detail, gap.about AS about,
  [(gap)-[:CITES]->(source:Source) | properties(source)] AS sources
ORDER BY id, gap
