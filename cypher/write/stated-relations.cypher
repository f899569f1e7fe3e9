// Kind and ends of relations that an edition of a data set had a part in, or, where $missing, of those that an earlier
// edition states and this one does not.
// @param kinds – kinds of relation
// @param dataSet – data set and @, with which the marks of its editions begin
// @param edition – mark of the edition
// @param missing – whether what the edition lacks is wanted
// @param limit – most relations to return
UNWIND $kinds AS kind
MATCH (from:Entity)-[relation:$(kind)]->(to:Entity)
WHERE relation.statements IS NOT NULL AND CASE
  WHEN $missing THEN any(mark IN relation.standing WHERE mark STARTS WITH $dataSet AND mark <> $edition)
  ELSE $edition IN relation.editions
END
RETURN kind, from.id AS from, to.id AS to
LIMIT $limit
