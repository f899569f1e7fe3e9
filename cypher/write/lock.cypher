// Lets one load at a time write: a later one waits here until the earlier has committed.
MERGE (store:ThroughlineStore {id: 'store'})
SET store.lockedAt = toString(datetime())
RETURN store.id AS id
