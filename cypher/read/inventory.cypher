// How many entities of each kind the store holds; those merged into another do not count. Each kind is written out, so that
// Neo4j looks its number up and reads no entity but the merged ones.
CALL () {
  MATCH (entity:Firm) WITH count(entity) AS total RETURN 'Firm' AS kind, total
  UNION ALL
  MATCH (entity:National) WITH count(entity) AS total RETURN 'National' AS kind, total
  UNION ALL
  MATCH (entity:PublicBody) WITH count(entity) AS total RETURN 'PublicBody' AS kind, total
  UNION ALL
  MATCH (entity:DataCenter) WITH count(entity) AS total RETURN 'DataCenter' AS kind, total
  UNION ALL
  MATCH (entity:GpuFleet) WITH count(entity) AS total RETURN 'GpuFleet' AS kind, total
  UNION ALL
  MATCH (entity:Lease) WITH count(entity) AS total RETURN 'Lease' AS kind, total
  UNION ALL
  MATCH (entity:Shipment) WITH count(entity) AS total RETURN 'Shipment' AS kind, total
  UNION ALL
  MATCH (entity:Trip) WITH count(entity) AS total RETURN 'Trip' AS kind, total
  UNION ALL
  MATCH (entity:TradeFlow) WITH count(entity) AS total RETURN 'TradeFlow' AS kind, total
  UNION ALL
  MATCH (entity:TradeObservation) WITH count(entity) AS total RETURN 'TradeObservation' AS kind, total
  UNION ALL
  MATCH (entity:HardwareModel) WITH count(entity) AS total RETURN 'HardwareModel' AS kind, total
  UNION ALL
  MATCH (entity:ControlRule) WITH count(entity) AS total RETURN 'ControlRule' AS kind, total
  UNION ALL
  MATCH (entity:Case) WITH count(entity) AS total RETURN 'Case' AS kind, total
  UNION ALL
  MATCH (entity:Jurisdiction) WITH count(entity) AS total RETURN 'Jurisdiction' AS kind, total
  UNION ALL
  MATCH (entity:Claim) WITH count(entity) AS total RETURN 'Claim' AS kind, total
  UNION ALL
  MATCH (entity:Source) WITH count(entity) AS total RETURN 'Source' AS kind, total
}
CALL (kind) {
  MATCH (merged:Entity)
  WHERE merged.mergedInto IS NOT NULL AND merged.kind = kind
  RETURN count(merged) AS mergedCount
}
WITH kind, total - mergedCount AS count
WHERE count > 0
RETURN kind, count
ORDER BY kind
