// Trade flows by where from, where to, who reports and what, in the order of their ids; null asks for any.
// @param exporter – ISO 3166-1 alpha-2, or null
// @param importer – ISO 3166-1 alpha-2, or null
// @param reporter – ISO 3166-1 alpha-2, or null
// @param code – the first digits of a commodity code, or null
// @param after – id after which to go on, or null
// @param limit – most flows to return
MATCH (flow:TradeFlow)
WHERE ($exporter IS NULL OR flow.exporter = $exporter)
  AND ($importer IS NULL OR flow.importer = $importer)
  AND ($reporter IS NULL OR flow.reporter = $reporter)
  AND ($code IS NULL OR replace(replace(flow.code, '.', ''), '-', '') STARTS WITH $code)
WITH flow ORDER BY flow.id
WITH collect(flow) AS flows
UNWIND CASE size(flows) WHEN 0 THEN [null] ELSE flows END AS flow
WITH size(flows) AS total, flow
WHERE flow IS NULL OR $after IS NULL OR flow.id > $after
RETURN total, properties(flow) AS entity
ORDER BY entity.id
LIMIT $limit
