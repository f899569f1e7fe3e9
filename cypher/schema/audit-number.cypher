// Every entry of the audit has a number of its own.
CREATE CONSTRAINT audit_number IF NOT EXISTS FOR (entry:ThroughlineAuditEntry) REQUIRE entry.number IS UNIQUE
