// The trade flows in the order of their ids.
CREATE INDEX trade_flow_id IF NOT EXISTS FOR (flow:TradeFlow) ON (flow.id)
