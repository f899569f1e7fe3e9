// The files in the store, as the loader needs to know them to skip what has not changed.
MATCH (load:ThroughlineLoad)
RETURN load.id AS id, load.hash AS hash, load.format AS format, load.origin AS origin
ORDER BY id
