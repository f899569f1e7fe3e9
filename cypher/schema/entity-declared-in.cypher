// The entities and sources that one file declares.
CREATE INDEX entity_declared_in IF NOT EXISTS FOR (entity:Entity) ON (entity.declaredIn)
