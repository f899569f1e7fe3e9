// Cases whose claims are about the given entities, with the days that tell when the sources of those claims came out.
// @param ids – entity ids
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:ABOUT]-(claim:Claim)-[:CITES]->(source:Source)
WITH id, claim.case AS case, collect(DISTINCT {published: source.published, accessed: source.accessed}) AS dated
RETURN id, case, dated
ORDER BY id, case
