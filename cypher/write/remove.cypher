// Removes entities, claims and sources with all their links.
// @param ids – ids, none of which anything else refers to
// @param file – id of the file that declared them
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WHERE coalesce(node.declaredIn, node.case) = $file
DETACH DELETE node
RETURN count(*) AS removed
