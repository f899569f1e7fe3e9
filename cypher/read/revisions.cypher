// The revisions of the data that are remembered, the latest first, each with the files that it is made of.
// @param limit – most rows
MATCH (found:ThroughlineRevision)
RETURN found.number AS number, found.revision AS revision, found.files AS files, found.loadedAt AS loadedAt
ORDER BY number DESC
LIMIT $limit
