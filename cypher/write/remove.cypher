// Removes entities, claims and sources with all their links. They are found before the first goes, since each look into an
// index goes through all nodes that its transaction has deleted.
// @param ids – ids, none of which anything else refers to
// @param file – id of the file that declared them
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE coalesce(node.declaredIn, node.case) = $file
WITH collect(node) AS nodes
UNWIND nodes AS node
DETACH DELETE node
RETURN count(*) AS removed
