// How many relations of each kind the store holds, links of the evidence left out. Each kind is written out, so that Neo4j
// looks its number up and reads no relation.
CALL () {
  MATCH ()-[relation:OWNS]->() WITH count(relation) AS count RETURN 'OWNS' AS kind, count
  UNION ALL
  MATCH ()-[relation:CONTROLS]->() WITH count(relation) AS count RETURN 'CONTROLS' AS kind, count
  UNION ALL
  MATCH ()-[relation:DIRECTS]->() WITH count(relation) AS count RETURN 'DIRECTS' AS kind, count
  UNION ALL
  MATCH ()-[relation:EMPLOYS]->() WITH count(relation) AS count RETURN 'EMPLOYS' AS kind, count
  UNION ALL
  MATCH ()-[relation:OPERATES]->() WITH count(relation) AS count RETURN 'OPERATES' AS kind, count
  UNION ALL
  MATCH ()-[relation:HOSTS]->() WITH count(relation) AS count RETURN 'HOSTS' AS kind, count
  UNION ALL
  MATCH ()-[relation:GRANTS]->() WITH count(relation) AS count RETURN 'GRANTS' AS kind, count
  UNION ALL
  MATCH ()-[relation:TAKES]->() WITH count(relation) AS count RETURN 'TAKES' AS kind, count
  UNION ALL
  MATCH ()-[relation:COVERS]->() WITH count(relation) AS count RETURN 'COVERS' AS kind, count
  UNION ALL
  MATCH ()-[relation:USES]->() WITH count(relation) AS count RETURN 'USES' AS kind, count
  UNION ALL
  MATCH ()-[relation:EQUIPPED_WITH]->() WITH count(relation) AS count RETURN 'EQUIPPED_WITH' AS kind, count
  UNION ALL
  MATCH ()-[relation:SUPPLIES]->() WITH count(relation) AS count RETURN 'SUPPLIES' AS kind, count
  UNION ALL
  MATCH ()-[relation:RECEIVES]->() WITH count(relation) AS count RETURN 'RECEIVES' AS kind, count
  UNION ALL
  MATCH ()-[relation:CARRIES]->() WITH count(relation) AS count RETURN 'CARRIES' AS kind, count
  UNION ALL
  MATCH ()-[relation:PAYS]->() WITH count(relation) AS count RETURN 'PAYS' AS kind, count
  UNION ALL
  MATCH ()-[relation:MAKES_TRIP]->() WITH count(relation) AS count RETURN 'MAKES_TRIP' AS kind, count
  UNION ALL
  MATCH ()-[relation:VISITS]->() WITH count(relation) AS count RETURN 'VISITS' AS kind, count
  UNION ALL
  MATCH ()-[relation:LISTS]->() WITH count(relation) AS count RETURN 'LISTS' AS kind, count
  UNION ALL
  MATCH ()-[relation:EXPORTS]->() WITH count(relation) AS count RETURN 'EXPORTS' AS kind, count
  UNION ALL
  MATCH ()-[relation:IMPORTS]->() WITH count(relation) AS count RETURN 'IMPORTS' AS kind, count
  UNION ALL
  MATCH ()-[relation:OBSERVED]->() WITH count(relation) AS count RETURN 'OBSERVED' AS kind, count
  UNION ALL
  MATCH ()-[relation:PARTY_TO]->() WITH count(relation) AS count RETURN 'PARTY_TO' AS kind, count
}
RETURN kind, count
ORDER BY kind
