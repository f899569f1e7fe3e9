// Reads a file of the machine, which the embedded Neo4j has to refuse.
LOAD CSV FROM 'file:///etc/passwd' AS line
RETURN count(line) AS count
