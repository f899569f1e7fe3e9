// Writes the parts of reference files that are no entities.
// @param rows – id and all properties of each
UNWIND $rows AS row
MERGE (reference:Reference {id: row.id})
SET reference = row.properties
RETURN count(*) AS written
