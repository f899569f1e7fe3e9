// The name of a firm, and who owns or controls it.
// @param id – the firm
MATCH (firm:Entity {id: $id})
OPTIONAL MATCH (owner:Entity)-[:OWNS|CONTROLS]->(firm)
WITH firm, owner
ORDER BY owner.id
RETURN firm.name AS name, collect(DISTINCT owner.id) AS owners
