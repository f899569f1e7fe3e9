// Forgets that a file was loaded.
// @param id – id of the file
MATCH (load:ThroughlineLoad {id: $id})
DELETE load
RETURN count(*) AS removed
