// Ways of one to ten relations from hardware to firms that are seated in a restricted jurisdiction.
// @param id – the hardware
MATCH way = (:Entity {id: $id})<-[:OWNS|CONTROLS|DIRECTS|OPERATES|HOSTS|TAKES|COVERS|USES|RECEIVES|CARRIES*1..10]-(party:Firm)
WHERE party.headquarters IN ['CN', 'HK', 'MO']
RETURN [node IN nodes(way) | node.id] AS ids
