// What a load can be undone to is kept once a file.
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (former:ThroughlineFormer) REQUIRE former.id IS UNIQUE
