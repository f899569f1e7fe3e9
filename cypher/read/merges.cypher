// Every merge decision with the sources that it rests on, in the order of its id.
MATCH (merge:Merge)
RETURN properties(merge) AS merge, [(merge)-[:CITES]->(source:Source) | properties(source)] AS sources
ORDER BY merge.id
