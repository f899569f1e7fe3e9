// How many relations of each kind the store holds, links of the evidence left out.
// @param kinds – relation kinds
UNWIND $kinds AS kind
CALL (kind) {
  MATCH ()-[relation:$(kind)]->()
  RETURN count(relation) AS count
}
RETURN kind, count
ORDER BY kind
