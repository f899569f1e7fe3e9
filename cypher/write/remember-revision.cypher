// Remembers the revision of the data and the files that it is made of, where it is another than the last one remembered.
// @param revision – names the state of the data, over the hashes of all files
// @param files – the id of each file with the beginning of its hash, as one text
OPTIONAL MATCH (last:ThroughlineRevision)
WITH last
ORDER BY last.number DESC
LIMIT 1
WITH last
WHERE last.revision <> $revision OR (last IS NULL AND size($files) > 0)
CREATE (:ThroughlineRevision {
  number: coalesce(last.number, 0) + 1, revision: $revision, files: $files, loadedAt: toString(datetime())
})
RETURN count(*) AS written
