// What a sound store never has: evidence without a source, relations that rest on nothing, names of what is not there.
CALL () {
  MATCH (claim:Claim)
  WHERE NOT EXISTS { MATCH (claim)-[:CITES]->(:Source) }
  RETURN 'claims that cite no source' AS fault, claim.id AS id
  UNION ALL
  MATCH (claim:Claim)
  WHERE NOT EXISTS { MATCH (claim)-[:ABOUT]->(:Entity) }
  RETURN 'claims that are about nothing' AS fault, claim.id AS id
  UNION ALL
  MATCH ()-[relation]->()
  // Statistics rest on their file alone.
  WHERE relation.id IS NOT NULL AND NOT type(relation) IN ['EXPORTS', 'IMPORTS', 'OBSERVED']
    AND size(coalesce(relation.claims, [])) = 0
    AND size(coalesce(relation.statements, [])) = 0
  RETURN 'relations that rest on nothing' AS fault, relation.id AS id
  UNION ALL
  MATCH ()-[relation]->()
  UNWIND relation.claims AS named
  WITH relation, named
  WHERE NOT EXISTS { MATCH (:Claim {id: named}) }
  RETURN 'relations that rest on claims which are not there' AS fault, relation.id + ', ' + named AS id
  UNION ALL
  MATCH (merged:Entity)
  WHERE merged.mergedInto IS NOT NULL AND NOT EXISTS { MATCH (:Entity {id: merged.mergedInto}) }
  RETURN 'entities that are merged into one which is not there' AS fault, merged.id AS id
}
RETURN fault, count(*) AS count, collect(id)[..5] AS examples
ORDER BY fault
