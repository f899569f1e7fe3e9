// Every file is loaded once.
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (load:ThroughlineLoad) REQUIRE load.id IS UNIQUE
