// Hardware that the claims of a case are about: fleets, sites that house none of them, and leases over nothing recorded.
// @param id – id of the case
MATCH (entity:Entity)<-[:ABOUT]-(:Claim {case: $id})
WHERE entity:GpuFleet
  OR (entity:DataCenter AND NOT EXISTS { (entity)-[:HOSTS]->(:GpuFleet)<-[:ABOUT]-(:Claim {case: $id}) })
  OR (entity:Lease AND NOT EXISTS { (entity)-[:COVERS]->(:Entity) })
RETURN DISTINCT properties(entity) AS entity
ORDER BY entity.kind, entity.id
