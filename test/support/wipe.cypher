// Empties the database of the tests.
MATCH (node)
DETACH DELETE node
RETURN count(*) AS removed
