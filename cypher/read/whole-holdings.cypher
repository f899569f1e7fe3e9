// Holdings in the firms whose ids follow one id up to another, and control of them: those of which the same is told, but for
// figures, in one row. Each of `holdings` is owner, firm, id of the relation where a claim or a data set states it (else
// null), shareMin, shareMax, votingMin and votingMax, in place of which `told` has 0: a null there would
// not keep Neo4j from telling rows apart by what it hides (findings/neo4j-groups-by-hidden-values.sh).
// @param after – id before the first firm; empty for none
// @param through – id of the last firm
MATCH (firm:Entity)
WHERE firm.id > $after AND firm.id <= $through AND firm.kind = 'Firm'
MATCH (firm)<-[relation:OWNS|CONTROLS]-(owner:Entity)
WITH type(relation) AS kind,
  relation {.*, id: '', shareMin: 0, shareMax: 0, votingMin: 0, votingMax: 0} AS told,
  CASE WHEN relation.statements IS NULL AND size(coalesce(relation.claims, [])) = 0 THEN null ELSE relation.id END AS id,
  firm.id AS to, owner.id AS from,
  [relation.shareMin, relation.shareMax, relation.votingMin, relation.votingMax] AS figures
RETURN kind, told, collect([from, to, id] + figures) AS holdings
ORDER BY kind
