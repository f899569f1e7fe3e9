// The search keys of the gaps after an id, in the order of their ids, as lists in one row.
// @param after – id of the last gap already had; empty for none
// @param limit – most gaps to return
MATCH (gap:Gap)
WHERE gap.id > $after AND gap.searchKeys IS NOT NULL
WITH gap
ORDER BY gap.id
LIMIT $limit
WITH collect(gap) AS found
RETURN [gap IN found | gap.id] AS ids, [gap IN found | gap.searchKeys] AS keys
