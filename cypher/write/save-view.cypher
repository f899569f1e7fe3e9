// Keeps a view, where there is room for it; one with the same id is replaced, and told as it stood.
// @param id – id of the view
// @param name – its name
// @param address – address of the page without the host
// @param most – most views that are kept
// @param mostCharacters – most characters of all their addresses together
CALL () {
  OPTIONAL MATCH (other:ThroughlineView)
  WHERE other.id <> $id
  RETURN count(other) AS others, coalesce(sum(size(other.address)), 0) AS characters
}
CALL () {
  OPTIONAL MATCH (standing:ThroughlineView {id: $id})
  RETURN properties(standing) AS former
}
CALL (others, characters, former) {
  WITH others, characters, former
  WHERE others < $most AND characters + size($address) <= $mostCharacters
  MERGE (view:ThroughlineView {id: $id})
  SET view.name = $name, view.address = $address, view.savedAt = toString(datetime())
  RETURN collect(properties(view))[0] AS view
}
RETURN others, characters, former, view
