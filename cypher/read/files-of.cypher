// The files that declare the given entities, and the cases of whose claims they are the subject.
// @param ids – entity ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  RETURN entity.declaredIn AS found
  UNION
  MATCH (entity)<-[:ABOUT]-(claim:Claim)
  RETURN claim.case AS found
}
WITH DISTINCT found
WHERE found IS NOT NULL
RETURN found AS file
ORDER BY file
