// Hardware that claims of the given cases are about: fleets, sites that house none of them, and leases over nothing recorded.
// @param ids – ids of cases
UNWIND $ids AS case
MATCH (entity:Entity)<-[:ABOUT]-(:Claim {case: case})
WHERE entity:GpuFleet
  OR (entity:DataCenter AND NOT EXISTS { (entity)-[:HOSTS]->(:GpuFleet)<-[:ABOUT]-(:Claim {case: case}) })
  OR (entity:Lease AND NOT EXISTS { (entity)-[:COVERS]->(:Entity) })
WITH DISTINCT case, entity
RETURN case, properties(entity) AS entity
ORDER BY case, entity.kind, entity.id
