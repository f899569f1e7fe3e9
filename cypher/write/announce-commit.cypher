// Announces a commit, in a transaction of its own before it: until it is withdrawn, readers may see a part of what it writes.
// @param id – of the commit
MERGE (commit:ThroughlineStore {id: $id})
SET commit.announcedAt = timestamp()
RETURN commit.id AS id
