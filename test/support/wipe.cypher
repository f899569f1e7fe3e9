// Empties the database of the tests, but for the mark that makes it ours.
MATCH (node)
WHERE NOT node:ThroughlineStore
DETACH DELETE node
RETURN count(*) AS removed
