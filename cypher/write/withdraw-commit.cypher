// Takes the announcement of a commit back, once all of it is to be seen or none; also those that nobody took back in time.
// @param id – of the commit
// @param patience – milliseconds after which an announcement no longer counts
MATCH (commit:ThroughlineStore)
WHERE commit.id = $id OR abs(timestamp() - commit.announcedAt) >= $patience
DELETE commit
RETURN count(*) AS removed
