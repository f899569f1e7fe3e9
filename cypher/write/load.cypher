// Remembers which text of a file the store holds.
// @param id – id of the file
// @param hash – sha256 of its text
// @param format – which way of storing files was used
// @param origin – where the file came from, null for what is no file of ours
// @param text – the text itself, so that a load can be undone
MERGE (load:ThroughlineLoad {id: $id})
SET load.hash = $hash, load.format = $format, load.origin = $origin, load.text = $text,
  load.loadedAt = toString(datetime())
RETURN load.id AS id
