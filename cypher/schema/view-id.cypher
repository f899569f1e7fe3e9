// Every saved view has one id.
CREATE CONSTRAINT view_id IF NOT EXISTS FOR (view:ThroughlineView) REQUIRE view.id IS UNIQUE
