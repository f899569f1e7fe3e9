// Writes merge decisions.
// @param rows – id and all properties of each
UNWIND $rows AS row
MERGE (merge:Merge {id: row.id})
SET merge = row.properties
RETURN count(*) AS written
