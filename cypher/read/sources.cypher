// Sources in the order of their ids, after a cursor: read in the order of the index up to the limit, and counted without
// being read.
// @param after – id of the last source already had, or null
// @param limit – most sources to return
CALL () {
  MATCH (source:Source)
  RETURN count(source) AS total
}
CALL () {
  MATCH (source:Source)
  WHERE source.id > coalesce($after, '')
  WITH source
  ORDER BY source.id
  LIMIT $limit
  RETURN collect(source) AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS source
RETURN total, properties(source) AS source
