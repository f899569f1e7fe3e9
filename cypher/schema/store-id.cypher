// There is one mark of what the store is, which loads also lock, however many ask for it at once.
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (store:ThroughlineStore) REQUIRE store.id IS UNIQUE
