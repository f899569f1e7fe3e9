// What lives in the memory of Graph Data Science from then on: entities, and shares of one in another. Shares that are 0 at the most hold nothing.
// @param name – name of the projection
MATCH (owner:Entity)-[share:OWNS]->(firm:Entity)
WHERE share.shareMax > 0
WITH gds.graph.project($name, owner, firm, {}, {undirectedRelationshipTypes: []}) AS projected
RETURN projected.nodeCount AS nodes, projected.relationshipCount AS relations
