// Remembers which numbered migration the store has been through.
// @param version – number of the migration
MATCH (store:ThroughlineStore {id: 'store'})
SET store.version = $version
RETURN store.version AS version
