// Sources in the order of their ids, after a cursor.
// @param after – id of the last source already had, or null
// @param limit – most sources to return
MATCH (source:Source)
WITH source
ORDER BY source.id
WITH collect(source) AS found
WITH size(found) AS total, [source IN found WHERE $after IS NULL OR source.id > $after][..$limit] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS source
RETURN total, properties(source) AS source
