// How many nodes of each label and relations of each type the store holds, marks of the store itself left out.
CALL () {
  MATCH (node)
  WHERE NOT node:ThroughlineStore
  UNWIND labels(node) AS name
  RETURN 'label' AS what, name, count(*) AS count
  UNION ALL
  MATCH ()-[relation]->()
  RETURN 'type' AS what, type(relation) AS name, count(*) AS count
}
RETURN what, name, count
ORDER BY what, name
