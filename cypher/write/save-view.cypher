// Keeps a view; one with the same id is replaced.
// @param id – id of the view
// @param name – its name
// @param address – address of the page without the host
MERGE (view:View {id: $id})
SET view.name = $name, view.address = $address, view.savedAt = toString(datetime())
RETURN properties(view) AS view
