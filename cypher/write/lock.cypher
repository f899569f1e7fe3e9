// Lets one load at a time write: a later one waits here until the earlier has committed.
MERGE (lock:Lock {id: 'load'})
SET lock.takenAt = toString(datetime())
RETURN lock.id AS id
