// Firms, nationals and public bodies whose name, alias or name in its own script is one of the given texts but for case.
// @param names – texts in lower case
// @param kinds – kinds of entity
// @param limit – most matches to return
MATCH (party:Entity)
WHERE party.kind IN $kinds AND party.mergedInto IS NULL
WITH party, [party.name, party.nameOriginal] + coalesce(party.aliases, []) AS texts
UNWIND texts AS text
WITH party, toLower(text) AS name
WHERE name IN $names
RETURN DISTINCT name, properties(party) AS entity
ORDER BY name, entity.id
LIMIT $limit
