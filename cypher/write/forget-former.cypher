// Forgets what was kept of the time before the last load, once that is undone.
// @param ids – ids of what was kept
UNWIND $ids AS id
MATCH (former:ThroughlineFormer {id: id})
DELETE former
RETURN count(*) AS removed
