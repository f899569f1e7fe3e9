// Removes gaps, merge decisions and reference parts with all their links. They are found before the first goes: see remove.
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
WITH collect(node) AS nodes
UNWIND nodes AS node
DETACH DELETE node
RETURN count(*) AS removed
