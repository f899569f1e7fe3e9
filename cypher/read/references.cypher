// Parts of the reference files that are no entities, as JSON text.
// @param ids – names of the files, for example rules
UNWIND $ids AS id
MATCH (reference:Reference {id: id})
RETURN reference.id AS id, reference.body AS body
ORDER BY id
LIMIT 10
