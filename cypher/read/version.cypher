// Which Neo4j answers: the version of its kernel, since other components, such as Cypher, have versions of their own.
CALL dbms.components() YIELD name, versions
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version
ORDER BY version
LIMIT 1
