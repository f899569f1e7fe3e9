// No Cypher.
RETRUN 1 AS count
