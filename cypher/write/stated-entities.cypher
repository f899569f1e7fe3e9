// Ids of entities that an edition of a data set had a part in.
// @param edition – mark of the edition
// @param limit – most entities to return
MATCH (entity:Entity)
WHERE $edition IN entity.editions
RETURN entity.id AS id
LIMIT $limit
