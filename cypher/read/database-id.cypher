// Which database answers: an id of its files, which an import or a new store has anew and a backup keeps.
CALL db.info() YIELD id
RETURN id
ORDER BY id
