// Forgets a view.
// @param id – id of the view
MATCH (view:ThroughlineView {id: $id})
DELETE view
RETURN count(*) AS removed
