// Waits until every index is filled.
// @param seconds – how long at most
CALL db.awaitIndexes($seconds)
