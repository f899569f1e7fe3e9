// The relations that claims of the given cases support, and those of whoever is party to them, by case, with the entities at
// their ends.
// @param ids – ids of cases
UNWIND $ids AS case
CALL (case) {
  MATCH (claim:Claim {case: case})
  WHERE claim.relation IS NOT NULL
  WITH split(claim.relation, '~') AS parts, collect(claim.id) AS claims
  MATCH (from:Entity {id: parts[1]})-[relation]->(to:Entity {id: parts[2]})
  WHERE type(relation) = parts[0] AND any(id IN claims WHERE id IN relation.claims)
  RETURN relation, from, to
  UNION
  MATCH (from:Entity)-[relation:PARTY_TO]->(to:Entity {id: case})
  RETURN relation, from, to
}
RETURN case, type(relation) AS kind, from.id AS from, to.id AS to, properties(relation) AS properties,
  [end IN [from, to] | properties(end)] AS ends
ORDER BY case, properties.id
