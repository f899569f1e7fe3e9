// How many firms lie below an entity, over shares of any size.
// @param name – name of the projection
// @param id – the entity
MATCH (party:Entity {id: $id})
CALL gds.bfs.stream($name, {sourceNode: party}) YIELD nodeIds
RETURN size(nodeIds) - 1 AS below
