// The listings of one list, with the firms listed; cut at $limit.
// @param list – name of the list
// @param limit – most listings to return
MATCH (:Entity)-[relation:LISTS {list: $list}]->(there:Entity)
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties, properties(there) AS entity
ORDER BY relation.id
LIMIT $limit
