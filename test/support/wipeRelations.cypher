// Removes a part of the relations: one transaction cannot hold the removal of a great graph.
MATCH ()-[relation]->()
WITH relation LIMIT 5000
DELETE relation
RETURN count(*) AS removed
