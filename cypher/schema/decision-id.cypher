// Every screening decision has one id.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (decision:ThroughlineDecision) REQUIRE decision.id IS UNIQUE
