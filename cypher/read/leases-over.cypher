// Leases over any of the given fleets or sites.
// @param ids – ids of fleets and data centres
// @param limit – most leases to return
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:COVERS]-(lease:Lease)
RETURN DISTINCT properties(lease) AS entity
ORDER BY entity.id
LIMIT $limit
