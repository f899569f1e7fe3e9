// Announces a commit as a clock did that has been set back a day since; says how many such stood before.
OPTIONAL MATCH (other:ThroughlineStore) WHERE other.announcedAt > timestamp()
WITH count(other) AS others
CREATE (commit:ThroughlineStore {id: 'commit-of-tomorrow-' + randomUUID(), announcedAt: timestamp() + 86400000})
RETURN others
