// Removes gaps, merge decisions and reference parts with all their links.
// @param ids – ids, none of which anything else refers to
// @param file – id of the file that declared them
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Gap {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Merge {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Reference {id: id})
  RETURN node
}
WITH node
WHERE node.declaredIn = $file
DETACH DELETE node
RETURN count(*) AS removed
