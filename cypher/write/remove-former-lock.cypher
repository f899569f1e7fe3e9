// Removes the lock of former versions; the mark of the store takes its place.
MATCH (lock:Lock {id: 'load'})
WHERE lock.takenAt IS NOT NULL
DELETE lock
RETURN count(*) AS written
