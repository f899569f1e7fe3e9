// Gives the state of the data a new name, in the transaction that changes it, and notes on its announcement that it was made.
// @param commit – id of the announced commit
MERGE (state:ThroughlineStore {id: 'state'})
SET state.name = randomUUID()
WITH state
MATCH (commit:ThroughlineStore {id: $commit})
SET commit.isMade = true
RETURN state.id AS id
