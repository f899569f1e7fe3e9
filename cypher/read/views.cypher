// The views that were saved, in the order of their names.
// @param limit – most views to return
MATCH (view:View)
RETURN properties(view) AS view
ORDER BY view.name, view.id
LIMIT $limit
