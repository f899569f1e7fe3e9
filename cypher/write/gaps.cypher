// Writes gaps.
// @param rows – id and all properties of each
UNWIND $rows AS row
MERGE (gap:Gap {id: row.id})
SET gap = row.properties
RETURN count(*) AS written
