// Which fleets the given sites house or have housed.
// @param ids – data centres
UNWIND $ids AS id
MATCH (:DataCenter {id: id})-[relation:HOSTS]->(:GpuFleet)
RETURN type(relation) AS kind, startNode(relation).id AS from, endNode(relation).id AS to,
  properties(relation) AS properties
ORDER BY relation.id
