// Nodes by label, as anybody would write them in batches.
// @param rows – labels and all properties of each
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN count(*) AS written
