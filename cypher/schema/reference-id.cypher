// Every part of the reference files that is no entity has one id.
CREATE CONSTRAINT reference_id IF NOT EXISTS FOR (reference:Reference) REQUIRE reference.id IS UNIQUE
