// A shortest way between two entities, whichever way its relations run.
// @param from – the one
// @param to – the other
MATCH way = shortestPath((:Entity {id: $from})-[:OWNS|CONTROLS|DIRECTS|OPERATES|HOSTS|TAKES|COVERS|USES|RECEIVES|CARRIES|EMPLOYS|GRANTS*..8]-(:Entity {id: $to}))
RETURN [node IN nodes(way) | node.id] AS ids
