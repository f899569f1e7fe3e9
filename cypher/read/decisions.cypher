// Screening decisions that pass every given filter, newest first, after a cursor; a null filter passes all.
// @param asked – names as they were screened, or null
// @param entities – ids of parties, or null
// @param decision – TRUE_MATCH, FALSE_POSITIVE or UNCLEAR, or null
// @param latest – true leaves out a decision with a later one on the same name and party
// @param afterTime – time of the last decision already had, or null
// @param afterId – id of the last decision already had, or null
// @param limit – most decisions to return
MATCH (decision:ThroughlineDecision)
WHERE ($asked IS NULL OR decision.asked IN $asked)
  AND ($entities IS NULL OR decision.entity IN $entities)
  AND ($decision IS NULL OR decision.decision = $decision)
  AND (NOT $latest OR NOT EXISTS {
    MATCH (later:ThroughlineDecision {asked: decision.asked, entity: decision.entity})
    WHERE later.decidedAt > decision.decidedAt OR (later.decidedAt = decision.decidedAt AND later.id > decision.id)
  })
WITH decision
ORDER BY decision.decidedAt DESC, decision.id DESC
WITH collect(decision) AS found
WITH size(found) AS total,
  [row IN found
    WHERE $afterTime IS NULL OR row.decidedAt < $afterTime OR (row.decidedAt = $afterTime AND row.id < $afterId)
  ][..$limit] AS page
UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS row
RETURN total, properties(row) AS decision
