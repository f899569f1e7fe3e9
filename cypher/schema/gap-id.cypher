// Every gap has one id.
CREATE CONSTRAINT gap_id IF NOT EXISTS FOR (gap:Gap) REQUIRE gap.id IS UNIQUE
