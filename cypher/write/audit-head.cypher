// The last entry of the audit; another change that is told waits here until this one has committed.
MERGE (head:ThroughlineStore {id: 'audit'})
ON CREATE SET head.number = 0, head.hash = ''
SET head.lockedAt = toString(datetime())
RETURN head.number AS number, head.hash AS hash
