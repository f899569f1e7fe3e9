// Gives the state of the data a new name, in the transaction that changes it.
MERGE (state:ThroughlineStore {id: 'state'})
SET state.name = randomUUID()
RETURN state.id AS id
