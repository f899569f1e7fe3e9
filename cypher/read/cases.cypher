// Cases with what their claims add up to, in the order of their ids.
// @param ids – ids of cases, or null for all
MATCH (case:Case)
WHERE $ids IS NULL OR case.id IN $ids
OPTIONAL MATCH (claim:Claim {case: case.id})-[:CITES]->(source:Source)
WITH case, count(claim) AS claimCount, collect(DISTINCT source) AS sources,
  collect(DISTINCT claim.date) AS dates,
  // Sources that repeat one original count once; denials do not count.
  count(DISTINCT CASE WHEN claim.status <> 'denied' THEN coalesce(source.original, source.id) END) AS independentSources
RETURN properties(case) AS case, claimCount, [source IN sources | properties(source)] AS sources, dates,
  independentSources
ORDER BY case.id
