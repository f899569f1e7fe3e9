// The mark by which a Neo4j is known to be ours, with the last migration that it has been through.
MATCH (store:ThroughlineStore {id: 'store'})
RETURN coalesce(store.version, 0) AS version
ORDER BY version
LIMIT 1
