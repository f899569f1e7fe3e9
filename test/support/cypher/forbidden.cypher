// Writes, from a folder of reads.
CREATE (node:Entity {id: 'forbidden'})
RETURN count(node) AS count
