// The remembered revisions of the data in their order.
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (found:ThroughlineRevision) REQUIRE found.number IS UNIQUE
