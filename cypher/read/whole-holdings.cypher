// Holdings in the firms whose ids follow one id up to another, and control of them: those of which the same is told, but for
// figures, in one row, unless a claim or a data set states them. `told`: all properties of the first of them. Each of
// `holdings` is owner, firm, id of the relation where one states it (else null), shareMin, shareMax, votingMin and votingMax.
// Neo4j compares maps one by one where it groups by them, and by what a null in them hides
// (findings/neo4j-groups-by-hidden-values.sh), so rows are grouped by texts.
// @param after – id before the first firm; empty for none
// @param through – id of the last firm
MATCH (firm:Entity)
WHERE firm.id > $after AND firm.id <= $through AND firm.kind = 'Firm'
MATCH (firm)<-[relation:OWNS|CONTROLS]-(owner:Entity)
WITH relation, firm.id AS to, owner.id AS from,
  CASE WHEN relation.statements IS NULL AND size(coalesce(relation.claims, [])) = 0 THEN null ELSE relation.id END AS id
WITH type(relation) AS kind, relation, to, from, id,
  CASE WHEN id IS NULL
    THEN [name IN keys(relation) WHERE NOT name IN ['id', 'shareMin', 'shareMax', 'votingMin', 'votingMax']
      | name + '=' + coalesce(toStringOrNull(relation[name]), '')]
    ELSE [id]
  END AS alike
WITH kind, alike, head(collect(relation)) AS first,
  collect([from, to, id, relation.shareMin, relation.shareMax, relation.votingMin, relation.votingMax]) AS holdings
RETURN kind, first {.*} AS told, holdings
ORDER BY kind
