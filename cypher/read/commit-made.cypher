// Whether the change of an announced commit was made.
// @param id – of the commit
MATCH (commit:ThroughlineStore {id: $id})
RETURN coalesce(commit.isMade, false) AS isMade
ORDER BY isMade
