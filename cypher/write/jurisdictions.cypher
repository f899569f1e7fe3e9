// Makes the jurisdictions that trade data speak of and no file declares; those that stand already stay as they are.
// @param rows – id and all properties of each
UNWIND $rows AS row
MERGE (jurisdiction:Entity {id: row.id})
ON CREATE SET jurisdiction = row.properties, jurisdiction:Jurisdiction
RETURN count(*) AS written
