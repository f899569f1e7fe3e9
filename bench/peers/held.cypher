// How much a store holds of what a bulk import writes.
MATCH (node:Entity)
WITH count(*) AS nodes, sum(size(keys(node))) AS properties
MATCH (:Entity)-[relation]->(:Entity)
RETURN nodes, properties, count(*) AS relations, sum(size(keys(relation))) AS ofRelations
