// Gives files that were loaded the label that no other program uses.
MATCH (load:Load)
WHERE load.hash IS NOT NULL AND load.format IS NOT NULL
SET load:ThroughlineLoad
REMOVE load:Load
RETURN count(*) AS written
