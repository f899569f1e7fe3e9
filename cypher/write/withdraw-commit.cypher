// Takes the announcement of a commit back, once all of it is to be seen or none; also those that nobody took back in time.
// One whose change was made stays longer, for a writer that has not heard of it and tries again.
// @param id – of the commit
// @param patience – milliseconds after which an announcement no longer counts
MATCH (commit:ThroughlineStore)
WHERE commit.id = $id
  OR abs(timestamp() - commit.announcedAt) >= $patience * CASE WHEN commit.isMade THEN 12 ELSE 1 END
DELETE commit
RETURN count(*) AS removed
