// Remembers which texts of files the store holds. Each row has the id of a file, the hash (sha256) of its text, the format
// (which way of storing files was used), the origin (where it came from, null for what is no file of ours), and the text
// itself, so that a load can be undone.
// @param rows – id, hash, format, origin and text of each
UNWIND $rows AS row
MERGE (load:ThroughlineLoad {id: row.id})
SET load.hash = row.hash, load.format = row.format, load.origin = row.origin, load.text = row.text,
  load.loadedAt = toString(datetime())
RETURN load.id AS id
