// How many parties of the given kinds there are.
// @param kinds – kinds of party
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (party:Entity {kind: kind})
  RETURN count(party) AS count
}
RETURN sum(count) AS count
ORDER BY count
