// Forgets a view, and tells how it stood.
// @param id – id of the view
MATCH (view:ThroughlineView {id: $id})
WITH view, properties(view) AS former
DELETE view
RETURN former
