// Every value of the given flows with its sources, superseded ones too.
// @param flows – ids of trade flows
// @param limit – most values to return
UNWIND $flows AS id
MATCH (flow:TradeFlow {id: id})-[observed:OBSERVED]->(observation:TradeObservation)
RETURN id AS flow, properties(observation) AS observation,
  COLLECT {
    UNWIND observed.sources AS cited
    MATCH (source:Entity {id: cited})
    RETURN properties(source) ORDER BY source.id
  } AS sources
ORDER BY flow, observation.id
LIMIT $limit
