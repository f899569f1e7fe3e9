// The state of the data: a new name after each write, and whether a write is being committed at this moment.
// An announcement from later than now, before the clock was set back, holds up nobody.
// @param patience – milliseconds after which an announced commit no longer counts: its writer died, or gave it up
OPTIONAL MATCH (state:ThroughlineStore {id: 'state'})
RETURN coalesce(state.name, '') AS name,
  EXISTS { MATCH (commit:ThroughlineStore) WHERE abs(timestamp() - commit.announcedAt) < $patience } AS committing
ORDER BY name
