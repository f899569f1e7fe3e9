// The fifty shortest of them to each party.
// @param id – the hardware
MATCH way = SHORTEST 50 (:Entity {id: $id})<-[:OWNS|CONTROLS|DIRECTS|OPERATES|HOSTS|TAKES|COVERS|USES|RECEIVES|CARRIES]-{1,8}(party:Firm)
WHERE party.headquarters IN ['CN', 'HK', 'MO']
RETURN [node IN nodes(way) | node.id] AS ids
