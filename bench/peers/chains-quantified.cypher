// The same by a quantified path pattern.
// @param id – the hardware
MATCH way = (:Entity {id: $id})<-[:OWNS|CONTROLS|DIRECTS|OPERATES|HOSTS|TAKES|COVERS|USES|RECEIVES|CARRIES]-{1,10}(party:Firm)
WHERE party.headquarters IN ['CN', 'HK', 'MO']
RETURN [node IN nodes(way) | node.id] AS ids
