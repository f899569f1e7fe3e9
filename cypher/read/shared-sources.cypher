// Sources that claims of more than one case cite, those of most cases first, with the number of claims in each.
// @param cases – ids of cases; each source is cited in one of them
// @param within – ids of the cases that count
// @param limit – most sources to return
UNWIND $cases AS mentioned
MATCH (:Claim {case: mentioned})-[:CITES]->(source:Source)
WITH DISTINCT source
MATCH (source)<-[:CITES]-(claim:Claim)
WHERE claim.case IN $within
WITH source, claim.case AS case, count(claim) AS claims
ORDER BY case
WITH source, collect({case: case, claims: claims}) AS mentions
WHERE size(mentions) > 1
RETURN properties(source) AS source, mentions
ORDER BY size(mentions) DESC, source.id
LIMIT $limit
