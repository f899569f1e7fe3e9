// Adds entries to the audit, in the transaction of the change that they tell, and remembers the last of them.
// @param rows – all properties of the entries, in the order of their numbers
// @param number – number of the last
// @param hash – its hash
MATCH (head:ThroughlineStore {id: 'audit'})
SET head.number = $number, head.hash = $hash
WITH head
UNWIND $rows AS row
CREATE (entry:ThroughlineAuditEntry)
SET entry = row
RETURN count(entry) AS written
