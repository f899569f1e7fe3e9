// The views that were saved, in the order of their names; how many there may be is for what saves them.
MATCH (view:ThroughlineView)
RETURN properties(view) AS view
ORDER BY view.name, view.id
