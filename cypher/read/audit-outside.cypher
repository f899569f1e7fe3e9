// Entries of the audit that no change wrote: with no number of one, or above the last. They are looked for before the last is
// read again, so that none counts that is written meanwhile.
// @param last – number of the last entry, as it was read before
CALL () {
  MATCH (entry:ThroughlineAuditEntry)
  WHERE NOT coalesce(entry.number IS :: INTEGER NOT NULL AND entry.number >= 1 AND entry.number <= $last, false)
  RETURN collect(coalesce(entry.number, 'none')) AS numbers
}
OPTIONAL MATCH (head:ThroughlineStore {id: 'audit'})
WITH [number IN numbers
  WHERE NOT coalesce(number IS :: INTEGER NOT NULL AND number >= 1 AND number <= coalesce(head.number, 0), false)] AS outside
RETURN size(outside) AS count, [number IN outside[..5] | coalesce(toStringOrNull(number), 'a list')] AS examples
ORDER BY count
