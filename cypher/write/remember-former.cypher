// Keeps what the store holds of a file, or of statistics, before a load changes it; what a load has kept already stays.
// @param load – id of the load, which comprises all files that are loaded together
// @param id – id of what is kept: that of the file, or one of its own for each part of an import
// @param file – id of the file, or of the statistics
// @param journal – what an import has changed, as JSON; null for a file, whose text says it
CALL () {
  MATCH (former:ThroughlineFormer)
  WHERE former.load <> $load
  DELETE former
}
OPTIONAL MATCH (held:ThroughlineLoad {id: $file})
OPTIONAL MATCH (kept:ThroughlineFormer)
WITH held, count(kept) AS place
MERGE (former:ThroughlineFormer {id: $id})
ON CREATE SET former.load = $load, former.place = place, former.loaded = held IS NOT NULL, former.hash = held.hash,
  former.origin = held.origin, former.text = held.text, former.file = $file, former.journal = $journal
RETURN former.place AS place
