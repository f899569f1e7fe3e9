// Forgets that a file was loaded.
// @param id – id of the file
MATCH (load:Load {id: $id})
DELETE load
RETURN count(*) AS removed
