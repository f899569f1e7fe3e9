// Claims and gaps that name one of the given entities in their files, whatever it has been joined to since.
// @param ids – entity ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT|NAMES]-(node:Claim|Gap)
WITH DISTINCT node
RETURN node.id AS id, coalesce(node.kind, 'Gap') AS kind, properties(node) AS properties,
  [(node)-[link:ABOUT|NAMES|CITES|ANSWERS|WITHDRAWS|CONFLICTS_WITH]->(target) | {type: type(link), to: target.id}] AS links
ORDER BY id
