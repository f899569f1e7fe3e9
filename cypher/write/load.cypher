// Remembers which text of a file the store holds.
// @param id – id of the file
// @param hash – sha256 of its text
// @param format – which way of storing files was used
MERGE (load:Load {id: $id})
SET load.hash = $hash, load.format = $format, load.loadedAt = toString(datetime())
RETURN load.id AS id
