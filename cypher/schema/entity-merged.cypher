// The entities that a decision has merged into another.
CREATE INDEX entity_merged IF NOT EXISTS FOR (entity:Entity) ON (entity.mergedInto)
