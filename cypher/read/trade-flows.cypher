// Trade flows by where from, where to, who reports and what, in the order of their ids; null asks for any. They are read in
// the order of the index up to the limit; without filters they are counted without being read.
// @param exporter – ISO 3166-1 alpha-2, or null
// @param importer – ISO 3166-1 alpha-2, or null
// @param reporter – ISO 3166-1 alpha-2, or null
// @param code – the first digits of a commodity code, or null
// @param after – id after which to go on, or null
// @param limit – most flows to return
WITH $exporter IS NULL AND $importer IS NULL AND $reporter IS NULL AND $code IS NULL AS every
CALL () {
  MATCH (flow:TradeFlow)
  RETURN count(flow) AS flows
}
CALL (every) {
  UNWIND CASE WHEN every THEN [] ELSE [true] END AS counted
  MATCH (flow:TradeFlow)
  WHERE ($exporter IS NULL OR flow.exporter = $exporter)
    AND ($importer IS NULL OR flow.importer = $importer)
    AND ($reporter IS NULL OR flow.reporter = $reporter)
    AND ($code IS NULL OR replace(replace(flow.code, '.', ''), '-', '') STARTS WITH $code)
  RETURN count(flow) AS passing
}
CALL () {
  MATCH (flow:TradeFlow)
  WHERE flow.id > coalesce($after, '')
    AND ($exporter IS NULL OR flow.exporter = $exporter)
    AND ($importer IS NULL OR flow.importer = $importer)
    AND ($reporter IS NULL OR flow.reporter = $reporter)
    AND ($code IS NULL OR replace(replace(flow.code, '.', ''), '-', '') STARTS WITH $code)
  WITH flow
  ORDER BY flow.id
  LIMIT $limit
  RETURN collect(flow) AS page
}
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS flow
RETURN CASE WHEN every THEN flows ELSE passing END AS total, properties(flow) AS entity
ORDER BY entity.id
