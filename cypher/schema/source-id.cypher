// The sources in the order of their ids.
CREATE INDEX source_id IF NOT EXISTS FOR (source:Source) ON (source.id)
