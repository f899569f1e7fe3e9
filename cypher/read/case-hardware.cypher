// Fleets, data centres and leases that the claims of a case are about.
// @param id – id of the case
MATCH (entity:Entity)<-[:ABOUT]-(claim:Claim {case: $id})
WHERE entity.kind IN ['GpuFleet', 'DataCenter', 'Lease']
RETURN DISTINCT properties(entity) AS entity
ORDER BY entity.kind, entity.id
