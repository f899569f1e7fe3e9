// Holdings in the firms whose ids follow one id up to another, and control of them, as lists in one row.
// @param after – id before the first firm; empty for none
// @param through – id of the last firm
MATCH (firm:Entity)
WHERE firm.id > $after AND firm.id <= $through AND firm.kind = 'Firm'
MATCH (firm)<-[relation:OWNS|CONTROLS]-(owner:Entity)
WITH firm, owner, relation
ORDER BY firm.id, owner.id, relation.id
RETURN collect([type(relation), owner.id, firm.id, properties(relation)]) AS holdings
