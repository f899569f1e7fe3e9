// Parties in the order of their ids, after an id, as lists in one row; `dissolved`: those of which somebody reports that
// they were dissolved, whole. What a decision merged into another is left out.
// @param kinds – kinds of party
// @param after – id of the last party already had; empty for none
// @param limit – most parties to return
MATCH (party:Entity)
WHERE party.id > $after AND party.kind IN $kinds AND party.mergedInto IS NULL
WITH party
ORDER BY party.id
LIMIT $limit
WITH collect(party) AS parties
RETURN [party IN parties | party.id] AS ids, [party IN parties | party.kind] AS kinds, [party IN parties | party.name] AS names,
  [party IN parties
    WHERE party.dissolved IS NOT NULL
      OR any(statement IN coalesce(party.statements, []) WHERE statement CONTAINS '"dissolved"')
      OR EXISTS { MATCH (party)<-[:ABOUT]-(:Claim {says: 'property', property: 'dissolved'}) }
    | party {.*, searchKeys: null}] AS dissolved
