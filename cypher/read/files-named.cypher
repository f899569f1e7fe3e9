// The files that declare what claims and gaps of the given files name, and those of the claims that these answer.
// @param files – ids of cases, and of other files
CALL () {
  UNWIND $files AS file
  MATCH (claim:Claim {case: file})-[:ABOUT|NAMES|CITES]->(named:Entity)
  RETURN named.declaredIn AS found
  UNION
  UNWIND $files AS file
  MATCH (claim:Claim {case: file})-[:ANSWERS|WITHDRAWS|CONFLICTS_WITH]->(other:Claim)
  RETURN other.case AS found
  UNION
  UNWIND $files AS file
  MATCH (gap:Gap {declaredIn: file})-[:ABOUT|NAMES|CITES]->(named:Entity)
  RETURN named.declaredIn AS found
}
WITH DISTINCT found
WHERE found IS NOT NULL
RETURN found AS file
ORDER BY file
