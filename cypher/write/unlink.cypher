// Takes away all links of the given claims and gaps to what they speak of, cite, answer, withdraw or contradict.
// @param ids – ids of claims and gaps
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Claim {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Gap {id: id})
  RETURN node
  UNION ALL
  MATCH (node:Merge {id: id})
  RETURN node
}
MATCH (node)-[link:ABOUT|NAMES|CITES|ANSWERS|WITHDRAWS|CONFLICTS_WITH]->()
DELETE link
RETURN count(*) AS removed
