// What parties are called, in the order of their ids, after an id, as lists in one row.
// @param kinds – kinds of party
// @param after – id of the last party already had; empty for none
// @param limit – most parties to return
MATCH (party:Entity)
WHERE party.id > $after AND party.kind IN $kinds AND party.searchKeys IS NOT NULL
WITH party
ORDER BY party.id
LIMIT $limit
WITH collect(party) AS parties
RETURN [party IN parties | party.id] AS ids, [party IN parties | party.kind] AS kinds, [party IN parties | party.name] AS names,
  [party IN parties | coalesce(party.nameOriginal, '')] AS originals
