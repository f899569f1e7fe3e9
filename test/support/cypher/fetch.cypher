// Fetches an address of the machine, which the embedded Neo4j has to refuse.
LOAD CSV FROM 'http://127.0.0.1:80/' AS line
RETURN count(line) AS count
