// The files that the store holds, with the hash of what was loaded: together they name the state of the data.
MATCH (load:ThroughlineLoad)
RETURN load.id AS id, load.hash AS hash
ORDER BY id
