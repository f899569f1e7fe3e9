// Every index that a Neo4j has, those behind constraints included.
SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, options, owningConstraint
WHERE labelsOrTypes IS NOT NULL
RETURN name, type, state, labelsOrTypes AS labels, properties,
  options.indexConfig['fulltext.analyzer'] AS analyzer, owningConstraint IS NOT NULL AS unique
ORDER BY name
