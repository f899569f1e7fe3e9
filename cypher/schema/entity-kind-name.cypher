// The entities of one kind in the order of their names.
CREATE INDEX entity_kind_name IF NOT EXISTS FOR (entity:Entity) ON (entity.kind, entity.name, entity.id)
