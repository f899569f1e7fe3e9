// The last number and hash of the audit, and of its entries how many there are and those from a number on, or before one.
// @param from – least number
// @param before – number that all are below
// @param newest – true for the newest first
// @param pageSize – most entries to return; who reads on asks for those that follow
OPTIONAL MATCH (head:ThroughlineStore {id: 'audit'})
CALL () {
  OPTIONAL MATCH (entry:ThroughlineAuditEntry)
  RETURN count(entry) AS total
}
CALL () {
  OPTIONAL MATCH (entry:ThroughlineAuditEntry)
  WHERE entry.number >= $from AND entry.number < $before
  WITH entry
  ORDER BY CASE WHEN $newest THEN -entry.number ELSE entry.number END
  LIMIT $pageSize
  RETURN collect(properties(entry)) AS entries
}
RETURN coalesce(head.number, 0) AS number, coalesce(head.hash, '') AS hash, total, entries
ORDER BY number
