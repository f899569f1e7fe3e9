// Keeps a screening decision, where its entity is recorded and there is room; earlier decisions stay as they are.
// @param id – id of the decision, new for each
// @param entity – id of the party that was decided on
// @param kinds – kinds of entity that are screened
// @param properties – all properties of the decision but its id
// @param most – most decisions that are kept
CALL () {
  OPTIONAL MATCH (other:ThroughlineDecision)
  RETURN count(other) AS others
}
CALL () {
  OPTIONAL MATCH (entity:Entity {id: $entity})
  WHERE entity.kind IN $kinds
  RETURN count(entity) > 0 AS recorded
}
CALL (others, recorded) {
  WITH others, recorded
  WHERE recorded AND others < $most
  MERGE (decision:ThroughlineDecision {id: $id})
  ON CREATE SET decision += $properties
  RETURN collect(properties(decision))[0] AS decision
}
RETURN others, recorded, decision
