// Which file brought each part of the reference files that is no entity.
MATCH (reference:Reference)
RETURN reference.id AS id, reference.declaredIn AS file
ORDER BY id
