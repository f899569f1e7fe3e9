// Holdings in the firms whose ids follow one id up to another, and control of them: those of which the same is told, but for
// figures, in one row, unless a claim or a data set states them. `told`: all properties of the first of them. Each of
// `holdings` is owner, firm, id of the relation where one states it (else null), shareMin, shareMax, votingMin and votingMax.
// Properties are read once, as a map: one by one each walks all that stand before it, which takes half as long again.
// Neo4j compares maps one by one where it groups by them, and by what a null in them hides
// (findings/neo4j-groups-by-hidden-values.sh), so rows are grouped by texts.
// @param after – id before the first firm; empty for none
// @param through – id of the last firm
MATCH (firm:Entity)
WHERE firm.id > $after AND firm.id <= $through AND firm.kind = 'Firm'
MATCH (firm)<-[relation:OWNS|CONTROLS]-(owner:Entity)
WITH relation, properties(relation) AS held, firm.id AS to, owner.id AS from
WITH relation, held, to, from,
  CASE WHEN held.statements IS NULL AND size(coalesce(held.claims, [])) = 0 THEN null ELSE held.id END AS id
WITH type(relation) AS kind, relation, held, to, from, id,
  CASE WHEN id IS NULL
    THEN [name IN keys(held) WHERE NOT name IN ['id', 'shareMin', 'shareMax', 'votingMin', 'votingMax']
      | name + '=' + coalesce(toStringOrNull(held[name]), '')]
    ELSE [id]
  END AS alike
WITH kind, alike, head(collect(relation)) AS first,
  collect([from, to, id, held.shareMin, held.shareMax, held.votingMin, held.votingMax]) AS holdings
RETURN kind, first {.*} AS told, holdings
ORDER BY kind
