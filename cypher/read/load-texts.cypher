// The texts of files as they were loaded.
// @param ids – ids of files, or null for all
MATCH (load:ThroughlineLoad)
WHERE load.text IS NOT NULL AND ($ids IS NULL OR load.id IN $ids)
RETURN load.id AS id, load.origin AS origin, load.text AS text
ORDER BY id
