// There is one lock for loading, however many loaders ask for it at once.
CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.id IS UNIQUE
