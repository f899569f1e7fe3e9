// The screening decisions on a name and an entity.
CREATE INDEX decision_about IF NOT EXISTS FOR (decision:ThroughlineDecision) ON (decision.asked, decision.entity)
