// The gaps with the given ids, with the sources that say so; ids without a gap are left out.
// @param ids – gap ids
UNWIND $ids AS id
MATCH (gap:Gap {id: id})
RETURN properties(gap) AS gap, [(gap)-[:CITES]->(source:Source) | properties(source)] AS sources
ORDER BY gap.id
