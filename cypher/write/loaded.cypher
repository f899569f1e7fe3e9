// The files in the store, as the loader needs to know them to skip what has not changed.
MATCH (load:Load)
RETURN load.id AS id, load.hash AS hash, load.format AS format
ORDER BY id
